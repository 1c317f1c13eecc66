import { dialect } from './dialect.js';
import { type Envelope, isObject, type JsonObject } from './wire-error.js';
import { codeIn, messageIn } from './wording.js';

const saysIt = (value: unknown): boolean => isObject(value) && messageIn(value) !== undefined;

/** The member that holds the error: none where the message stands at the top. */
function holderIn(body: JsonObject): string | undefined {
  return saysIt(body) ? undefined : Object.keys(body).find((name) => saysIt(body[name]));
}

/** `{ "msg": "…" }` and whatever else services call their message, at the top or one level below: the last to be asked. */
export const otherTextEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'other_text',
  weak: true,
  at: holderIn,
  claims: (error, body) => error !== body || saysIt(body),
  code: ['code', 'errorCode', 'ErrorCode', 'error_code', 'type', 'error_type', 'errorType', 'name'],
  named: ({ detail }) => codeIn(detail),
  message: [],
  names: ['code', 'msg'],
});
