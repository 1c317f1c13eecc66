import * as z from 'zod/mini';
import { absent, issues } from './members.js';

/** Members without which a body says nothing more than its code. */
const MEMBERS: readonly string[] = ['code', 'message', 'kind', 'details'];

/**
 * A body of Connect with one of `codes`. The message may be missing only where nothing but details stands beside the code; a kind would make it
 * Flyte's.
 */
export function connectBodyOf<Codes extends z.ZodMiniType<string>>(codes: Codes) {
  const message = z.optional(z.string());
  return z.looseObject({ code: codes, message, kind: absent, issues }).check(
    z.refine((body) => body.message !== undefined || Object.keys(body).every((name) => MEMBERS.includes(name)), {
      path: ['message'],
      error: 'must be there, where anything but details stands beside the code',
    }),
  );
}
