import { isObject, type JsonObject } from './wire-error.js';

/**
 * Milliseconds to wait, as a body says it: `google.rpc.RetryInfo` among its details in any of its JSON forms, `retry_after`, or the
 * `estimated_time` until a model is loaded, both in seconds.
 */
export function retryHintMs(body: JsonObject): number | undefined {
  const inner = isObject(body.error) ? body.error : body;
  const ms = retryInfoMs(inner.details) ?? retryInfoMs(body.details);
  if (ms !== undefined) return ms;
  for (const seconds of [inner.retry_after, body.retry_after, body.estimated_time]) {
    if (typeof seconds === 'number' && seconds >= 0 && Number.isFinite(seconds)) return seconds * 1000;
  }
  return undefined;
}

function retryInfoMs(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  for (const entry of details) {
    if (!isObject(entry)) continue;
    const type = entry['@type'] ?? entry.type;
    if (typeof type !== 'string' || !type.endsWith('google.rpc.RetryInfo')) continue;
    // Connect puts the readable form of a detail into `debug`.
    const info = isObject(entry.debug) ? entry.debug : entry;
    const ms = durationMs(info.retryDelay ?? info.retry_delay);
    if (ms !== undefined) return ms;
  }
  return undefined;
}

/** A protobuf Duration as JSON: `"37s"`, `"0.5s"`, or `{ seconds, nanos }`. */
function durationMs(duration: unknown): number | undefined {
  if (typeof duration === 'string') {
    return /^\d{1,12}(?:\.\d{1,9})?s$/.test(duration) ? Number(duration.slice(0, -1)) * 1000 : undefined;
  }
  if (!isObject(duration)) return undefined;
  const [seconds, nanos] = [Number(duration.seconds ?? 0), Number(duration.nanos ?? 0)];
  const ms = seconds * 1000 + nanos / 1e6;
  return ms >= 0 && Number.isFinite(ms) ? ms : undefined;
}
