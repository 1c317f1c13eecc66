import { checkDefinition } from './check-definition.js';
import type { CodeTable, TableRow } from './code-table.js';
import { CodedError } from './coded-error.js';
import type { ParseContext } from './context.js';
import { envelopeById } from './envelope/detect.js';
import type { EnvelopeId, ErrorKind, JsonObject, OutgoingError } from './envelope/wire-error.js';
import type { ErrorInit } from './error-init.js';
import { codeLookup, statusLookup } from './lookups.js';
import { parseBodyAs } from './parse-body.js';
import { parsedClass } from './parsed-class.js';
import type { Fallback, Taxonomy } from './taxonomy.js';

/** What a definition says of one code. */
export interface CodeDefinition {
  /** The HTTP status, from 100 to 599. */
  readonly http: number;
  /** Marks the one code that the status maps back to, where several codes share it. */
  readonly canonical?: boolean;
  /** Who has to act. Default: the user for a 4xx status, the system otherwise. */
  readonly kind?: ErrorKind;
  /** Whether the same request may succeed when it is sent again. Default: false. */
  readonly retryable?: boolean;
  /** The name of exceptions with this code. Default: that of the class. */
  readonly className?: string;
  /** The message of an exception that is built without one. */
  readonly description?: string;
}

/** A platform of your own. */
export interface TaxonomyDefinition<Platform extends string, Code extends string> {
  readonly platform: Platform;
  /** The shape of the platform's error bodies. */
  readonly envelope: EnvelopeId;
  readonly codes: { readonly [Name in Code]: CodeDefinition };
  /** The code for a status that has none: one for all, or one for 4xx and one for everything else. */
  readonly fallback: NoInfer<Code> | { readonly '4xx': NoInfer<Code>; readonly '5xx': NoInfer<Code> };
  /** The statuses after which a retry makes sense, where only the status is known. */
  readonly retryStatuses?: readonly number[];
}

/** A platform of your own, ready for use: by its functions, or as the `platform` of `parseError`. */
export interface DefinedTaxonomy<Platform extends string, Code extends string> extends Taxonomy<Platform> {
  readonly codes: readonly Code[];
  /** The HTTP status of a code; of an unknown one, that of the fallback. */
  toHttpStatus(code: Code): number;
  /** The canonical code of a status; of a status without one, the fallback. */
  fromHttpStatus(status: number): Code;
  /** An exception with `code`. */
  error<const C extends Code>(code: C, message?: string, init?: ErrorInit): CodedError<Platform, C>;
  /** The exception for a body. Total: it never throws. */
  parse(body: unknown, context?: ParseContext): { [C in Code]: CodedError<Platform, C> }[Code];
}

/**
 * Makes a platform of your own from its codes.
 *
 * @throws TypeError that says what was expected, what came, and the fix, where the definition breaks a rule
 *
 * @example
 * ```ts
 * import { defineTaxonomy, parseError } from 'ml-errors';
 *
 * const search = defineTaxonomy({
 *   platform: 'search',
 *   envelope: 'error',
 *   codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500, retryable: true } },
 *   fallback: 'BROKEN',
 * });
 * search.fromHttpStatus(404); // 'INDEX_MISSING'
 * parseError({ error: { code: 'INDEX_MISSING', message: 'no index i1' } }, { platform: search }).httpStatus; // 404
 * ```
 */
export function defineTaxonomy<const Platform extends string, const Code extends string>(
  definition: TaxonomyDefinition<Platform, Code>,
): DefinedTaxonomy<Platform, Code> {
  checkDefinition(definition);
  const { platform, codes, fallback: given, retryStatuses = [429, 500, 502, 503, 504] } = definition;
  const envelope = envelopeById(definition.envelope) as Taxonomy['envelope'];
  const fallback: Fallback = typeof given === 'object' ? [given['4xx'], given['5xx']] : [given, given];
  const table = tableOf(codes);
  const toHttpStatus = statusLookup(table, fallback);
  // The class of this platform's exceptions: it knows their envelope.
  class DefinedError extends CodedError {
    override '~write'(error: OutgoingError): JsonObject {
      return envelope.write(error);
    }
  }
  const Parsed = parsedClass(DefinedError);
  const taxonomy: Taxonomy<Platform> = {
    platform,
    claims: 'named',
    envelope,
    table,
    fallback,
    retryStatuses: [...retryStatuses],
    classOf: () => Parsed,
  };
  return {
    ...taxonomy,
    codes: Object.keys(codes) as Code[],
    toHttpStatus,
    fromHttpStatus: codeLookup(table, fallback) as (status: number) => Code,
    error(code, message, init) {
      const row = table.rows.get(code) ?? { code, http: toHttpStatus(code) };
      const full = { ...init, platform, code, '~row': row, '~name': row.className };
      return new Parsed(message ?? '', full) as CodedError<Platform, typeof code>;
    },
    parse: (body, context) => parseBodyAs(taxonomy, body, context) as never,
  };
}

function tableOf(codes: Readonly<Record<string, CodeDefinition>>): CodeTable {
  const rows = new Map<string, TableRow>();
  const canonical: string[] = [];
  for (const [code, { http, canonical: isCanonical, kind, retryable, className, description }] of Object.entries(
    codes,
  )) {
    rows.set(code, { code, http, className, kind, retryable, message: description });
    if (isCanonical) canonical[http] = code;
    else canonical[http] ??= code;
  }
  return { rows, canonical };
}
