import { describe, expect, it } from 'vitest';
import type { RegistryRow } from '../../src/registry/schema.js';
import { registryOf } from '../platforms.js';

const registry = registryOf('mlops');
const { codes } = registry;
const codesWhere = (holds: (row: RegistryRow) => boolean | undefined): string[] =>
  codes.filter(holds).map(({ code }) => code);

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
    const registered = codes
      .filter(({ category, alsoIn }) => category === module || alsoIn?.includes(module))
      .map(({ http, message }) => `${http} ${message}`);
    expect(registered.sort()).toEqual([...rows].sort());
  });

  it('has 36 scenario rows as 34 codes, for two answers stand in two modules each', () => {
    const scenarioRows = codes.filter(({ message }) => message !== undefined);
    expect(scenarios.flatMap(([, rows]) => rows)).toHaveLength(36);
    expect(scenarioRows).toHaveLength(34);
    expect(scenarioRows.flatMap(({ category, alsoIn = [] }) => [category, ...alsoIn])).toHaveLength(36);
    expect(codesWhere(({ alsoIn }) => alsoIn !== undefined)).toEqual([
      'models/not-found',
      'deployments/not-found-or-inactive',
    ]);
  });

  it('has a canonical code for each of the 8 error statuses of its table and the 3 more of its retry list', () => {
    const statuses = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504];
    const general = codes.filter(({ category }) => category === 'general');
    expect(general.map(({ http }) => http)).toEqual(statuses);
    expect(codesWhere(({ canonical }) => canonical)).toEqual(
      general.filter(({ http }) => http < 502).map(({ code }) => code),
    );
    for (const { code } of codes) expect(code.startsWith('general/')).toBe(general.some((row) => row.code === code));
  });

  it('retries the five statuses of its retry list, and nothing else', () => {
    const { retryStatuses } = registry;
    expect(retryStatuses).toEqual([429, 500, 502, 503, 504]);
    for (const { retryable = false, http } of codes) expect(retryable).toBe(retryStatuses.includes(http));
  });

  it('carries the rate-limited endpoints and the headers', () => {
    expect(registry.rateLimitedEndpoints).toEqual([
      'POST /api/auth/login',
      'POST /api/auth/register',
      'POST /api/auth/forgot-password',
      'POST /api/mlops/deployments/{id}/predict',
      'POST /api/models/{id}/predict',
    ]);
    expect(registry.headers?.map(({ name }) => name)).toEqual([
      'X-RateLimit-Limit',
      'X-RateLimit-Remaining',
      'X-RateLimit-Reset',
      'Retry-After',
    ]);
  });
});
