import fc from 'fast-check';
import { defineTaxonomy, errorIn, isCodedError, isRetryable, type PieceContext, parseError } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import * as arbitrary from './arbitraries.js';

/*
 * Errors inside a success: the data of a server-sent event, a line of NDJSON, the body of a 200. A piece is an error where its shape says so
 * beyond doubt, where its event is called `error`, or where the status is no success after all.
 */
const chunk = {
  ...{ id: 'c1', object: 'chat.completion.chunk', model: 'm1', error: null },
  choices: [{ index: 0, delta: { content: 'Hel' }, finish_reason: null }],
};

type Expected = {
  readonly platform: string;
  readonly code: string;
  readonly message?: string;
  readonly httpStatus?: number;
};

const ERRORS: readonly [what: string, piece: unknown, expected: Expected][] = [
  [
    'MLflow and Databricks',
    { error_code: 'RESOURCE_EXHAUSTED', message: 'too many tokens' },
    { platform: 'mlflow', code: 'RESOURCE_EXHAUSTED', message: 'too many tokens', httpStatus: 429 },
  ],
  [
    'MLflow without a message',
    { error_code: 'NOT_FOUND' },
    { platform: 'mlflow', code: 'NOT_FOUND', message: 'NOT_FOUND', httpStatus: 404 },
  ],
  [
    'MLflow, a code that nobody knows',
    { error_code: 'FUTURE_CODE', message: 'm' },
    { platform: 'mlflow', code: 'INTERNAL_ERROR', message: 'm', httpStatus: 500 },
  ],
  ['MLflow, a numeric code', { error_code: 404, message: 'm' }, { platform: 'mlflow', code: 'ENDPOINT_NOT_FOUND' }],
  [
    'EventML',
    { error: { code: 'ML_1103', message: 'no capacity', http: 502 } },
    { platform: 'eventml', code: 'ML_1103', message: 'no capacity', httpStatus: 502 },
  ],
  [
    'Flyte',
    { code: 'OOMKilled', message: 'm', kind: 'USER' },
    { platform: 'flyte', code: 'OOMKilled', message: 'm', httpStatus: 507 },
  ],
  [
    'Flyte’s error document',
    { error: { code: 'ValueError', message: 'm', kind: 'RECOVERABLE', origin: 'USER' } },
    { platform: 'flyte', code: 'ValueError', message: 'm', httpStatus: 400 },
  ],
  [
    'Anthropic',
    { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
    { platform: 'http', code: 'internal-server-error', message: 'Overloaded' },
  ],
  [
    'OpenAI',
    { error: { message: 'The server had an error', type: 'server_error', param: null, code: null } },
    { platform: 'http', code: 'internal-server-error', message: 'The server had an error' },
  ],
  [
    'a chunk that ends in an error, as OpenRouter sends it',
    { ...chunk, error: { code: 502, message: 'Provider disconnected' } },
    { platform: 'http', code: 'bad-gateway', message: 'Provider disconnected', httpStatus: 502 },
  ],
  [
    'Google',
    { error: { code: 503, message: 'm', status: 'UNAVAILABLE' } },
    { platform: 'http', code: 'service-unavailable', message: 'm', httpStatus: 503 },
  ],
  [
    'the end of a Connect stream',
    { error: { code: 'not_found', message: 'no such run' }, metadata: {} },
    { platform: 'http', code: 'internal-server-error', message: 'no such run' },
  ],
  [
    'JSON-RPC',
    { jsonrpc: '2.0', id: null, error: { code: -32600, message: 'Invalid Request' } },
    { platform: 'http', code: 'internal-server-error', message: 'Invalid Request' },
  ],
  ['a code alone', { error: { code: 'overloaded' } }, { platform: 'http', code: 'internal-server-error' }],
];

describe('an error in a success', () => {
  it.each(ERRORS)('is known by its shape: %s', (_, piece, expected) => {
    for (const given of [
      piece,
      JSON.stringify(piece),
      ` ${JSON.stringify(piece)}\r\n`,
      `\ufeff${JSON.stringify(piece)}`,
    ]) {
      for (const context of [undefined, {}, { status: 200 }, { event: 'message' }, { status: 200, event: undefined }]) {
        expect(errorIn(given, context)).toMatchObject(expected);
      }
    }
  });

  it.each([99, '99', 400, '400', 599, -1, 1001])('is known by a number that is no status of a success: %j', (code) => {
    expect(errorIn({ error_code: code, message: 'm' })).toMatchObject({ platform: 'mlflow', message: 'm' });
    expect(errorIn({ error: { code, message: 'm' } })?.message).toBe('m');
  });

  const FINE = [0, '0', '', ' ', 'OK', 'ok', 'SUCCESS', 'success', 'None', 'NULL', null, false, {}, []];

  it.each<[what: string, piece: unknown]>([
    ['a chunk of a chat', chunk],
    ['the last chunk of a chat', { ...chunk, choices: [], usage: { total_tokens: 7 } }],
    ['an event of Anthropic', { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'error' } }],
    ['a line of Ollama', { model: 'm1', response: '{"error_code": "NOT_FOUND"}', done: false }],
    ['a response whose error is null', { id: 'r1', status: 'in_progress', error: null, output: [] }],
    ['a success of JSON-RPC', { jsonrpc: '2.0', id: 1, result: { error: { code: 1, message: 'm' } } }],
    ['the end of a Connect stream that went well', { metadata: {} }],
    ['everybody’s detail', { detail: 'x' }],
    ['a detail with a code', { detail: { code: 'not-found', message: 'm' } }],
    ['a detail that is a list of FastAPI', { detail: [{ loc: ['body', 'x'], msg: 'm', type: 't' }] }],
    ['a detail that is null', { detail: null }],
    ['a message with a code', { code: 'greeting', message: 'hello' }],
    ['a message of a user', { message: 'hello', kind: 'user' }],
    ['a message of the system', { message: 'hello', kind: 'SYSTEM', role: 'system' }],
    ['a message with a number for a code', { code: 500, message: 'hello', kind: 1 }],
    ['a success with a code', { error_code: 0, error_msg: 'ok' }],
    ['a success of Flyte', { code: 'OK', message: 'done', kind: 'SYSTEM' }],
    ...FINE.map((code): [string, unknown] => [
      `the error_code ${JSON.stringify(code)}`,
      { error_code: code, message: 'm' },
    ]),
    ...[0, '0', 'OK', 'ok', 'success', 'None'].map((code): [string, unknown] => [
      `the error.code ${JSON.stringify(code)}`,
      { error: { code, message: 'fine' } },
    ]),
    // The status of a success once more.
    ...[100, '100', 200, '204', 304, 399].flatMap((code): [string, unknown][] => [
      [`the error_code ${JSON.stringify(code)}`, { error_code: code, message: 'm' }],
      [`the error.code ${JSON.stringify(code)}`, { error: { code, message: 'fine' } }],
    ]),
    ['an error that is false', { error: false }],
    ['an error that is empty', { error: '' }],
    ['an error that is a list', { error: [] }],
    ['an error that is an object with nothing in it', { error: {} }],
    ['an error with an empty message', { error: { message: '' } }],
    ['an error with a blank message', { error: { message: ' ', code: null } }],
    ['an error whose message is none', { error: { message: 7 } }],
    ['members that are inherited', Object.create({ error_code: 'NOT_FOUND', detail: 'x' })],
    ['nothing in an object', {}],
    ['an empty list', []],
    ['a list', [1, 'x', null]],
    ['a list that holds an error', [{ error_code: 'NOT_FOUND', message: 'm' }]],
    ['a list with members', Object.assign([1], { error_code: 'NOT_FOUND', message: 'm' })],
    ['a function with members', Object.assign(() => 1, { error_code: 'NOT_FOUND', message: 'm' })],
    ['a number', 404],
    ['NaN', Number.NaN],
    ['a boolean', false],
    ['null', null],
    ['undefined', undefined],
    ['a symbol', Symbol('error')],
    ['a function', () => ({ error_code: 'NOT_FOUND' })],
  ])('is not seen in %s', (_, piece) => {
    for (const context of [
      undefined,
      { status: 200 },
      { status: 304 },
      { event: 'message' },
      { platform: 'mlflow' as const },
    ]) {
      expect(errorIn(piece, context)).toBeUndefined();
      if (typeof piece === 'object') expect(errorIn(JSON.stringify(piece), context)).toBeUndefined();
    }
  });

  it.each([
    '',
    ' ',
    '[DONE]',
    'error',
    'NOT_FOUND: no run r1',
    '<h1>Bad Gateway</h1>',
    '"error"',
    '{"error_code": "NOT_',
    '404',
  ])('is not seen in the text %j', (text) => {
    expect(errorIn(text)).toBeUndefined();
    expect(errorIn(text, { status: 200, event: 'message', platform: 'mlflow' })).toBeUndefined();
  });
});

