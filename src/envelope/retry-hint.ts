import { rpcDetails } from './rpc-details.js';
import { isObject, type JsonObject } from './wire-error.js';

/**
 * Milliseconds to wait, as a body says it: `google.rpc.RetryInfo` among its details, `retry_after`, or the `estimated_time` until a model is
 * loaded, both in seconds.
 */
export function retryHintMs(body: JsonObject): number | undefined {
  const inner = isObject(body.error) ? body.error : body;
  // Of several with one type the last counts.
  const seconds = [...rpcDetails(body.details, 'RetryInfo'), ...rpcDetails(inner.details, 'RetryInfo')]
    .map(({ retryDelay, retry_delay: delay = retryDelay }) => secondsOf(delay))
    .reverse();
  const known = [...seconds, inner.retry_after, body.retry_after, body.estimated_time].find(isTime);
  return known && known * 1000;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}

/** A protobuf Duration as JSON: `"37s"`, `"0.5s"`, or `{ seconds, nanos }`. */
function secondsOf(duration: unknown): number | undefined {
  if (isObject(duration)) return integerIn(duration.seconds ?? 0) + integerIn(duration.nanos ?? 0) / 1e9;
  return typeof duration === 'string' && /^\d{1,12}(?:\.\d{1,9})?s$/.test(duration)
    ? Number.parseFloat(duration)
    : undefined;
}

/** A whole number, or its digits, as JSON has large ones; NaN for anything else. */
function integerIn(value: unknown): number {
  return typeof value !== 'object' && /^-?\d{1,12}$/.test(String(value)) ? Number(value) : Number.NaN;
}
