import type { CodedError } from './coded-error.js';
import { type ParseContext, readContext } from './context.js';
import type { Remembered } from './memory.js';
import { type ChooseTaxonomy, Reading } from './reading.js';
import type { Taxonomy } from './taxonomy.js';

type ParsedClass = new (message: string, reading: Remembered) => CodedError;

/**
 * The exception for `body`, read as an error of `named`, or of the platform that `choose` picks. Total: it never throws.
 *
 * @param context as `readContext` gave it
 */
export function parseBody(body: unknown, context: ParseContext, choose: ChooseTaxonomy, named?: Taxonomy): CodedError {
  const reading = new Reading(body, context, choose, named);
  return new (reading.class as ParsedClass)(reading.message, reading);
}

/** The exception for `body`, read as an error of `platform`. Total: it never throws. */
export function parseBodyAs(platform: Taxonomy, body: unknown, context: ParseContext | undefined): CodedError {
  const reading = new Reading(body, readContext(context), () => platform, platform);
  // Not by the function above: each function of ours stands in the stack of the exception.
  return new (reading.class as ParsedClass)(reading.message, reading);
}