describe('a status', () => {
  it.each([[404], ['404']])('is read as everywhere, from %j', (status) => {
    expect(errorIn('it broke', { status: status as number })?.httpStatus).toBe(404);
  });

  it.each([['200'], ['40'], ['4e2'], [Number.NaN], [404.5], [Number.POSITIVE_INFINITY], [true]])(
    'that is none of a failure makes no error: %j',
    (status) => {
      expect(errorIn('it broke', { status: status as number })).toBeUndefined();
    },
  );
});

describe('an event that is called error', () => {
  it.each<[data: unknown, message: string]>([
    ['upstream went away', 'upstream went away'],
    ['{"detail": "busy"}', 'busy'],
    [{ detail: 'busy' }, 'busy'],
    ['{"error_code": "NOT_FOUND", "message": "no run r1"}', 'no run r1'],
    ['{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', 'Overloaded'],
    ['{"message":"Something went wrong","code":"ERR_SOMETHING","param":null}', 'Something went wrong'],
    ['{"error": "the model stopped"}', 'the model stopped'],
    ['"in quotes"', 'in quotes'],
    ['[DONE]', '[DONE]'],
  ])('is one, whatever its data: %j', (data, message) => {
    expect(errorIn(data, { event: 'error' })?.message).toBe(message);
    expect(errorIn(data, { event: 'error', status: 200 })?.message).toBe(message);
  });

  it.each(['', ' ', '{}', '[]', 'null', '0', undefined, null, 7, chunk])('is one without a word too: %j', (data) => {
    const error = errorIn(data, { event: 'error', status: 200 });
    expect(error).toMatchObject({ platform: 'http', code: 'internal-server-error', httpStatus: 500 });
    expect(error?.message.trim()).not.toBe('');
  });

  it.each(['Error', 'ERROR', 'errors', ' error', 'message', '', undefined, null, 7, ['error']])(
    'is called so and not %j',
    (event) => {
      expect(errorIn('upstream went away', { event } as PieceContext)).toBeUndefined();
      expect(errorIn(chunk, { event } as PieceContext)).toBeUndefined();
    },
  );
});

