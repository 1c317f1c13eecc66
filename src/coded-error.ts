import type { EnvelopeId, ErrorKind, Issue, JsonObject, OutgoingError } from './envelope/wire-error.js';
import type { CodedErrorInit, MatchedBy, RateLimit } from './error-init.js';
import { type CodeRow, type Relay, type Remembered, recall, remember } from './memory.js';

/**
 * An error with a code: the base of every exception of this package.
 *
 * `code` and `httpStatus` are own and enumerable, so that a logged exception shows them; everything else is derived when
 * it is asked for. `instanceof` follows the code and the lineage instead of the constructor: it holds across two copies of
 * the package, across ESM and CommonJS, and across realms.
 *
 * @example
 * ```ts
 * import { CodedError } from 'ml-errors';
 *
 * const error = new CodedError('no such index', { platform: 'search', code: 'INDEX_MISSING', httpStatus: 404 });
 * error.code; // 'INDEX_MISSING'
 * ```
 */
export class CodedError<Platform extends string = string, Code extends string = string> extends Error {
  /** The permanent identity of the error within its platform. */
  readonly code: Code;
  /** The HTTP status: the transport's where a response was parsed, which may contradict the code; the code's own otherwise. */
  readonly httpStatus: number;

  constructor(message?: string, init?: CodedErrorInit<Platform, Code>) {
    const prototype: CodedError = new.target.prototype;
    let row = prototype['~row'];
    const code = init?.code ?? row.code;
    if (code !== row.code) row = prototype['~rowOf'](code);
    super(message || row.message || row.code, init);
    this.code = row.code as Code;
    this.httpStatus = init?.httpStatus ?? row.http;
    if (init) remember(this, init);
  }

