import { dialect } from './dialect.js';
import { withOthers } from './members.js';
import { rpcName } from './rpc-code.js';
import type { Envelope } from './wire-error.js';
import { symbol } from './wording.js';

/**
 * `{ "error": { "code": 404, "message": "…", "status": "NOT_FOUND", "details": [{ "@type": … }] } }`: Google's APIs, Vertex AI and Gemini among
 * them. In a stream the number is google.rpc's.
 */
export const googleEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'google',
  tells: 'message',
  at: 'error',
  claims: ({ code, status }) =>
    rpcName(code) !== undefined || (symbol(status) !== undefined && typeof code !== 'string'),
  code: ['status'],
  named: ({ code }) => rpcName(code),
  own: ['code'],
  write: (error) => {
    const { code: status, message, httpStatus: code } = error;
    return { error: withOthers({ code, message, status }, error) };
  },
});
