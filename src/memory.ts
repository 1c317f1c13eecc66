import type { EnvelopeId, ErrorKind, JsonObject, OutgoingError } from './envelope/wire-error.js';
import type { CodedErrorInit, MatchedBy, RateLimit } from './error-init.js';
import { cut } from './stringify.js';

/** A registry row as far as an exception needs it at run time. */
export interface CodeRow {
  readonly code: string;
  readonly http: number;
  /** The name of the code's class, where a class is not called by its lineage. */
  readonly className?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly kind?: ErrorKind | undefined;
  /** The default message of the code's class. */
  readonly message?: string | undefined;
  /** Whether the code is not the row's own, but one that the registry lacks. */
  readonly unlisted?: boolean | undefined;
}

/**
 * What an exception remembers besides `code` and `httpStatus`: the init object that it was built with, or what a parser
 * read.
 *
 * @internal
 */
export interface Remembered extends CodedErrorInit {
  readonly envelope?: EnvelopeId | undefined;
  readonly wireCode?: string | number | undefined;
  readonly matched?: MatchedBy | undefined;
  readonly preview?: string | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly requestId?: string | undefined;
  /** The JSON that was parsed. */
  readonly value?: unknown;
  /** The row that a parser found. */
  readonly '~row'?: CodeRow | undefined;
  /** The name of the code's class, where a parser built the platform's plain base class. */
  readonly '~name'?: string | undefined;
  /** The lineage of the code's class, likewise. */
  readonly '~lineage'?: string | undefined;
  /** The path of the request that was answered. */
  readonly '~path'?: string | undefined;
  /** The method of the request that was answered. */
  readonly '~method'?: string | undefined;
  /** Whether the server itself asked for a retry, or ruled one out. */
  readonly '~shouldRetry'?: boolean | undefined;
  readonly '~traceparent'?: string | undefined;
  /** The body as it came, for whoever passes it on; undefined where the error says something else by now. */
  '~relay'?(error: Writing): Relay | undefined;
  /** The body as it came, or as the platform writes it, cut to what `JSON.stringify` can take. */
  '~json'?(error: Writing): unknown;
}

/**
 * The part of an exception that a body is written from.
 *
 * @internal
 */
export interface Writing extends OutgoingError {
  '~write'(error: OutgoingError): JsonObject;
}

/**
 * A body as it came.
 *
 * @internal
 */
export interface Relay {
  /** The text, where the body came as text. */
  readonly text: string | undefined;
  /** The JSON in it. */
  readonly value: unknown;
}

/*
 * What an exception knows besides its own `code` and `httpStatus` hangs on it in a private field that no consumer sees:
 *
 * - an own property, symbol-keyed or not, would show in logs, spreads and test diffs;
 * - a `#private` member of an exported class would make the types of the ESM and the CJS build incompatible;
 * - a WeakMap costs more time and memory than the error itself.
 *
 * The base class below returns the object it is given, so the field is added to an exception that exists already.
 */
class Host {
  constructor(host: object) {
    // biome-ignore lint/correctness/noConstructorReturn: returning the host is what this class is for
    return host;
  }
}

class Memory extends Host {
  readonly #kept: Remembered;

  constructor(host: object, kept: Remembered) {
    super(host);
    this.#kept = kept;
  }

  static of(host: object): Remembered | undefined {
    return #kept in host ? host.#kept : undefined;
  }
}

/** Hangs `kept` on `host`, which must be extensible and not carry anything yet. */
export function remember(host: object, kept: Remembered): void {
  new Memory(host, kept);
}

/** What {@link remember} hung on `host`, or undefined. */
export function recall(host: object): Remembered | undefined {
  return Memory.of(host);
}

/** The body as it came, or as the platform writes it, cut to what `JSON.stringify` can take. */
export function jsonOf(kept: Remembered, error: Writing): unknown {
  return cut((kept['~relay']?.(error) ?? { value: error['~write'](error) }).value);
}
