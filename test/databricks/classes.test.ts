import * as root from 'ml-errors';
import * as databricks from 'ml-errors/databricks';
import { NotFoundError, ResourceDoesNotExistError } from 'ml-errors/mlflow';
import { describe, expect, it, vi } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import { registryOf } from '../platforms.js';
import { classCalled, classes, SDK_CLASSES } from './sdk-classes.js';

const registry = registryOf('databricks');

/** The class of each of the statuses that have one. */
const FAMILIES = Object.entries(SDK_CLASSES).flatMap(([name, { status }]) => (status ? [{ name, status }] : []));
const familyOf = (http: number): string[] => FAMILIES.filter(({ status }) => status === http).map(({ name }) => name);

/** Every code with the name of its class, and those of the SDKs' classes that such an exception has under its own status. */
const ROWS = registry.codes.map((row) => {
  const name = classNameOf(row, registry);
  return {
    ...row,
    name,
    is: ['DatabricksError', ...new Set([...familyOf(row.http), ...(name in SDK_CLASSES ? [name] : [])])].sort(),
  };
});

const DECIDING = Object.values(SDK_CLASSES).flatMap(({ below, of }) => (below !== 'DatabricksError' && of ? [of] : []));
const codeOf = (code: string): { code: 'NOT_FOUND' } => ({ code: code as 'NOT_FOUND' });

describe('the classes', () => {
  it.each(ROWS)(
    '$name is constructed with its code $code and counts as the SDKs’ classes above it',
    ({ name, code, http, is }) => {
      const error = new (classCalled(name))('m');
      expect(error).toMatchObject({ code, httpStatus: http, name, platform: 'databricks', message: 'm' });
      expect(classes(error)).toEqual(is);
      expect(error).toBeInstanceOf(classCalled(name));
      expect(error).toBeInstanceOf(root.CodedError);
    },
  );

  it.each(ROWS)('a DatabricksError with the code $code is a $name', ({ name, code, http, is }) => {
    const error = new databricks.DatabricksError('m', codeOf(code));
    expect(error).toMatchObject({ code, httpStatus: http, name: 'DatabricksError' });
    expect(classes(error)).toEqual(is);
    expect(error).toBeInstanceOf(classCalled(name));
  });

  it.each(ROWS)('a body with the code $code is a $name', ({ name, code, http, is }) => {
    const error = databricks.parseError({ error_code: code, message: 'm' }, { status: http });
    expect(error).toMatchObject({ code, httpStatus: http, name, matched: 'code' });
    expect(classes(error)).toEqual(is);
    expect(error).toBeInstanceOf(classCalled(name));
  });

  it.each(ROWS)('an exception with the code $code is of no other code’s class', ({ code, http }) => {
    const others = ROWS.filter((row) => row.code !== code && !(row.name in SDK_CLASSES));
    for (const error of [
      new databricks.DatabricksError('m', codeOf(code)),
      databricks.parseError({ error_code: code }, { status: http }),
    ]) {
      expect(others.filter(({ name }) => error instanceof classCalled(name)).map(({ name }) => name)).toEqual([]);
    }
  });

  it.each(FAMILIES)(
    '$name is told by its status $status, by every code but those ten that decide by themselves',
    ({ name, status }) => {
      for (const { code, name: own, http } of ROWS) {
        const error = databricks.parseError({ error_code: code, message: 'm' }, { status });
        const expected = DECIDING.includes(code) ? familyOf(http).includes(name) : true;
        expect([code, error instanceof classCalled(name)]).toEqual([code, expected || own === name]);
      }
    },
  );

  it('give a constructed exception the status that it is given, and the classes of its own', () => {
    const error = new databricks.TableDoesNotExist('m', { httpStatus: 404 });
    expect(error.httpStatus).toBe(404);
    expect(classes(error)).toEqual(['DatabricksError', 'InternalError']);
    expect(classes(new databricks.BadRequest('m', { httpStatus: 404 }))).toEqual(['BadRequest', 'DatabricksError']);
  });

  it('have a family without a code of its name: one by itself is the canonical code of its status', () => {
    expect(new databricks.TooManyRequests()).toMatchObject({
      code: 'RESOURCE_EXHAUSTED',
      httpStatus: 429,
      name: 'TooManyRequests',
    });
  });

  it('keep a code that Databricks has not, which is of no code’s class', () => {
    const error = new databricks.DatabricksError('m', codeOf('NO_SUCH_CODE'));
    expect(error).toMatchObject({ code: 'NO_SUCH_CODE', httpStatus: 500, retryable: false, kind: 'system' });
    expect(databricks.toEnvelope(error)).toEqual({ error_code: 'NO_SUCH_CODE', message: 'm' });
    expect(ROWS.filter(({ name }) => error instanceof classCalled(name)).map(({ name }) => name)).toEqual([
      'InternalError',
    ]);
  });

  it('that a user derives are what they extend, and nothing else is one of theirs', () => {
    class ClusterMissing extends databricks.ResourceDoesNotExist {}
    const error = new ClusterMissing('m');
    expect(classes(error)).toEqual(['DatabricksError', 'NotFound', 'ResourceDoesNotExist']);
    expect(error).toBeInstanceOf(ClusterMissing);
    expect(new databricks.ResourceDoesNotExist('m')).not.toBeInstanceOf(ClusterMissing);
    expect(databricks.parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST' })).not.toBeInstanceOf(ClusterMissing);
  });

  it('are none of MLflow’s, though the codes are the same', () => {
    const error = databricks.parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'm' }, { status: 404 });
    for (const Class of [NotFoundError, ResourceDoesNotExistError, root.MlflowException, root.RestException]) {
      expect(error).not.toBeInstanceOf(Class);
    }
    const theirs = root.parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'm' }, { status: 404 });
    expect(theirs).toBeInstanceOf(ResourceDoesNotExistError);
    expect(classes(theirs)).toEqual([]);
    expect(classes(new Error('m'))).toEqual([]);
  });

  it.each<[code: databricks.DatabricksCode | undefined, status: number, lineage: string]>([
    ['INVALID_STATE', 400, 'BadRequest'],
    ['INVALID_STATE', 500, 'BadRequest'],
    ['QUOTA_EXCEEDED', 429, 'TooManyRequests'],
    ['NOT_FOUND', 404, 'NotFound'],
    ['NOT_FOUND', 400, 'BadRequest/NotFound'],
    ['QUOTA_EXCEEDED', 418, ''],
    // What fetch says where there was no answer.
    [undefined, 0, 'InternalError'],
  ])('of %s under status %i are told to another thread, outermost first: %s', (code, status, lineage) => {
    const error = databricks.parseError({ error_code: code, message: 'm' }, { status });
    const names = ['', 'CodedError', 'DatabricksError', ...(lineage ? [lineage] : [])];
    expect(databricks.toCloneable(error).coded?.lineage).toBe(names.join('/'));
  });

  it('of one that crossed are those that it came with, whatever its status would make of it here', () => {
    const error = new databricks.PermissionDenied('m', { httpStatus: 404 });
    const crossed = databricks.reviveError(databricks.toCloneable(error));
    expect(classes(crossed)).toEqual(['DatabricksError', 'PermissionDenied']);
    expect(classes(databricks.parseError({ error_code: 'PERMISSION_DENIED' }, { status: 404 }))).toContain('NotFound');
  });

  it('are exported by the root as the base class alone, which is the same', () => {
    expect(root.DatabricksError).toBe(databricks.DatabricksError);
    expect(Object.keys(SDK_CLASSES).filter((name) => name in root)).toEqual([]);
  });
});

