import { awsName } from './envelope/aws.js';
import { rpcName } from './envelope/rpc-code.js';
import type { RateLimit } from './error-init.js';

/** The longest pause that a timer can make: 2^31 − 1 milliseconds, nearly 25 days. */
const MAX_PAUSE_MS = 2_147_483_647;

/** What is kept of a response's headers. */
export interface KeptHeaders {
  /** Milliseconds to wait before a retry. */
  readonly '~retryAfterMs'?: number | undefined;
  readonly '~shouldRetry'?: boolean | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly requestId?: string | undefined;
  readonly '~traceparent'?: string | undefined;
}

/** What a server says in headers where others say it in the body. */
export interface SaidInHeaders {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

type Lookup = (name: string) => string | undefined;

/** What is kept of `headers`, of which nothing else survives. Total: headers that cannot be read say nothing. */
export function readHeaders(headers: unknown, now: () => number = Date.now): (KeptHeaders & SaidInHeaders) | undefined {
  if (headers === undefined || headers === null) return undefined;
  try {
    const lookup = lookupIn(headers);
    const shouldRetry = lookup('x-should-retry')?.toLowerCase();
    // The challenge to a bearer of a token (RFC 6750, section 3) says what is wrong with it.
    const [, error, description] =
      /\berror="([^"]+)"(?:.*error_description="([^"]+)")?/.exec(lookup('www-authenticate') ?? '') ?? [];
    return {
      '~retryAfterMs': retryAfterMs(lookup, now),
      '~shouldRetry': shouldRetry === 'true' || (shouldRetry === 'false' ? false : undefined),
      rateLimit: rateLimit(lookup, now),
      requestId: lookup('x-request-id'),
      '~traceparent': lookup('traceparent'),
      code:
        lookup('x-error-code') ||
        awsName(lookup('x-amzn-errortype')) ||
        rpcName(Number(lookup('grpc-status'))) ||
        lookup('x-ms-error-code') ||
        error,
      message: lookup('x-error-message') || unescaped(lookup('grpc-message')) || description,
    };
  } catch {
    return undefined;
  }
}

/** A message as gRPC puts it into a header: percent-encoded. */
function unescaped(message: string | undefined): string | undefined {
  try {
    return message && decodeURIComponent(message);
  } catch {
    return message;
  }
}

/** A look into a fetch `Headers`, a `Map`, or an object as Node's `http` gives it, by names in lower case. */
function lookupIn(headers: object): Lookup {
  const { get } = headers as { get?: unknown };
  const entries = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value: unknown = typeof get === 'function' ? get.call(headers, name) : entries.get(name);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' ? first.trim() : undefined;
  };
}

/**
 * From `retry-after-ms`, or from `Retry-After` in seconds or as an HTTP date. A date that has passed means now; what is no time at all
 * means that nothing was said.
 */
function retryAfterMs(lookup: Lookup, now: () => number): number | undefined {
  const value = lookup('retry-after') ?? '';
  const seconds = decimal(value);
  const said = seconds === undefined ? httpDate(value, now()) - now() : seconds * 1000;
  const ms = decimal(lookup('retry-after-ms')) ?? said;
  return Number.isNaN(ms) ? undefined : pauseMs(ms);
}

/**
 * A date of HTTP in any of the three forms that RFC 9110 (section 5.6.7) wants to be understood, in milliseconds; NaN for whatever else, of
 * which `Date.parse` takes a lot.
 */
function httpDate(value: string, now: number): number {
  const [, modern] = /^\w{3}, (\d\d \w{3} \d{4} [\d:]{8}) GMT$/.exec(value) ?? [];
  if (modern) return Date.parse(`${modern} GMT`);
  const [, month, day, time, year] = /^\w{3} (\w{3}) ([ \d]\d) ([\d:]{8}) (\d{4})$/.exec(value) ?? [];
  if (month) return Date.parse(`${day} ${month} ${year} ${time} GMT`);
  const [, before, short, clock] = /^\w{6,9}, (\d\d-\w{3}-)(\d\d) ([\d:]{8}) GMT$/.exec(value) ?? [];
  if (!before) return Number.NaN;
  // Two digits that seem more than fifty years ahead mean the past.
  const today = new Date(now).getUTCFullYear();
  const full = today - (today % 100) + Number(short);
  return Date.parse(`${before.replaceAll('-', ' ')}${full > today + 50 ? full - 100 : full} ${clock} GMT`);
}

/** From `X-RateLimit-…`, or `RateLimit-…` as the first drafts of the IETF have them: a header for each of the three. */
function rateLimit(lookup: Lookup, now: () => number): RateLimit | undefined {
  const said = (name: string): number | undefined =>
    decimal(lookup(`x-ratelimit-${name}`) ?? lookup(`ratelimit-${name}`));
  const limit = said('limit');
  const remaining = said('remaining');
  const reset = said('reset');
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  const resetAt = timeOf(reset ?? Number.NaN, now);
  return { limit, remaining, resetAt: Number.isNaN(resetAt.getTime()) ? undefined : resetAt };
}

/** From 2001 on, Unix time has ten digits in seconds and thirteen in milliseconds; what is smaller counts seconds from now. */
function timeOf(reset: number, now: () => number): Date {
  return new Date(reset < 1e9 ? now() + reset * 1000 : reset < 1e12 ? reset * 1000 : reset);
}

function decimal(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** `ms` as a pause that a timer can make, rounded up; none where it is no number. */
export function pauseMs(ms: number): number {
  return Math.min(Math.max(Math.ceil(ms) || 0, 0), MAX_PAUSE_MS);
}
