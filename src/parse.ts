import type { CodedError } from './coded-error.js';
import { type ParseContext, readContext } from './context.js';
import type { Envelope, WireError } from './envelope/wire-error.js';
import { type ParsedError, type ParsedErrorByPlatform, PLATFORMS, type PlatformName, taxonomyOf } from './platforms.js';
import { Reading } from './reading.js';
import { okOrThrow, type ReadOptions, type ResponseLike, readResponse } from './response.js';
import type { Taxonomy } from './taxonomy.js';

/** What stood beside a body, and whose error it is. */
export interface PlatformContext<Platform extends PlatformName | Taxonomy = PlatformName> extends ParseContext {
  /** The platform that answered. Without it the body tells, as far as it can; a service's `{ "detail": … }` never does. */
  readonly platform?: Platform | undefined;
}

/** What a platform's parser returns. */
export type ParsedErrorOf<Platform extends PlatformName | Taxonomy> = Platform extends PlatformName
  ? ParsedErrorByPlatform[Platform]
  : Platform extends Taxonomy<infer Name>
    ? CodedError<Name>
    : ParsedError;

/**
 * The exception for an error body, whoever sent it. Total: whatever the body, the status and the headers, it never throws; at
 * worst the exception is that of the status, with the beginning of the body in `preview`.
 *
 * @param body the text, the bytes, or the parsed JSON
 *
 * @example
 * ```ts
 * import { parseError } from 'ml-errors';
 *
 * const error = parseError('{"error": {"code": "ML_1001", "message": "no model m1", "http": 404}}', { status: 404 });
 * error.platform; // 'eventml'
 * error.code; // 'ML_1001'
 * ```
 */
export function parseError<Platform extends PlatformName | Taxonomy = PlatformName>(
  body: unknown,
  context?: PlatformContext<Platform>,
): ParsedErrorOf<Platform> {
  const given: Partial<PlatformContext<Platform>> = readContext(context);
  const reading = new Reading(body, given, taxonomyOf(given.platform) ?? choose);
  // Here and not in a function: each function of ours stands in the stack of the exception.
  return new reading.class(reading.message, reading) as ParsedErrorOf<Platform>;
}

/** In the order in which they are asked. */
const ALL: readonly Taxonomy[] = /* @__PURE__ */ Object.values(PLATFORMS);

/** The platform that claims an error; plain HTTP, which claims what is left. */
function choose({ code }: WireError, envelope: Envelope | undefined): Taxonomy {
  for (const platform of ALL) {
    const { claims } = platform;
    if (claims === 'envelope' && platform.envelope === envelope) return platform;
    if (claims === 'code' && typeof code === 'string' && platform.table.rows.has(code)) return platform;
  }
  return PLATFORMS.http;
}

/**
 * The exception for an error response. Reads the body once and at most `maxBytes` of it; a body that breaks off or was read before
 * leaves a typed exception all the same, with what stopped it as `cause`.
 *
 * @throws the reason of `signal` when that is aborted, and nothing else
 *
 * @example
 * ```ts
 * import { parseErrorResponse } from 'ml-errors';
 *
 * const error = await parseErrorResponse(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
 * error.code; // 'bad-gateway'
 * ```
 */
export async function parseErrorResponse<Platform extends PlatformName | Taxonomy = PlatformName>(
  response: ResponseLike,
  options?: ReadOptions & Pick<PlatformContext<Platform>, 'platform'>,
): Promise<ParsedErrorOf<Platform>> {
  const { body, context } = await readResponse(response, options);
  return parseError<Platform>(body, { ...context, platform: readContext<PlatformContext<Platform>>(options).platform });
}

/**
 * `response`, where it is a success.
 *
 * @throws the exception of {@link parseErrorResponse} where it is none
 *
 * @example
 * ```ts
 * import { throwIfNotOk } from 'ml-errors';
 *
 * const response = await throwIfNotOk(new Response('{"fine": true}'), { platform: 'mlflow' });
 * response.status; // 200
 * ```
 */
export function throwIfNotOk<R extends ResponseLike>(
  response: R,
  options?: ReadOptions & Pick<PlatformContext<PlatformName | Taxonomy>, 'platform'>,
): Promise<R> {
  return okOrThrow(response, () => parseErrorResponse(response, options) as Promise<CodedError>);
}
