import type { EnvelopeId, ErrorKind, Issue, JsonObject } from '../envelope/wire-error.js';
import type { MatchedBy } from '../error-init.js';

/**
 * An error as plain data, for `structuredClone`, `postMessage` and JSON. Only `reviveError` should read it: a later version may add
 * members.
 */
export interface CloneableError {
  /** The version of this form. */
  readonly mlErrors: 1;
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: unknown;
  /** The errors of an AggregateError. */
  readonly errors?: readonly unknown[];
  /** Own enumerable members that no class of this package has, such as the `code` of an error of Node. */
  readonly members?: Readonly<JsonObject>;
  /** What makes it an exception of this package. */
  readonly coded?: CodedParts;
}

/** What an exception of this package says besides what every error does. */
export interface CodedParts {
  readonly platform: string;
  readonly code: string;
  readonly httpStatus: number;
  /** The status of the code itself. */
  readonly http: number;
  /** The message of an exception of this code that is built without one. */
  readonly defaultMessage?: string | undefined;
  readonly lineage: string;
  readonly details: Readonly<JsonObject>;
  readonly issues: readonly Issue[];
  readonly kind: ErrorKind;
  readonly retryable: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly envelope?: EnvelopeId | undefined;
  readonly wireCode?: string | number | undefined;
  readonly matched?: MatchedBy | undefined;
  readonly preview?: string | undefined;
  readonly requestId?: string | undefined;
  readonly rateLimit?: { readonly limit?: number; readonly remaining?: number; readonly resetAt?: string } | undefined;
  /** Where the exception was built with it. */
  readonly expose?: boolean | undefined;
  readonly path?: string | undefined;
  readonly method?: string | undefined;
  readonly traceparent?: string | undefined;
  /** Whether the server itself asked for a retry, or ruled one out. */
  readonly shouldRetry?: boolean | undefined;
  /** The body as it came: its text, or the JSON where it never was text. */
  readonly body?: { readonly text: string } | { readonly value: unknown } | undefined;
}

/** Whether `value` is an error in this form. What is missing in it is as good as never said. */
export function isCloneableError(value: unknown): value is Partial<CloneableError> {
  return typeof value === 'object' && value !== null && (value as Partial<CloneableError>).mlErrors === 1;
}

/** Whether `value` is an error, of whichever class and realm. */
export function isError(value: unknown): value is Error {
  if (value instanceof Error) return true;
  const looksLikeOne = /^\[object (?:Error|DOMException)\]$/.test(Object.prototype.toString.call(value));
  // Anything may carry such a tag.
  return looksLikeOne && typeof (value as Error).message === 'string';
}
