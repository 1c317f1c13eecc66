import { isHttpStatus } from '../context.js';
import { statusIn } from './dialect.js';
import { issuesIn } from './issue-list.js';
import { others, withOthers, without } from './members.js';
import { codeOf, type Envelope, isObject, type JsonObject, type OutgoingError, text } from './wire-error.js';

/** The body of {@link errorEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeError(error: OutgoingError): JsonObject {
  return { error: withOthers({ code: error.code, message: error.message, http: error.httpStatus }, error) };
}

/** The error itself; of a list the first. */
function inner({ error }: JsonObject): JsonObject {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  return isObject(first) ? first : {};
}

/** `{ "error": { "code": "ML_1001", "message": "…", "http": 404 } }`: EventML, and in parts many others. */
export const errorEnvelope: Envelope = {
  id: 'error',
  tells: 'message',
  claims(body) {
    const { code, message } = inner(body);
    return codeOf(code) !== undefined || typeof message === 'string';
  },
  read(body, status) {
    const { code, message, http } = inner(body);
    // A number is no code: it is the HTTP status once more.
    const said = (): number | undefined => (isHttpStatus(http) ? http : (statusIn(inner(body)) ?? statusIn(body)));
    return { code: codeOf(code), message: text(message), httpStatus: status ?? said() };
  },
  issues: (body, input) => issuesIn(inner(body), input),
  // What stands beside `error` is told apart from what stands in it only by position; the inner member wins.
  details: (body) => ({ ...without(body, ['error']), ...others(inner(body), 'code', 'message', 'http') }),
  write: writeError,
};
