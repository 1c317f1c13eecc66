import { describe, expect, it } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import { SDK_CLASSES } from '../databricks/sdk-classes.js';
import { platformCalled, registryOf } from '../platforms.js';
import tables from '../vectors/mlflow-tables.json' with { type: 'json' };

const file = registryOf('databricks');
const { fromHttpStatus, toHttpStatus } = platformCalled('databricks');
const rowOf = (code: string) => file.codes.find((row) => row.code === code);

/** The two codes of Databricks' enum that MLflow's lacks, and the one that its SDKs make of a redirect. */
const OWN: readonly (readonly [code: string, http: number, rpc: string])[] = [
  ['UNKNOWN', 500, 'UNKNOWN'],
  ['UNAVAILABLE', 503, 'UNAVAILABLE'],
  ['PRIVATE_LINK_VALIDATION_ERROR', 403, 'PERMISSION_DENIED'],
];

/** Codes whose status is another than MLflow's: by the class that the SDKs give them, or by the comment in Databricks' enum. */
const MOVED: readonly (readonly [code: string, http: number])[] = [
  ['INVALID_STATE', 400],
  ['RESOURCE_ALREADY_EXISTS', 409],
  ['FEATURE_DISABLED', 404],
];

const MLFLOW: ReadonlyMap<string, number> = new Map(tables.statusByCode as [string, number][]);

describe('databricks, by its enum and its SDKs', () => {
  it('has MLflow’s 79 codes and three more', () => {
    expect(file.codes.map(({ code }) => code).sort()).toEqual(
      [...tables.numbers.map(([code]) => code), ...OWN.map(([code]) => code)].sort(),
    );
  });

  it.each(OWN)('has %s with the status %i and the meaning %s', (code, http, rpc) => {
    expect(rowOf(code)).toMatchObject({ http, rpc });
    expect(toHttpStatus(code)).toBe(http);
  });

  it.each(tables.numbers.map(([code]) => String(code)))('gives %s MLflow’s status, but for three', (code) => {
    const http = new Map(MOVED).get(code) ?? MLFLOW.get(code) ?? 500;
    expect(rowOf(code)?.http).toBe(http);
    expect(toHttpStatus(code)).toBe(http);
  });

  it.each(Object.entries(SDK_CLASSES).filter(([, { of }]) => of !== undefined))(
    'gives the code of the class %s the status of that class, or of the one above it',
    (name, { below, status, of = '' }) => {
      expect(rowOf(of)?.http).toBe(status ?? SDK_CLASSES[below]?.status);
      expect(classNameOf(rowOf(of) as never, file)).toBe(name);
    },
  );

  it('has the families of the SDKs, each under its status', () => {
    const families = Object.entries(SDK_CLASSES).flatMap(([name, { status }]) =>
      status ? [[String(status), name]] : [],
    );
    expect(file.families).toEqual(Object.fromEntries(families));
  });

  it('lets those ten codes decide whose class the SDKs tell by the code', () => {
    const byCode = Object.values(SDK_CLASSES).flatMap(({ below, of }) => (below === 'DatabricksError' ? [] : [of]));
    expect(byCode).toHaveLength(10);
    expect(file.codes.flatMap(({ code, byCode: decides }) => (decides ? [code] : [])).sort()).toEqual(byCode.sort());
  });

  it.each(Object.entries(SDK_CLASSES).filter(([, { status }]) => status !== undefined))(
    'leads the status of %s back to the code of that name',
    (_, { status = 0, of }) => {
      // The class TooManyRequests has no code of its name.
      expect(fromHttpStatus(status)).toBe(of ?? 'RESOURCE_EXHAUSTED');
    },
  );

  it('has no other statuses than those eleven, and leads every other to BAD_REQUEST or INTERNAL_ERROR', () => {
    const statuses = Object.values(SDK_CLASSES).flatMap(({ status }) => status ?? []);
    expect([...new Set(file.codes.map(({ http }) => http))].sort()).toEqual(statuses.sort());
    for (let http = 100; http < 600; http++) {
      if (statuses.includes(http)) continue;
      expect([http, fromHttpStatus(http)]).toEqual([
        http,
        http >= 400 && http < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR',
      ]);
    }
    for (const odd of [Number.NaN, -1, 1e9, 'length' as never]) {
      expect(fromHttpStatus(odd)).toBe('INTERNAL_ERROR');
    }
  });

  it.each([
    ['TEMPORARILY_UNAVAILABLE', true],
    ['UNAVAILABLE', true],
    ['RESOURCE_EXHAUSTED', true],
    ['REQUEST_LIMIT_EXCEEDED', true],
    ['DEADLINE_EXCEEDED', true],
    ['INTERNAL_ERROR', false],
    ['UNKNOWN', false],
    ['DATA_LOSS', false],
    ['NOT_FOUND', false],
    ['INVALID_STATE', false],
    ['FEATURE_DISABLED', false],
    ['PRIVATE_LINK_VALIDATION_ERROR', false],
  ])('says of a retry after %s: %s', (code, retryable) => {
    expect(rowOf(code)?.retryable ?? false).toBe(retryable);
  });

  it('retries the statuses of the SDK’s client of files, which leaves 500 out', () => {
    expect(file.retryStatuses).toEqual([408, 429, 502, 503, 504]);
  });

  it.each([
    ['GET', '/api/2.0/clusters/get', 'Cluster abc does not exist'],
    ['GET', '/api/2.1/jobs/get', 'Job 7 does not exist'],
    ['GET', '/api/2.1/jobs/runs/get', 'Run 7 does not exist'],
  ])('has an override for %s %s', (method, path) => {
    const overrides = (file.overrides ?? []).filter((one) => one.method === method && new RegExp(one.path).test(path));
    expect(overrides).toMatchObject([
      { code: 'INVALID_PARAMETER_VALUE', status: 400, becomes: 'RESOURCE_DOES_NOT_EXIST' },
    ]);
  });

  it('has those three overrides, and is read only where it is named', () => {
    expect(file.overrides).toHaveLength(3);
    expect(file.claims).toBe('named');
    expect(file.extends).toBe('mlflow');
    expect(file.open).toBe(false);
  });
});
