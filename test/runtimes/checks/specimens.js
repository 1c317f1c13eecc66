// One exception of each kind, and what an exception says: for the checks that compare it before and after a crossing.

/** A body of MLflow as nobody here would write it. */
export const MISSING =
  '{ "error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No run r1", "id": 12345678901234567890 }';

/** Everything that an exception says. @param {import('ml-errors').CodedError} error */
export const said = (error) => ({
  ...{ platform: error.platform, code: error.code, httpStatus: error.httpStatus, message: error.message },
  ...{ name: error.name, details: error.details, issues: error.issues, kind: error.kind, stack: error.stack },
  ...{ retryable: error.retryable, retryAfterMs: error.retryAfterMs, envelope: error.envelope },
  ...{ wireCode: error.wireCode, matched: error.matched, preview: error.preview },
});

/** @type {(api: import('../suite.js').Api) => import('ml-errors').CodedError[]} */
export const some = ({ index, mlflow, eventml, flyte, mlops, http }) => [
  index.parseError(MISSING, { status: 410, headers: { 'retry-after': '7' } }),
  index.parseError('{"error_code":"FUTURE_CODE","message":"m"}', { status: 404 }),
  index.parseError('{"detail":[{"loc":["body",0,"x"],"msg":"bad","type":"t"}]}', { status: 422 }),
  index.parseError('<title>502 Bad Gateway</title>', { status: 502 }),
  index.parseError('{"code":"RetriesExhausted|OOMKilled","message":"m","kind":"USER","worker":"w"}'),
  mlops.parseError('{"detail":"Dataset not found"}', { status: 404 }),
  new mlflow.MlflowTraceDataNotFound({ requestId: 'r1' }),
  new mlflow.NotFoundError('m', { details: { deep: [{ a: null }] }, retryable: true, kind: 'unknown' }),
  new eventml.ModelNotFoundError(),
  new flyte.OOMError('OOMKilled', 'm', 'worker-1'),
  new flyte.DeadlineExceededError('m'),
  new http.HttpNotFoundError('m', { issues: [{ path: ['a', 0], message: 'm', type: 't' }] }),
  new index.CodedError('m', { platform: 'p', code: 'C', httpStatus: 418 }),
];

/** @type {(crossed: unknown, api: import('../suite.js').Api) => import('ml-errors').CodedError} */
export function revived(crossed, { index }) {
  const error = index.reviveError(crossed);
  if (!index.isCodedError(error)) throw new Error(`expected an exception of the package, but got ${error}`);
  return error;
}
