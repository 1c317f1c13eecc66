import { dialect } from './dialect.js';
import { withOthers } from './members.js';
import { isRpcStatus, rpcName, rpcNumber } from './rpc-code.js';
import { type Envelope, text } from './wire-error.js';

/**
 * `{ "code": 5, "message": "…", "details": [] }`: google.rpc.Status by itself, as grpc-gateway writes it; its first version says the message
 * in `error` too. The number stands for a code of google.rpc, never for an HTTP status.
 */
export const rpcStatusEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'rpc_status',
  tells: 'code',
  claims: ({ code, message, details }) =>
    rpcName(code) !== undefined && (text(message) !== undefined || (message === '' && Array.isArray(details))),
  code: ['code'],
  // Many who never heard of google.rpc count their errors from 1: the HTTP status tells.
  named: ({ code, details }, transport) =>
    Array.isArray(details) || isRpcStatus(code, transport) ? rpcName(code) : undefined,
  own: ['code'],
  write: (error) => withOthers({ code: rpcNumber(String(error.code)), message: error.message }, error),
});
