import { isCodedError, rowOf } from '../coded-error.js';
import { redactName } from './redact.js';
import { oneLine, safeMessage } from './safe-message.js';
import { stackOf, typeOf } from './to-log.js';

/** Attributes of a span, a log record or a metric, by OpenTelemetry's semantic conventions. */
export interface ErrorAttributes {
  /** What kind of failure: the code of an exception of this package, else the error's name. Of low cardinality. */
  readonly 'error.type': string;
  readonly 'http.response.status_code'?: number;
  readonly 'exception.type': string;
  readonly 'exception.message': string;
  readonly 'exception.stacktrace'?: string;
  readonly [attribute: string]: string | number | undefined;
}

/** What goes into the attributes. */
export interface AttributeOptions {
  /** Whether the stack is in them. Default: true. */
  readonly stack?: boolean | undefined;
}

/**
 * What a trace or a metric says of anything thrown, by OpenTelemetry's semantic conventions 1.37 for errors, exceptions and HTTP. Texts are
 * on one line (the stack aside) and without what looks like a credential. For a metric take `error.type` alone: an unregistered code, which a
 * server may make up, is never in it.
 *
 * Total: it never throws.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 *
 * @example
 * ```ts
 * import { parseError, toAttributes } from 'ml-errors';
 *
 * const error = parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no run r1' }, { status: 404 });
 * toAttributes(error)['error.type']; // 'RESOURCE_DOES_NOT_EXIST'
 * toAttributes(error)['http.response.status_code']; // 404
 * ```
 */
export function toAttributes(error: unknown, options?: AttributeOptions): ErrorAttributes {
  const type = typeOf(error);
  const attributes = {
    'error.type': type,
    'exception.type': type,
    'exception.message': safeMessage(error, { maxLength: 1024 }),
  };
  try {
    const stack = options?.stack === false ? undefined : (error as Error).stack;
    return {
      ...attributes,
      ...(isCodedError(error) && {
        // A code that an open registry lacks is whatever somebody called an exception: the class stands for it.
        'error.type': rowOf(error).unlisted ? type : oneLine(error.code, redactName),
        'http.response.status_code': error.httpStatus,
      }),
      ...(typeof stack === 'string' && { 'exception.stacktrace': stackOf(error as Error, stack) }),
    };
  } catch {
    return attributes;
  }
}
