import { type CodedError, isCodedError } from '../coded-error.js';
import { isError } from '../transfer/cloneable-error.js';
import { redactName, redactText } from './redact.js';
import { oneLine, plain, safeMessage } from './safe-message.js';

/** Levels of causes that a record holds at most, and errors of an AggregateError; what lies behind them is marked as cut. */
const MOST = 10;

/** Records within a record at most, all levels together. */
const MOST_RECORDS = 25;

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
 * `pino({ serializers: { err: toLog } })`. Give each line a message, `logger.error({ err }, safeMessage(err))`: where there is none, pino
 * writes that of the error as it is.
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
  return recordOf(error, MOST, { left: MOST_RECORDS });
}

function recordOf(error: unknown, levels: number, budget: { left: number }): ErrorRecord {
  const record: ErrorRecord = { type: typeOf(error), message: safeMessage(error, { maxLength: 1024 }) };
  try {
    if (!isError(error)) return record;
    const { stack, cause } = error;
    const { errors } = error as { errors?: unknown };
    const inner = (it: unknown): ErrorRecord => {
      if (levels === 0) return cutRecord(`more than ${MOST} causes`);
      return budget.left-- > 0 ? recordOf(it, levels - 1, budget) : cutRecord(`more than ${MOST_RECORDS} errors`);
    };
    const more = Array.isArray(errors) ? errors.length - MOST : 0;
    return {
      ...record,
      ...(isCodedError(error) && partsOf(error)),
      ...(typeof stack === 'string' && { stack: stackOf(error, stack) }),
      ...(cause !== undefined && { cause: inner(cause) }),
      ...(Array.isArray(errors) && {
        errors: [...errors.slice(0, MOST).map(inner), ...(more > 0 ? [cutRecord(`${more} more errors`)] : [])],
      }),
    };
  } catch {
    return record;
  }
}

function cutRecord(what: string): ErrorRecord {
  return { type: 'Error', message: `[cut: ${what}]` };
}

function partsOf(error: CodedError): Partial<ErrorRecord> {
  const { platform, code, wireCode, httpStatus, kind, retryable, requestId } = error;
  return {
    platform: oneLine(platform),
    code: oneLine(code, redactName).slice(0, 256),
    ...(wireCode !== undefined && { wireCode: oneLine(String(wireCode), redactName).slice(0, 256) }),
    httpStatus,
    kind,
    retryable,
    ...(requestId !== undefined && { requestId: oneLine(requestId).slice(0, 256) }),
  };
}

/** The frames of a stack below the safe form of the message: the message itself may hold whatever the server wrote. */
export function stackOf(error: Error, stack: string): string {
  const head = `${typeOf(error)}: ${safeMessage(error)}`;
  return redactText([head, ...framesIn(stack.slice(0, 4 * LONGEST_STACK), error).map(plain)].join('\n')).slice(
    0,
    LONGEST_STACK,
  );
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
    if (isError(error)) return oneLine(String(error.name), redactName).slice(0, 128);
  } catch {
    // An error whose name cannot be read is an error all the same.
    return 'Error';
  }
  return typeof error;
}
