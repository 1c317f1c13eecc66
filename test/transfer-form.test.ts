import { CodedError, isCodedError, retryDelayMs, reviveError, toCloneable } from 'ml-errors';
import { BaseRuntimeError } from 'ml-errors/flyte';
import { MlflowException, NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { refuse } from './refuse.js';

/*
 * The form of an error as plain data: what is in it, and what becomes of one that is not as it should be.
 */
const form = (members: object): Error => reviveError({ mlErrors: 1, ...members });

describe('what is an error', () => {
  class Tagged extends Error {
    readonly [Symbol.toStringTag] = 'Tagged';
  }

  it.each([
    ['an error with a tag of its own', new Tagged('m')],
    ['a DOMException', new DOMException('m')],
    ['an error of another realm, by its tag', { [Symbol.toStringTag]: 'Error', name: 'Error', message: 'm' }],
  ])('crosses with its message: %s', (_, error) => {
    expect(toCloneable(error)).toMatchObject({ mlErrors: 1, message: 'm' });
    expect(toCloneable(error).cause).toBeUndefined();
  });

  it.each([
    ['[object Error', 'm'],
    ['Error] or so', 'm'],
    ['Errors', 'm'],
    ['Error', 7],
  ])('is none by a tag that only looks alike: %s with the message %j', (tag, message) => {
    const thrown = { [Symbol.toStringTag]: tag, message };
    expect(toCloneable(thrown)).toMatchObject({ message: 'something was thrown that is no error', cause: { message } });
  });
});

describe('what came from nowhere', () => {
  it.each([[undefined], [null], [7], [{}], [{ mlErrors: 2 }], [['m']]])('is an error that says so: %j', (value) => {
    const error = reviveError(value);
    expect(error.message).toMatch(/toCloneable/);
    expect(error.cause).toBe(value);
  });

  it('is an error with those words where it is a text', () => {
    expect(reviveError('it broke')).toMatchObject({ name: 'Error', message: 'it broke', cause: 'it broke' });
  });
});

describe('a form', () => {
  it('of many errors has them, if any', () => {
    expect((form({ name: 'AggregateError' }) as AggregateError).errors).toEqual([]);
  });

  it('of what is no error says what it was', () => {
    expect(toCloneable('it broke')).toEqual({ mlErrors: 1, name: 'Error', message: 'it broke', cause: 'it broke' });
    expect(toCloneable({ id: 7n })).toMatchObject({ mlErrors: 1, name: 'Error', cause: { id: '7' } });
  });

  it('of which nothing is said is an error without a message', () => {
    const error = form({});
    expect([error.name, error.message, 'cause' in error]).toEqual(['Error', '', false]);
    expect(error.stack).toEqual(expect.any(String));
  });

  it.each<[member: string, value: unknown]>([
    ['message', 7],
    ['name', 7],
    ['name', ' '],
    ['stack', 7],
    ['errors', 'none'],
    ['members', null],
    ['coded', 'none'],
  ])('of which the %s is %j says nothing by it', (member, value) => {
    const error = form({ [member]: value });
    expect([error.name, error.message, typeof error.stack]).toEqual(['Error', '', 'string']);
    expect([isCodedError(error), 'errors' in error, Object.keys(error)]).toEqual([false, false, []]);
  });

  it.each([
    ['TypeError', TypeError],
    ['RangeError', RangeError],
    ['SyntaxError', SyntaxError],
    ['EvalError', EvalError],
    ['ReferenceError', ReferenceError],
    ['URIError', URIError],
    ['AggregateError', AggregateError],
    ['Error', Error],
    ['AbortError', Error],
    ['constructor', Error],
  ])('with the name %s is of the class %o', (name, Class) => {
    const error = form({ name, message: 'm', cause: 'c', stack: `${name}: m` });
    expect(Object.getPrototypeOf(error)).toBe(Class.prototype);
    expect(error).toMatchObject({ name, message: 'm', cause: 'c', stack: `${name}: m` });
    // As the engine makes them: nothing shows but what was a member.
    expect(Object.keys(error)).toEqual([]);
    expect(Object.hasOwn(error, 'name')).toBe(error.name !== Class.prototype.name);
  });

  it('makes an error that can be changed like any other', () => {
    const error = form({ name: 'AbortError', message: 'm', stack: 's', errors: [], members: { id: 7 } });
    expect(Object.assign(error, { name: 'n', stack: 't', errors: 1, id: 8 })).toMatchObject({ name: 'n', id: 8 });
    expect([error.stack, Reflect.deleteProperty(error, 'id'), 'id' in error]).toEqual(['t', true, false]);
  });

  it('has its members shown, but none that every error has', () => {
    const error = form({ message: 'm', members: { id: 7, message: 'other', toString: 8, stack: 9 } });
    expect(Object.entries(error)).toEqual([['id', 7]]);
    expect([error.message, String(error)]).toEqual(['m', 'Error: m']);
  });

  it('has its causes and errors revived', () => {
    const inner = { mlErrors: 1, name: 'TypeError', message: 'inner' };
    const error = form({ name: 'AggregateError', cause: inner, errors: [inner, 7] }) as AggregateError;
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(error.errors).toEqual([expect.any(TypeError), 7]);
  });
});

describe('an error that crosses', () => {
  it('has its stack, unless nobody wants it', () => {
    const error = new TypeError('m', { cause: new Error('c') });
    expect(toCloneable(error)).toMatchObject({ stack: error.stack, cause: { stack: expect.any(String) } });
    expect(JSON.stringify(toCloneable(error, { stack: false }))).not.toContain('"stack"');
    expect(toCloneable(Object.assign(new Error('m'), { stack: 7 }))).not.toHaveProperty('stack');
  });

  it('has its own members, but none that the form has anyhow', () => {
    const error = Object.assign(new Error('m'), { code: 'ENOENT', errno: -2, cause: 'c' });
    expect(toCloneable(error).members).toEqual({ code: 'ENOENT', errno: -2 });
    const shown = { [Symbol.toStringTag]: 'Error', message: 'm', stack: 's', cause: 'c', errors: [], id: 7 };
    expect(toCloneable(shown).members).toEqual({ id: 7 });
    expect(toCloneable(new Error('m'))).not.toHaveProperty('members');
    expect(toCloneable(Object.assign(new NotFoundError('m'), { id: 7 })).members).toEqual({ id: 7 });
    expect(toCloneable(new NotFoundError('m'))).not.toHaveProperty('members');
  });

  it.each<[maxCauses: unknown, left: number]>([
    [0, 0],
    [1, 1],
    [2, 2],
    [-1, 3],
    ['1', 3],
    [undefined, 3],
  ])('with %j links of its causes has %i of three', (maxCauses, left) => {
    const error = new Error('0', { cause: new Error('1', { cause: new Error('2', { cause: new Error('3') }) }) });
    const text = JSON.stringify(toCloneable(error, { maxCauses: maxCauses as number, stack: false }));
    expect(text.split('"mlErrors"').length - 2).toBe(left);
    expect(text.includes(`[cut: more than ${String(maxCauses)} causes]`)).toBe(left < 3);
  });

  it('has a cause that is nothing, where it has one', () => {
    expect(toCloneable(new Error('m', { cause: undefined }))).toHaveProperty('cause', undefined);
    expect(toCloneable(new Error('m'))).not.toHaveProperty('cause');
    expect(toCloneable(new Error('m', { cause: { id: 7n } })).cause).toEqual({ id: '7' });
  });

  it('has of many errors within one the first, and says how many were cut', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => new Error(`e${at}`));
    const { errors = [] } = toCloneable(new AggregateError(many(12)));
    expect(errors).toHaveLength(11);
    expect(errors[9]).toMatchObject({ message: 'e9' });
    expect(errors[10]).toBe('[cut: 2 more errors]');
    expect(toCloneable(new AggregateError(many(10))).errors).toHaveLength(10);
    // A hundred at most, whatever the levels.
    const wide = toCloneable(new AggregateError(many(150)), { maxCauses: 1000 });
    expect([wide.errors?.length, wide.errors?.[100]]).toEqual([101, '[cut: 50 more errors]']);
  });

  it('that refuses is marked as such', () => {
    const error = Object.defineProperty(new Error('m'), 'message', { get: refuse });
    expect(toCloneable(error).cause).toBe('[cut: unreadable]');
    expect(toCloneable(new Error('m', { cause: error })).cause).toBe('[cut: unreadable]');
  });
});

