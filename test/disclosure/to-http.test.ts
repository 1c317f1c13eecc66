import {
  defineTaxonomy,
  type EnvelopeId,
  parseError,
  reviveError,
  type ToHttpOptions,
  toCloneable,
  toHttp,
  toResponse,
} from 'ml-errors';
import { InternalServerError, ModelNotFoundError } from 'ml-errors/eventml';
import { OOMError } from 'ml-errors/flyte';
import { HttpNotFoundError } from 'ml-errors/http';
import { NotFoundError, UnauthenticatedError } from 'ml-errors/mlflow';
import { PredictionFailedError, RateLimitExceededError } from 'ml-errors/mlops';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOSTILE } from './hostile.js';

const SECRET = 'hunter2';
const bodyOf = (error: unknown, options?: ToHttpOptions) => JSON.parse(toHttp(error, options).body);

describe('the status of an answer', () => {
  it.each([
    [400, 400],
    [404, 404],
    [499, 499],
    [599, 599],
    [200, 500],
    [302, 500],
    [399, 500],
    [99, 500],
    [600, 500],
    [0, 500],
    [-404, 500],
    [404.5, 500],
    [Number.NaN, 500],
    [Number.POSITIVE_INFINITY, 500],
  ])('%d becomes %d, and a status that was none hides the message', (httpStatus, status) => {
    const answer = toHttp(new NotFoundError(SECRET, { httpStatus, details: { SECRET } }), { envelope: 'error' });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error.http).toBe(status);
    expect(answer.body.includes(SECRET)).toBe(status < 500);
  });

  it('is no number that came as a text', () => {
    const answer = toHttp(new NotFoundError(SECRET, { httpStatus: '404' as never }));
    expect([answer.status, answer.body.includes(SECRET)]).toEqual([500, false]);
  });
});

describe('Retry-After', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [999, '1'],
    [1000, '1'],
    [1001, '2'],
    [90_000, '90'],
    [2 ** 31, '2147484'],
    [Number.POSITIVE_INFINITY, '2147484'],
    [1e300, '2147484'],
    [Number.NaN, undefined],
  ])('%d milliseconds are %s seconds, rounded up', (retryAfterMs, seconds) => {
    expect(toHttp(new RateLimitExceededError(undefined, { retryAfterMs })).headers['retry-after']).toBe(seconds);
  });

  it.each([-1, -5000, '3000'])('is never made of %j', (retryAfterMs) => {
    const given = { retryAfterMs: retryAfterMs as number };
    expect(toHttp(new RateLimitExceededError(undefined, given)).headers['retry-after'] ?? '0').toBe('0');
  });

  it('passes on what a server said of a pause', () => {
    const headers = { 'retry-after': '7' };
    const busy = parseError({ error_code: 'TEMPORARILY_UNAVAILABLE', message: 'later' }, { status: 503, headers });
    expect(toHttp(busy).headers['retry-after']).toBe('7');
  });
});

describe('WWW-Authenticate', () => {
  it.each([
    ['a 401 has one', new UnauthenticatedError(), undefined, 'Bearer'],
    ['a 401 has the one of the options', new UnauthenticatedError(), 'Basic realm="ml"', 'Basic realm="ml"'],
    ['the status decides, not the code', new NotFoundError('x', { httpStatus: 401 }), undefined, 'Bearer'],
    ['a 403 has none', new NotFoundError('x', { httpStatus: 403 }), 'Basic', undefined],
    ['a 407 has none', new NotFoundError('x', { httpStatus: 407 }), 'Basic', undefined],
    ['a bug has none', new TypeError('x'), 'Basic', undefined],
    ['what says of itself that it is a 401 has one', { status: 401, expose: true, message: 'x' }, undefined, 'Bearer'],
  ])('%s', (_, error, wwwAuthenticate, expected) => {
    expect(toHttp(error, { wwwAuthenticate }).headers['www-authenticate']).toBe(expected);
  });
});

describe('the body', () => {
  const shapes: readonly (readonly [EnvelopeId, object])[] = [
    ['error_code', { error_code: 'ML_1001', message: 'no model m1' }],
    ['error', { error: { code: 'ML_1001', message: 'no model m1', http: 404 } }],
    ['execution_error', { code: 'ML_1001', message: 'no model m1', kind: 'USER' }],
    ['detail', { detail: 'no model m1' }],
  ];
  it.each(shapes)('has the shape that is asked for: %s', (envelope, body) => {
    expect(bodyOf(new ModelNotFoundError('no model m1'), { envelope })).toEqual(body);
  });

  it.each([
    [new NotFoundError('x'), { error_code: 'NOT_FOUND', message: 'x' }],
    [new ModelNotFoundError('x'), { error: { code: 'ML_1001', message: 'x', http: 404 } }],
    [new OOMError('OOMKilled', 'x', { expose: true }), { code: 'OOMKilled', message: 'x', kind: 'USER' }],
    [new HttpNotFoundError('x'), { detail: 'x' }],
  ])('has that of its platform, where none or an unknown one is asked for', (error, body) => {
    expect(bodyOf(error)).toEqual(body);
    expect(bodyOf(error, { platform: 'mlops' })).toEqual(body);
    expect(bodyOf(error, { envelope: 'xml' as never })).toEqual(body);
  });

  it('is JSON, and says so', () => {
    const { headers, body } = toHttp(new NotFoundError('половина \ud83d'));
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body).message).toBe('половина \ud83d');
    expect(new TextDecoder().decode(new TextEncoder().encode(body))).toBe(body);
  });
});

