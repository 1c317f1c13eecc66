import type { RateLimit } from './error-init.js';

/** The longest pause that a timer can make: 2^31 − 1 milliseconds, nearly 25 days. */
const MAX_PAUSE_MS = 2_147_483_647;

/** What is kept of a response's headers. */
export interface KeptHeaders {
  /** Milliseconds to wait before a retry. */
  readonly retryAfterMs?: number | undefined;
  readonly shouldRetry?: boolean | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly requestId?: string | undefined;
  readonly traceparent?: string | undefined;
}

type Lookup = (name: string) => string | undefined;

/** What is kept of `headers`, of which nothing else survives. Total: headers that cannot be read say nothing. */
export function readHeaders(headers: unknown, now: () => number = Date.now): KeptHeaders {
  const lookup = lookupIn(headers);
  if (lookup === undefined) return {};
  const shouldRetry = lookup('x-should-retry');
  return {
    retryAfterMs: retryAfterMs(lookup, now),
    shouldRetry: shouldRetry === undefined ? undefined : SAID.get(shouldRetry.toLowerCase()),
    rateLimit: rateLimit(lookup, now),
    requestId: lookup('x-request-id'),
    traceparent: lookup('traceparent'),
  };
}

const SAID: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ['true', true],
  ['false', false],
]);

/** A look into a fetch `Headers`, a `Map`, or an object as Node's `http` gives it, by names in lower case. */
function lookupIn(headers: unknown): Lookup | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const readSafely =
    (read: Lookup): Lookup =>
    (name) => {
      try {
        const value: unknown = read(name);
        const first: unknown = Array.isArray(value) ? value[0] : value;
        return typeof first === 'string' ? first.trim() : undefined;
      } catch {
        return undefined;
      }
    };
  try {
    const { get } = headers as { get?: unknown };
    if (typeof get === 'function') return readSafely((name) => get.call(headers, name));
    const entries = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    return readSafely((name) => entries.get(name));
  } catch {
    return undefined;
  }
}

/**
 * From `retry-after-ms`, or from `Retry-After` in seconds or as an HTTP date. A date that has passed means now; what is no time at all
 * means that nothing was said.
 */
function retryAfterMs(lookup: Lookup, now: () => number): number | undefined {
  const ms = decimal(lookup('retry-after-ms'));
  if (ms !== undefined) return pauseMs(ms);
  const value = lookup('retry-after');
  const seconds = decimal(value);
  if (seconds !== undefined) return pauseMs(seconds * 1000);
  // Date.parse takes much for a date; an HTTP date ends in GMT.
  const date = value?.endsWith('GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : pauseMs(date - now());
}

/** From `X-RateLimit-…`, or `RateLimit-…` as the drafts of the IETF have them. */
function rateLimit(lookup: Lookup, now: () => number): RateLimit | undefined {
  const said = (name: string): number | undefined =>
    decimal(lookup(`x-ratelimit-${name}`) ?? lookup(`ratelimit-${name}`));
  const limit = said('limit');
  const remaining = said('remaining');
  const reset = said('reset');
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  return { limit, remaining, resetAt: reset === undefined ? undefined : timeOf(reset, now) };
}

/** From 2001 on, Unix time has ten digits in seconds and thirteen in milliseconds; what is smaller counts seconds from now. */
function timeOf(reset: number, now: () => number): Date {
  return new Date(reset < 1e9 ? now() + reset * 1000 : reset < 1e12 ? reset * 1000 : reset);
}

function decimal(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,15}(?:\.\d{1,9})?$/.test(value) ? Number(value) : undefined;
}

/** `ms` as a pause that a timer can make, rounded up. */
export function pauseMs(ms: number): number {
  return Math.min(Math.max(Math.ceil(ms), 0), MAX_PAUSE_MS);
}
