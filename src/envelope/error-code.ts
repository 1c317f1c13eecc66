import { issuesFromPath } from './issue-list.js';
import { others, withOthers } from './members.js';
import { codeOf, type Envelope, text } from './wire-error.js';

/** `{ "error_code": "RESOURCE_DOES_NOT_EXIST", "message": "…" }`: MLflow and Databricks. */
export const errorCodeEnvelope: Envelope = {
  id: 'error_code',
  claims: (body) => Object.hasOwn(body, 'error_code'),
  read: (body) => ({ code: codeOf(body.error_code), message: text(body.message) }),
  issues: (body) => issuesFromPath(body.issues),
  details: (body) => others(body, 'error_code', 'message'),
  write: (error) => withOthers({ error_code: error.code, message: error.message }, error),
};
