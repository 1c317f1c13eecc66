import type { ErrorKind, Issue } from './envelope/wire-error.js';

/** How a parser found the code: on the wire, by the message, by Flyte's kind, by the status, or not at all. */
export type MatchedBy = 'code' | 'message' | 'kind' | 'status' | 'fallback';

/** What a server said of its rate limit. */
export interface RateLimit {
  /** Requests that a window allows. */
  readonly limit?: number | undefined;
  /** Requests that are left of it. */
  readonly remaining?: number | undefined;
  /** When the window starts anew. */
  readonly resetAt?: Date | undefined;
}

/** What every exception may be built with, behind its message. */
export interface ErrorInit {
  /** The HTTP status that carries this error, where it is not the code's own. */
  readonly httpStatus?: number | undefined;
  /** Further members of the body: kept, and written beside the envelope's own. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Field-level validation errors. */
  readonly issues?: readonly Issue[] | undefined;
  /** Who has to act, where it is not what the registry says of the code. */
  readonly kind?: ErrorKind | undefined;
  /** Whether a retry makes sense, where it is not what the registry says of the code. */
  readonly retryable?: boolean | undefined;
  /** Milliseconds to wait before a retry, as the server asked for. */
  readonly retryAfterMs?: number | undefined;
  /** Whether strangers may read the message and the details. Default: where the status is a 4xx. */
  readonly expose?: boolean | undefined;
  /** What led to this error. It stays in the process: no envelope carries it. */
  readonly cause?: unknown;
}

/** What {@link CodedError} itself is built with: the parts that a platform's classes know by themselves. */
export interface CodedErrorInit<Platform extends string = string, Code extends string = string> extends ErrorInit {
  /** The system whose error this is. */
  readonly platform?: Platform | undefined;
  /** The permanent identity of the error within its platform. */
  readonly code?: Code | undefined;
}
