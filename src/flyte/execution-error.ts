import { CodedError } from '../coded-error.js';
import type { ParseContext } from '../context.js';
import { executionErrorEnvelope } from '../envelope/execution-error.js';
import type { ErrorKind, JsonObject } from '../envelope/wire-error.js';
import { parseBodyAs } from '../parse-body.js';
import { AppleSiliconError } from './classes.js';
import { NonRecoverableError } from './exceptions.js';
import { flyte, type ParsedFlyteError } from './taxonomy.js';

/** The JSON of a `flyteidl2.core.ExecutionError`. */
export interface ExecutionErrorJson extends JsonObject {
  readonly code: string;
  readonly message: string;
  readonly kind: 'USER' | 'SYSTEM' | 'UNKNOWN';
}

/**
 * The exception for an ExecutionError, or an error document, as JSON in any of their spellings. The kind decides the class, then
 * the code: exact tokens, where Flyte's SDK looks for substrings.
 *
 * @example
 * ```ts
 * import { fromExecutionError, OOMError } from 'ml-errors/flyte';
 *
 * const error = fromExecutionError({ code: 'OOMKilled', message: 'the pod was killed', kind: 'USER' });
 * error instanceof OOMError; // true
 * ```
 */
export function fromExecutionError(value: unknown, context?: ParseContext): ParsedFlyteError {
  return parseBodyAs(flyte, value, context) as ParsedFlyteError;
}

/**
 * The ExecutionError for anything thrown. What is no exception of Flyte becomes an error of unknown kind with the name of its
 * class as its code, as in Flyte's SDK.
 *
 * @example
 * ```ts
 * import { TaskTimeoutError, toExecutionError } from 'ml-errors/flyte';
 *
 * toExecutionError(new TaskTimeoutError('gave up after 60 s'));
 * // { code: 'TaskTimeoutError', message: 'gave up after 60 s', kind: 'USER' }
 * ```
 */
export function toExecutionError(error: unknown): ExecutionErrorJson {
  if (!(error instanceof CodedError) || error.platform !== flyte.platform) return ofUnknownKind(error);
  const { code, wireCode = code, message, httpStatus, kind, issues, details } = error;
  const body = executionErrorEnvelope.write({ code: wireCode, message, httpStatus, kind, issues, details });
  // The classes that Flyte's SDK marks as beyond a retry; every other user error leaves that to the budget of its task.
  const isFinal = error instanceof NonRecoverableError || (error instanceof AppleSiliconError && !error.retryable);
  return { ...(isFinal && { recoverability: 'NON_RECOVERABLE' }), ...body } as ExecutionErrorJson;
}

function ofUnknownKind(error: unknown): ExecutionErrorJson {
  const kind: Uppercase<ErrorKind> = 'UNKNOWN';
  if (error instanceof Error) return { code: error.name, message: error.message, kind };
  return {
    code: typeof error,
    message: typeof error === 'string' ? error : 'something was thrown that is no error',
    kind,
  };
}
