import { describe, expect, it } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import { publishedReasonPhrase, REASON_PHRASE_DIFFERENCES } from '../../src/registry/reason-phrase.js';
import type { RegistryRow } from '../../src/registry/schema.js';
import { platformCalled, registryOf } from '../platforms.js';
import tables from '../vectors/mlflow-tables.json' with { type: 'json' };

const rowsOf = (name: string): readonly RegistryRow[] => registryOf(name).codes;

describe('mlflow, by databricks.proto and exceptions.py', () => {
  it('has the 79 names of the enum with their integers, in its order', () => {
    expect(tables.numbers).toHaveLength(79);
    expect(rowsOf('mlflow').map(({ code, number }) => [code, number])).toEqual(tables.numbers);
  });

  it('gives MLflow’s status to the 21 codes of its table, and 500 to the other 58', () => {
    expect(tables.statusByCode).toHaveLength(21);
    const mapped = rowsOf('mlflow').flatMap(({ code, http, mapped }) => (mapped ? [[code, http]] : []));
    expect(Object.fromEntries(mapped)).toEqual(Object.fromEntries(tables.statusByCode));
    const others = rowsOf('mlflow').filter(({ mapped }) => !mapped);
    expect(others).toHaveLength(58);
    expect(new Set(others.map(({ http }) => http))).toEqual(new Set([500]));
  });

  it.each(tables.codeByStatus as [number, string][])('leads status %i back to %s', (status, code) => {
    const sharing = rowsOf('mlflow').filter(({ http }) => http === status);
    expect((sharing.find(({ canonical }) => canonical) ?? sharing[0])?.code).toBe(code);
    expect(platformCalled('mlflow').fromHttpStatus(status)).toBe(code);
  });

  it('has no other statuses than those 11, and leads every other to INTERNAL_ERROR', () => {
    const statuses = new Set(rowsOf('mlflow').map(({ http }) => http));
    expect([...statuses].sort((a, b) => a - b)).toEqual(tables.codeByStatus.map(([status]) => status));
    for (const status of tables.statusesWithoutCode) {
      expect(platformCalled('mlflow').fromHttpStatus(status)).toBe('INTERNAL_ERROR');
    }
  });

  it.each([
    ['TEMPORARILY_UNAVAILABLE', true],
    ['REQUEST_LIMIT_EXCEEDED', true],
    ['RESOURCE_EXHAUSTED', true],
    ['DEADLINE_EXCEEDED', true],
    ['INTERNAL_ERROR', true],
    ['SERVICE_UNDER_MAINTENANCE', true],
    ['WORKSPACE_TEMPORARILY_UNAVAILABLE', true],
    ['ABORTED', true],
    ['QUOTA_EXCEEDED', false],
    ['DATA_LOSS', false],
    ['INVALID_STATE', false],
    ['RESOURCE_DOES_NOT_EXIST', false],
  ])('says of a retry after %s: %s', (code, retryable) => {
    expect(rowsOf('mlflow').find((row) => row.code === code)?.retryable ?? false).toBe(retryable);
  });

  it('retries the statuses of MLflow’s client', () => {
    expect(registryOf('mlflow').retryStatuses).toEqual([408, 429, 500, 502, 503, 504]);
  });
});

