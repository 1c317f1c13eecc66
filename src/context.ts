/** The headers of a response: a fetch `Headers`, a `Map`, or an object as Node's `http` gives it. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What stood beside a body. Everything is optional; what is missing or makes no sense is as good as unknown. */
export interface ParseContext {
  /** The HTTP status of the response. It wins over whatever the body says. */
  readonly status?: number | undefined;
  /** The HTTP reason phrase, for a status that has none of its own. */
  readonly statusText?: string | undefined;
  /** The headers of the response; only those that say when to retry are read. */
  readonly headers?: HeadersLike | undefined;
  /** The URL of the request, or its path. Of it the path alone is kept, for `explain`: a query may hold secrets. */
  readonly url?: string | undefined;
  /** What led to the error, for the exception's `cause`. */
  readonly cause?: unknown;
}

/** `context` with the members that it has; without any where it is no object, or refuses to be read. */
export function readContext(context: unknown): ParseContext {
  if (typeof context !== 'object' || context === null) return {};
  try {
    return { ...context };
  } catch {
    return {};
  }
}

/** The longest pause that a timer can make: 2^31 − 1 milliseconds, nearly 25 days. */
const MAX_PAUSE_MS = 2_147_483_647;

/** Whether `value` is a number that HTTP has for a status: a whole one from 100 to 599. */
export function isHttpStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}

/** `status` as a number, where it is an integer or the digits of one. */
export function readStatus(status: unknown): number | undefined {
  const number = typeof status === 'string' && /^\d{3}$/.test(status) ? Number(status) : status;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

/** The value of the header called `name` (in lower case), or undefined. */
export function readHeader(headers: unknown, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  try {
    if (typeof (headers as Headers).get === 'function') {
      const value: unknown = (headers as Headers).get(name);
      return typeof value === 'string' ? value : undefined;
    }
    const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
    const value: unknown = Array.isArray(entry?.[1]) ? entry[1][0] : entry?.[1];
    return typeof value === 'string' ? value : undefined;
  } catch {
    // Headers that cannot be read say nothing.
    return undefined;
  }
}

interface Headers {
  get(name: string): unknown;
}

/**
 * Milliseconds to wait, from `retry-after-ms` or from `Retry-After` in seconds or as an HTTP date. A date that has passed
 * means now; what is no time at all means nothing was said.
 */
export function readRetryAfterMs(headers: unknown, now: () => number = Date.now): number | undefined {
  const ms = seconds(readHeader(headers, 'retry-after-ms'));
  if (ms !== undefined) return pause(ms);
  const value = readHeader(headers, 'retry-after');
  const s = seconds(value);
  if (s !== undefined) return pause(s * 1000);
  // Date.parse takes much for a date; an HTTP date ends in GMT.
  const date = value?.trim().endsWith('GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : pause(date - now());
}

function seconds(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d{1,15}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : undefined;
}

const pause = (ms: number): number => Math.min(Math.max(Math.ceil(ms), 0), MAX_PAUSE_MS);

/** The path of a URL, or undefined. */
export function readPath(url: unknown): string | undefined {
  return typeof url === 'string' ? url.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '') : undefined;
}
