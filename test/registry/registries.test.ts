import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import { loadRegistries } from '../../src/registry/load.js';
import { publishedReasonPhrase, REASON_PHRASE_DIFFERENCES } from '../../src/registry/reason-phrase.js';
import type { RegistryRow } from '../../src/registry/schema.js';
import { PLATFORMS, platformCalled, registryOf } from '../platforms.js';
import tables from '../vectors/mlflow-tables.json' with { type: 'json' };

const codesFolder = fileURLToPath(new URL('../../codes/', import.meta.url));
const registries = loadRegistries(codesFolder);
const rowsOf = (name: string): readonly RegistryRow[] => registryOf(name).codes;
const codesOf = (name: string, which: (row: RegistryRow) => boolean | undefined): string[] =>
  rowsOf(name)
    .filter(which)
    .map(({ code }) => code);

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
    expect(codesOf('eventml', ({ retryable }) => retryable)).toEqual(documented);
  });
});

describe('mlops, by its page on error handling', () => {
  const scenarios: readonly (readonly [module: string, rows: readonly string[]])[] = [
    [
      'authentication',
      [
        '401 Missing or invalid credentials',
        '401 Invalid email or password',
        '403 Insufficient scope',
        '409 User already exists',
        '422 Password must be at least 8 characters',
        '429 Rate limit exceeded',
      ],
    ],
    ['projects', ['404 Project not found', '422 Project name must not be empty']],
    ['datasets', ['404 Dataset not found', '404 Dataset version not found', '422 Unsupported file type']],
    ['experiments', ['404 Experiment not found', '422 target_column not found in dataset', '422 Invalid problem_type']],
    ['models', ['404 Model not found', '500 Prediction failed']],
    [
      'deployments',
      [
        '404 Deployment not found or inactive',
        "422 stage must be 'staging' or 'production'",
        '422 model_id must belong to project',
        "422 to_stage must be 'production'",
        '422 Provide to_deployment_id or to_model_id',
      ],
    ],
    ['reports', ['409 Report has no artifact yet (still processing)', '422 Invalid kind']],
    [
      'privacy',
      [
        '404 Session not found',
        '404 Anonymized output not found',
        '404 Rule not found',
        '422 dataset_id or dataset_version_id is required',
        '422 Dataset must belong to the same project as the policy',
      ],
    ],
    [
      'synthgen',
      [
        '400 Model is not ready',
        '404 Model not found',
        '409 Job output not available yet',
        '422 Invalid model_type',
        '422 num_rows must be between 1 and {N}',
      ],
    ],
    [
      'studio',
      ['404 Deployment not found or inactive', '500 Baseline prediction failed', '500 Scenario prediction failed'],
    ],
  ];

  it.each(scenarios)('has the scenarios of the module %s', (module, rows) => {
    const registered = rowsOf('mlops')
      .filter(({ category, alsoIn }) => category === module || alsoIn?.includes(module))
      .map(({ http, message }) => `${http} ${message}`);
    expect(registered.sort()).toEqual([...rows].sort());
  });

  it('has 36 scenario rows as 34 codes, for two answers stand in two modules each', () => {
    const scenarioRows = rowsOf('mlops').filter(({ message }) => message !== undefined);
    expect(scenarios.flatMap(([, rows]) => rows)).toHaveLength(36);
    expect(scenarioRows).toHaveLength(34);
    expect(scenarioRows.flatMap(({ category, alsoIn = [] }) => [category, ...alsoIn])).toHaveLength(36);
    expect(codesOf('mlops', ({ alsoIn }) => alsoIn !== undefined)).toEqual([
      'models/not-found',
      'deployments/not-found-or-inactive',
    ]);
  });

  it('has a canonical code for each of the 8 error statuses of its table and the 3 more of its retry list', () => {
    const statuses = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504];
    const general = rowsOf('mlops').filter(({ category }) => category === 'general');
    expect(general.map(({ http }) => http)).toEqual(statuses);
    expect(codesOf('mlops', ({ canonical }) => canonical)).toEqual(
      general.filter(({ http }) => http < 502).map(({ code }) => code),
    );
    for (const { code } of rowsOf('mlops'))
      expect(code.startsWith('general/')).toBe(general.some((row) => row.code === code));
  });

  it('retries the five statuses of its retry list, and nothing else', () => {
    const { retryStatuses } = registryOf('mlops');
    expect(retryStatuses).toEqual([429, 500, 502, 503, 504]);
    for (const { retryable = false, http } of rowsOf('mlops')) expect(retryable).toBe(retryStatuses.includes(http));
  });

  it('carries the rate-limited endpoints and the headers', () => {
    expect(registryOf('mlops').rateLimitedEndpoints).toEqual([
      'POST /api/auth/login',
      'POST /api/auth/register',
      'POST /api/auth/forgot-password',
      'POST /api/mlops/deployments/{id}/predict',
      'POST /api/models/{id}/predict',
    ]);
    expect(registryOf('mlops').headers?.map(({ name }) => name)).toEqual([
      'X-RateLimit-Limit',
      'X-RateLimit-Remaining',
      'X-RateLimit-Reset',
      'Retry-After',
    ]);
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

  it('is the one registry whose codes are open', () => {
    expect(registries.flatMap(({ open, platform }) => (open ? [platform] : []))).toEqual(['flyte']);
  });
});

describe('the registries together', () => {
  it('are the five that are built in', () => {
    expect(registries.map(({ platform }) => platform).sort()).toEqual(PLATFORMS.map(({ name }) => name).sort());
  });

  it('have no code twice', () => {
    const owners = new Map<string, string[]>();
    for (const { platform, codes } of registries) {
      for (const { code } of codes) owners.set(code, [...(owners.get(code) ?? []), platform]);
    }
    expect([...owners].filter(([, platforms]) => platforms.length > 1)).toEqual([]);
  });

  const rows = registries.flatMap(({ platform, codes }) => codes.map((row) => [platform, row.code, row] as const));

  it.each(rows)('%s describes %s in one sentence and says in another what to do', (_platform, _code, row) => {
    for (const sentence of [row.description, row.resolution]) {
      expect(sentence).toMatch(/^[^a-z\s].*[.)]$/);
      expect(sentence).not.toMatch(/\s\s|[.!?] +[A-Z][a-z]+ .*[.!?]$/);
    }
  });
});

