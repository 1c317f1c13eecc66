import type { CodedError } from './coded-error.js';
import { type ParseContext, readContext } from './context.js';
import { Reading } from './reading.js';
import type { Taxonomy } from './taxonomy.js';

/** The exception for `body`, read as an error of `platform`. Total: it never throws. */
export function parseBodyAs(platform: Taxonomy, body: unknown, context: ParseContext | undefined): CodedError {
  const reading = new Reading(body, readContext(context), platform);
  return new reading.class(reading.message, reading);
}
