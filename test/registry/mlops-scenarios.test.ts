import { describe, expect, it } from 'vitest';
import type { RegistryRow } from '../../src/registry/schema.js';
import { registryOf } from '../platforms.js';

const registry = registryOf('mlops');
const { codes } = registry;
const codesWhere = (holds: (row: RegistryRow) => boolean | undefined): string[] =>
  codes.filter(holds).map(({ code }) => code);

describe('mlops, by its page on error handling', () => {
  // The codes are this project's own; the statuses and messages are the document's.
  const scenarios: readonly (readonly [module: string, rows: readonly string[]])[] = [
    [
      'authentication',
      [
        'authentication/missing-or-invalid-credentials: 401 Missing or invalid credentials',
        'authentication/invalid-email-or-password: 401 Invalid email or password',
        'authentication/insufficient-scope: 403 Insufficient scope',
        'authentication/user-already-exists: 409 User already exists',
        'authentication/password-too-short: 422 Password must be at least 8 characters',
        'authentication/rate-limit-exceeded: 429 Rate limit exceeded',
      ],
    ],
    [
      'projects',
      ['projects/not-found: 404 Project not found', 'projects/name-empty: 422 Project name must not be empty'],
    ],
    [
      'datasets',
      [
        'datasets/not-found: 404 Dataset not found',
        'datasets/version-not-found: 404 Dataset version not found',
        'datasets/unsupported-file-type: 422 Unsupported file type',
      ],
    ],
    [
      'experiments',
      [
        'experiments/not-found: 404 Experiment not found',
        'experiments/target-column-not-found: 422 target_column not found in dataset',
        'experiments/invalid-problem-type: 422 Invalid problem_type',
      ],
    ],
    ['models', ['models/not-found: 404 Model not found', 'models/prediction-failed: 500 Prediction failed']],
    [
      'deployments',
      [
        'deployments/not-found-or-inactive: 404 Deployment not found or inactive',
        "deployments/invalid-stage: 422 stage must be 'staging' or 'production'",
        'deployments/model-of-other-project: 422 model_id must belong to project',
        "deployments/invalid-promote-target: 422 to_stage must be 'production'",
        'deployments/rollback-target-missing: 422 Provide to_deployment_id or to_model_id',
      ],
    ],
    [
      'reports',
      [
        'reports/no-artifact-yet: 409 Report has no artifact yet (still processing)',
        'reports/invalid-kind: 422 Invalid kind',
      ],
    ],
    [
      'privacy',
      [
        'privacy/session-not-found: 404 Session not found',
        'privacy/anonymized-output-not-found: 404 Anonymized output not found',
        'privacy/rule-not-found: 404 Rule not found',
        'privacy/dataset-required: 422 dataset_id or dataset_version_id is required',
        'privacy/dataset-of-other-project: 422 Dataset must belong to the same project as the policy',
      ],
    ],
    [
      'synthgen',
      [
        'synthgen/model-not-ready: 400 Model is not ready',
        'models/not-found: 404 Model not found',
        'synthgen/job-output-not-available: 409 Job output not available yet',
        'synthgen/invalid-model-type: 422 Invalid model_type',
        'synthgen/num-rows-out-of-range: 422 num_rows must be between 1 and {N}',
      ],
    ],
    [
      'studio',
      [
        'deployments/not-found-or-inactive: 404 Deployment not found or inactive',
        'studio/baseline-prediction-failed: 500 Baseline prediction failed',
        'studio/scenario-prediction-failed: 500 Scenario prediction failed',
      ],
    ],
  ];

  it.each(scenarios)('has the scenarios of the module %s', (module, rows) => {
    const registered = codes
      .filter(({ category, alsoIn }) => category === module || alsoIn?.includes(module))
      .map(({ code, http, message }) => `${code}: ${http} ${message}`);
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
    const general = codes.filter(({ category }) => category === 'general');
    expect(general.map(({ code, http }) => `${http} ${code}`)).toEqual([
      '400 general/bad-request',
      '401 general/unauthorized',
      '403 general/forbidden',
      '404 general/not-found',
      '409 general/conflict',
      '422 general/unprocessable-entity',
      '429 general/too-many-requests',
      '500 general/internal-server-error',
      '502 general/bad-gateway',
      '503 general/service-unavailable',
      '504 general/gateway-timeout',
    ]);
    expect(codesWhere(({ canonical }) => canonical)).toEqual(
      general.filter(({ http }) => http < 502).map(({ code }) => code),
    );
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
