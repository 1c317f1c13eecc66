import { dialect, symbol, words } from './dialect.js';
import { type Envelope, isObject, type JsonObject } from './wire-error.js';

/** Where else a message stands, the best first. */
const MESSAGE = [
  'msg',
  'Message',
  'error_message',
  'errorMessage',
  'error_msg',
  'err_msg',
  'faultstring',
  'result_msg',
  'description',
  'reason',
  'log',
  'title',
];

const saysIt = (value: unknown): boolean => isObject(value) && MESSAGE.some((name) => words(value[name]) !== undefined);

const isMessage = (value: unknown): boolean => isObject(value) && words(value.message) !== undefined;

/** The member that holds the error: none where the message stands at the top. */
function holderIn(body: JsonObject): string | undefined {
  if (saysIt(body)) return undefined;
  return Object.keys(body).find((name) => saysIt(body[name]) || isMessage(body[name]));
}

/** `{ "msg": "…" }` and whatever else services call their message, at the top or one level below: the last to be asked. */
export const otherTextEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'other_text',
  weak: true,
  at: holderIn,
  claims: (error, body) => error !== body || saysIt(body),
  code: ['code', 'errorCode', 'ErrorCode', 'error_code', 'type', 'error_type', 'errorType', 'name'],
  named: ({ detail }) => (isObject(detail) ? symbol(detail.errorcode) : undefined),
  message: /* @__PURE__ */ MESSAGE.concat('message'),
});
