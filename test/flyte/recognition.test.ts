import { ActionNotFoundError, BaseRuntimeError, parseError, reviveError, toCloneable } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';

/*
 * Which class an error gets: the kind decides, then the tokens of the code, and without a kind the status.
 */
describe('a body without a kind, in the envelope of another platform', () => {
  it.each<[code: string | number, status: number | undefined, expected: object]>([
    ['OOMKilled', 418, { name: 'OOMError', code: 'OOMKilled', httpStatus: 418, matched: 'code' }],
    ['Pod|OOMKilled', 418, { name: 'OOMError', code: 'OOMKilled', wireCode: 'Pod|OOMKilled', matched: 'code' }],
    ['EventTimedoutError', 418, { name: 'ConditionTimedoutError', code: 'EventTimedoutError', matched: 'code' }],
    ['NEVER_HEARD_OF', 404, { name: 'ActionNotFoundError', code: 'NEVER_HEARD_OF', matched: 'status' }],
    ['NEVER_HEARD_OF', 500, { name: 'RuntimeSystemError', code: 'NEVER_HEARD_OF', matched: 'status' }],
    ['NEVER_HEARD_OF', 418, { name: 'RuntimeUnknownError', code: 'NEVER_HEARD_OF', matched: 'fallback' }],
    ['NEVER_HEARD_OF', undefined, { name: 'RuntimeUnknownError', httpStatus: 500, matched: 'fallback' }],
    [404, undefined, { name: 'ActionNotFoundError', wireCode: 404, httpStatus: 404, matched: 'status' }],
  ])('with the code %j and the status %j is known by what is said', (code, status, expected) => {
    expect(parseError({ error_code: code, message: 'm' }, { status })).toMatchObject(expected);
  });
});

describe('a code', () => {
  it.each<[code: string, found: string, name: string]>([
    [' OOMKilled ', 'OOMKilled', 'OOMError'],
    ['ContainersNotReady | ImagePullBackOff', 'ImagePullBackOff', 'ImagePullBackOffError'],
  ])('is found between blanks, which are no part of it: %j', (code, found, name) => {
    const error = parseError({ code, message: 'm', kind: 'USER' });
    expect(error).toMatchObject({ name, code: found, wireCode: code, matched: 'code' });
  });

  it.each<[kind: string, code: string, name: string, matched: string]>([
    ['USER', 'RuntimeSystemError', 'RuntimeUserError', 'kind'],
    ['SYSTEM', 'RuntimeSystemError', 'RuntimeSystemError', 'code'],
    ['SYSTEM', 'ActionAbortedError', 'RuntimeSystemError', 'kind'],
    ['USER', 'ActionAbortedError', 'ActionAbortedError', 'code'],
  ])('of kind %s names a class of the same kind alone: %s', (kind, code, name, matched) => {
    expect(parseError({ code, message: 'm', kind })).toMatchObject({ name, code, matched });
  });

  it('that begins with a bar is inner as a whole', () => {
    const error = parseError({ code: '|OOMKilled', message: 'm', kind: 'USER' });
    expect(error).toMatchObject({ name: 'OOMError', innerCode: 'OOMKilled' });
  });
});

describe('an action that was not found', () => {
  const body = { code: 'ActionNotFoundError', message: 'm', kind: 'USER' };

  it.each([
    ['parsed', () => parseError(body)],
    ['revived', () => reviveError(toCloneable(parseError(body)))],
  ])('is no runtime error where it was %s', (_, make) => {
    const error = make();
    expect(error).toBeInstanceOf(ActionNotFoundError);
    expect(error).not.toBeInstanceOf(BaseRuntimeError);
  });
});
