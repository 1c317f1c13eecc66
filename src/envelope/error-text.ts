import { dialect } from './dialect.js';
import type { Envelope } from './wire-error.js';
import { words } from './wording.js';

/**
 * `{ "error": "…" }`: KServe, Triton, TensorFlow Serving, Hugging Face, Ollama and many more, some with a code in `error_type` or `code` beside it.
 * Beside a `message`, `error` is but the reason phrase, or a code.
 */
export const errorTextEnvelope: Envelope = /* @__PURE__ */ dialect({
  id: 'error_text',
  tells: 'message',
  claims: ({ error, message }) => words(error) !== undefined && words(message) === undefined,
  code: ['error_type', 'errorType', 'code', 'type'],
  message: ['error'],
  labels: true,
});
