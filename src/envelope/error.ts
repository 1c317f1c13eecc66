import { isHttpStatus } from '../context.js';
import { issuesIn } from './issue-list.js';
import { others, withOthers, without } from './members.js';
import { codeOf, type Envelope, isObject, type JsonObject, type OutgoingError, text } from './wire-error.js';

/** The body of {@link errorEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeError(error: OutgoingError): JsonObject {
  return { error: withOthers({ code: error.code, message: error.message, http: error.httpStatus }, error) };
}

const inner = (body: JsonObject): JsonObject => (isObject(body.error) ? body.error : {});

/** `{ "error": { "code": "ML_1001", "message": "…", "http": 404 } }`: EventML, and in parts many others. */
export const errorEnvelope: Envelope = {
  id: 'error',
  tells: 'message',
  claims(body) {
    const { code, message } = inner(body);
    return codeOf(code) !== undefined || typeof message === 'string';
  },
  read(body) {
    const { code, message, http } = inner(body);
    return { code: codeOf(code), message: text(message), httpStatus: isHttpStatus(http) ? http : undefined };
  },
  issues: (body, input) => issuesIn(inner(body), input),
  // What stands beside `error` is told apart from what stands in it only by position; the inner member wins.
  details: (body) => ({ ...without(body, ['error']), ...others(inner(body), 'code', 'message', 'http') }),
  write: writeError,
};
