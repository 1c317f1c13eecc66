// Error bodies, as text: one of each envelope, small; with twenty issues; with a message of 64 KiB.

/** @typedef {{ readonly envelope: string, readonly text: string, readonly status: number, readonly message: string, readonly isList: boolean }} Body `isList`: what it says is a list, which everybody puts into words as they like. */

const MESSAGE = 'No run with ID r1 in experiment 7';
const ISSUES = Array.from({ length: 20 }, (_, i) => ({
  loc: ['body', 'items', i, 'quantity'],
  msg: 'Input should be a valid integer, unable to parse string as an integer',
  type: 'int_parsing',
}));

/** What stands in each envelope for a message, and the status that it comes with. */
const SHAPES = /** @type {const} */ ([
  ['error_code', 404, (/** @type {string} */ message) => ({ error_code: 'RESOURCE_DOES_NOT_EXIST', message })],
  ['error', 404, (/** @type {string} */ message) => ({ error: { code: 'ML_1001', message, http: 404 } })],
  ['execution_error', 400, (/** @type {string} */ message) => ({ code: 'OOMKilled', message, kind: 'USER' })],
  ['detail', 404, (/** @type {string} */ detail) => ({ detail })],
  ['aws', 400, (/** @type {string} */ message) => ({ __type: 'ValidationException', message })],
  [
    'kubernetes',
    404,
    (/** @type {string} */ message) => ({ kind: 'Status', reason: 'NotFound', message, code: 404, status: 'Failure' }),
  ],
  ['connect', 404, (/** @type {string} */ message) => ({ code: 'not_found', message, details: [] })],
  ['rpc_status', 404, (/** @type {string} */ message) => ({ code: 5, message, details: [] })],
  [
    'anthropic',
    404,
    (/** @type {string} */ message) => ({ type: 'error', error: { type: 'not_found_error', message } }),
  ],
  ['google', 404, (/** @type {string} */ message) => ({ error: { code: 404, message, status: 'NOT_FOUND' } })],
  [
    'openai',
    404,
    (/** @type {string} */ message) => ({
      error: { message, type: 'invalid_request_error', param: 'model', code: 'model_not_found' },
    }),
  ],
  ['oauth', 401, (/** @type {string} */ text) => ({ error: 'invalid_token', error_description: text })],
  ['error_text', 404, (/** @type {string} */ error) => ({ error })],
  [
    'problem',
    404,
    (/** @type {string} */ detail) => ({ type: 'about:blank', title: 'Not Found', status: 404, detail }),
  ],
  ['graphql', 400, (/** @type {string} */ message) => ({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] })],
  ['status', 404, (/** @type {string} */ error) => ({ status: { error }, time: 0.01 })],
  ['message', 404, (/** @type {string} */ message) => ({ message })],
  ['field_map', 400, (/** @type {string} */ text) => ({ email: [text] })],
]);

/** Every envelope, small. */
export const SMALL = SHAPES.map(([envelope, status, write]) =>
  bodyOf(envelope, status, MESSAGE, write(MESSAGE), envelope === 'field_map'),
);

const LONG = 'All work and no play makes the scheduler a dull program. '.repeat(1200).slice(0, 65_536);
/** The envelopes of platforms that the package knows, with a message of 64 KiB. */
export const LARGE = SHAPES.slice(0, 4).map(([envelope, status, write]) => bodyOf(envelope, status, LONG, write(LONG)));

const ISSUES_OF_OURS = ISSUES.map(({ loc, msg, type }) => ({ path: loc, message: msg, type }));
/** The same with twenty issues. */
export const MEDIUM = [
  bodyOf('error_code', 422, MESSAGE, {
    error_code: 'INVALID_PARAMETER_VALUE',
    message: MESSAGE,
    issues: ISSUES_OF_OURS,
  }),
  bodyOf('error', 422, MESSAGE, { error: { code: 'ML_1102', message: MESSAGE, http: 422, issues: ISSUES_OF_OURS } }),
  bodyOf('execution_error', 422, MESSAGE, {
    code: 'DataValidationError',
    message: MESSAGE,
    kind: 'USER',
    issues: ISSUES_OF_OURS,
  }),
  bodyOf('detail', 422, MESSAGE, { detail: ISSUES }, true),
];

const MLFLOW = [
  'RESOURCE_DOES_NOT_EXIST',
  'INVALID_PARAMETER_VALUE',
  'PERMISSION_DENIED',
  'INTERNAL_ERROR',
  'NOT_FOUND',
];
const EVENTML = ['ML_1001', 'ML_1101', 'ML_1201', 'ML_1301', 'ML_1401', 'ML_1501'];
/** Sixteen small bodies of three envelopes in turn, each with another code or message. */
export const MIXED = Array.from({ length: 16 }, (_, i) => {
  const message = `${MESSAGE}, attempt ${i}`;
  const turn = Math.floor(i / 3);
  if (i % 3 === 0)
    return bodyOf('error_code', 404, message, { error_code: MLFLOW[turn % 5], message, run_id: `r${i}` });
  if (i % 3 === 2) return bodyOf('detail', 404, message, { detail: message });
  return bodyOf('error', 404, message, { error: { code: EVENTML[turn % 6], message, http: 404 } });
});

/** @param {string} envelope @param {number} status @param {string} message @param {unknown} body @returns {Body} */
function bodyOf(envelope, status, message, body, isList = false) {
  return { envelope, status, message, isList, text: JSON.stringify(body) };
}
