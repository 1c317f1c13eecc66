import { CodedError, isCodedError, parseError, serializeError, toCloneable, toHttp } from 'ml-errors';
import { ModelNotFoundError } from 'ml-errors/eventml';
import { CustomError } from 'ml-errors/flyte';
import { NotFoundError, RestException } from 'ml-errors/mlflow';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EVERY_FUNCTION, isSound } from './every-function.js';
import { cyclic, ODD_OBJECTS } from './odd-object.js';

/** What fails, or throws, over `caught`. */
const failures = (caught: unknown): string[] =>
  EVERY_FUNCTION.flatMap(([name, holds]) => {
    try {
      return holds(caught) ? [] : [`${name}: does not hold`];
    } catch (error) {
      return [`${name}: ${isCodedError(error) || error instanceof Error ? error.message : 'threw'}`];
    }
  });

const ofObject = Object.getOwnPropertyNames(Object.prototype);
const unhandled: unknown[] = [];
const keep = (reason: unknown): void => {
  unhandled.push(reason);
};

beforeAll(() => {
  process.on('unhandledRejection', keep);
});

afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', keep);
  expect(unhandled).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(ofObject);
});

describe.each(ODD_OBJECTS)('%s', (_, make) => {
  it('may be handed to every function', () => {
    expect(failures(make())).toEqual([]);
  });

  it('may be a body, or stand anywhere in one', () => {
    const around: readonly ((odd: unknown) => unknown)[] = [
      (odd) => odd,
      (odd) => [odd],
      (odd) => ({ error_code: 'NOT_FOUND', message: 'm', odd }),
      (odd) => ({ error_code: odd, message: odd, issues: odd, details: odd }),
      (odd) => ({ detail: odd }),
      (odd) => ({ detail: [odd, { loc: odd, msg: odd, type: odd }] }),
      (odd) => ({ detail: { message: odd, error: odd } }),
      (odd) => ({ error: odd }),
      (odd) => ({ error: { code: odd, message: odd, http: odd, details: [odd] } }),
      (odd) => ({ code: odd, message: odd, kind: odd, details: odd }),
      (odd) => ({ errors: [odd] }),
    ];
    for (const within of around) {
      const error = parseError(within(make()), { status: 404 });
      expect(error.httpStatus).toBe(404);
      expect(isSound(error)).toBe(true);
      expect(failures(error)).toEqual([]);
    }
  });

  it('may be whatever stands beside a body', () => {
    const odd = make() as never;
    const context = {
      ...{ status: odd, statusText: odd, headers: odd, url: odd, method: odd },
      ...{ issueInput: odd, platform: odd, cause: odd },
    };
    for (const given of [odd, context, { headers: { 'retry-after': odd, get: odd } }]) {
      expect(isSound(parseError('{"error_code":"NOT_FOUND","message":"m"}', given))).toBe(true);
    }
  });

  it('may be kept in an exception', () => {
    const inits = [
      { details: { odd: make() } },
      { details: make() },
      { cause: make() },
      { issues: make() },
      { issues: [make()] },
    ];
    const odd = make();
    const parts = { platform: odd, code: odd, kind: odd, retryable: odd, retryAfterMs: odd, expose: odd };
    const issue = { path: odd, message: odd, type: odd };
    const errors = [
      ...inits.map((init) => new NotFoundError('m', init as object)),
      new ModelNotFoundError('m', { details: { odd }, issues: [issue] as never }),
      new CodedError('m', parts as never),
      new RestException(make()),
      CustomError.fromException(Object.assign(new Error('m'), { odd })),
    ];
    for (const error of errors) {
      expect(failures(error)).toEqual([]);
      // A code that is no text is beyond what a class can afford to look at; serializeError does.
      if (typeof error.code === 'string') expect(() => JSON.parse(JSON.stringify({ error }))).not.toThrow();
    }
  });
});

describe('what was thrown and is no error', () => {
  it.each([
    ['it broke', 'it broke'],
    [7, 'unknown error'],
    [null, 'unknown error'],
    [undefined, 'unknown error'],
    [12n, 'unknown error'],
    [Symbol('m'), 'unknown error'],
    [{ message: 'm' }, 'unknown error'],
  ])('is passed on as a detail: %o', (thrown, detail) => {
    expect(JSON.parse(serializeError(thrown)).detail).toBe(detail);
  });

  it('may be a promise that is refused: nobody waits for it, and nobody misses it', async () => {
    const refused = Promise.reject(new Error('refused'));
    refused.catch(() => {});
    expect(failures(refused)).toEqual([]);
    expect(isSound(parseError({ error_code: refused, message: refused, odd: refused }))).toBe(true);
    // A promise that was made of it would be refused without a handler: Node tells of those when the microtasks are done.
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(unhandled).toEqual([]);
  });

  it('may have a then, which nobody calls', async () => {
    const calls = vi.fn();
    const thenable = Object.fromEntries([['then', calls]]);
    expect(failures(thenable)).toEqual([]);
    expect(isSound(parseError({ error_code: 'NOT_FOUND', message: 'm', ...thenable }))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls).not.toHaveBeenCalled();
  });
});

describe('a body that was never text', () => {
  it('is left as it is, frozen or not', () => {
    const make = () => ({
      error_code: 'NOT_FOUND',
      message: 'm',
      issues: [{ path: ['a'], message: 'm' }],
      nested: { a: [1] },
    });
    const body = make();
    const frozen = Object.freeze({
      ...make(),
      issues: Object.freeze(make().issues),
      nested: Object.freeze({ a: Object.freeze([1]) }),
    });
    for (const value of [body, frozen]) {
      const error = parseError(value);
      expect(failures(error)).toEqual([]);
      expect(error.details).toEqual({ nested: { a: [1] } });
    }
    expect(body).toEqual(make());
  });
});

describe('an exception of another copy', () => {
  it('is an exception to every function', async () => {
    vi.resetModules();
    const copy = await import('ml-errors/mlflow');
    expect(copy.NotFoundError).not.toBe(NotFoundError);
    const text = '{"error_code": "NOT_FOUND", "message": "m", "odd": 12345678901234567890}';
    const errors = [new copy.NotFoundError('m', { details: cyclic({}) as never }), copy.parseError(text)];
    for (const error of errors) {
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error).toBeInstanceOf(CodedError);
      expect(failures(error)).toEqual([]);
      expect(toHttp(error).status).toBe(404);
      expect(toCloneable(error).coded?.code).toBe('NOT_FOUND');
    }
    expect(serializeError(errors[1])).toBe(text);
  });
});
