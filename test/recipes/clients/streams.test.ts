import { setTimeout as sleep } from 'node:timers/promises';
import { isCodedError } from 'ml-errors';
import { ServiceUnavailableError } from 'ml-errors/eventml';
import { HttpInternalServerError } from 'ml-errors/http';
import { ResourceDoesNotExistError, ResourceExhaustedError } from 'ml-errors/mlflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getRun } from '../../../examples/clients/error-in-success.js';
import { type Answer, type Loopback, startLoopback } from '../server.js';
import { NDJSON, SSE, STREAMS, type Stream } from './streams.js';

let loopback: Loopback;
beforeAll(async () => {
  loopback = await startLoopback();
});
afterAll(() => loopback.stop());

/** What a stream gave, and what ended it. */
async function drain(stream: AsyncIterable<unknown>): Promise<{ read: unknown[]; error?: unknown }> {
  const read: unknown[] = [];
  try {
    for await (const piece of stream) read.push(piece);
    return { read };
  } catch (error) {
    return { read, error };
  }
}

const bytesOf = (text: string): Uint8Array[] => [...Buffer.from(text)].map((byte) => Uint8Array.of(byte));
const EXHAUSTED = '{"error_code": "RESOURCE_EXHAUSTED", "message": "too many tokens"}';
const UNAVAILABLE = '{"error": {"code": "ML_2001", "message": "größer 🚧", "http": 503}}';

/** How a stream ends that has an error in it; nothing where it has none. */
interface Ending {
  readonly Class: abstract new (...given: never[]) => Error;
  readonly expected: Readonly<Record<string, unknown>>;
}
const exhausted: Ending = {
  Class: ResourceExhaustedError,
  expected: { platform: 'mlflow', code: 'RESOURCE_EXHAUSTED', httpStatus: 429, message: 'too many tokens' },
};
const unavailable: Ending = {
  Class: ServiceUnavailableError,
  expected: { platform: 'eventml', code: 'ML_2001', httpStatus: 503, message: 'größer 🚧' },
};
const internal = (message: string): Ending => ({
  Class: HttpInternalServerError,
  expected: { platform: 'http', code: 'internal-server-error', httpStatus: 500, message },
});

interface Case {
  readonly name: string;
  readonly stream: Stream;
  readonly body: Answer['body'] & {};
  readonly read: readonly unknown[];
  readonly ending?: Ending;
}
const cases: readonly Case[] = [
  {
    name: 'gives the data of each event',
    stream: SSE,
    body: ['data: a\n\n: ping\n\n', 'event: delta\ndata: b\ndata: c\n\n'],
    read: ['a', 'b\nc'],
  },
  {
    name: 'takes the end of a stream for none',
    stream: SSE,
    body: ['data: {"n": 1}\n\ndata: [DONE]\n\n'],
    read: ['{"n": 1}', '[DONE]'],
  },
  {
    name: 'ends with `event: error`',
    stream: SSE,
    body: ['data: a\n\n', `event: error\ndata: ${EXHAUSTED}\n\n`, 'data: b\n\n'],
    read: ['a'],
    ending: exhausted,
  },
  {
    name: 'ends with an event that is an envelope',
    stream: SSE,
    body: [`data: a\n\ndata: ${EXHAUSTED}\n\ndata: b\n\n`],
    read: ['a'],
    ending: exhausted,
  },
  {
    name: 'reads an `event: error` of any data',
    stream: SSE,
    body: ['event: error\ndata: went away\n\n'],
    read: [],
    ending: internal('went away'),
  },
  {
    name: 'reads an error of a completions API',
    stream: SSE,
    body: [
      'data: {"choices": []}\n\n',
      'data: {"error": {"message": "boom", "type": "server_error", "code": 500}}\n\n',
    ],
    read: ['{"choices": []}'],
    ending: internal('boom'),
  },
  {
    name: 'puts events together',
    stream: SSE,
    body: bytesOf(`data: ß\r\n\r\nevent: error\r\ndata: ${UNAVAILABLE}\r\n\r\n`),
    read: ['ß'],
    ending: unavailable,
  },
  {
    name: 'gives each line, also the last',
    stream: NDJSON,
    body: ['{"n": 1}\n\n{"n"', ': 2}\r\n', '{"n": 3}'],
    read: [{ n: 1 }, { n: 2 }, { n: 3 }],
  },
  {
    name: 'takes a `detail` for none',
    stream: NDJSON,
    body: ['{"detail": "step 3 of 4"}\n'],
    read: [{ detail: 'step 3 of 4' }],
  },
  {
    name: 'ends with a line that is an envelope',
    stream: NDJSON,
    body: [`{"n": 1}\n${EXHAUSTED}\n{"n": 2}\n`],
    read: [{ n: 1 }],
    ending: exhausted,
  },
  {
    name: 'reads a last line without its end',
    stream: NDJSON,
    body: ['{"n": 1}\n', EXHAUSTED],
    read: [{ n: 1 }],
    ending: exhausted,
  },
  {
    name: 'puts lines together',
    stream: NDJSON,
    body: bytesOf(`{"n": "ß"}\n${UNAVAILABLE}\n`),
    read: [{ n: 'ß' }],
    ending: unavailable,
  },
];