const exception = (coded: object): CodedError => reviveError({ mlErrors: 1, message: 'm', coded }) as CodedError;

describe('the form of an exception', () => {
  it.each([
    [{}, [CodedError]],
    [{ platform: 'nobody', code: 'X' }, [CodedError]],
    [{ platform: 'mlflow', code: 'NOT_FOUND' }, [CodedError, MlflowException, NotFoundError]],
    [{ platform: 'mlflow', code: 'NO_SUCH_CODE' }, [CodedError, MlflowException]],
    [{ platform: 'flyte', code: 'OOMKilled' }, [CodedError, BaseRuntimeError]],
    [{ platform: 'flyte', code: 'user-made' }, [CodedError, BaseRuntimeError]],
  ])('that does not say its lineage makes one of its platform: %j', (coded, classes) => {
    const error = exception(coded);
    expect(isCodedError(error)).toBe(true);
    for (const Class of classes) expect(error).toBeInstanceOf(Class);
  });

  it.each(['soon', '', '2030-13-01'])('has no time of a rate limit that is none: %j', (resetAt) => {
    const error = exception({ httpStatus: 429, rateLimit: { limit: 60, resetAt } });
    expect(error.rateLimit).toEqual({ limit: 60 });
    expect(retryDelayMs(error, 0, { jitter: 'none' })).toBe(1000);
  });

  it('is read in a time that grows with its lineage, however that is made', () => {
    const coded = {
      platform: 'flyte',
      code: 'OOMKilled',
      lineage: `${'/CodedError'.repeat(300_000)}/BaseRuntimeError`,
    };
    expect(form({ message: 'm', coded })).toBeInstanceOf(BaseRuntimeError);
  });
});
