import { dialect } from './dialect.js';
import { withOthers } from './members.js';
import { type Envelope, text } from './wire-error.js';

/**
 * `{ "type": "about:blank", "title": "Not Found", "status": 404, "detail": "…", "instance": "…" }`: problem details (RFC 9457). The title says
 * what the type means; the message is the detail.
 */
export const problemEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'problem',
  claims: ({ type, title, status, detail, error, errors, message }) =>
    (text(title) !== undefined ||
      (typeof status === 'number' && [type, detail].every((it) => text(it) !== undefined))) &&
    error === undefined &&
    // A list or an object there is FastAPI's.
    typeof (detail ?? '') === 'string' &&
    (errors === undefined || message === undefined),
  code: ['code'],
  message: ['detail'],
  fixed: { type: 'about:blank' },
  write: (error) => {
    const { code, message: detail, httpStatus: status } = error;
    return withOthers({ type: 'about:blank', status, detail, code }, error);
  },
});
