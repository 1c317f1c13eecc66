import { dialect } from './dialect.js';
import type { Envelope } from './wire-error.js';
import { messageIn } from './wording.js';

/** `{ "status": { "error": "…" } }`: Qdrant, Seldon, MLServer's gateways. */
export const statusEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'status',
  weak: true,
  labels: true,
  at: 'status',
  claims: (status, body) => typeof body.status === 'object' && messageIn(status) !== undefined,
  code: ['reason', 'code'],
  names: ['code', 'message'],
});
