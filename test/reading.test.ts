import {
  CodedError,
  isRetryable,
  type ParseContext,
  parseError,
  serializeError,
  toAttributes,
  toCloneable,
} from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { refuse } from './refuse.js';

/*
 * What a parser keeps of a body and of what stood beside it, each in a word or two.
 */
const BODY = '{"error_code":"NOT_FOUND","message":"no run"}';

describe('a body in bytes', () => {
  const { buffer } = new TextEncoder().encode(BODY);

  it.each<[what: string, body: unknown]>([
    ['an ArrayBuffer', buffer],
    ['a view', new Uint8Array(buffer)],
    ['a DataView', new DataView(buffer)],
    ['a part of a larger buffer', new TextEncoder().encode(`[${BODY}]`).subarray(1, -1)],
  ])('is read as its text: %s', (_, body) => {
    const error = parseError(body, { status: 404 });
    expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'no run', envelope: 'error_code' });
    expect(serializeError(error)).toBe(BODY);
  });

  it('that no envelope recognises has a preview', () => {
    expect(parseError(new TextEncoder().encode('no run'), { status: 404 }).preview).toBe('no run');
  });
});

describe('a body that is not there', () => {
  it.each([[undefined], [null], [7], [true]])('is none of text, and so has no preview: %j', (body) => {
    const error = parseError(body, { status: 404 });
    expect([error.preview, error.issues, error.details]).toEqual([undefined, [], {}]);
  });

  it.each(['', '<h1>Not Found</h1>', '[]', '7'])(
    'where no envelope has it has neither issues nor details: %j',
    (body) => {
      const error = parseError(body, { status: 404 });
      expect([error.preview, error.issues, error.details]).toEqual([body, [], {}]);
    },
  );

  it('where no envelope has it, but an object, has its members for details', () => {
    const error = parseError({ a: 1 }, { status: 404 });
    expect([error.envelope, error.issues, error.details]).toEqual([undefined, [], { a: 1 }]);
  });
});

describe('the method of the request', () => {
  const of = (method: unknown) => parseError('', { status: 503, method: method as string });

  it('decides about a retry, and crosses', () => {
    expect([isRetryable(of('POST')), isRetryable(of('GET'))]).toEqual([false, true]);
    expect(toCloneable(of('POST')).coded?.method).toBe('POST');
  });

  it.each([[''], [undefined], [null], [7], [['POST']]])('is unknown where it is no word: %j', (method) => {
    expect(isRetryable(of(method))).toBe(true);
    expect(toCloneable(of(method)).coded?.method).toBeUndefined();
  });
});

it.each<[said: string, context: ParseContext, code: string]>([
  ['the path', { url: 'https://ml.example/api/2.0/clusters/get?cluster_id=c1' }, 'RESOURCE_DOES_NOT_EXIST'],
  [
    'the path, whatever the case of the method',
    { url: '/api/2.0/clusters/get', method: 'get' },
    'RESOURCE_DOES_NOT_EXIST',
  ],
  ['another method', { url: '/api/2.0/clusters/get', method: 'POST' }, 'INVALID_PARAMETER_VALUE'],
  ['another path', { url: '/api/2.0/clusters/edit', method: 'GET' }, 'INVALID_PARAMETER_VALUE'],
  ['no path', { method: 'GET' }, 'INVALID_PARAMETER_VALUE'],
])('a route of Databricks is known by its request: %s', (_, context, code) => {
  const body = { error_code: 'INVALID_PARAMETER_VALUE', message: 'Cluster c1 does not exist' };
  expect(parseError(body, { status: 400, platform: 'databricks', ...context }).code).toBe(code);
});

describe('what a body says of itself', () => {
  it.each([
    ['USER', 'user'],
    ['SYSTEM', 'system'],
    ['UNKNOWN', 'unknown'],
  ])('is its kind: %s', (kind, known) => {
    // The status of none of these codes would say so.
    expect(parseError({ code: 'OOMKilled', message: 'm', kind }, { status: 418 }).kind).toBe(known);
  });

  it('is a retry, where the code says none', () => {
    const document = { code: 'ValueError', message: 'm', origin: 'USER' };
    const retryable = (kind: string): boolean => parseError({ error: { ...document, kind } }).retryable;
    expect([retryable('RECOVERABLE'), retryable('NON_RECOVERABLE')]).toEqual([true, false]);
  });

  it('is the code as it came, where that is not the exception’s', () => {
    expect(parseError({ error_code: 'NO_SUCH_CODE', message: 'm' }).wireCode).toBe('NO_SUCH_CODE');
    expect(parseError({ error_code: 404, message: 'm' }).wireCode).toBe(404);
    expect(parseError(BODY).wireCode).toBeUndefined();
    expect(parseError('').wireCode).toBeUndefined();
  });
});

it.each([
  [{ error_code: 'NOT_FOUND', message: 'm' }, 'NOT_FOUND'],
  // An open platform keeps such a code; in a metric it would be one label more for each.
  [{ code: 'user-made-7f3a', message: 'm', kind: 'USER' }, 'RuntimeUserError'],
])('the type of the error of %j is of few values: %s', (body, type) => {
  expect(toAttributes(parseError(body))['error.type']).toBe(type);
});

describe('a cause', () => {
  it('is there where the caller names one, undefined included', () => {
    const cause = new Error('refused');
    expect(parseError('', { status: 502, cause }).cause).toBe(cause);
    expect('cause' in parseError('', { cause: undefined })).toBe(true);
    expect('cause' in parseError('', {})).toBe(false);
  });
});

describe('a value that refuses to be read', () => {
  const refusing = (name: string): object =>
    Object.defineProperty({ error_code: 'NOT_FOUND', message: 'm' }, name, { enumerable: true, get: refuse });

  it.each(['id', 'issues', 'details', 'retry_after', 'error'])(
    '%s says nothing of it, and keeps nothing else from it',
    (name) => {
      const error = parseError(refusing(name), { status: 404 });
      expect(error).toBeInstanceOf(CodedError);
      expect([error.httpStatus, error.retryAfterMs]).toEqual([404, undefined]);
      expect(error.issues).toEqual([]);
      expect(error.details).toEqual(expect.any(Object));
    },
  );
});
