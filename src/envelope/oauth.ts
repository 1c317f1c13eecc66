import { dialect } from './dialect.js';
import { type Envelope, text } from './wire-error.js';

/** `{ "error": "invalid_grant", "error_description": "…", "error_uri": "…" }`: OAuth 2.0 (RFC 6749, section 5.2). */
export const oauthEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'oauth',
  tells: 'code',
  claims: ({ error, error_description: description }) => text(error) !== undefined && text(description) !== undefined,
  code: ['error'],
  message: ['error_description'],
});
