import { readFileSync } from 'node:fs';
import * as flyte from 'ml-errors/flyte';
import { fromExecutionError, toExecutionError } from 'ml-errors/flyte';
import { ResourceDoesNotExistError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';

interface Conversion {
  readonly kind: string;
  readonly code: string;
  /** What Flyte's SDK makes of kind and code. */
  readonly sdk: { readonly class: string; readonly code: string; readonly kind: string };
  readonly class: string;
  readonly expectedCode: string;
  readonly innerCode: string | null;
  readonly why?: string;
}

const vectors = new URL('../vectors/flyte-conversions.json', import.meta.url);
const conversions: readonly Conversion[] = JSON.parse(readFileSync(vectors, 'utf8')).cases;
const classes: Readonly<Record<string, unknown>> = flyte;

describe('an ExecutionError', () => {
  it.each(conversions)('with kind $kind and code $code is a $class', (vector) => {
    const error = fromExecutionError({ code: vector.code, message: 'm', kind: vector.kind });
    expect(error.name).toBe(vector.class);
    expect(error).toBeInstanceOf(classes[vector.class]);
    expect(error.code).toBe(vector.expectedCode);
    expect(error.kind).toBe(vector.kind.toLowerCase());
    expect('innerCode' in error ? (error.innerCode ?? null) : null).toBe(vector.innerCode);
    expect(toExecutionError(error).code).toBe(vector.code);
  });

  it('gives the class of the SDK, or says why not', () => {
    for (const { class: ours, sdk, why } of conversions) expect(ours === sdk.class).toBe(why === undefined);
  });

  it.each(['USER', 'KIND_USER', 'user', 1])('may write its kind as %s', (kind) => {
    expect(fromExecutionError({ code: 'X', message: 'm', kind })).toMatchObject({
      kind: 'user',
      name: 'RuntimeUserError',
    });
  });

  it.each(['UNKNOWN', 'KIND_UNSPECIFIED', 'unknown', 0, undefined, 'SOMETHING_ELSE'])(
    'is of unknown kind with %s',
    (kind) => {
      expect(fromExecutionError({ code: 'X', message: 'm', kind })).toMatchObject({
        kind: 'unknown',
        name: 'RuntimeUnknownError',
        retryable: true,
      });
    },
  );

  it.each([
    [{ code: 'ValueError', message: 'bad x', kind: 'USER' }, false],
    [{ code: 'ValueError', message: 'bad x', kind: 'USER', recoverability: 'RECOVERABLE' }, true],
    [{ code: 'ValueError', message: 'bad x', kind: 1, recoverability: 1 }, true],
    [{ code: 'NonRecoverableError', message: 'no', kind: 'USER', recoverability: 'RECOVERABLE' }, false],
    [{ code: 'Interrupted', message: 'm', kind: 'USER' }, true],
    [{ code: 'OOMKilled', message: 'm', kind: 'SYSTEM', recoverability: 'NON_RECOVERABLE' }, true],
    [{ error: { code: 'ValueError', message: 'bad x', kind: 'RECOVERABLE', origin: 'USER' } }, true],
    [{ error: { code: 'ValueError', message: 'bad x', origin: 'USER' } }, false],
  ])('%j tells whether a retry makes sense', (body, retryable) => {
    expect(fromExecutionError(body).retryable).toBe(retryable);
  });

  it('of a run has no code, and is told by its kind', () => {
    const error = fromExecutionError({ message: 'boom', kind: 'KIND_SYSTEM' });
    expect(error).toMatchObject({ code: 'RuntimeSystemError', matched: 'kind', wireCode: undefined });
    expect(error).toBeInstanceOf(flyte.RuntimeSystemError);
  });

  it('keeps its worker, its link and its time', () => {
    const error = fromExecutionError({
      code: 'OOMKilled',
      message: 'm',
      kind: 'USER',
      worker: 'w1',
      errorUri: 's3://b/error.pb',
    });
    expect(error).toMatchObject({ worker: 'w1', details: { worker: 'w1', errorUri: 's3://b/error.pb' } });
  });

  it('of which nobody said in words where it ran has no worker', () => {
    const error = fromExecutionError({ code: 'OOMKilled', message: 'm', kind: 'USER', worker: 7 });
    expect(error).toMatchObject({ worker: undefined, details: { worker: 7 } });
  });

  it.each([
    ['GpuXidError', 'USER', 'GPUFaultUserError', flyte.RuntimeUserError],
    ['GpuXidError', 'SYSTEM', 'GPUFaultSystemError', flyte.RuntimeSystemError],
    ['DEADLINE_EXCEEDED', 'USER', 'DeadlineExceededError', flyte.TaskTimeoutError],
    ['EventTimedoutError', 'USER', 'ConditionTimedoutError', flyte.RuntimeUserError],
  ])('with the alias %s and kind %s is a %s, and keeps the code as it came', (code, kind, name, parent) => {
    const error = fromExecutionError({ code, message: 'm', kind });
    expect(error).toMatchObject({ name, code, matched: 'code' });
    expect(error).toBeInstanceOf(classes[name]);
    expect(error).toBeInstanceOf(parent);
  });
});

describe('toExecutionError', () => {
  it.each<[what: string, make: () => Error, expected: object]>([
    [
      'a NonRecoverableError',
      () => new flyte.NonRecoverableError('m'),
      { code: 'NonRecoverableError', kind: 'USER', recoverability: 'NON_RECOVERABLE' },
    ],
    [
      'a NonRecoverableError of another code',
      () => new flyte.NonRecoverableError('m', 'BadInput'),
      { code: 'BadInput', kind: 'USER', recoverability: 'NON_RECOVERABLE' },
    ],
    ['an OOMError', () => new flyte.OOMError('OOMKilled', 'm', 'w'), { code: 'OOMKilled', kind: 'USER', worker: 'w' }],
    ['a TaskTimeoutError', () => new flyte.TaskTimeoutError('m'), { code: 'TaskTimeoutError', kind: 'USER' }],
    ['a CustomError', () => flyte.CustomError.fromException(new RangeError('m')), { code: 'RangeError', kind: 'USER' }],
    [
      'a LogsNotYetAvailableError',
      () => new flyte.LogsNotYetAvailableError('m'),
      { code: 'LogsNotYetAvailable', kind: 'SYSTEM' },
    ],
    ['a RuntimeUnknownError', () => new flyte.RuntimeUnknownError('X', 'm'), { code: 'X', kind: 'UNKNOWN' }],
    ['an error of the engine', () => new TypeError('m'), { code: 'TypeError', kind: 'UNKNOWN' }],
    [
      'an exception of another platform',
      () => new ResourceDoesNotExistError('m'),
      { code: 'ResourceDoesNotExistError', kind: 'UNKNOWN' },
    ],
  ])('writes %s', (_, make, expected) => {
    expect(toExecutionError(make())).toEqual({ message: 'm', ...expected });
  });

  it.each<[thrown: unknown, code: string, message: string]>([
    ['it broke', 'string', 'it broke'],
    [7, 'number', 'something was thrown that is no error'],
    [undefined, 'undefined', 'something was thrown that is no error'],
    [null, 'object', 'something was thrown that is no error'],
  ])('writes what was thrown though it is no error: %j', (thrown, code, message) => {
    expect(toExecutionError(thrown)).toEqual({ code, message, kind: 'UNKNOWN' });
  });

  it('gives a cause to an error that was made from another', () => {
    const cause = new RangeError('bad x');
    expect(flyte.CustomError.fromException(cause)).toMatchObject({ code: 'RangeError', message: 'bad x', cause });
    expect(flyte.CustomError.fromException('just text')).toMatchObject({ message: 'just text', cause: 'just text' });
  });
});
