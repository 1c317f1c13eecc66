import { detailEnvelope } from './detail.js';
import { errorEnvelope } from './error.js';
import { errorCodeEnvelope } from './error-code.js';
import { executionErrorEnvelope } from './execution-error.js';
import type { Envelope, EnvelopeId, JsonObject } from './wire-error.js';

/**
 * Every envelope, in the order in which they are tried. The first that claims a body reads it.
 *
 * 1. `error_code`: no other platform has a member of that name at the top.
 * 2. `execution_error` before `error`: Flyte's error document is an `error` object told by its `origin` and `kind`.
 * 3. `error` before `detail`: a body with both states its code in `error`.
 * 4. `detail`: asks only for a member of that name, so it comes last.
 */
export const ENVELOPES: readonly Envelope[] = [
  errorCodeEnvelope,
  executionErrorEnvelope,
  errorEnvelope,
  detailEnvelope,
];

/** The envelope that claims `body`, or undefined. */
export function detectEnvelope(body: JsonObject): Envelope | undefined {
  return ENVELOPES.find((envelope) => envelope.claims(body));
}

/** The envelope called `id`, or undefined where there is none. */
export function envelopeById(id: EnvelopeId): Envelope | undefined {
  return ENVELOPES.find((envelope) => envelope.id === id);
}
