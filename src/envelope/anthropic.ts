import { dialect } from './dialect.js';
import type { Envelope } from './wire-error.js';

/** `{ "type": "error", "error": { "type": "rate_limit_error", "message": "…" }, "request_id": "…" }`: Anthropic. */
export const anthropicEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'anthropic',
  tells: 'message',
  at: 'error',
  claims: ({ type }, body) => body.type === 'error' && typeof type === 'string',
  code: ['type'],
  message: ['message'],
  fixed: { type: 'error' },
});
