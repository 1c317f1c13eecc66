import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Code, ConnectError, type ConnectRouter } from '@connectrpc/connect';
import { connectNodeAdapter, createConnectTransport } from '@connectrpc/connect-node';
import { parseErrorResponse, toHttp } from 'ml-errors';
import * as ours from 'ml-errors/connect';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detailCalled, getRun } from './service.js';

/** The codes as the packages of connectrpc number and spell them. */
const CODES = Object.entries(Code).flatMap(([name, number]) =>
  typeof number === 'number'
    ? [{ number, code: name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase() as ours.ConnectCode }]
    : [],
);

const DETAILS = [
  { desc: detailCalled('ErrorInfo'), value: { reason: 'QUOTA', domain: 'runs.example' } },
  { desc: detailCalled('RetryInfo'), value: { retryDelay: { seconds: 2n, nanos: 500_000_000 } } },
  {
    desc: detailCalled('BadRequest'),
    value: { fieldViolations: [{ field: 'run.name', description: 'too long', reason: 'LENGTH' }] },
  },
];

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

it('the packages have sixteen codes', () => {
  expect(CODES).toHaveLength(16);
});

describe('what a server of connectrpc answers', () => {
  const routes = (router: ConnectRouter): void => {
    router.rpc(getRun, (request) => {
      const { id, code } = request as { id?: string; code?: Code };
      const isBare = id === 'bare';
      throw new ConnectError(isBare ? '' : `no run ${id}`, code, undefined, isBare ? [] : DETAILS);
    });
  };
  const server = createServer(connectNodeAdapter({ routes }));
  let url = '';
  beforeAll(async () => {
    url = await listen(server);
  });
  afterAll(() => close(server));

  const call = (path: string, message: object): Promise<Response> =>
    fetch(`${url}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });

  it.each(CODES)('is read, with code and status: $code', async ({ number, code }) => {
    const response = await call('runs.v1.RunService/GetRun', { id: 'r1', code: number });
    const error = await parseErrorResponse(response);
    expect(error).toMatchObject({ platform: 'connect', envelope: 'connect', matched: 'code', message: 'no run r1' });
    expect({ code: error.code, status: error.httpStatus }).toEqual({ code, status: response.status });
    expect(error.httpStatus).toBe(ours.toHttpStatus(code));
    expect(error).toBeInstanceOf(ours.ConnectError);
  });

  it('is read with google’s typed details: issues, the pause, and what is not known', async () => {
    const error = await parseErrorResponse(
      await call('runs.v1.RunService/GetRun', { id: 'r1', code: Code.InvalidArgument }),
    );
    expect(error.issues).toEqual([{ path: ['run', 'name'], message: 'too long', type: 'LENGTH' }]);
    expect(error.retryAfterMs).toBe(2500);
    expect(error.details.details).toEqual(
      ['ErrorInfo', 'RetryInfo', 'BadRequest'].map((name) => expect.objectContaining({ type: `google.rpc.${name}` })),
    );
    expect(error.details.details).toContainEqual(
      expect.objectContaining({ debug: { reason: 'QUOTA', domain: 'runs.example' } }),
    );
  });

  it('is read without a message', async () => {
    const error = await parseErrorResponse(
      await call('runs.v1.RunService/GetRun', { id: 'bare', code: Code.NotFound }),
    );
    expect(error).toMatchObject({ code: 'not_found', message: 'HTTP 404 Not Found', details: {} });
  });

  it('is read where it is none of Connect’s: a procedure that there is not, and a content type that it does not know', async () => {
    const missing = await call('runs.v1.RunService/Nothing', {});
    expect(await parseErrorResponse(missing, { platform: 'connect' })).toMatchObject({
      ...{ code: 'unimplemented', httpStatus: 404, matched: 'status' },
    });
    const unknown = await fetch(`${url}/runs.v1.RunService/GetRun`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(await parseErrorResponse(unknown, { platform: 'connect' })).toMatchObject({
      ...{ code: 'unknown', httpStatus: 415, matched: 'fallback' },
    });
  });
});

describe('what a client of connectrpc makes of our answer', () => {
  let answer = toHttp(undefined);
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
  });
  let url = '';
  beforeAll(async () => {
    url = await listen(server);
  });
  afterAll(() => close(server));

  /** The ConnectError that the client ends with. */
  async function failure(useBinaryFormat: boolean): Promise<ConnectError> {
    const transport = createConnectTransport({ baseUrl: url, httpVersion: '1.1', useBinaryFormat });
    return transport.unary(getRun, undefined, undefined, undefined, { id: 'r1' }).then(
      () => expect.fail('the call succeeded'),
      (error: unknown) => ConnectError.from(error),
    );
  }

  it.each(
    CODES.flatMap((row) => [
      { ...row, format: 'JSON' },
      { ...row, format: 'binary' },
    ]),
  )('has code and message in $format: $code', async ({ number, code, format }) => {
    answer = toHttp(new ours.ConnectError('no run r1', { code, expose: true }));
    expect(answer.status).toBe(ours.toHttpStatus(code));
    const { code: theirs, rawMessage } = await failure(format === 'binary');
    expect({ theirs, rawMessage }).toEqual({ theirs: number, rawMessage: 'no run r1' });
  });

  it('has the code of a class, and the registry’s message where ours is not for strangers', async () => {
    answer = toHttp(new ours.NotFoundError('no run r1'));
    expect(await failure(false)).toMatchObject({ code: Code.NotFound, rawMessage: 'no run r1' });
    answer = toHttp(new ours.InternalError('db-7 refused'));
    const { code, rawMessage } = await failure(false);
    expect([code, rawMessage.includes('db-7')]).toEqual([Code.Internal, false]);
    answer = toHttp(new TypeError('db-7 refused'), { platform: 'connect' });
    expect((await failure(false)).rawMessage).not.toContain('db-7');
  });

  it('has the details of google.rpc that were passed on', async () => {
    const value = Buffer.from('x').toString('base64').replace(/=+$/, '');
    answer = toHttp(
      new ours.ResourceExhaustedError('quota', { details: { details: [{ type: 'google.rpc.ErrorInfo', value }] } }),
    );
    const { code, details } = await failure(false);
    expect([code, details]).toEqual([
      Code.ResourceExhausted,
      [{ type: 'google.rpc.ErrorInfo', value: new Uint8Array([120]), debug: undefined }],
    ]);
  });

  it.each([400, 401, 403, 404, 429, 500, 502, 503, 504, 409, 418])(
    'and of an answer of nobody’s is the code that we read: status %i',
    async (status) => {
      answer = { status, headers: { 'content-type': 'text/html' }, body: '<h1>no</h1>' };
      const { code } = await failure(false);
      expect(CODES.find(({ number }) => number === code)?.code).toBe(ours.fromHttpStatus(status));
    },
  );
});