describe('what is no exception of this package', () => {
  const internal = { mlflow: 'INTERNAL_ERROR', eventml: 'ML_2000', flyte: 'RuntimeSystemError' } as const;
  const others = { mlops: 'general/internal-server-error', http: 'internal-server-error' } as const;
  it.each(Object.entries({ ...internal, ...others }))('is the internal error of %s, %s', (platform, code) => {
    const options = { platform: platform as 'mlflow', envelope: 'error_code' } as const;
    const answer = toHttp(new TypeError(SECRET), options);
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual({ error_code: code, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(toHttp(SECRET, options)).toEqual(answer);
  });

  it('is the internal error of a platform of your own', () => {
    const search = defineTaxonomy({
      platform: 'search',
      envelope: 'error',
      codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500, description: 'The search is broken.' } },
      fallback: { '4xx': 'INDEX_MISSING', '5xx': 'BROKEN' },
    });
    const broken = { error: { code: 'BROKEN', message: 'The search is broken.', http: 500 } };
    expect(bodyOf(new Error(SECRET), { platform: search })).toEqual(broken);
    expect(bodyOf(search.error('BROKEN', SECRET))).toEqual(broken);
    expect(bodyOf(search.error('INDEX_MISSING', 'no index i1')).error.message).toBe('no index i1');
    const missing = { status: 404, expose: true, message: 'no index i1' };
    expect(bodyOf(missing, { platform: search }).error.code).toBe('INDEX_MISSING');
  });

  it.each([
    ['a status beside expose: true', { status: 404, expose: true }, 404, true],
    ['a status beside expose: false', { status: 404, expose: false }, 404, false],
    ['a status of the server beside expose: true', { status: 503, expose: true }, 503, true],
    ['a status of the server beside expose: false', { status: 503, expose: false }, 503, false],
    ["a status by itself, which may be another server's", { status: 404 }, 500, false],
    ['a statusCode by itself', { statusCode: 404 }, 500, false],
    ['expose by itself', { expose: true }, 500, false],
    ['a status that is none', { status: 200, expose: true }, 500, false],
  ])('has its say by %s', (_, members, status, shown) => {
    const answer = toHttp(Object.assign(new Error(SECRET), members), { platform: 'http' });
    expect([answer.status, answer.body.includes(SECRET)]).toEqual([status, shown]);
  });

  it('has no credential in a message that is open by its status alone', () => {
    const raised = Object.assign(new Error(`password=${SECRET}`), { status: 400, expose: true });
    expect(bodyOf(raised)).toEqual({ detail: 'password=[redacted]' });
  });
});

describe('strangers read of a 5xx', () => {
  it.each([
    ["its registry's words", new InternalServerError(SECRET), 'Internal server error.'],
    ["its own, where they are the registry's", new PredictionFailedError(), 'Prediction failed'],
    ['its own, where it is for them', new InternalServerError('We are moving', { expose: true }), 'We are moving'],
    [
      'a parsed scenario',
      parseError('{"detail":"Prediction failed"}', { status: 500, platform: 'mlops' }),
      'Prediction failed',
    ],
  ])('%s', (_, error, message) => {
    expect(bodyOf(error, { envelope: 'error_code' }).message).toBe(message);
  });

  it('no details, issues, cause, or code that no registry has', () => {
    const init = { details: { host: SECRET }, issues: [{ path: [SECRET], message: SECRET }], cause: new Error(SECRET) };
    expect(toHttp(new InternalServerError('x', init)).body).not.toContain(SECRET);
    const parsed = parseError({ error_code: SECRET, message: 'x', host: SECRET }, { status: 500 });
    expect(bodyOf(parsed).error_code).toBe('INTERNAL_ERROR');
  });
});

