import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { equals, fromJson, type Message } from '@bufbuild/protobuf';
import { Code, ConnectError, type ConnectRouter } from '@connectrpc/connect';
import { connectNodeAdapter, createConnectTransport } from '@connectrpc/connect-node';
import { packDetails, parseErrorResponse, serializeError, toHttp, typedDetails } from 'ml-errors';
import * as ours from 'ml-errors/connect';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NINE } from './nine-details.js';
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

/** All nine at once. */
const EVERY_DETAIL = NINE.map(({ name, json }) => {
  const desc = detailCalled(name);
  return { desc, value: fromJson(desc, json) };
});

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
      if (id === 'bare') throw new ConnectError('', code);
      throw new ConnectError(`no run ${id}`, code, undefined, id === 'nine' ? EVERY_DETAIL : DETAILS);
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

  it('is read with all nine details, from bytes, and passed on as it came', async () => {
    const response = await call('runs.v1.RunService/GetRun', { id: 'nine', code: Code.FailedPrecondition });
    const body = await response.clone().text();
    const error = await parseErrorResponse(response);
    expect(typedDetails(error)).toStrictEqual(Object.assign({ unknown: [] }, ...NINE.map(({ typed }) => typed)));
    const { details = [] } = error.details as { details?: readonly { type: string; debug?: unknown }[] };
    expect(details.map(({ type }) => type)).toEqual(NINE.map(({ name }) => `google.rpc.${name}`));
    // Without the registry of descriptors that they need, servers leave debug out.
    expect(
      typedDetails(new ours.NotFoundError('', { details: { details: details.map(({ debug, ...rest }) => rest) } })),
    ).toEqual(typedDetails(error));
    expect(serializeError(error)).toBe(body);
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

  /** What the client finds of one of the nine. */
  async function found(name: string): Promise<{ code: Code; rawMessage: string; messages: readonly Message[] }> {
    const error = await failure(true);
    return { code: error.code, rawMessage: error.rawMessage, messages: error.findDetails(detailCalled(name)) };
  }

  describe.each(NINE)('finds our $name', ({ name, typed, json }) => {
    const desc = detailCalled(name);
    const error = new ours.FailedPreconditionError('no', { details: { details: packDetails(typed, 'base64') } });
    const isPacked = (messages: readonly Message[]): boolean =>
      messages.length === 1 && messages.every((message) => equals(desc, message, fromJson(desc, json)));

    it('in what is passed on', async () => {
      answer = { status: 400, headers: { 'content-type': 'application/json' }, body: serializeError(error) };
      const { code, rawMessage, messages } = await found(name);
      expect({ code, rawMessage, isPacked: isPacked(messages) }).toEqual({
        ...{ code: Code.FailedPrecondition, rawMessage: 'no', isPacked: true },
      });
    });

    // A stack is not for strangers.
    it(name === 'DebugInfo' ? 'nowhere in what is said to strangers' : 'in what is said to strangers', async () => {
      answer = toHttp(error);
      const { code, rawMessage, messages } = await found(name);
      expect({ code, rawMessage }).toEqual({ code: Code.FailedPrecondition, rawMessage: 'no' });
      expect(isPacked(messages)).toBe(name !== 'DebugInfo');
      expect(answer.body.includes('DebugInfo')).toBe(false);
    });
  });

  it('has the details of a service’s own, and none in which a credential stands', async () => {
    const bytes = (...parts: readonly string[]): string =>
      Buffer.from(parts.flatMap((part, at) => [8 * (at + 1) + 2, part.length, ...Buffer.from(part)])).toString(
        'base64',
      );
    const cause = { type: 'runs.v1.Cause', value: bytes('the disk of the Server 7 is FULL', 'run-7') };
    const key = `sk-${'Ab1'.repeat(10)}`;
    const details = [
      cause,
      { type: 'runs.v1.Cause', value: bytes(`refused ${key}`) },
      ...packDetails({ errorInfo: { reason: 'R', domain: 'd', metadata: { password: 'tuesday' } } }, 'base64'),
      ...packDetails(
        { help: { links: [{ description: 'log in', url: `https://x.example/?token=${key}` }] } },
        'base64',
      ),
    ];
    answer = toHttp(new ours.FailedPreconditionError('no', { details: { details } }));
    const { code, details: seen } = await failure(true);
    expect(code).toBe(Code.FailedPrecondition);
    expect(seen).toEqual([
      { type: cause.type, value: new Uint8Array(Buffer.from(cause.value, 'base64')), debug: undefined },
    ]);
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
