import { type CodedError, rowOf } from './coded-error.js';
import { readContext } from './context.js';
import { type Answering, answer, type HttpAnswer, type ToHttpOptions as Options } from './disclosure/to-http.js';
import { explain } from './explain.js';
import { PLATFORMS, type PlatformName, taxonomyOf } from './platforms.js';
import type { Taxonomy } from './taxonomy.js';

/** How a server answers, and whose internal error stands for what is no exception of this package. */
export interface ToHttpOptions extends Options {
  /** The platform of the service: what is no exception becomes its internal error. Default: `'http'`. */
  readonly platform?: PlatformName | Taxonomy | undefined;
}

/** The type of the engine's `Response`; unknown where there is none. */
type Response = typeof globalThis extends { Response: { prototype: infer R } } ? R : unknown;

/**
 * The answer of a server to anything thrown, fit for strangers: status, headers and the JSON of the body.
 *
 * What is no exception of this package becomes the platform's internal error, and says nothing of itself. The message of a 5xx is replaced by
 * what the registry says of the code, and its details are left out, unless it was built with `expose: true`. Stack and cause never leave, nor
 * do members that are called like a credential or a stack; what looks like a credential within a message, a code or a detail is redacted,
 * though no message of an exception that was built with `expose: true`: of what http-errors exposes by its status nobody has said so. A 401 has its `WWW-Authenticate`, and what knows a pause its `Retry-After`.
 *
 * Total: it never throws.
 *
 * @example
 * ```ts
 * import { toHttp } from 'ml-errors';
 * import { ModelNotFoundError } from 'ml-errors/eventml';
 *
 * toHttp(new ModelNotFoundError('no model m1')).status; // 404
 * toHttp(new TypeError('db.example:5432 refused'), { platform: 'eventml' }).body.includes('5432'); // false
 * ```
 */
export function toHttp(error: unknown, options?: ToHttpOptions): HttpAnswer {
  const given = readContext(options) as ToHttpOptions;
  return answer(error, given, { platform: taxonomyOf(given.platform) ?? PLATFORMS.http, describe });
}

/**
 * The answer of {@link toHttp} as a `Response` of fetch, where the engine has one.
 *
 * @throws TypeError where the engine has no `Response`
 *
 * @example
 * ```ts
 * import { toResponse } from 'ml-errors';
 * import { RateLimitExceededError } from 'ml-errors/mlops';
 *
 * const response = toResponse(new RateLimitExceededError(undefined, { retryAfterMs: 2000 }));
 * response.headers.get('retry-after'); // '2'
 * ```
 */
export function toResponse(error: unknown, options?: ToHttpOptions): Response {
  const { Response } = globalThis as { Response?: new (body: string, init: object) => Response };
  if (Response === undefined)
    throw new TypeError('toResponse needs a global Response; this engine has none: use toHttp');
  const { status, headers, body } = toHttp(error, options);
  return new Response(body, { status, headers });
}

const describe: Answering['describe'] = (error: CodedError): string => {
  // A message by which the code was recognised is the registry's own.
  if (error.matched === 'message' && error['~relay']() !== undefined) return error.message;
  return rowOf(error).message ?? explain(error).description;
};
