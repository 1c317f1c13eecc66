import { type CodedError, isCodedError } from '../coded-error.js';
import { isError } from '../transfer/cloneable-error.js';
import { redactText } from './redact.js';
import { oneLine, safeMessage } from './safe-message.js';

/** Causes, and errors of an AggregateError, that a record holds at most. */
const MOST = 5;

/** UTF-16 code units of a stack that a record holds at most. */
const LONGEST_STACK = 8192;

/** An error as a record of a log has it. */
export interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  readonly platform?: string;
  readonly code?: string;
  readonly wireCode?: string;
  readonly httpStatus?: number;
  readonly kind?: string;
  readonly retryable?: boolean;
  readonly requestId?: string;
  readonly stack?: string;
  readonly cause?: ErrorRecord;
  readonly errors?: readonly ErrorRecord[];
}

/**
 * Anything thrown as a record for a log: what it is, its code and status, its stack and its causes. Texts are on one line (the stack aside)
 * and without what looks like a credential; details, which may hold anything, are not in it. As a serializer of pino:
 * `pino({ serializers: { err: toLog } })`.
 *
 * Total: it never throws.
 *
 * @example
 * ```ts
 * import { toLog } from 'ml-errors';
 * import { NotFoundError } from 'ml-errors/mlflow';
 *
 * const { stack, ...record } = toLog(new NotFoundError('no run r1'));
 * record; // { type: 'NotFoundError', message: 'no run r1', platform: 'mlflow', code: 'NOT_FOUND', httpStatus: 404, kind: 'user', retryable: false }
 * ```
 */
export function toLog(error: unknown): ErrorRecord {
  return recordOf(error, MOST);
}

function recordOf(error: unknown, left: number): ErrorRecord {
  const record: ErrorRecord = { type: typeOf(error), message: safeMessage(error, { maxLength: 1024 }) };
  try {
    if (!isError(error)) return record;
    const { stack, cause } = error;
    const { errors } = error as { errors?: unknown };
    return {
      ...record,
      ...(isCodedError(error) && partsOf(error)),
      ...(typeof stack === 'string' && { stack: stackOf(error, stack) }),
      ...(left > 0 && cause !== undefined && { cause: recordOf(cause, left - 1) }),
      ...(left > 0 && Array.isArray(errors) && { errors: errors.slice(0, MOST).map((it) => recordOf(it, left - 1)) }),
    };
  } catch {
    return record;
  }
}

function partsOf(error: CodedError): Partial<ErrorRecord> {
  const { platform, code, wireCode, httpStatus, kind, retryable, requestId } = error;
  return {
    platform: oneLine(platform),
    code: oneLine(code),
    ...(wireCode !== undefined && { wireCode: oneLine(String(wireCode)).slice(0, 256) }),
    httpStatus,
    kind,
    retryable,
    ...(requestId !== undefined && { requestId: oneLine(requestId).slice(0, 256) }),
  };
}

/** The frames of a stack below the safe form of the message: the message itself may hold whatever the server wrote. */
export function stackOf(error: Error, stack: string): string {
  const head = `${typeOf(error)}: ${safeMessage(error)}`;
  return redactText([head, ...framesIn(stack.slice(0, 4 * LONGEST_STACK), error)].join('\n')).slice(0, LONGEST_STACK);
}

/** V8 writes name and message in front of frames that begin with `at`; SpiderMonkey and JavaScriptCore write frames alone, `name@place`. */
function framesIn(stack: string, { name }: Error): string[] {
  const lines = stack.split('\n');
  const first = lines.findIndex((line) => /^\s+at /.test(line));
  if (first >= 0) return lines.slice(first);
  return stack.startsWith(name) ? [] : lines.filter((line) => /@(?:.*:\d+|\[native code\])$/.test(line));
}

/** The name of an error; of what is no error, its type. */
export function typeOf(error: unknown): string {
  try {
    if (isError(error)) return oneLine(String(error.name)).slice(0, 128);
  } catch {
    // An error whose name cannot be read is an error all the same.
    return 'Error';
  }
  return typeof error;
}
