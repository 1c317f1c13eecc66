import { dialect, words } from './dialect.js';
import type { Envelope } from './wire-error.js';

const MESSAGE = ['message', 'info', 'error', 'description', 'reason'] as const;

/** `{ "status": { "error": "…" } }`: Qdrant, Seldon, MLServer's gateways. */
export const statusEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'status',
  weak: true,
  at: 'status',
  claims: (status, body) => typeof body.status === 'object' && MESSAGE.some((name) => words(status[name])),
  code: ['reason', 'code'],
  message: MESSAGE,
  names: ['code', 'message'],
});
