import { dialect } from './dialect.js';
import type { Envelope } from './wire-error.js';
import { words } from './wording.js';

/**
 * `{ "message": "…", "type": "NotFoundError" }` and `{ "message": "…" }` by itself: TorchServe, vLLM, Mistral, Cohere, AWS's gateway, NestJS,
 * Spring. The word in `error` beside it is a code only where it is no reason phrase.
 */
export const messageEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'message',
  weak: true,
  labels: true,
  claims: ({ message }) => words(message) !== undefined,
  code: ['code', 'type', 'name', 'errorCode'],
  names: ['type', 'message'],
});