describe('eventml, by its reference of error codes', () => {
  const documented = [
    [
      'models',
      1000,
      'ML_1000 400 INVALID_MODEL_CONFIG, ML_1001 404 MODEL_NOT_FOUND, ML_1002 409 MODEL_ALREADY_EXISTS, ML_1003 400 INVALID_FRAMEWORK',
    ],
    [
      'training',
      1100,
      'ML_1100 400 INVALID_TRAINING_CONFIG, ML_1101 404 TRAINING_JOB_NOT_FOUND, ML_1102 409 TRAINING_ALREADY_RUNNING, ML_1103 502 TRAINING_INFRASTRUCTURE_ERROR, ML_1104 504 TRAINING_TIMEOUT',
    ],
    [
      'inference-serving',
      1200,
      'ML_1200 400 INVALID_INFERENCE_INPUT, ML_1201 404 ENDPOINT_NOT_FOUND, ML_1202 503 ENDPOINT_NOT_READY, ML_1203 504 INFERENCE_TIMEOUT',
    ],
    [
      'experiments',
      1300,
      'ML_1300 400 INVALID_EXPERIMENT_CONFIG, ML_1301 404 EXPERIMENT_NOT_FOUND, ML_1302 409 EXPERIMENT_ALREADY_RUNNING',
    ],
    [
      'drift-monitoring',
      1400,
      'ML_1400 400 INVALID_DRIFT_CONFIG, ML_1401 404 DRIFT_MONITOR_NOT_FOUND, ML_1402 409 DRIFT_DETECTED',
    ],
    [
      'feature-store',
      1500,
      'ML_1500 400 INVALID_FEATURE_GROUP, ML_1501 404 FEATURE_GROUP_NOT_FOUND, ML_1502 409 FEATURE_VERSION_CONFLICT',
    ],
    ['governance', 1600, 'ML_1600 403 GOVERNANCE_VIOLATION, ML_1601 400 MISSING_APPROVAL'],
    ['authentication', 1700, 'ML_1700 401 UNAUTHORIZED, ML_1701 403 FORBIDDEN, ML_1702 401 INVALID_TOKEN'],
    ['validation', 1800, 'ML_1800 400 VALIDATION_FAILED, ML_1801 400 INVALID_INPUT'],
    ['database', 1900, 'ML_1900 500 DATABASE_ERROR, ML_1901 500 TRANSACTION_FAILED'],
    ['general', 2000, 'ML_2000 500 INTERNAL_SERVER_ERROR, ML_2001 503 SERVICE_UNAVAILABLE, ML_2002 504 TIMEOUT'],
  ] as const;

  it.each(documented)('has the codes of the category %s, from %i on', (category, from, codes) => {
    const rows = rowsOf('eventml').filter((row) => row.category === category);
    expect(rows.map(({ code, http, name }) => `${code} ${http} ${name}`).join(', ')).toBe(codes);
    expect(registryOf('eventml').categories.find(({ id }) => id === category)?.range).toEqual([from, from + 99]);
  });

  it('has 34 codes in 11 categories, though the document says 33', () => {
    expect(rowsOf('eventml')).toHaveLength(34);
    expect(registryOf('eventml').categories).toHaveLength(11);
    expect(registryOf('eventml').notes.join()).toMatch(/33.*34/);
  });

  it.each([
    [400, 'ML_1800'],
    [401, 'ML_1700'],
    [403, 'ML_1701'],
    [404, 'ML_1001'],
    [409, 'ML_1002'],
    [500, 'ML_2000'],
    [502, 'ML_1103'],
    [503, 'ML_2001'],
    [504, 'ML_2002'],
    [418, 'ML_1800'],
    [505, 'ML_2000'],
  ])('leads status %i back to %s', (status, code) => {
    expect(platformCalled('eventml').fromHttpStatus(status)).toBe(code);
  });

  it('retries where the resolution says to retry or to wait', () => {
    const documented = ['ML_1103', 'ML_1202', 'ML_1900', 'ML_1901', 'ML_2000', 'ML_2001', 'ML_2002'];
    expect(rowsOf('eventml').flatMap(({ code, retryable }) => (retryable ? [code] : []))).toEqual(documented);
  });
});

describe('http, by IANA’s registry', () => {
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it('has one code for every registered error status, 418 and 499', () => {
    const statuses = [...range(400, 418), ...range(421, 426), 428, 429, 431, 451, 499, ...range(500, 508), 510, 511];
    expect(rowsOf('http').map(({ http }) => http)).toEqual(statuses);
  });

  it.each(rowsOf('http').map((row) => [row.code, row] as const))('%s is its title in kebab-case', (code, { title }) => {
    const kebab = title
      ?.toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-');
    expect(code).toBe(kebab);
  });

  it('has the reason phrases of http-status-codes, but for exactly the listed differences', () => {
    const differences = rowsOf('http').flatMap(({ http, title }) => {
      const published = publishedReasonPhrase(http);
      return published === title ? [] : [[http, published]];
    });
    const listed = Object.entries(REASON_PHRASE_DIFFERENCES).map(([http, { published }]) => [Number(http), published]);
    expect(differences).toEqual(listed);
  });

  it.each(Object.entries(REASON_PHRASE_DIFFERENCES))('says why %s differs', (_, { why }) => {
    expect(why).toMatch(/\S/);
  });
});

describe('flyte, by flyte.errors of 2.0.0b33', () => {
  const documented = (
    'ActionNotFoundError BaseRuntimeError CustomError DeploymentError ImageBuildError ImagePullBackOffError ' +
    'InitializationError InlineIOMaxBytesBreached InvalidImageNameError LogsNotYetAvailableError ModuleLoadError ' +
    'NotInTaskContextError OOMError OnlyAsyncIOSupportedError PrimaryContainerNotFoundError ReferenceTaskError ' +
    'RetriesExhaustedError RunAbortedError RuntimeDataValidationError RuntimeSystemError RuntimeUnknownError ' +
    'RuntimeUserError SlowDownError TaskInterruptedError TaskTimeoutError UnionRpcError'
  ).split(' ');
  const classes = rowsOf('flyte').map((row) => ({ name: classNameOf(row, registryOf('flyte')), row }));

  it('has the 26 classes of the document, and marks every other with the version that brought it', () => {
    expect(documented).toHaveLength(26);
    expect(classes.flatMap(({ name, row }) => (row.since === undefined ? [name] : [])).sort()).toEqual(documented);
  });

  it('marks those two that later versions removed', () => {
    const removed = classes.flatMap(({ name, row }) => (documented.includes(name) && row.removed ? [name] : []));
    expect(removed.sort()).toEqual(['ReferenceTaskError', 'RunAbortedError']);
  });

  it('lets ActionNotFoundError alone stand outside of BaseRuntimeError', () => {
    const outside = classes.filter(({ row }) => row.extends === 'CodedError').map(({ name }) => name);
    expect(outside).toEqual(['ActionNotFoundError']);
  });
});
