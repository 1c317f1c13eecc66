/** A request to fastapi_app.py that has to fail. */
export interface FastapiRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Code and class of the answer by the mlops document, where the caller names that platform. */
  readonly mlops?: readonly [code: string, className: string];
}

const get = (id: string, path: string, headers?: Readonly<Record<string, string>>): FastapiRequest => ({
  id,
  method: 'GET',
  path,
  ...(headers && { headers }),
});
const post = (id: string, path: string, body?: unknown): FastapiRequest => ({ id, method: 'POST', path, body });

/** A request that meets a scenario of the mlops document. */
function scenario(
  id: string,
  request: string,
  code: string,
  className: string,
  { body, scope }: { readonly body?: unknown; readonly scope?: string } = {},
): FastapiRequest {
  const [method = '', path = ''] = request.split(' ');
  const headers: Record<string, string> = scope ? { authorization: `Bearer ${scope}` } : {};
  return { id: `mlops-${id}`, method, path, body, headers, mlops: [code, className] };
}

const job = { name: 'churn', epochs: 3 };
const ana = { email: 'ana@example.com', password: 'correct horse' };
const rows = { rows: [{ age: 41 }] };
const FORMS = ['string', 'string-unicode', 'string-empty', 'none', 'strings', 'object', 'object-code-message'];
const MORE_FORMS = [
  'object-msg',
  'object-error',
  'object-detail',
  'error-code',
  'tuple',
  'number',
  'teapot',
  'too-large',
];

/** With today's FastAPI and Pydantic. In this order: a route that limits its rate counts. */
export const REQUESTS: readonly FastapiRequest[] = [
  // The forms of `detail`.
  ...[...FORMS, ...MORE_FORMS].map((form) => get(`detail-${form}`, `/details/${form}`)),

  // Pydantic's lists.
  post('validation-missing', '/jobs', { name: 'churn' }),
  post('validation-wrong-type', '/jobs', { ...job, epochs: 'three' }),
  post('validation-nested', '/jobs', {
    ...job,
    features: [
      { name: 'age', weight: 1 },
      { name: 'income', weight: 'heavy' },
    ],
  }),
  post('validation-several', '/jobs', { name: 'ch', epochs: 0, stage: 'prod', features: {} }),
  post('validation-enum', '/jobs', { ...job, stage: 'prod' }),
  post('validation-own-rule', '/jobs', { ...job, name: 'default' }),
  post('validation-malformed-json', '/jobs', '{"name": churn}'),
  post('validation-no-body', '/jobs'),
  post('validation-not-an-object', '/jobs', [1]),
  post('validation-no-loc', '/jobs/from-file'),
  post('validation-twelve', '/weights', Array(12).fill('x')),
  get('validation-path', '/jobs/last'),
  get('validation-query', '/jobs/1?limit=1000&stage=prod'),
  get('validation-header', '/tenant'),

  // Answers that are no exception of a route, or none in JSON.
  get('path-unknown', '/job'),
  { id: 'method-not-allowed', method: 'DELETE', path: '/jobs' },
  get('not-authenticated', '/private'),
  get('token-expired', '/private', { authorization: 'Bearer t' }),
  post('rate-limited', '/embeddings'),
  get('maintenance', '/maintenance'),
  get('unhandled', '/crash'),
  get('plain-text', '/plain'),
  get('empty', '/empty'),

  // The scenarios of the mlops document, and two answers of its form that are none of them.
  scenario('user-exists', 'POST /api/auth/register', 'authentication/user-already-exists', 'UserAlreadyExistsError', {
    body: ana,
  }),
  scenario('password-short', 'POST /api/auth/register', 'authentication/password-too-short', 'PasswordTooShortError', {
    body: { email: 'bo@example.com', password: 'short' },
  }),
  scenario('email-invalid', 'POST /api/auth/register', 'general/unprocessable-entity', 'UnprocessableEntityError', {
    body: { ...ana, email: 'ana' },
  }),
  scenario(
    'password-wrong',
    'POST /api/auth/login',
    'authentication/invalid-email-or-password',
    'InvalidEmailOrPasswordError',
    { body: ana },
  ),
  scenario('rate-limited', 'POST /api/auth/login', 'authentication/rate-limit-exceeded', 'RateLimitExceededError', {
    body: ana,
  }),
  scenario(
    'credentials',
    'GET /api/models/m-1',
    'authentication/missing-or-invalid-credentials',
    'MissingOrInvalidCredentialsError',
  ),
  scenario('model-not-found', 'GET /api/models/m-1', 'models/not-found', 'ModelNotFoundError', { scope: 'read' }),
  scenario('scope', 'POST /api/models/m-1/predict', 'authentication/insufficient-scope', 'InsufficientScopeError', {
    body: rows,
    scope: 'read',
  }),
  scenario('prediction-failed', 'POST /api/models/m-1/predict', 'models/prediction-failed', 'PredictionFailedError', {
    body: rows,
    scope: 'predict',
  }),
  scenario(
    'deployment-inactive',
    'POST /api/mlops/deployments/d-1/predict',
    'deployments/not-found-or-inactive',
    'DeploymentNotFoundOrInactiveError',
    { body: rows },
  ),
  scenario('kind', 'POST /api/reports', 'reports/invalid-kind', 'InvalidReportKindError', { body: { kind: 'audit' } }),
  scenario('no-artifact', 'GET /api/reports/r-1/download', 'reports/no-artifact-yet', 'ReportNoArtifactYetError'),
  scenario(
    'num-rows',
    'POST /api/synthgen/models/s-1/generate',
    'synthgen/num-rows-out-of-range',
    'NumRowsOutOfRangeError',
    { body: { num_rows: 9000 } },
  ),
  scenario(
    'model-not-ready',
    'POST /api/synthgen/models/s-1/generate',
    'synthgen/model-not-ready',
    'SynthgenModelNotReadyError',
    { body: { num_rows: 10 } },
  ),
  scenario('other-words', 'GET /api/projects/p-1/usage', 'general/not-found', 'NotFoundError'),
];

/** With FastAPI 0.99 and Pydantic v1. */
export const V1_REQUESTS: readonly FastapiRequest[] = [
  post('v1-missing', '/jobs', { name: 'churn' }),
  post('v1-several', '/jobs', { name: 'default', epochs: 'three', features: [{ name: 'age' }] }),
  post('v1-malformed-json', '/jobs', '{"name": churn}'),
  {
    ...post('v1-mlops-email-invalid', '/api/auth/register', { email: 'ana', password: 'correct horse' }),
    mlops: ['general/unprocessable-entity', 'UnprocessableEntityError'],
  },
];