/** Exceptions of every kind: constructed with and without a status of their own, and parsed under every status of a family and under others. */
const SPECIMENS = [
  ...ROWS.map(({ name }) => ({ what: `new ${name}`, error: new (classCalled(name))('m') })),
  ...ROWS.map(({ name }) => ({
    what: `new ${name} under 404`,
    error: new (classCalled(name))('m', { httpStatus: 404 }),
  })),
  ...ROWS.map(({ code }) => ({
    what: `DatabricksError with ${code}`,
    error: new databricks.DatabricksError('m', codeOf(code)),
  })),
  ...FAMILIES.map(({ name }) => ({
    what: `new ${name} under 418`,
    error: new (classCalled(name))('m', { httpStatus: 418 }),
  })),
  ...[400, 404, 429, 444, 500, 502].flatMap((status) =>
    ROWS.map(({ code }) => ({
      what: `${code} under ${status}`,
      error: databricks.parseError({ error_code: code, message: 'm', x: 1 }, { status }),
    })),
  ),
];

const said = ({ name, code, httpStatus, message, retryable, kind, wireCode, matched }: databricks.DatabricksError) => ({
  ...{ name, code, httpStatus, message, retryable, kind, wireCode, matched },
});

describe.each([
  ['the entry of the platform', databricks.toCloneable, databricks.reviveError],
  ['the entry of all platforms', root.toCloneable, root.reviveError],
])('across toCloneable and reviveError of %s', (_, toCloneable, reviveError) => {
  it.each([
    ['structuredClone', (form: unknown) => structuredClone(form)],
    ['JSON', (form: unknown) => JSON.parse(JSON.stringify(form))],
  ])('by %s every exception stays what it is', (_way, cross) => {
    for (const { what, error } of SPECIMENS) {
      const once = reviveError(cross(toCloneable(error))) as databricks.DatabricksError;
      expect([what, said(once)]).toEqual([what, said(error)]);
      expect([what, classes(once)]).toEqual([what, classes(error)]);
      expect(databricks.serializeError(once)).toBe(databricks.serializeError(error));
      expect(classes(reviveError(cross(toCloneable(once))))).toEqual(classes(error));
    }
  });
});

it('a second copy of the package knows every exception for what it is, and its own classes are told alike', async () => {
  vi.resetModules();
  const copy: typeof databricks = await import('ml-errors/databricks');
  expect(copy.DatabricksError).not.toBe(databricks.DatabricksError);
  for (const { what, error } of SPECIMENS) {
    expect([what, classes(error, copy)]).toEqual([what, classes(error)]);
    expect(copy.serializeError(error)).toBe(databricks.serializeError(error));
    expect([what, classes(copy.reviveError(databricks.toCloneable(error)))]).toEqual([what, classes(error)]);
  }
  const theirs = copy.parseError({ error_code: 'INVALID_STATE', message: 'm' }, { status: 500 });
  expect(classes(theirs)).toEqual(['BadRequest', 'DatabricksError', 'InvalidState']);
});
