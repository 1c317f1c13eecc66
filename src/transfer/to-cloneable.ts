import { type CodedError, isCodedError, remembered, rowOf } from '../coded-error.js';
import { readContext } from '../context.js';
import type { JsonObject } from '../envelope/wire-error.js';
import { cut } from '../stringify.js';
import { type CloneableError, type CodedParts, isCloneableError, isError } from './cloneable-error.js';

/** How much of an error crosses. */
export interface CloneOptions {
  /** Links of the chain of causes that are kept; what lies behind them is marked as cut. Default: 10. */
  readonly maxCauses?: number | undefined;
  /** Whether the stacks come along. Default: true. */
  readonly stack?: boolean | undefined;
}

const MAX_CAUSES = 10;

/** Errors of AggregateErrors that cross at most, all levels together. */
const MOST_ERRORS = 100;

/**
 * Anything thrown as plain data that crosses `structuredClone`, `postMessage`, worker threads, `BroadcastChannel` and JSON, all of which
 * leave of an exception a bare `Error`, or nothing. `reviveError` makes the exception of it again. The data holds stacks and causes: it is
 * for programs that trust each other.
 *
 * Total: it never throws. What JSON cannot hold is cut and marked, as in `serializeError`.
 *
 * @example
 * ```ts
 * import { reviveError, toCloneable } from 'ml-errors';
 * import { NotFoundError } from 'ml-errors/mlflow';
 *
 * const crossed = structuredClone(toCloneable(new NotFoundError('no run r1')));
 * reviveError(crossed) instanceof NotFoundError; // true
 * ```
 */
export function toCloneable(error: unknown, options?: CloneOptions): CloneableError {
  const { maxCauses, stack } = readContext<CloneOptions>(options);
  const left = typeof maxCauses === 'number' && maxCauses >= 0 ? maxCauses : MAX_CAUSES;
  const form = formOf(error, { left, max: left, stack: stack !== false, errors: { left: MOST_ERRORS } });
  if (isCloneableError(form)) return form as CloneableError;
  const message = typeof error === 'string' ? error : 'something was thrown that is no error';
  return { mlErrors: 1, name: 'Error', message, cause: form };
}

interface Budget {
  readonly left: number;
  readonly max: number;
  readonly stack: boolean;
  readonly errors: { left: number };
}

/** An error in its form; any other value as JSON has it. */
function formOf(value: unknown, budget: Budget): unknown {
  try {
    if (!isError(value)) return plain(value);
    if (budget.left < 0) return `[cut: more than ${budget.max} causes]`;
    const inner = { ...budget, left: budget.left - 1 };
    const coded = isCodedError(value);
    const { name, message, stack, errors } = value as AggregateError;
    const members = membersOf(value, coded);
    const form: CloneableError = {
      mlErrors: 1,
      name: String(name),
      message: String(message),
      ...(budget.stack && typeof stack === 'string' && { stack }),
      ...('cause' in value && { cause: formOf(value.cause, inner) }),
      ...(Array.isArray(errors) && { errors: errorsOf(errors, inner) }),
      ...(members && { members }),
      ...(coded && { coded: partsOf(value) }),
    };
    return form;
  } catch {
    return '[cut: unreadable]';
  }
}

function errorsOf(errors: readonly unknown[], budget: Budget): unknown[] {
  const kept = errors.slice(0, Math.min(budget.max, Math.max(budget.errors.left, 0)));
  budget.errors.left -= kept.length;
  const more = errors.length - kept.length;
  return [...kept.map((error) => formOf(error, budget)), ...(more > 0 ? [`[cut: ${more} more errors]`] : [])];
}

function partsOf(error: CodedError): CodedParts {
  const { platform, code, httpStatus, details, issues, kind, retryable, retryAfterMs } = error;
  const { envelope, wireCode, matched, preview, requestId, rateLimit } = error;
  const { text, value } = error['~relay']() ?? {};
  const body = text === undefined ? value !== undefined && { value } : { text };
  const kept = remembered(error);
  const row = rowOf(error);
  // Only what was said in so many words: of a message that is open by its status alone nobody knows that it is fit for strangers.
  const derived = Math.floor(httpStatus / 100) === 4;
  const expose = kept?.expose ?? (error.expose === derived ? undefined : error.expose);
  const own: CodedParts = {
    ...{ platform, code, httpStatus, http: row.http, defaultMessage: row.message },
    // A class that was revived adds what the lineage has already.
    lineage: [...new Set(error['~lineage'].split('/'))].join('/'),
    ...{ details, issues, kind, retryable, retryAfterMs },
    ...{ envelope, wireCode, matched, preview, requestId, ...(body && { body }) },
    ...{ expose, path: kept?.['~path'], method: kept?.['~method'] },
    ...{ traceparent: kept?.['~traceparent'], shouldRetry: kept?.['~shouldRetry'] },
  };
  // The Date in it becomes a text.
  return plain({ ...own, rateLimit }) as CodedParts;
}

/** Own enumerable members that an exception has not by its class. */
function membersOf(error: Error, coded: boolean): JsonObject | undefined {
  const known = ['message', 'stack', 'cause', 'errors', ...(coded ? ['code', 'httpStatus'] : [])];
  const members = Object.entries(error).filter(([name]) => !known.includes(name));
  return members.length === 0 ? undefined : (plain(Object.fromEntries(members)) as JsonObject);
}

/** `value` as it comes back from JSON, or undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : cut(value);
}

interface AggregateError extends Error {
  readonly errors?: unknown;
}
