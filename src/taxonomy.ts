import type { CodeTable, TableRow } from './code-table.js';
import { readErrorStatus } from './context.js';
import type { Envelope, WireError } from './envelope/wire-error.js';
import type { MatchedBy } from './error-init.js';
import type { ParsedClass } from './parsed-class.js';

/** What a taxonomy finds for an error that was read from a body. */
export interface Match {
  readonly row: TableRow;
  readonly matched: MatchedBy;
  /** The code to report, where it is not the row's: an open platform keeps the code as it came. */
  readonly code?: string | undefined;
  /** The HTTP status that the code itself stands for. */
  readonly httpStatus?: number | undefined;
  /** Whether a retry makes sense, where neither the row nor the status decides. */
  readonly retryable?: boolean | undefined;
}

/**
 * When a body is read as this platform's although the caller named none: whenever it has the platform's envelope, when its
 * code is registered besides, never, or when nobody else claims it.
 */
export type Claims = 'envelope' | 'code' | 'named' | 'rest';

/** A platform at run time. */
export interface Taxonomy<Platform extends string = string> {
  readonly platform: Platform;
  readonly claims: Claims;
  /** The platform's native envelope. */
  readonly envelope: Envelope;
  readonly table: CodeTable;
  readonly fallback: Fallback;
  /** The statuses after which a retry makes sense, where only the status is known. */
  readonly retryStatuses: readonly number[];
  /**
   * The class that a parser builds for a row: the platform's base class, or one that says where the error came from. Of an exception that
   * crossed from elsewhere the lineage is known, and decides.
   */
  readonly classOf: (row: TableRow, lineage?: string) => ParsedClass;
  /** The lineage of a row's class, where it is not that of the class that is built. */
  readonly lineageOf?: ((row: TableRow) => string) | undefined;
  /** The platform's own way of recognising an error, asked before the common one. */
  readonly recognize?:
    | ((error: WireError, status: number | undefined, request: AnsweredRequest) => Match | undefined)
    | undefined;
}

/** The request that was answered, as far as the caller told. */
export interface AnsweredRequest {
  readonly path?: string | undefined;
  readonly method?: string | undefined;
}

/** The codes for a status that has none: for a 4xx, and for everything else. */
export type Fallback = readonly [clientError: string, otherwise: string];

/** The canonical code of `status`; of a status that the platform does not have, the fallback for its class. */
export function codeOfStatus({ canonical }: CodeTable, fallback: Fallback, status: number): string {
  // Nothing but a number may index the list: `length` and its like are no statuses.
  const number = typeof status === 'number' ? status : 0;
  return canonical[number] ?? fallback[number >= 400 && number < 500 ? 0 : 1];
}

/**
 * Finds the row for an error: by its code, else by the status (the transport's, or the one that a numeric code stands for),
 * else the platform's last resort. Total: there is a row for every error.
 */
export function matchError(
  taxonomy: Taxonomy,
  error: WireError,
  status: number | undefined,
  request: AnsweredRequest,
): Match {
  const recognized = taxonomy.recognize?.(error, status, request);
  if (recognized) return recognized;
  const { table, fallback } = taxonomy;
  const byCode = table.rows.get(String(error.code));
  if (byCode) return { row: byCode, matched: 'code' };
  const httpStatus = readErrorStatus(error.code);
  const known = status ?? httpStatus;
  const code = codeOfStatus(table, fallback, known ?? 0);
  const row = table.rows.get(code) ?? { code, http: 500 };
  const isKnown = known !== undefined && table.canonical[known] !== undefined;
  return { row, matched: isKnown ? 'status' : 'fallback', httpStatus };
}
