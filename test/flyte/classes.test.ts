import { readFileSync } from 'node:fs';
import { CodedError } from 'ml-errors';
import * as flyte from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { construct, platformCalled } from '../platforms.js';

interface FlyteClass {
  readonly class: string;
  readonly 'in2.0.0b33': boolean;
  readonly parent: string;
  /** The code that the class fixes; null where it is an argument. */
  readonly code: string | null;
  readonly kind: string | null;
}

const vectors = new URL('../vectors/flyte-classes.json', import.meta.url);
const cases: readonly FlyteClass[] = JSON.parse(readFileSync(vectors, 'utf8')).cases;
const exported: Readonly<Record<string, unknown>> = flyte;
const platform = platformCalled('flyte');

/** Classes that make their message from their arguments, as the SDK words it. */
const OWN_MESSAGES: Readonly<Record<string, [args: unknown[], message: string]>> = {
  RuntimeDataValidationError: [
    ['x', 'no number', 'train'],
    'In task train variable x, failed to serialize/deserialize because of no number',
  ],
  InvalidPackageError: [
    ['htop', 'not found'],
    "Invalid system package detected: 'htop'. This package does not exist in apt repositories. Error: not found",
  ],
};

describe("the classes of Flyte's SDK", () => {
  it.each(cases)('$class has the parent, code and kind of the SDK', ({ class: name, parent, code, kind }) => {
    const row = platform.registry.codes.find(({ exception }) => exception === name);
    if (row === undefined) throw new Error(`the registry has no row for ${name}`);
    const error = construct(platform, row, 'it is broken');
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(exported[name]);
    // Python's RuntimeError stands above the base class and above ActionNotFoundError; here it is CodedError.
    expect(error).toBeInstanceOf(parent === 'RuntimeError' ? CodedError : exported[parent]);
    expect(error instanceof flyte.BaseRuntimeError).toBe(name !== 'ActionNotFoundError');
    if (code !== null) expect(error.code).toBe(code);
    if (kind !== null) expect(error.kind).toBe(kind);
    if (!(name in OWN_MESSAGES)) expect(error.message).toBe('it is broken');
  });

  it('has the 26 classes of the document', () => {
    expect(
      cases.filter((row) => row['in2.0.0b33']).every(({ class: name }) => typeof exported[name] === 'function'),
    ).toBe(true);
    expect(cases.filter((row) => row['in2.0.0b33'])).toHaveLength(26);
  });

  it.each(Object.entries(OWN_MESSAGES))('%s words its message as the SDK does', (name, [given, message]) => {
    const Class = exported[name] as new (...given: unknown[]) => Error;
    expect(new Class(...given).message).toBe(message);
  });

  it('takes any code, and keeps the status and the class', () => {
    const error = new flyte.OOMError('SomethingElse', 'm', 'w1');
    expect(error).toMatchObject({
      code: 'SomethingElse',
      httpStatus: 507,
      kind: 'user',
      name: 'OOMError',
      worker: 'w1',
    });
    expect(new flyte.BaseRuntimeError('X', 'system', 'm')).toMatchObject({ code: 'X', kind: 'system', message: 'm' });
    expect(new flyte.InitializationError('ProjectNotConfigured', 'user', 'm').code).toBe('ProjectNotConfigured');
    expect(new flyte.NonRecoverableError('m', 'BadInput')).toMatchObject({ code: 'BadInput', retryable: false });
  });

  it('takes the worker by itself or within an init object', () => {
    const cause = new Error('why');
    const error = new flyte.RuntimeSystemError('X', 'm', { worker: 'w1', cause, details: { node: 'n1' } });
    expect(error).toMatchObject({ worker: 'w1', cause, details: { worker: 'w1', node: 'n1' } });
    expect(new flyte.RuntimeSystemError('X', 'm', null).worker).toBeUndefined();
  });

  it.each<
    [name: string, make: () => flyte.BaseRuntimeError, parents: readonly (abstract new (...given: never) => unknown)[]]
  >([
    ['GPUFaultError', () => new flyte.GPUFaultError('X'), []],
    ['GPUFaultUserError', () => new flyte.GPUFaultUserError('X'), [flyte.GPUFaultError, flyte.RuntimeUserError]],
    ['GPUFaultSystemError', () => new flyte.GPUFaultSystemError('X'), [flyte.GPUFaultError, flyte.RuntimeSystemError]],
  ])('%s has both its parents', (name, make, parents) => {
    const error = make();
    expect(error.name).toBe(name);
    for (const parent of [...parents, flyte.BaseRuntimeError, CodedError]) expect(error).toBeInstanceOf(parent);
  });
});
