/** The headers of a response: a fetch `Headers`, a `Map`, or an object as Node's `http` gives it. */
export type HeadersLike = { get(name: string): unknown } | Readonly<Record<string, unknown>>;

/** What stood beside a body. Everything is optional; what is missing or makes no sense is as good as unknown. */
export interface ParseContext {
  /** The HTTP status of the response. It wins over whatever the body says. */
  readonly status?: number | undefined;
  /** The HTTP reason phrase, for a status that has none of its own. */
  readonly statusText?: string | undefined;
  /**
   * The headers of the response. Of them only what they say of a retry is kept (`Retry-After`, `retry-after-ms`, `x-should-retry`, the
   * rate limit's), and `x-request-id` and `traceparent`; a body that states no code or message has those of `x-error-code`,
   * `x-error-message`, `x-amzn-errortype`, `grpc-status`, `grpc-message`, `x-ms-error-code` and `www-authenticate`.
   */
  readonly headers?: HeadersLike | undefined;
  /** The URL of the request, or its path. Of it the path alone is kept, for `explain`: a query may hold secrets. */
  readonly url?: string | undefined;
  /** The method of the request, which decides whether it is safe to send again. */
  readonly method?: string | undefined;
  /** Whether `issues` hold what the user typed, where the body repeats it: `input` and `ctx` of Pydantic. Default: false. */
  readonly issueInput?: boolean | undefined;
  /** What led to the error, for the exception's `cause`. */
  readonly cause?: unknown;
}

/** `context` with the members that it has; without any where it is no object, or refuses to be read. */
export function readContext<Context extends object = ParseContext>(context: unknown): Partial<Context> {
  if (typeof context !== 'object' || context === null) return {};
  try {
    return { ...context };
  } catch {
    return {};
  }
}

/** Whether `value` is a number that HTTP has for a status: a whole one from 100 to 599. */
export function isHttpStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}

/**
 * `status` as a number, where it is an integer or three digits of one. What is no status of HTTP is kept as it came: some servers send such, and
 * fetch says 0 where there was no answer.
 */
export function readStatus(status: unknown): number | undefined {
  const number = typeof status === 'string' && /^\d{3}$/.test(status) ? Number(status) : status;
  // No negative zero.
  return typeof number === 'number' && Number.isInteger(number) ? number + 0 : undefined;
}

/** `value` as an HTTP error status, where it is the number or the digits of one. */
export function readErrorStatus(value: unknown): number | undefined {
  const status = readStatus(value);
  return status !== undefined && status >= 400 && status <= 599 ? status : undefined;
}

/** The path of a URL, or undefined. */
export function readPath(url: unknown): string | undefined {
  return typeof url === 'string' ? url.replace(/[?#].*/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '') : undefined;
}