  /**
   * Where the class is a code's, `x instanceof C` asks for platform and code; where it is one of a platform's own hierarchy,
   * for the lineage; where it is a class of yours, for the prototype chain.
   */
  static override [Symbol.hasInstance]<Class extends abstract new (...given: never) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    // biome-ignore lint/complexity/noThisInStatic: the class that was asked, not this one
    const prototype: CodedError = this.prototype;
    const isOfLineage = Object.hasOwn(prototype, '~lineage');
    // biome-ignore lint/complexity/noThisInStatic: the prototype chain is asked of this class, not of Error
    if (!isOfLineage && !Object.hasOwn(prototype, '~row')) return super[Symbol.hasInstance](value);
    try {
      const { platform, code, '~lineage': lineage } = value as CodedError;
      const names = lineage.split('/');
      if (prototype.platform && prototype.platform !== platform) return false;
      return isOfLineage ? names.includes(lastOf(prototype['~lineage'])) : prototype['~row'].code === code;
    } catch {
      // What has no lineage, or refuses to be read, is none of ours.
      return false;
    }
  }

  /*
   * The name of the class: not enumerable, right after minification, writable by whoever extends it. Of an exception that a parser
   * built from a platform's base class, the name of the code's class. To the compiler it is the member of Error that it always was:
   * of an accessor it would refuse a subclass that declares `name` as a member of its own.
   */
  get ['name' as string](): string {
    return recall(this)?.['~name'] ?? this['~row'].className ?? lastOf(this['~lineage']);
  }

  set ['name' as string](value: string) {
    Object.defineProperty(this, 'name', { value, writable: true, configurable: true });
  }

  /** The system whose error this is, e.g. `'mlflow'`. */
  get platform(): Platform {
    return (recall(this)?.platform ?? '') as Platform;
  }

  /** Every member of the body that the envelope does not own; never undefined. */
  get details(): Readonly<Record<string, unknown>> {
    return recall(this)?.details ?? {};
  }

  /** Field-level validation errors; empty where there are none. */
  get issues(): readonly Issue[] {
    return recall(this)?.issues ?? [];
  }

  /** Who has to act: the caller (`user`), the platform (`system`), or nobody can tell (`unknown`). */
  get kind(): ErrorKind {
    return recall(this)?.kind ?? rowOf(this).kind ?? (isUsers(this) ? 'user' : 'system');
  }

  /** Whether the same request may succeed when it is sent again. */
  get retryable(): boolean {
    return recall(this)?.retryable ?? rowOf(this).retryable ?? false;
  }

  /** Milliseconds to wait before a retry, where the server asked for a pause. */
  get retryAfterMs(): number | undefined {
    return recall(this)?.retryAfterMs;
  }

  /** What the server said of its rate limit, where it did. */
  get rateLimit(): RateLimit | undefined {
    return recall(this)?.rateLimit;
  }

  /** The ID that the server gave the request, for whoever asks its operators. */
  get requestId(): string | undefined {
    return recall(this)?.requestId;
  }

  /** Whether strangers may read the message and the details: as `init` says, else where the caller is at fault (a 4xx status). */
  get expose(): boolean {
    return recall(this)?.expose ?? isUsers(this);
  }

  /** The shape of the body that was parsed; undefined where no envelope recognised it, and on what was not parsed. */
  get envelope(): EnvelopeId | undefined {
    return recall(this)?.envelope;
  }

  /** The code as it stood in the body, where that is not `code`: unknown to the registry, or a number. */
  get wireCode(): string | number | undefined {
    return recall(this)?.wireCode;
  }

  /** How the parser found `code`; undefined on what was not parsed. */
  get matched(): MatchedBy | undefined {
    return recall(this)?.matched;
  }

  /** The beginning of a body that no envelope recognised: at most 1,024 UTF-16 code units. */
  get preview(): string | undefined {
    return recall(this)?.preview;
  }

  /**
   * The body for `JSON.stringify`: as it was parsed, else in the platform's own envelope. Neither stack nor cause is in it.
   * A body that was parsed is cut where it is too deep for `JSON.stringify`; of an exception that was built, details and issues are left out where
   * JSON has no place for something in them, and this is marked. `serializeError` carries any depth, and cuts no more than it has to.
   */
  toJSON(): unknown {
    const kept = recall(this);
    if (kept?.['~json']) return kept['~json'](this);
    try {
      const body = this['~write'](this);
      JSON.stringify(body);
      return body;
    } catch {
      return this['~write'](
        Object.create(this, { issues: { value: [] }, details: { value: { '…': '[cut: no JSON]' } } }),
      );
    }
  }

  /** @internal What an instance of this class says without being told; own on the prototype of a code's class. */
  get '~row'(): CodeRow {
    return { code: '', http: 500 };
  }

  /** @internal The names of the classes of the hierarchy, outermost first; own on the prototype of each of them. */
  get '~lineage'(): string {
    return recall(this)?.['~lineage'] ?? '/CodedError';
  }

  /** @internal What the exception remembers, for whoever has not the copy of this package that made it. */
  '~kept'(): Remembered | undefined {
    return recall(this);
  }

  /** @internal The body as it came, unless the exception says something else by now. */
  '~relay'(): Relay | undefined {
    return recall(this)?.['~relay']?.(this);
  }

  /** @internal The body for `error` in the platform's own envelope. */
  '~write'(error: OutgoingError): JsonObject {
    const { code, message, httpStatus, details } = error;
    return { ...details, code, message, httpStatus };
  }

  /** @internal The registry row of a code that the constructor was given. */
  '~rowOf'(code: string): CodeRow {
    const row = this['~row'];
    // A code that the class does not have; CodedError itself has none of its own.
    return { ...row, code, unlisted: row.code !== '' };
  }
}

/** Whether the caller is at fault: a 4xx status. */
function isUsers({ httpStatus }: CodedError): boolean {
  return httpStatus >= 400 && httpStatus < 500;
}

/** The last name of a lineage: the class that it belongs to. */
function lastOf(lineage: string): string {
  return lineage.split('/').at(-1) as string;
}

/**
 * What an exception remembers, whichever copy of this package made it.
 *
 * @internal
 */
export function remembered(error: CodedError): Remembered | undefined {
  return error['~kept']?.();
}

/**
 * The registry row of an exception's code, whatever its class.
 *
 * @internal
 */
export function rowOf(error: CodedError): CodeRow {
  const own = remembered(error)?.['~row'] ?? error['~row'];
  return own.code === error.code ? own : error['~rowOf'](error.code);
}

/**
 * Whether `value` is an exception of this package, from whichever copy or realm it comes. Never throws.
 *
 * @example
 * ```ts
 * import { isCodedError } from 'ml-errors';
 *
 * isCodedError(new Error('plain')); // false
 * ```
 */
export function isCodedError(value: unknown): value is CodedError {
  try {
    return typeof (value as CodedError)['~lineage'] === 'string';
  } catch {
    // Neither null nor a revoked proxy is an exception of ours.
    return false;
  }
}