/** A part of the JSON schema of a registry. */
interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
  readonly items: Schema;
}

const schema: Schema = JSON.parse(readFileSync(`${codesFolder}registry.schema.json`, 'utf8'));

describe.each(readdirSync(codesFolder).filter((name) => name !== 'registry.schema.json'))('codes/%s', (name) => {
  const text = readFileSync(codesFolder + name, 'utf8');
  const file: Readonly<Record<string, unknown>> & { codes: readonly Record<string, unknown>[] } = JSON.parse(text);

  it('has the keys that registry.schema.json requires, and none that it does not know', () => {
    const row = schema.properties.codes?.items as Schema;
    expect(schema.required).toEqual(expect.arrayContaining(['platform', 'envelope', 'fallback', 'codes']));
    expect(row.required).toEqual(expect.arrayContaining(['code', 'http', 'description', 'resolution']));
    for (const [part, { required, properties, additionalProperties }] of [
      [file, schema] as const,
      ...file.codes.map((each) => [each, row] as const),
    ]) {
      expect(additionalProperties).toBe(false);
      expect(Object.keys(part)).toEqual(expect.arrayContaining([...required]));
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(part)));
    }
  });

  it('points editors to the schema', () => {
    expect(file.$schema).toBe('./registry.schema.json');
  });

  it('has no key twice in an object, of which JSON.parse would drop the first without a word', () => {
    expect(repeatedKeys(ts.parseJsonText(name, text))).toEqual([]);
  });
});

it('a key that stands twice in an object is found', () => {
  expect(repeatedKeys(ts.parseJsonText('x.json', '{"a": [{"b": 1, "c": 2, "b": 3}]}'))).toEqual(['b']);
});

function repeatedKeys(node: ts.Node): string[] {
  const names = ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? [name.text] : []))
    : [];
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  ts.forEachChild(node, (child) => {
    repeated.push(...repeatedKeys(child));
  });
  return repeated;
}
