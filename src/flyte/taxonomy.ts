import type { TableRow } from '../code-table.js';
import { executionErrorEnvelope } from '../envelope/execution-error.js';
import type { ErrorKind, WireError } from '../envelope/wire-error.js';
import { parsedClass } from '../parsed-class.js';
import { codeOfStatus, type Match, type Taxonomy } from '../taxonomy.js';
import { BaseRuntimeError } from './base-runtime-error.js';
import { type FlyteCode, flyteAliases, flyteClaims, flyteFallback, flyteRetryStatuses, flyteTable } from './codes.js';
import { ActionNotFoundError } from './exceptions.js';

const RUNTIME = /* @__PURE__ */ parsedClass(BaseRuntimeError);
const ACTION = /* @__PURE__ */ parsedClass(ActionNotFoundError);

/** Flyte at run time. */
export const flyte: Taxonomy<'flyte'> = {
  platform: 'flyte',
  claims: flyteClaims,
  envelope: executionErrorEnvelope,
  table: flyteTable,
  fallback: flyteFallback,
  retryStatuses: flyteRetryStatuses,
  classOf({ parents = [] }, lineage) {
    const above = lineage || parents.join();
    // What extends the base of all exceptions itself is no runtime error.
    return above.includes('CodedError') && !above.includes('/BaseRuntimeError') ? ACTION : RUNTIME;
  },
  lineageOf,
  recognize,
};

/** What `parseError` returns. Flyte's codes are open: whatever the registry lacks stays in `code` as it came. */
export type ParsedFlyteError =
  | { [Code in Exclude<FlyteCode, 'ActionNotFoundError'>]: BaseRuntimeError<Code> }[Exclude<
      FlyteCode,
      'ActionNotFoundError'
    >]
  | ActionNotFoundError
  | BaseRuntimeError<string & {}>;

/** The class for each kind, where the code says nothing more exact. */
const CODE_OF_KIND: Readonly<Record<ErrorKind, FlyteCode>> = {
  user: 'RuntimeUserError',
  system: 'RuntimeSystemError',
  unknown: 'RuntimeUnknownError',
};

/**
 * The kind decides first. A code names a class only where that class is of the same kind, and only by whole tokens between its
 * `|`, tried from the left: RoomNotFound is no OOM. A code without a kind came in another platform's envelope; then any token
 * counts, and the status stands in for the kind.
 */
function recognize(error: WireError, status: number | undefined): Match | undefined {
  const { kind } = error;
  const code = typeof error.code === 'string' ? error.code : undefined;
  if (kind === undefined && code === undefined) return undefined;
  for (const token of code?.split('|') ?? []) {
    for (const row of rowsOf(token.trim())) {
      if (kind === undefined || kindOf(row) === kind) {
        const asItCame = row.code === token.trim() ? undefined : code;
        return { row, code: asItCame, matched: 'code', retryable: isRetryable(row, error) };
      }
    }
  }
  const byStatus = codeOfStatus(flyteTable, flyteFallback, status ?? 0);
  const row = flyteTable.rows.get(kind === undefined ? byStatus : CODE_OF_KIND[kind]) as TableRow;
  // Without a kind the class was taken by the status, and so is the decision about a retry.
  if (kind === undefined) return { row, code, matched: row.http === status ? 'status' : 'fallback' };
  return { row, code, matched: 'kind', retryable: isRetryable(row, error) };
}

/** The rows that a token can mean: its own, else those that have it as an alias. */
function rowsOf(token: string): readonly TableRow[] {
  const own = flyteTable.rows.get(token);
  if (own) return [own];
  return flyteAliases.split('|').flatMap((line) => {
    const [code = '', ...aliases] = line.split(' ');
    return aliases.includes(token) ? (flyteTable.rows.get(code) ?? []) : [];
  });
}

function kindOf({ kind, http }: TableRow): ErrorKind {
  return kind ?? (http < 500 ? 'user' : 'system');
}

/**
 * A body can only add to what the class says of a retry: where it says "non-recoverable", that may be protobuf's zero. No budget
 * and no body makes a NonRecoverableError recoverable.
 */
function isRetryable({ code, retryable }: TableRow, error: WireError): boolean {
  return code !== 'NonRecoverableError' && (retryable === true || error.retryable === true);
}

/** The names of the classes above a row's class and its own, outermost first. */
function lineageOf({ className, parents = [] }: TableRow): string {
  const [parent = className === 'BaseRuntimeError' ? 'CodedError' : 'BaseRuntimeError', ...others] = parents;
  const above = [...flyteTable.rows.values()].find((row) => row.className === parent);
  return [above ? lineageOf(above) : `/${parent}`, ...others, className].join('/');
}
