// The shapes in which services say what went wrong: who claims a body, and what is read of it.

import { equal, has } from './assert.js';

/** A body, the status beside it, and what it says. */
const READ = /** @type {const} */ ([
  [
    '{"error_code":"FUTURE","message":"m"}',
    404,
    { platform: 'mlflow', code: 'ENDPOINT_NOT_FOUND', wireCode: 'FUTURE' },
  ],
  ['{"error_code":403,"message":"m"}', undefined, { code: 'PERMISSION_DENIED', wireCode: 403, httpStatus: 403 }],
  ['{"error_code":"NOT_FOUND","message":""}', 404, { code: 'NOT_FOUND', message: 'HTTP 404 Not Found' }],
  ['{"error":{"code":"ML_1103","message":"m","http":502}}', undefined, { platform: 'eventml', httpStatus: 502 }],
  [
    '{"error":{"code":"E_NEW","message":"m"}}',
    503,
    { platform: 'http', code: 'service-unavailable', wireCode: 'E_NEW' },
  ],
  ['{"error":{"message":"m"}}', 429, { platform: 'http', code: 'too-many-requests', message: 'm', retryable: true }],
  ['{"detail":"Not Found"}', 404, { platform: 'http', code: 'not-found', message: 'Not Found', matched: 'status' }],
  ['{"detail":["one","two"]}', 400, { message: 'one; two' }],
  ['{"detail":["EntityExistsError","it is there"]}', 409, { message: 'it is there', wireCode: 'EntityExistsError' }],
  ['{"detail":{"code":"X1","msg":"m"}}', 400, { message: 'm', wireCode: 'X1' }],
  ['{"detail":{"a":[1]}}', 400, { message: '{"a":[1]}' }],
  ['{"detail":null}', 400, { message: 'HTTP 400 Bad Request' }],
  ['{"message":"m"}', 500, { platform: 'http', message: 'm', envelope: 'message' }],
  ['{"error":"m"}', 500, { platform: 'http', message: 'm', envelope: 'error_text' }],
  ['MALFORMED_REQUEST: two\nlines', 400, { message: 'two\nlines', wireCode: 'MALFORMED_REQUEST' }],
  ['"a JSON string"', 500, { message: 'a JSON string' }],
  ['<html><head><title>502 Bad &amp; Gateway</title></head></html>', 502, { message: '502 Bad & Gateway' }],
  ['<!doctype html><h1 class="x">Not\n here</h1>', 404, { message: 'Not here' }],
  ['<html><title><script>alert(1)</script></title></html>', 500, { message: 'HTTP 500 Internal Server Error' }],
  ['', 404, { message: 'HTTP 404 Not Found', preview: '' }],
  ['{oops', 400, { message: '{oops', preview: '{oops' }],
]);

/** Scenarios of the MLOps service, which has no codes on the wire. */
const SCENARIOS = /** @type {const} */ ([
  ['Dataset not found', 404, 'datasets/not-found'],
  ['Model not found', 404, 'models/not-found'],
  ['num_rows must be between 1 and 5000', 422, 'synthgen/num-rows-out-of-range'],
]);

/** @type {import('../suite.js').Checks} */
export const bodies = {
  'a scenario of the MLOps service is known by its status and its message'({ index }) {
    for (const [detail, status, code] of SCENARIOS) {
      has(index.parseError({ detail }, { status, platform: 'mlops' }), {
        code,
        matched: 'message',
        httpStatus: status,
      });
      has(index.parseError({ detail }, { status: 418, platform: 'mlops' }), { matched: 'fallback' }, detail);
      has(index.parseError({ detail }, { status }), { platform: 'http', matched: 'status' });
    }
  },

  'the issues of FastAPI are summed up in the message'({ index }) {
    const detail = Array.from({ length: 12 }, (_, at) => ({ loc: ['body', at], msg: 'odd', type: 't' }));
    const error = index.parseError({ detail }, { status: 422 });
    equal(error.issues.length, 12);
    equal(error.message.startsWith('body.0: odd; body.1: odd; '), true);
    equal(error.message.endsWith('and 2 more'), true);
  },

  'the kind follows the status, where the code says nothing else'({ index }) {
    equal(index.parseError('', { status: 404 }).kind, 'user');
    equal(index.parseError('', { status: 502 }).kind, 'system');
    equal(index.parseError({ error_code: 'NOT_FOUND', message: 'm' }, { status: 500 }).kind, 'system');
  },

  'whether a retry helps follows the code that was found, else the status'({ index }) {
    const retryable = (/** @type {string} */ code, /** @type {number} */ status) =>
      index.parseError({ error_code: code, message: 'm' }, { status }).retryable;
    equal(retryable('REQUEST_LIMIT_EXCEEDED', 400), true);
    equal(retryable('QUOTA_EXCEEDED', 500), false);
    equal(retryable('FUTURE_CODE', 503), true);
    equal(retryable('FUTURE_CODE', 400), false);
  },

  'explain says what to do about a search that MLflow refuses'({ index }) {
    const message = "Expected a quoted string value for parameter (e.g. 'my-value'). Got value 32";
    const refused = index.parseError({ error_code: 'INVALID_PARAMETER_VALUE', message }, { status: 400 });
    equal(index.explain(refused).fix, "Put the value into quotes: params.batch_size = '32'.");
  },

  "explain says of a code what its platform's registry says"({ index, eventml }) {
    const { description, fix } = index.explain(new eventml.TrainingInfrastructureError('spot capacity'));
    equal(description, 'Training infrastructure (SageMaker/EC2) returned an error.');
    equal(fix, 'Retry; infrastructure may be scaling up.');
  },
};

for (const [body, status, said] of READ) {
  bodies[`${JSON.stringify(body)} under status ${status ?? 'unknown'} says what it says`] = ({ index }) => {
    has(index.parseError(body, { status }), said);
  };
}
