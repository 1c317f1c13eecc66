import { HttpError, isRetryable, parseError, retryDelayMs } from 'ml-errors';
import { HttpServiceUnavailableError, HttpTooManyRequestsError } from 'ml-errors/http';
import { describe, expect, it } from 'vitest';

const busy = () => parseError('', { status: 503 });

describe('the method of a request', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'get', 'Delete'])(
    'is safe to repeat where it does the same when it is done twice: %s',
    (method) => {
      expect(isRetryable(busy(), { method })).toBe(true);
    },
  );

  it.each(['POST', 'PATCH', 'CONNECT', 'QUERYING', 'G'])('is not safe otherwise: %s', (method) => {
    expect(isRetryable(busy(), { method })).toBe(false);
  });

  it.each([408, 425, 429])('is of no account where the server did nothing: %i', (status) => {
    expect(isRetryable(parseError('', { status }), { method: 'POST' })).toBe(true);
    // Whatever the caller calls a method.
    expect(isRetryable(parseError('', { status }), { method: 7 as never })).toBe(true);
  });

  it('is unknown of what was built without one', () => {
    expect(isRetryable(new HttpServiceUnavailableError())).toBe(true);
    expect(isRetryable(new HttpServiceUnavailableError(), { method: 'POST' })).toBe(false);
    expect(isRetryable(new HttpTooManyRequestsError(), { method: 'POST' })).toBe(true);
  });
});

describe('a pause', () => {
  const pauseOf = (said: object): number =>
    retryDelayMs(Object.defineProperties(new HttpError('m'), Object.getOwnPropertyDescriptors(said)), 1, {
      jitter: 'none',
    });

  it.each([['soon'], ['7'], [null], [{}], [7n], [true]])(
    'is none that was said where that is no number: %o',
    (said) => {
      expect(pauseOf({ retryAfterMs: said })).toBe(2000);
    },
  );

  it.each([
    [7, 7],
    [0, 0],
    [1.5, 2],
    [-1, 0],
    [Number.NaN, 0],
    [1e12, 2_147_483_647],
  ])('of %d ms is one that a timer can make', (retryAfterMs, ms) => {
    expect(pauseOf({ retryAfterMs })).toBe(ms);
  });

  it.each([
    [{ remaining: 0 }, 503, 0],
    [{ remaining: 1 }, 503, 2000],
    [{ remaining: 1 }, 429, 0],
    [{}, 429, 0],
    [{}, 503, 2000],
  ])('lasts until a window that is used up starts anew: %j under %i', (said, httpStatus, ms) => {
    expect(pauseOf({ httpStatus, rateLimit: { ...said, resetAt: new Date(0) } })).toBe(ms);
    expect(pauseOf({ httpStatus, rateLimit: said })).toBe(2000);
  });
});
