import type { CodedError } from './coded-error.js';
import { type ParseContext, readContext } from './context.js';
import type { Remembered } from './memory.js';
import { type ChooseTaxonomy, Reading } from './reading.js';
import type { Taxonomy } from './taxonomy.js';

type ParsedClass = new (message: string, reading: Remembered) => CodedError;

/** The exception for `body`, read as an error of the platform that `choose` picks. Total: it never throws. */
export function parseBody(body: unknown, context: ParseContext | undefined, choose: ChooseTaxonomy): CodedError {
  const reading = new Reading(body, readContext(context), choose);
  return new (reading.class as ParsedClass)(reading.message, reading);
}

/** The exception for `body`, read as an error of `platform`. Total: it never throws. */
export function parseBodyAs(platform: Taxonomy, body: unknown, context: ParseContext | undefined): CodedError {
  const reading = new Reading(body, readContext(context), () => platform, platform);
  // No function of ours in between: each would stand in the stack of the exception.
  return new (reading.class as ParsedClass)(reading.message, reading);
}
