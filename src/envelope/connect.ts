import { type Dialect, dialect } from './dialect.js';
import { withOthers } from './members.js';
import { isConnectCode } from './rpc-code.js';
import type { Envelope, JsonObject, OutgoingError } from './wire-error.js';

/** The body of {@link connectEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeConnect(error: OutgoingError): JsonObject {
  return withOthers({ code: error.code, message: error.message }, error);
}

/** One of sixteen codes, and the message under no other name. A kind beside them is Flyte's. */
const claims: Dialect['claims'] = (error) => {
  const { code, message, kind } = error;
  if (!isConnectCode(code) || kind !== undefined) return false;
  const isOwn = (name: string): boolean => name === 'code' || name === 'details' || error[name] === undefined;
  return typeof message === 'string' || Object.keys(error).every(isOwn);
};

/** `{ "code": "not_found", "message": "…", "details": [{ "type", "value", "debug" }] }`: Connect, and so Flyte 2. */
export const connectEnvelope: Envelope = /* @__PURE__ */ dialect({
  ...{ id: 'connect', tells: 'code', claims },
  // The protocol says no status in a body: what is called like one is a detail.
  ...{ exact: true, code: ['code'], status: [], write: writeConnect },
});