describe('the status', () => {
  it('of a success is not the exception’s', () => {
    for (const status of [100, 200, 204, 206, 302, 304, 399, 0, -1, Number.NaN]) {
      for (const [what, piece, { httpStatus }] of ERRORS) {
        const error = errorIn(piece, { status });
        expect([what, error?.httpStatus]).toEqual([what, httpStatus ?? error?.httpStatus]);
        expect(error?.httpStatus).toBeGreaterThanOrEqual(400);
        expect(error?.httpStatus).toBe(parseError(piece).httpStatus);
      }
    }
  });

  it('of a failure makes an error of any piece, and is the exception’s', () => {
    for (const status of [400, 404, 429, 500, 503, 599]) {
      for (const piece of [
        chunk,
        { detail: 'x' },
        '',
        '[DONE]',
        '{"error": null}',
        undefined,
        ...ERRORS.map(([, one]) => one),
      ]) {
        expect(errorIn(piece, { status })?.httpStatus).toBe(status);
        expect(errorIn(piece, { status, event: 'error' })?.httpStatus).toBe(status);
      }
    }
  });

  it('of a success does not keep a retry away that the code asks for', () => {
    const piece = '{"error_code": "TEMPORARILY_UNAVAILABLE", "message": "later"}';
    const error = errorIn(piece, {
      status: 200,
      method: 'POST',
      headers: { 'retry-after': '7', 'x-request-id': 'r1' },
    });
    expect([isRetryable(error), error?.retryAfterMs, error?.requestId]).toEqual([true, 7000, 'r1']);
    expect(isRetryable(errorIn(piece, { status: 200, method: 'POST' }))).toBe(false);
  });
});

