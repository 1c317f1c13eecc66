import { dialect } from './dialect.js';
import type { Envelope } from './wire-error.js';

/** `{ "type": "error", "error": { "type": "rate_limit_error", "message": "…" }, "request_id": "…" }`: Anthropic. */
export const anthropicEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'anthropic',
  tells: 'message',
  at: 'error',
  claims: ({ type }, body) => body.type === 'error' && typeof type === 'string',
  // OpenAI's realtime events look the same, and have a code besides.
  code: ['code', 'type'],
  names: ['type', 'message'],
  fixed: { type: 'error' },
});
