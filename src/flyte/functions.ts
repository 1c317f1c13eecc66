// Generated from codes/flyte.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { ParseContext } from '../context.js';
import { codeLookup, statusLookup } from '../lookups.js';
import { parseBodyAs } from '../parse-body.js';
import { okOrThrow, type ReadOptions, type ResponseLike, readResponse } from '../response.js';
import { revive } from '../transfer/revive.js';
import { type FlyteCode, type FlyteCodeByStatus, type FlyteStatusByCode, flyteFallback, flyteTable } from './codes.js';
import { type ParsedFlyteError, flyte } from './taxonomy.js';

/**
 * The HTTP status of a code of Flyte. Total: a code that it does not have gets the status of `flyteFallback`'s last.
 *
 * @example
 * ```ts
 * import { toHttpStatus } from 'ml-errors/flyte';
 *
 * toHttpStatus('ActionNotFoundError'); // 404
 * ```
 */
export const toHttpStatus: <const Code extends FlyteCode>(code: Code) => FlyteStatusByCode[Code] =
  /* @__PURE__ */ statusLookup(flyteTable, flyteFallback) as never;

/**
 * The canonical code of an HTTP status of Flyte. Total: a status that it does not have gets the fallback for its class.
 *
 * @example
 * ```ts
 * import { fromHttpStatus } from 'ml-errors/flyte';
 *
 * fromHttpStatus(404); // 'ActionNotFoundError'
 * ```
 */
export const fromHttpStatus: <const Status extends number>(
  status: Status,
) => Status extends keyof FlyteCodeByStatus ? FlyteCodeByStatus[Status] : FlyteCodeByStatus[keyof FlyteCodeByStatus] =
  /* @__PURE__ */ codeLookup(flyteTable, flyteFallback) as never;

/**
 * The exception for a body with which Flyte, or something in front of it, answered. Total: it never throws.
 *
 * @param body the text, the bytes, or the parsed JSON
 *
 * @example
 * ```ts
 * import { parseError } from 'ml-errors/flyte';
 *
 * const error = parseError('{"code":"ActionNotFoundError","message":"no such thing","kind":"USER"}', { status: 404 });
 * error.code; // 'ActionNotFoundError'
 * ```
 */
export function parseError(body: unknown, context?: ParseContext): ParsedFlyteError {
  return parseBodyAs(flyte, body, context) as ParsedFlyteError;
}

/**
 * The exception for an error response of Flyte. Reads the body once and at most `maxBytes` of it; a body that breaks off or
 * was read before leaves a typed exception all the same, with what stopped it as `cause`.
 *
 * @throws the reason of `signal` when that is aborted, and nothing else
 *
 * @example
 * ```ts
 * import { parseErrorResponse } from 'ml-errors/flyte';
 *
 * const response = new Response('{"code":"ActionNotFoundError","message":"no such thing","kind":"USER"}', { status: 404 });
 * const error = await parseErrorResponse(response);
 * error.httpStatus; // 404
 * ```
 */
export async function parseErrorResponse(response: ResponseLike, options?: ReadOptions): Promise<ParsedFlyteError> {
  const { body, context } = await readResponse(response, options);
  return parseError(body, context);
}

/**
 * `response`, where it is a success.
 *
 * @throws the exception of {@link parseErrorResponse} where it is none
 *
 * @example
 * ```ts
 * import { throwIfNotOk } from 'ml-errors/flyte';
 *
 * const response = await throwIfNotOk(new Response('{"fine": true}'));
 * response.status; // 200
 * ```
 */
export function throwIfNotOk<R extends ResponseLike>(response: R, options?: ReadOptions): Promise<R> {
  return okOrThrow(response, () => parseErrorResponse(response, options));
}

/**
 * The error for what `toCloneable` made of one, on the other side of `structuredClone`, `postMessage` or JSON. An exception of Flyte is
 * the same by `instanceof`, by its name and by every member, with its stack and its causes; one of another platform becomes a
 * CodedError with its code. Total: it never throws.
 *
 * @example
 * ```ts
 * import { parseError, reviveError, toCloneable } from 'ml-errors/flyte';
 *
 * const error = parseError('{"code":"ActionNotFoundError","message":"no such thing","kind":"USER"}', { status: 404 });
 * reviveError(structuredClone(toCloneable(error))).name === error.name; // true
 * ```
 */
export function reviveError(value: unknown): Error {
  return revive(value, { flyte });
}