describe('the platform', () => {
  const search = defineTaxonomy({
    ...{ platform: 'search', envelope: 'error', fallback: 'BROKEN' },
    codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500 } },
  });

  it('that the caller named is the exception’s', () => {
    const piece = { error: { code: 'INDEX_MISSING', message: 'no index i1' } };
    const platform: 'mlflow' | undefined = errorIn(piece, { platform: 'mlflow' })?.platform;
    expect(platform).toBe('mlflow');
    expect(errorIn(piece, { platform: search, status: 200 })).toMatchObject({ platform: 'search', httpStatus: 404 });
    expect(errorIn('went away', { platform: search, event: 'error' })).toMatchObject({
      platform: 'search',
      code: 'BROKEN',
    });
    expect(errorIn('{"detail": "Model not found"}', { platform: 'mlops', status: 404 })?.code).toBe('models/not-found');
  });

  it('makes no error of what is none', () => {
    for (const platform of ['mlflow', 'eventml', 'flyte', 'mlops', 'http', search] as const) {
      for (const piece of [
        chunk,
        { detail: 'x' },
        { message: 'hello' },
        { code: 'INDEX_MISSING', message: 'm' },
        '[DONE]',
      ]) {
        expect(errorIn(piece, { platform })).toBeUndefined();
      }
    }
  });
});

describe('law: it never throws, and finds an exception or nothing', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const refusing = (name: string): object =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });

  it('whatever the piece and the context', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const piece = fc.oneof(
      anything,
      fc.string({ unit: 'binary' }),
      arbitrary.envelopedBody,
      arbitrary.envelopedBody.map((body) => JSON.stringify(body)),
    );
    const context = fc.oneof(
      anything,
      fc.record(
        {
          status: fc.oneof(arbitrary.status, anything),
          event: fc.oneof(fc.constantFrom('error', 'message'), anything),
          platform: fc.oneof(fc.constantFrom('mlflow', 'eventml', 'flyte', 'mlops', 'http', 'x'), anything),
          ...{ headers: anything, url: anything, method: anything, issueInput: anything, cause: anything },
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(piece, context, (given, beside) => {
        const error = errorIn(given, beside as PieceContext);
        expect(error === undefined || isCodedError(error)).toBe(true);
        const { status, event } = (beside ?? {}) as PieceContext;
        if (event === 'error' || (Number.isInteger(status) && Number(status) >= 400)) expect(error).toBeDefined();
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it.each<[what: string, piece: unknown]>([
    ['a revoked proxy', revoked],
    ['a getter of error_code that throws', refusing('error_code')],
    ['a getter of error that throws', refusing('error')],
    ['a getter of code that throws', { error: refusing('code') }],
    ['a getter of message that throws', { error: refusing('message') }],
    ['an error that is a revoked proxy', { error: revoked }],
    ['a code that is a revoked proxy', { error_code: revoked, message: revoked }],
  ])('nor where it is %s', (_, piece) => {
    expect(errorIn(piece)).toBeUndefined();
    expect(isCodedError(errorIn(piece, { event: 'error' }))).toBe(true);
    expect(errorIn(piece, { status: 503 })?.httpStatus).toBe(503);
  });

  it.each<[what: string, context: unknown]>([
    ['null', null],
    ['a text', 'error'],
    ['a revoked proxy', revoked],
    ['a getter of status that throws', refusing('status')],
    ['a getter of event that throws', refusing('event')],
    ['headers that are a revoked proxy', { headers: revoked }],
    ['a platform that is a revoked proxy', { platform: revoked }],
    ['a platform that only looks like one', { platform: { table: 1, envelope: 2, classOf: 3 } }],
  ])('nor where what stood beside it is %s', (_, context) => {
    expect(errorIn(chunk, context as PieceContext)).toBeUndefined();
    expect(errorIn({ error_code: 'NOT_FOUND' }, context as PieceContext)?.code).toBe('NOT_FOUND');
  });
});
