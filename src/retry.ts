import { type CodedError, isCodedError, remembered } from './coded-error.js';
import { readContext } from './context.js';
import { pauseMs } from './headers.js';

/** The request that failed, as far as it decides about a retry. */
export interface RetriedRequest {
  /** The HTTP method. Default: the one that the parser was told; without any, the request counts as safe to send again. */
  readonly method?: string | undefined;
  /** Whether the request is safe to send again whatever its method, as one with an `Idempotency-Key` is. Default: false. */
  readonly idempotent?: boolean | undefined;
}

/** How long to wait where the server said nothing. */
export interface Backoff {
  /** The ceiling of the first pause, in milliseconds; it doubles with every retry. Default: 1,000. */
  readonly baseMs?: number | undefined;
  /** The highest ceiling, in milliseconds. It does not shorten a pause that the server asked for. Default: 30,000. */
  readonly maxMs?: number | undefined;
  /**
   * `'full'`: a random time up to the ceiling, so that clients that failed together do not return together. `'none'`: the ceiling itself,
   * 1, 2, 4 … seconds, as the document of the MLOps service has it. Default: `'full'`.
   */
  readonly jitter?: 'full' | 'none' | undefined;
  /** A number from 0 up to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Methods that do the same when they are done twice (RFC 9110, section 9.2.2). */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];

/** Statuses by which a server refuses a request before it does anything: it was too slow, too early, or one too many. */
const REFUSED = [408, 425, 429];

/**
 * Whether to send the same request again: what the server said by `x-should-retry`, else what the code says, else what the status says
 * (`error.retryable`). A request whose method is not safe to repeat is repeated only where the server refused it before it did anything,
 * or asked for it by a time to wait. What is no exception of this package is not retried.
 *
 * @example
 * ```ts
 * import { isRetryable, parseError } from 'ml-errors';
 *
 * const busy = parseError({ error_code: 'TEMPORARILY_UNAVAILABLE', message: 'later' }, { status: 503 });
 * isRetryable(busy, { method: 'GET' }); // true
 * isRetryable(busy, { method: 'POST' }); // false
 * ```
 */
export function isRetryable(error: unknown, request?: RetriedRequest): boolean {
  try {
    return isCodedError(error) && shouldRetry(error, readContext<RetriedRequest>(request));
  } catch {
    // What refuses to be read speaks for nothing.
    return false;
  }
}

function shouldRetry(error: CodedError, request: RetriedRequest): boolean {
  const known = remembered(error);
  const said = known?.['~shouldRetry'];
  if (said !== undefined) return said;
  if (!error.retryable) return false;
  const method = request.method ?? known?.['~method'];
  if (
    request.idempotent ||
    method === undefined ||
    (typeof method === 'string' && IDEMPOTENT.includes(method.toUpperCase()))
  )
    return true;
  return error.retryAfterMs !== undefined || REFUSED.includes(error.httpStatus);
}

/**
 * Milliseconds to wait before a retry: as long as the server asked for, by whatever header or member of the body, or until its rate
 * limit's window starts anew; else exponential backoff with full jitter. It does not tell whether to retry at all.
 *
 * @param attempt how many retries there were before, from 0
 *
 * @example
 * ```ts
 * import { parseError, retryDelayMs } from 'ml-errors';
 *
 * const limited = parseError('{"detail": "Rate limit exceeded"}', { status: 429, headers: { 'retry-after': '7' } });
 * retryDelayMs(limited, 0); // 7000
 * retryDelayMs(new Error('no answer'), 2, { jitter: 'none' }); // 4000
 * ```
 */
export function retryDelayMs(error: unknown, attempt: number, backoff?: Backoff): number {
  const said = saidMs(error);
  if (said !== undefined) return pauseMs(said);
  const { baseMs, maxMs, jitter, random = Math.random } = readContext<Backoff>(backoff);
  const ceiling = Math.min(atLeast0(maxMs, 30_000), atLeast0(baseMs, 1000) * 2 ** Math.min(atLeast0(attempt, 0), 64));
  return pauseMs(jitter === 'none' ? ceiling : random() * ceiling);
}

/** The pause that the server asked for, if any. */
function saidMs(error: unknown): number | undefined {
  try {
    const said: unknown = isCodedError(error) ? (error.retryAfterMs ?? untilResetMs(error)) : undefined;
    return typeof said === 'number' ? said : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds until a rate limit that is used up starts anew. */
function untilResetMs({ rateLimit, httpStatus }: CodedError): number | undefined {
  const { resetAt, remaining } = rateLimit ?? {};
  return resetAt && (remaining === 0 || httpStatus === 429) ? Math.max(resetAt.getTime() - Date.now(), 0) : undefined;
}

function atLeast0(value: number | undefined, otherwise: number): number {
  return typeof value === 'number' && value >= 0 ? value : otherwise;
}
