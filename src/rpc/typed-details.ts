import { isCodedError } from '../coded-error.js';
import { isObject, type JsonObject } from '../envelope/wire-error.js';
import { camelCase, FIELDS, type FieldKind, memberName, type TypedDetails } from './detail-types.js';
import { bytesOf, decode } from './protobuf.js';

/** Details that are looked at; an error has a handful. */
const MOST = 1000;

/**
 * Google's typed details of an exception (`google.rpc.ErrorInfo`, `RetryInfo`, `BadRequest` …), in whichever form they came: JSON with `@type`, as
 * Google's APIs have it, the same in snake case, as Databricks has it, or protobuf in base64, as Connect has it. What is missing in a message
 * is empty, as in protobuf.
 *
 * Total: it never throws. What is no such detail stays in `unknown`, as it came.
 *
 * @example
 * ```ts
 * import { parseError, typedDetails } from 'ml-errors';
 *
 * const error = parseError({
 *   ...{ error_code: 'NOT_FOUND', message: 'no such job' },
 *   details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'JOB_DELETED', domain: 'jobs.example' }],
 * });
 * typedDetails(error).errorInfo?.reason; // 'JOB_DELETED'
 * ```
 *
 * @see https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
export function typedDetails(error: unknown): TypedDetails {
  const known: Record<string, unknown> = {};
  const unknown: unknown[] = [];
  for (const entry of detailsOf(error)) {
    const [name, message] = messageIn(entry) ?? [];
    if (name === undefined) unknown.push(entry);
    else known[memberName(name)] = message;
  }
  return { ...known, unknown };
}

function detailsOf(error: unknown): readonly unknown[] {
  try {
    const { details } = isCodedError(error) ? error.details : {};
    return Array.isArray(details) ? details.slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function messageIn(entry: unknown): readonly [name: string, message: JsonObject] | undefined {
  try {
    if (!isObject(entry)) return undefined;
    const type = /(?:^|\/)google\.rpc\.(\w{1,30})$/.exec(String(entry['@type'] ?? entry.type))?.[1] ?? '';
    const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
    if (!fields) return undefined;
    const isEncoded = entry['@type'] === undefined && typeof entry.value === 'string';
    const source = isEncoded ? decode(bytesOf(entry.value as string), fields) : entry;
    const members = Object.entries(fields).map(([name, kind]) => {
      const value = source[name] ?? source[camelCase(name)];
      return [memberName(name, kind), fieldValue(value, kind)] as const;
    });
    return [type, Object.fromEntries(members)];
  } catch {
    // Not what its type says.
    return undefined;
  }
}

/** @throws TypeError where `value` is none of `kind` */
function fieldValue(value: unknown, kind: FieldKind): unknown {
  const fail = (): never => {
    throw new TypeError('a value of another type');
  };
  const text = (given: unknown): string => (typeof given === 'string' ? given : given === undefined ? '' : fail());
  const list = (): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : fail());
  const object = (given: unknown): JsonObject => (isObject(given) ? given : given === undefined ? {} : fail());
  if (kind === 'text') return text(value);
  if (kind === 'texts') return list().map(text);
  if (kind === 'ms') return durationMs(value) ?? fail();
  if (kind === 'map') return Object.fromEntries(Object.entries(object(value)).map(([name, it]) => [name, text(it)]));
  return list().map((entry) => Object.fromEntries(kind.map((name) => [name, text(object(entry)[name])])));
}

/** A protobuf Duration as JSON has it, `"37s"`, or as `{ seconds, nanos }`, in milliseconds. */
function durationMs(value: unknown): number | undefined {
  if (value === undefined) return 0;
  if (isObject(value)) return Number(value.seconds ?? 0) * 1000 + Number(value.nanos ?? 0) / 1e6;
  const [, seconds] = /^(-?\d{1,12}(?:\.\d{1,9})?)s$/.exec(String(value)) ?? [];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