it.each(cases)('$stream.name: $name', async ({ stream, body, read, ending }) => {
  const play = loopback.play({ headers: { 'content-type': stream.type }, body });
  const result = await drain(stream.read(play.url));
  expect(result.read).toEqual(read);
  expect('error' in result).toBe(ending !== undefined);
  if (ending) {
    expect(result.error).toBeInstanceOf(ending.Class);
    expect(result.error).toMatchObject(ending.expected);
  }
});

describe.each(STREAMS)('$name', ({ read, type, write }) => {
  const headers = { 'content-type': type };

  it('lets the connection go after an error', async () => {
    const play = loopback.play({ headers, body: [write('{"n": 1}'), write(EXHAUSTED)], end: 'stall' });
    const { error } = await drain(read(play.url));
    expect(error).toBeInstanceOf(ResourceExhaustedError);
    await (await play.request(0)).closed;
  });

  it('reads the error of a response that is no stream', async () => {
    const body = '{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No run r1"}';
    const { error } = await drain(read(loopback.play({ status: 404, body }).url));
    expect(error).toBeInstanceOf(ResourceDoesNotExistError);
  });

  it('keeps the reason of an abort while the body of an error is read', async () => {
    const play = loopback.play({ status: 500, body: '{"error_code": "INTERNAL_', end: 'stall' });
    const controller = new AbortController();
    const drained = drain(read(play.url, { signal: controller.signal }));
    await (await play.request(0)).answered;
    // What was sent is given the time to arrive.
    await sleep(20);
    controller.abort();
    expect((await drained).error).toBe(controller.signal.reason);
  });

  it('gives no piece that broke off, and keeps the error of fetch', async () => {
    const play = loopback.play({ headers, body: [write('{"n": 1}'), write(EXHAUSTED).slice(0, 40)], end: 'cut' });
    const { read: pieces, error } = await drain(read(play.url));
    expect(pieces).toHaveLength(1);
    expect(error).toBeInstanceOf(TypeError);
    expect(isCodedError(error)).toBe(false);
  });

  it('keeps the reason of an abort', async () => {
    const play = loopback.play({ headers, body: [write('{"n": 1}')], end: 'stall' });
    const controller = new AbortController();
    const stream = read(play.url, { signal: controller.signal });
    expect((await stream.next()).done).toBe(false);
    controller.abort();
    const { read: pieces, error } = await drain(stream);
    expect(pieces).toEqual([]);
    expect(error).toBe(controller.signal.reason);
    await (await play.request(0)).closed;
  });
});

describe('a 200', () => {
  it.each([
    ['an envelope of MLflow', EXHAUSTED, exhausted],
    ['an envelope of EventML', UNAVAILABLE, unavailable],
  ] as const)('that is %s is its exception', async (_, body, { Class, expected }) => {
    const headers = { 'content-type': 'application/json', 'Retry-After': '7' };
    const { error } = await drain(once(loopback.play({ headers, body }).url));
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ ...expected, retryAfterMs: 7000 });
  });

  it.each([{ status: 'FINISHED' }, { error: null, status: 'ok' }, { detail: 'done' }, []])(
    'that says %j is what it says',
    async (said) => {
      const body = JSON.stringify(said);
      expect(await drain(once(loopback.play({ body }).url))).toEqual({ read: [said] });
    },
  );
});

async function* once(url: string): AsyncIterable<unknown> {
  yield await getRun(url);
}
