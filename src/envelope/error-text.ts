import { dialect, symbol, words } from './dialect.js';
import { type Envelope, text } from './wire-error.js';

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
});

/** A word that names an error rather than describes it: `not_found`, `BadRequest`; `Conflict` is a reason phrase like any other. */
export function nameIn(error: unknown): string | undefined {
  const name = symbol(text(error));
  return name !== undefined && /[a-z0-9][-_A-Z]/.test(name) ? name : undefined;
}
