import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { parseError, parseErrorResponse, serializeError } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_FUNCTION } from './every-function.js';
import { makeBody, ODD_BODIES, type OddBody } from './odd-body.js';

/** The text that a body stands for: bytes are UTF-8, and a byte order mark is none of it. */
const textOf = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

/** Whether a text can be sent: half a surrogate pair has no bytes. */
const isUtf8 = (text: string): boolean => Buffer.from(text).toString() === text;

/** UTF-16 code units behind which a body is large: a test of it does each thing once. */
const LARGE = 4_000_000;

const isLarge = ({ body }: OddBody): boolean => typeof body !== 'string' && makeBody(body).length > LARGE;

const readingOf = (error: ReturnType<typeof parseError>, { expected }: OddBody): object => {
  const { platform, code, httpStatus, matched, message, details, issues, wireCode } = error;
  const said = { platform, code, httpStatus, matched, message, details, issues, wireCode };
  const asked = Object.entries({ ...said, envelope: error.envelope ?? null }).filter(([name]) => name in expected);
  const start = expected.messageStartsWith;
  return {
    ...Object.fromEntries(asked),
    ...(start !== undefined && { messageStartsWith: message.slice(0, start.length) }),
  };
};

describe('an odd body', () => {
  it.each(ODD_BODIES)('is read as the table says: $name', (row) => {
    const body = makeBody(row.body);
    const error = parseError(body, row.context);
    expect(readingOf(error, row)).toEqual(row.expected);
    expect(error.message.trim()).not.toBe('');
    if (error.envelope === undefined) {
      // Of what nobody recognised the beginning is left, and the message is no longer than that.
      const preview = error.preview ?? '?';
      expect(preview.length).toBeLessThanOrEqual(1024);
      expect(textOf(body).startsWith(preview.replace(/…$/, ''))).toBe(true);
      expect(error.message.length).toBeLessThanOrEqual(1024);
    } else {
      expect(error.preview).toBeUndefined();
      // By identity, since a difference of 64 MiB is nothing to print.
      expect(serializeError(error) === textOf(body)).toBe(true);
    }
  });

  it.each(ODD_BODIES.filter((row) => !isLarge(row)))('makes an exception with which all can be done: $name', (row) => {
    const error = parseError(makeBody(row.body), row.context);
    expect(EVERY_FUNCTION.filter(([, holds]) => !holds(error)).map(([name]) => name)).toEqual([]);
  });

  const overHttp = ODD_BODIES.filter((row) => {
    const { status, headers } = row.context;
    // A Response takes no other status, and no header that is none.
    const isPossible = Number.isInteger(status) && Number(status) >= 400 && Number(status) <= 599;
    const isText =
      Object.values(headers ?? {}).every((header) => typeof header === 'string') && typeof headers !== 'string';
    return isPossible && isText && !isLarge(row) && isUtf8(textOf(makeBody(row.body)));
  });

  it.each(overHttp)('is read likewise from a Response of fetch: $name', async (row) => {
    const { status = 500, statusText = '', headers, platform } = row.context;
    const init = { status, statusText, headers: new Headers(headers as Record<string, string>) };
    const response = new Response(makeBody(row.body) as BodyInit, init);
    const error = await parseErrorResponse(response, { platform, maxBytes: Number.POSITIVE_INFINITY });
    expect(readingOf(error, row)).toEqual(row.expected);
    expect('cause' in error).toBe(false);
  });
});

describe('a status that no JSON can hold', () => {
  it.each<[name: string, status: unknown]>([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['a BigInt', 404n],
    ['a symbol', Symbol('404')],
    ['a function', () => 404],
    ['a number in a box', Object(404)],
    ['what throws as a number', { [Symbol.toPrimitive]: () => expect.unreachable('nobody asks') }],
    ['a date', new Date(404)],
  ])('is as good as unknown: %s', (_, status) => {
    const error = parseError('{"detail":"m"}', { status: status as number });
    expect(error).toMatchObject({ code: 'internal-server-error', httpStatus: 500, matched: 'fallback', message: 'm' });
  });
});

describe('over HTTP, a body that was compressed', () => {
  const page = gzipSync('<html><title>502 Bad Gateway</title></html>');
  const bodies: Readonly<Record<string, Uint8Array>> = {
    'is no gzip at all': Buffer.from('<html><title>502 Bad Gateway</title></html>'),
    'has wrong bytes within': Buffer.concat([page.subarray(0, 12), Buffer.alloc(20, 0xff), page.subarray(32)]),
    'breaks off': page.subarray(0, 20),
    'is a header alone': page.subarray(0, 10),
  };
  // In one packet with its headers: fetch of Node 20 stalls over a body that comes later and does not inflate, whoever reads it.
  const server = createServer((request, response) => {
    response.writeHead(502, { 'content-encoding': 'gzip' }).end(bodies[decodeURI(request.url ?? '').slice(1)]);
  });
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(Object.keys(bodies))('and does not inflate leaves the status: it %s', async (name) => {
    const { port } = server.address() as AddressInfo;
    const error = await parseErrorResponse(await fetch(`http://127.0.0.1:${port}/${name}`));
    expect(error).toMatchObject({ platform: 'http', code: 'bad-gateway', httpStatus: 502, matched: 'status' });
    // What breaks off is no error to fetch: there is just less of it.
    if (/wrong|no gzip/.test(name)) expect(error.cause).toBeInstanceOf(Error);
  });
});

describe('the table', () => {
  it('names each row once, and says why', () => {
    expect(new Set(ODD_BODIES.map(({ name }) => name)).size).toBe(ODD_BODIES.length);
    expect(ODD_BODIES.filter(({ why }) => !/\S/.test(why))).toEqual([]);
  });
});
