// Generated from codes/eventml.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { ParseContext } from '../context.js';
import { codeLookup, statusLookup } from '../lookups.js';
import { parseBodyAs } from '../parse-body.js';
import { okOrThrow, type ReadOptions, type ResponseLike, readResponse } from '../response.js';
import { revive } from '../transfer/revive.js';
import { type EventMLCode, type EventMLCodeByStatus, type EventMLStatusByCode, eventmlFallback, eventmlTable } from './codes.js';
import { type ParsedEventMLError, eventml } from './taxonomy.js';

/**
 * The HTTP status of a code of EventML Service. Total: a code that it does not have gets the status of `eventmlFallback`'s last.
 *
 * @example
 * ```ts
 * import { toHttpStatus } from 'ml-errors/eventml';
 *
 * toHttpStatus('ML_1001'); // 404
 * ```
 */
export const toHttpStatus: <const Code extends EventMLCode>(code: Code) => EventMLStatusByCode[Code] =
  /* @__PURE__ */ statusLookup(eventmlTable, eventmlFallback) as never;

/**
 * The canonical code of an HTTP status of EventML Service. Total: a status that it does not have gets the fallback for its class.
 *
 * @example
 * ```ts
 * import { fromHttpStatus } from 'ml-errors/eventml';
 *
 * fromHttpStatus(404); // 'ML_1001'
 * ```
 */
export const fromHttpStatus: <const Status extends number>(
  status: Status,
) => Status extends keyof EventMLCodeByStatus ? EventMLCodeByStatus[Status] : EventMLCodeByStatus[keyof EventMLCodeByStatus] =
  /* @__PURE__ */ codeLookup(eventmlTable, eventmlFallback) as never;

/**
 * The exception for a body with which EventML Service, or something in front of it, answered. Total: it never throws.
 *
 * @param body the text, the bytes, or the parsed JSON
 *
 * @example
 * ```ts
 * import { parseError } from 'ml-errors/eventml';
 *
 * const error = parseError('{"error":{"code":"ML_1001","message":"no such thing","http":404}}', { status: 404 });
 * error.code; // 'ML_1001'
 * ```
 */
export function parseError(body: unknown, context?: ParseContext): ParsedEventMLError {
  return parseBodyAs(eventml, body, context) as ParsedEventMLError;
}

/**
 * The exception for an error response of EventML Service. Reads the body once and at most `maxBytes` of it; a body that breaks off or
 * was read before leaves a typed exception all the same, with what stopped it as `cause`.
 *
 * @throws the reason of `signal` when that is aborted, and nothing else
 *
 * @example
 * ```ts
 * import { parseErrorResponse } from 'ml-errors/eventml';
 *
 * const response = new Response('{"error":{"code":"ML_1001","message":"no such thing","http":404}}', { status: 404 });
 * const error = await parseErrorResponse(response);
 * error.httpStatus; // 404
 * ```
 */
export async function parseErrorResponse(response: ResponseLike, options?: ReadOptions): Promise<ParsedEventMLError> {
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
 * import { throwIfNotOk } from 'ml-errors/eventml';
 *
 * const response = await throwIfNotOk(new Response('{"fine": true}'));
 * response.status; // 200
 * ```
 */
export function throwIfNotOk<R extends ResponseLike>(response: R, options?: ReadOptions): Promise<R> {
  return okOrThrow(response, () => parseErrorResponse(response, options));
}

/**
 * The error for what `toCloneable` made of one, on the other side of `structuredClone`, `postMessage` or JSON. An exception of EventML Service is
 * the same by `instanceof`, by its name and by every member, with its stack and its causes; one of another platform becomes a
 * CodedError with its code. Total: it never throws.
 *
 * @example
 * ```ts
 * import { parseError, reviveError, toCloneable } from 'ml-errors/eventml';
 *
 * const error = parseError('{"error":{"code":"ML_1001","message":"no such thing","http":404}}', { status: 404 });
 * reviveError(structuredClone(toCloneable(error))).name === error.name; // true
 * ```
 */
export function reviveError(value: unknown): Error {
  return revive(value, { eventml });
}
