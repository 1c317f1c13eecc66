import { issuesIn } from './issue-list.js';
import { others, withOthers } from './members.js';
import { codeOf, type Envelope, type JsonObject, type OutgoingError, text } from './wire-error.js';
import { messageIn, messageName } from './wording.js';

/** The body of {@link errorCodeEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeErrorCode(error: OutgoingError): JsonObject {
  return withOthers({ error_code: error.code, message: error.message }, error);
}

/** `{ "error_code": "RESOURCE_DOES_NOT_EXIST", "message": "…" }`: MLflow and Databricks. */
export const errorCodeEnvelope: Envelope = {
  id: 'error_code',
  tells: 'code',
  claims: (body) => Object.hasOwn(body, 'error_code'),
  // Who took over the code alone says the message under any name.
  read: (body) => ({ code: codeOf(body.error_code), message: text(body.message) ?? messageIn(body) }),
  issues: issuesIn,
  details(body) {
    const name = text(body.message) === undefined ? messageName(body) : undefined;
    return others(body, 'error_code', 'message', name ?? 'message');
  },
  write: writeErrorCode,
};
