import { defineTaxonomy } from 'ml-errors';
import { DEFINED } from './contexts.js';
import { type GivenHeaders, given, ODD, type Subject } from './subject.js';

/** A platform as a program defines one. */
export const defined = defineTaxonomy({
  ...{ platform: 'search', envelope: 'error', fallback: { '4xx': 'BAD', '5xx': 'BROKEN' } },
  codes: { BAD: { http: 400 }, INDEX_MISSING: { http: 404 }, BROKEN: { http: 500, retryable: true } },
});

/** The context as a caller has it. */
export function contextOf({ context, oddContext }: Subject): Record<string, unknown> | undefined {
  if (oddContext !== undefined) return ODD.get(oddContext)?.() as Record<string, unknown>;
  if (context === undefined) return undefined;
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(context)) {
    made[name] = name === 'headers' ? headersOf(value) : value === DEFINED ? defined : given(value);
  }
  return made;
}

function headersOf(headers: GivenHeaders): unknown {
  if ('odd' in headers) return ODD.get(headers.odd)?.();
  const { as, pairs } = headers;
  if (as === 'pairs') return pairs;
  if (as === 'Map') return new Map(pairs);
  if (as === 'object') return Object.fromEntries(pairs);
  const made = new Headers();
  for (const [name, value] of pairs) {
    try {
      made.append(name, String(value));
    } catch {
      // Not every text can be a header: then no server sent it.
    }
  }
  return made;
}
