import { CodedError, isCodedError } from './coded-error.js';
import { detailEnvelope } from './envelope/detail.js';
import { envelopeById } from './envelope/detect.js';
import type { EnvelopeId } from './envelope/wire-error.js';
import type { Relay } from './memory.js';
import { readable, stringify } from './stringify.js';

/** How an exception is written. */
export interface SerializeOptions {
  /** The shape of the body. Default: the one that it was parsed from, else its platform's own. */
  readonly envelope?: EnvelopeId | undefined;
}

/**
 * The body for an exception, as text. What was parsed is passed on as it came, byte for byte, unless another envelope is asked
 * for. Neither stack nor cause is in it, but the message is: this is for passing an error on, not for showing it to strangers.
 *
 * Total: it never throws. What is no exception of this package becomes `{"detail": message}`; an unknown name of an envelope
 * counts as none.
 *
 * @example
 * ```ts
 * import { serializeError } from 'ml-errors';
 * import { ModelNotFoundError } from 'ml-errors/eventml';
 *
 * const error = new ModelNotFoundError('no model m1');
 * serializeError(error); // '{"error":{"code":"ML_1001","message":"no model m1","http":404}}'
 * serializeError(error, { envelope: 'detail' }); // '{"detail":"no model m1"}'
 * ```
 */
export function serializeError(error: unknown, options?: SerializeOptions): string {
  const { relay, value, isPlain } = outgoing(error, options);
  return relay?.text ?? (isPlain ? JSON.stringify(value) : stringify(value));
}

/**
 * The body for an exception, as a plain value: what {@link serializeError} writes. What was parsed is given back by reference.
 *
 * @example
 * ```ts
 * import { toEnvelope } from 'ml-errors';
 * import { NotFoundError } from 'ml-errors/mlflow';
 *
 * toEnvelope(new NotFoundError('no run r1')); // { error_code: 'NOT_FOUND', message: 'no run r1' }
 * ```
 */
export function toEnvelope(error: unknown, options?: SerializeOptions): unknown {
  return outgoing(error, options).value;
}

/** A body that goes out. */
interface Outgoing {
  /** Where it goes out as it came. */
  readonly relay?: Relay;
  readonly value: unknown;
  /** Whether nothing of anybody else's making is in it, so that `JSON.stringify` can do no harm. */
  readonly isPlain?: boolean;
}

function outgoing(error: unknown, options: SerializeOptions | undefined): Outgoing {
  try {
    const coded = isCodedError(error) ? error : new CodedError(messageOf(error));
    const envelope = envelopeById(options?.envelope);
    if (envelope === undefined || envelope.id === coded.envelope) {
      const relay = coded['~relay']();
      if (relay) return { relay, value: relay.value };
    }
    const { wireCode, message, httpStatus, kind, issues } = coded;
    // A code that the registry does not know is worth more to the next reader than the one that stands in for it.
    const code = wireCode ?? coded.code;
    const details = readable(coded.details);
    const body = { code, message, httpStatus, kind, issues, details };
    const chosen = envelope ?? (coded === error ? undefined : detailEnvelope);
    const isPlain =
      issues.length === 0 &&
      isScalar(code) &&
      isScalar(message) &&
      isScalar(httpStatus) &&
      isScalar(kind) &&
      Object.values(details).every(isScalar);
    return { value: chosen ? chosen.write(body) : coded['~write'](body), isPlain };
  } catch {
    // An exception of another's making that throws when it is read: its existence is all there is to tell.
    return { value: { detail: 'unreadable error' } };
  }
}

/** Whether `value` is no object, which may be odd, and no BigInt, which JSON refuses. */
function isScalar(value: unknown): boolean {
  const type = typeof value;
  return value === null || (type !== 'object' && type !== 'function' && type !== 'bigint');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : typeof error === 'string' ? error : 'unknown error';
}
