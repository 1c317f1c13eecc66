import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. */
export interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces are sent one by one, each in a packet of its own. */
  readonly body?: string | readonly (string | Uint8Array)[];
  /**
   * What follows the body. `'whole'`: its end. `'cut'`: the connection breaks, so that the body lacks its end. `'stall'`: nothing more,
   * ever. `'silence'`: nothing at all was sent. Default: `'whole'`.
   */
  readonly end?: 'whole' | 'cut' | 'stall' | 'silence';
}

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** Settled when everything that `Answer` has was sent. */
  readonly answered: Promise<void>;
  /** Settled when the connection is gone, or the answer has come to its end. */
  readonly closed: Promise<void>;
}

/** Answers that belong to one test, under a URL of their own. */
export interface Play {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Called with each request, before it is answered. */
  onRequest?: (seen: Seen) => void;
  /** The request with a number from 0, as soon as the server has it. */
  request(number: number): Promise<Seen>;
}

export interface Loopback {
  /** Each request under the play's URL gets the next of `answers`; those beyond the last get the last again. */
  play(...answers: [Answer, ...Answer[]]): Play;
  stop(): Promise<void>;
}

/** An HTTP server on loopback, on a port that was free, which does what a test tells it. */
export async function startLoopback(): Promise<Loopback> {
  const stages: Stage[] = [];
  const server = createServer((request, response) => {
    const [, number, ...path] = (request.url ?? '').split('/');
    const stage = stages[Number(number)];
    // A client that goes before it has said everything is for its own test to judge.
    if (stage) stage.take(request, response, `/${path.join('/')}`).catch(() => response.destroy());
    else response.writeHead(500).end(`no play ${request.url}`);
  });
  // Small pieces leave at once.
  server.on('connection', (socket) => socket.setNoDelay(true));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    play(...answers) {
      const stage = new Stage(answers, `http://127.0.0.1:${port}/${stages.length}`);
      stages.push(stage);
      return stage;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A URL where nobody listens: a port that was given back a moment ago. */
export async function urlOfNobody(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

class Stage implements Play {
  readonly seen: Seen[] = [];
  onRequest?: (seen: Seen) => void;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly answers: readonly [Answer, ...Answer[]],
    readonly url: string,
  ) {}

  async take(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    // What cannot be sent, because the client is gone, is as good as sent.
    response.on('error', () => {});
    const answer = this.answers[Math.min(this.seen.length, this.answers.length - 1)] ?? this.answers[0];
    let sent = () => {};
    const answered = new Promise<void>((resolve) => {
      sent = resolve;
    });
    const body = await textOf(request);
    const seen = { method: request.method ?? '', path, body, answered, closed };
    this.seen.push(seen);
    this.onRequest?.(seen);
    for (const wake of this.waiting.splice(0)) wake();
    await send(response, answer);
    sent();
  }

  async request(number: number): Promise<Seen> {
    for (;;) {
      const seen = this.seen[number];
      if (seen) return seen;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}

async function send(response: ServerResponse, { status = 200, headers = {}, body = '', end }: Answer): Promise<void> {
  if (end === 'silence') return;
  const pieces = (typeof body === 'string' ? [body] : body).filter((piece) => piece.length > 0);
  const isWhole = end === undefined || end === 'whole';
  const bytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  // What is cut or stalls has promised more than it sends.
  const length = typeof body === 'string' ? { 'content-length': String(isWhole ? bytes : bytes * 2 + 1) } : {};
  response.writeHead(status, { ...length, ...headers });
  response.flushHeaders();
  for (const piece of pieces) {
    await new Promise((resolve) => response.write(piece, resolve));
    // Let it go by itself, or the kernel may join it with the next.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  if (isWhole) response.end();
  else if (end === 'cut') response.socket?.destroy();
}