describe('strangers read of a 4xx', () => {
  it('neither cause nor stack, nor what the user typed', () => {
    const issues = [
      { path: ['body', 'age'], message: 'no number', type: 'int', input: SECRET, ctx: { given: SECRET } },
    ];
    const answer = toHttp(new NotFoundError('x', { issues, cause: new Error(SECRET) }));
    expect(JSON.parse(answer.body).issues).toEqual([{ path: ['body', 'age'], message: 'no number', type: 'int' }]);
    expect(answer.body).not.toContain(SECRET);
  });

  it.each([
    [
      'a member that is called like a credential',
      { password: SECRET, keys: { apiKey: SECRET, n: [{ token: SECRET }] } },
    ],
    ['a member whose name has one', { [`password=${SECRET}`]: 1 }],
    ['the stack of a server behind', { stack: SECRET, stack_trace: SECRET, inner: { traceback: SECRET } }],
    ['an error', { error: new Error(SECRET) }],
    [
      'an error that writes itself with its stack',
      { error: Object.assign(new Error(), { toJSON: () => ({ stack: SECRET }) }) },
    ],
    ['a Map, a Set', { map: new Map([['a', SECRET]]), set: new Set([SECRET]) }],
    ['what JSON has no place for', { f: () => SECRET, s: Symbol(SECRET) }],
  ])('nothing of %s among the details', (_, details) => {
    const answer = toHttp(new NotFoundError('x', { details: { ...details, kept: 7 } }));
    expect(answer.body).not.toContain(SECRET);
    expect(JSON.parse(answer.body).kept).toBe(7);
  });

  it('no credential in a code, a path or a type', () => {
    const coded = parseError({ error_code: `password=${SECRET}`, message: 'x' }, { status: 404 });
    const flyte = parseError({ code: `password=${SECRET}`, message: 'x', kind: 'USER' }, { status: 404 });
    const issue = { path: [`password=${SECRET}`], message: 'x', type: `token=${SECRET}` };
    for (const error of [coded, flyte, new NotFoundError('x', { issues: [issue] })]) {
      expect(toHttp(error).body).not.toContain(SECRET);
    }
  });

  it('no credential after it crossed from another thread', () => {
    const crossed = reviveError(structuredClone(toCloneable(new NotFoundError(`password=${SECRET}`))));
    expect(toHttp(crossed).body).not.toContain(SECRET);
    const open = reviveError(toCloneable(new NotFoundError(`password=${SECRET}`, { expose: true })));
    expect(toHttp(open).body).toContain(SECRET);
  });

  it('nothing at all, where it says so', () => {
    expect(toHttp(new NotFoundError(SECRET, { expose: false, details: { SECRET } })).body).not.toContain(SECRET);
  });
});

describe('toHttp never throws', () => {
  it.each(HOSTILE)('whatever was thrown: %s', (_, make) => {
    const { status, headers, body } = toHttp(make(), { platform: 'eventml', envelope: 'error_code' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers['content-type']).toMatch(/json/);
    expect(JSON.parse(body).error_code).toBeTypeOf('string');
  });

  const unreadable = {
    get platform(): never {
      throw new Error('unreadable');
    },
  };
  it.each([
    ['null', null],
    ['a number', 7],
    ['a platform that is none', { platform: {} }],
    ['a platform that is null', { platform: null }],
    ['a platform that every object has', { platform: '__proto__' }],
    ['an envelope that is none', { envelope: {} }],
    ['options that refuse to be read', unreadable],
  ])('whatever the options: %s', (_, options) => {
    expect(toHttp(new Error(SECRET), options as never)).toEqual(toHttp(new Error(SECRET)));
  });

  it.each([
    [
      'a getter',
      {
        get a() {
          throw new Error('unreadable');
        },
      },
    ],
    [
      'a proxy',
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('unreadable');
          },
        },
      ),
    ],
    ['a toJSON that says nothing', { toJSON: () => undefined }],
    ['a toJSON that says a text', { toJSON: () => 'text' }],
    ['a BigInt', { n: 1n }],
  ])('whatever the details: %s', (_, details) => {
    expect(Object.keys(bodyOf(new NotFoundError('x', { details })))).toEqual(
      expect.not.arrayContaining(['0', '1', '2']),
    );
  });

  it('writes details that have themselves within them, to a depth', () => {
    const round: Record<string, unknown> = {};
    round.round = round;
    const deep = JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`);
    expect(bodyOf(new NotFoundError('x', { details: round })).round).toMatch(/circular/);
    expect(toHttp(new NotFoundError('x', { details: deep })).body.length).toBeLessThan(1000);
  });
});

describe('toResponse', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the answer of toHttp', async () => {
    const error = new RateLimitExceededError(undefined, { retryAfterMs: 1500 });
    const response = toResponse(error, { envelope: 'error' });
    const { status, headers, body } = toHttp(error, { envelope: 'error' });
    expect(response).toBeInstanceOf(Response);
    expect([response.status, Object.fromEntries(response.headers), await response.text()]).toEqual([
      status,
      headers,
      body,
    ]);
  });

  it('says what it misses where the engine has no Response', () => {
    vi.stubGlobal('Response', undefined);
    expect(() => toResponse(new Error('x'))).toThrow(/Response.*toHttp/);
  });
});
