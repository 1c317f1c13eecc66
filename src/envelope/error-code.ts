import { issuesIn } from './issue-list.js';
import { others, withOthers } from './members.js';
import { codeOf, type Envelope, type JsonObject, type OutgoingError, text } from './wire-error.js';

/** The body of {@link errorCodeEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeErrorCode(error: OutgoingError): JsonObject {
  return withOthers({ error_code: error.code, message: error.message }, error);
}

/** Where the message stands; behind the first, where it stands with those who took over the code alone. */
const MESSAGE = ['message', 'error_msg', 'msg', 'detail', 'error'];

const messageName = (body: JsonObject): string => MESSAGE.find((name) => text(body[name]) !== undefined) ?? 'message';

/** `{ "error_code": "RESOURCE_DOES_NOT_EXIST", "message": "…" }`: MLflow and Databricks. */
export const errorCodeEnvelope: Envelope = {
  id: 'error_code',
  tells: 'code',
  claims: (body) => Object.hasOwn(body, 'error_code'),
  read: (body) => ({ code: codeOf(body.error_code), message: text(body[messageName(body)]) }),
  issues: issuesIn,
  details: (body) => others(body, 'error_code', 'message', messageName(body)),
  write: writeErrorCode,
};
