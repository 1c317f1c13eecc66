// Generated from codes/mlflow.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { ParseContext } from '../context.js';
import { codeLookup, statusLookup } from '../lookups.js';
import { parseBodyAs } from '../parse-body.js';
import { okOrThrow, type ReadOptions, type ResponseLike, readResponse } from '../response.js';
import { revive } from '../transfer/revive.js';
import { type MlflowCode, type MlflowCodeByStatus, type MlflowStatusByCode, mlflowFallback, mlflowTable } from './codes.js';
import { type ParsedMlflowError, mlflow } from './taxonomy.js';

/**
 * The HTTP status of a code of MLflow. Total: a code that it does not have gets the status of `mlflowFallback`'s last.
 *
 * @example
 * ```ts
 * import { toHttpStatus } from 'ml-errors/mlflow';
 *
 * toHttpStatus('ENDPOINT_NOT_FOUND'); // 404
 * ```
 */
export const toHttpStatus: <const Code extends MlflowCode>(code: Code) => MlflowStatusByCode[Code] =
  /* @__PURE__ */ statusLookup(mlflowTable, mlflowFallback) as never;

/**
 * The canonical code of an HTTP status of MLflow. Total: a status that it does not have gets the fallback for its class.
 *
 * @example
 * ```ts
 * import { fromHttpStatus } from 'ml-errors/mlflow';
 *
 * fromHttpStatus(404); // 'ENDPOINT_NOT_FOUND'
 * ```
 */
export const fromHttpStatus: <const Status extends number>(
  status: Status,
) => Status extends keyof MlflowCodeByStatus ? MlflowCodeByStatus[Status] : MlflowCodeByStatus[keyof MlflowCodeByStatus] =
  /* @__PURE__ */ codeLookup(mlflowTable, mlflowFallback) as never;

/**
 * The exception for a body with which MLflow, or something in front of it, answered. Total: it never throws.
 *
 * @param body the text, the bytes, or the parsed JSON
 *
 * @example
 * ```ts
 * import { parseError } from 'ml-errors/mlflow';
 *
 * const error = parseError('{"error_code":"ENDPOINT_NOT_FOUND","message":"no such thing"}', { status: 404 });
 * error.code; // 'ENDPOINT_NOT_FOUND'
 * ```
 */
export function parseError(body: unknown, context?: ParseContext): ParsedMlflowError {
  return parseBodyAs(mlflow, body, context) as ParsedMlflowError;
}

/**
 * The exception for an error response of MLflow. Reads the body once and at most `maxBytes` of it; a body that breaks off or
 * was read before leaves a typed exception all the same, with what stopped it as `cause`.
 *
 * @throws the reason of `signal` when that is aborted, and nothing else
 *
 * @example
 * ```ts
 * import { parseErrorResponse } from 'ml-errors/mlflow';
 *
 * const response = new Response('{"error_code":"ENDPOINT_NOT_FOUND","message":"no such thing"}', { status: 404 });
 * const error = await parseErrorResponse(response);
 * error.httpStatus; // 404
 * ```
 */
export async function parseErrorResponse(response: ResponseLike, options?: ReadOptions): Promise<ParsedMlflowError> {
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
 * import { throwIfNotOk } from 'ml-errors/mlflow';
 *
 * const response = await throwIfNotOk(new Response('{"fine": true}'));
 * response.status; // 200
 * ```
 */
export function throwIfNotOk<R extends ResponseLike>(response: R, options?: ReadOptions): Promise<R> {
  return okOrThrow(response, () => parseErrorResponse(response, options));
}

/**
 * The error for what `toCloneable` made of one, on the other side of `structuredClone`, `postMessage` or JSON. An exception of MLflow is
 * the same by `instanceof`, by its name and by every member, with its stack and its causes; one of another platform becomes a
 * CodedError with its code. Total: it never throws.
 *
 * @example
 * ```ts
 * import { parseError, reviveError, toCloneable } from 'ml-errors/mlflow';
 *
 * const error = parseError('{"error_code":"ENDPOINT_NOT_FOUND","message":"no such thing"}', { status: 404 });
 * reviveError(structuredClone(toCloneable(error))).name === error.name; // true
 * ```
 */
export function reviveError(value: unknown): Error {
  return revive(value, { mlflow });
}
