import { type CodedError, parseError } from 'ml-errors';
import {
  GPUFaultError,
  GPUFaultUserError,
  InitializationError,
  InvalidPackageError,
  RuntimeDataValidationError,
  RuntimeUnknownError,
  toExecutionError,
} from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { construct, platformCalled } from '../platforms.js';

describe('what a class of Flyte takes for granted where an argument is left out', () => {
  it.each<[name: string, error: CodedError, kind: string]>([
    ['InitializationError', new InitializationError('X'), 'user'],
    ['GPUFaultError', new GPUFaultError('X'), 'unknown'],
    ['GPUFaultUserError', new GPUFaultUserError('X'), 'user'],
  ])('%s has the kind of its class', (name, error, kind) => {
    expect(error).toMatchObject({ name, code: 'X', kind });
  });

  it('the name of the task is left empty in the message', () => {
    expect(new RuntimeDataValidationError('x', 'no number').message).toBe(
      'In task  variable x, failed to serialize/deserialize because of no number',
    );
  });

  it('an error for a reason gives its words to the message, and is the cause', () => {
    const reason = new TypeError('no number');
    const error = new RuntimeDataValidationError('x', reason, 'train');
    expect(error.message).toBe('In task train variable x, failed to serialize/deserialize because of no number');
    expect(error.cause).toBe(reason);
  });
});

describe('what an InvalidPackageError was made of', () => {
  const error = new InvalidPackageError('htop', 'E: unable to locate', { details: { image: 'i1' } });

  it('can be asked of it', () => {
    expect(error.packageName).toBe('htop');
    expect(error.originalError).toBe('E: unable to locate');
  });

  it('stands in its details, beside those that it was given', () => {
    expect(error.details).toEqual({ image: 'i1', packageName: 'htop', originalError: 'E: unable to locate' });
  });
});

describe('an ExecutionError', () => {
  const flyte = platformCalled('flyte');
  const apple = flyte.registry.codes.filter(({ category }) => category === 'apple-silicon');

  it.each(apple)('of $code is beyond a retry where the registry does not say that one may help', (row) => {
    const { recoverability } = toExecutionError(construct(flyte, row, 'm')) as { readonly recoverability?: string };
    expect(recoverability).toBe(row.retryable ? undefined : 'NON_RECOVERABLE');
  });

  it('of another user error leaves that to the budget of its task', () => {
    expect(toExecutionError(new GPUFaultUserError('X', 'm'))).not.toHaveProperty('recoverability');
  });

  it('of a code that nobody knows becomes the class of its kind', () => {
    const parsed = parseError({ code: 'Never|Heard|Of', message: 'm', kind: 'UNKNOWN' }, { platform: 'flyte' });
    expect(parsed).toBeInstanceOf(RuntimeUnknownError);
    expect(parsed.code).toBe('Never|Heard|Of');
  });
});
