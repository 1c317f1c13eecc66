import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { serve as serveHono } from '@hono/node-server';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { HTTPException } from 'hono/http-exception';
import type { ToHttpOptions } from 'ml-errors';
import { answerErrors as answerByExpress } from '../../../examples/servers/express.js';
import { answerErrors as answerByFastify } from '../../../examples/servers/fastify.js';
import { answerErrors as answerByHono } from '../../../examples/servers/hono.js';
import { makeServer } from '../../../examples/servers/node-http.js';
import { safely } from '../../../examples/servers/pino.js';

/** A server that listens on loopback. */
export interface Running {
  readonly url: string;
  /** What the recipe logged, where it has a logger of its own instead of the console. */
  readonly lines?: readonly string[];
  stop(): Promise<void>;
}

type Makers = readonly (() => unknown)[];

/** Throws what the maker of that number makes: at once, or after a turn of the event loop. */
const throwing = (makers: Makers, kind: string, index: string): unknown => {
  const thrown = makers[Number(index)]?.();
  if (kind === 'sync') throw thrown;
  return new Promise((_, reject) => setImmediate(() => reject(thrown)));
};

export function startNodeHttp(options: ToHttpOptions, makers: Makers): Promise<Running> {
  const server = makeServer((request, response) => {
    const [, kind = '', index = ''] = request.url?.split('/') ?? [];
    response.setHeader('content-length', 5);
    if (kind !== 'late') return throwing(makers, kind, index);
    // More is announced than comes.
    response.writeHead(200).write('{');
    return throwing(makers, 'async', index);
  }, options);
  return running(server);
}

export function startExpress(options: ToHttpOptions, makers: Makers): Promise<Running> {
  const app = express();
  app.use((_request, response, next) => {
    response.set('x-kept', 'yes');
    next();
  });
  app.use(express.json({ limit: 100 }));
  app.post('/json', (_request, response) => {
    response.json({});
  });
  app.get('/late/:index', async ({ params: { index } }, response) => {
    response.write('{');
    await throwing(makers, 'async', index);
  });
  app.get('/:kind/:index', ({ params: { kind, index } }) => throwing(makers, kind, index) as undefined);
  app.use(answerByExpress(options));
  return listening(app);
}

export async function startFastify(options: ToHttpOptions, makers: Makers): Promise<Running> {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).trimEnd().split('\n'));
      done();
    },
  });
  const app = Fastify({ bodyLimit: 100, logger: { ...safely, level: 'error', stream } });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-kept', 'yes');
  });
  app.setErrorHandler(answerByFastify(options));
  const schema = { body: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } };
  app.post('/json', { schema }, async () => ({}));
  app.get<{ Params: { index: string } }>('/sync/:index', ({ params }) => throwing(makers, 'sync', params.index));
  app.get<{ Params: { index: string } }>('/async/:index', async ({ params }) =>
    throwing(makers, 'async', params.index),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, lines, stop: async () => void (await app.close()) };
}

export function startHono(options: ToHttpOptions, makers: Makers): Promise<Running> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('x-kept', 'yes');
  });
  app.get('/forbidden', () => {
    throw new HTTPException(403, { message: 'not on Sundays' });
  });
  app.get('/broken', () => {
    throw new HTTPException(503, { message: 'replica at 10.0.0.7 is gone' });
  });
  app.get('/bearer', bearerAuth({ token: 'a-token' }), (context) => context.json({}));
  app.get('/:kind/:index', (context) => {
    const { kind, index } = context.req.param();
    return throwing(makers, kind, index) as Response;
  });
  app.onError(answerByHono(options));
  return new Promise((resolve) => {
    const server = serveHono({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(runningAt(server)));
  });
}

/** `listener` on loopback, at a port that is free. */
export function listening(listener: RequestListener): Promise<Running> {
  return running(createServer(listener));
}

function running(server: Server): Promise<Running> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(runningAt(server)));
  });
}

type Closable = Pick<Server, 'address'> & { close(done: () => void): unknown; closeAllConnections?(): void };

function runningAt(server: Closable): Running {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}
