import { bytesOf } from '../base64.js';
import { isCodedError } from '../coded-error.js';
import { rpcTypeIn } from '../envelope/rpc-details.js';
import { isObject, type JsonObject } from '../envelope/wire-error.js';
import { camelCase, FIELDS, type FieldKind, memberName, type TypedDetails } from './detail-types.js';
import { decode } from './protobuf.js';

/** Details that are looked at, the first; an error has a handful. */
const MOST = 1000;

/** Entries of a list in a detail; one with more is none that a server wrote. */
const MOST_ENTRIES = 100_000;

/**
 * Google's typed details of an exception (`google.rpc.ErrorInfo`, `RetryInfo`, `BadRequest` …), in whichever form they came: JSON with `@type`, as
 * Google's APIs have it, the same in snake case, as Databricks has it, or protobuf in base64, as Connect has it. What is missing in a message
 * is empty, as in protobuf.
 *
 * Total: it never throws. What is no such detail stays in `unknown`, as it came. Of more than 1000 details the rest is not looked at.
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
    return Array.isArray(details) ? placesOf(details, MOST) : [];
  } catch {
    return [];
  }
}

/** What stands in a list, by its places alone: the methods of somebody's list may be anything, and its length too. */
function placesOf(list: readonly unknown[], most = MOST_ENTRIES): readonly unknown[] {
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at]);
}

function messageIn(entry: unknown): readonly [name: string, message: JsonObject] | undefined {
  try {
    if (!isObject(entry)) return undefined;
    const { '@type': url, type = url, value: encoded } = entry;
    const isJson = typeof url === 'string';
    const name = rpcTypeIn(isJson ? url : type);
    const fields = name !== undefined && Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (name === undefined || !fields || (!isJson && typeof encoded !== 'string')) return undefined;
    const source = isJson ? entry : decode(bytesOf(encoded as string), fields);
    const members = Object.entries(fields).map(([field, kind]) => {
      // In protobuf's JSON, null is the same as nothing.
      const value = source[field] ?? source[camelCase(field)] ?? undefined;
      return [memberName(field, kind), fieldValue(value, kind)] as const;
    });
    return [name, Object.fromEntries(members)];
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
  const list = (): readonly unknown[] => {
    if (!Array.isArray(value)) return value === undefined ? [] : fail();
    return value.length > MOST_ENTRIES ? fail() : placesOf(value);
  };
  const object = (given: unknown): JsonObject => (isObject(given) ? given : given === undefined ? {} : fail());
  if (kind === 'text') return text(value);
  if (kind === 'texts') return list().map(text);
  if (kind === 'ms') return durationMs(value) ?? fail();
  if (kind === 'map') return Object.fromEntries(Object.entries(object(value)).map(([name, it]) => [name, text(it)]));
  return list().map((entry) => Object.fromEntries(kind.map((name) => [name, text(object(entry)[name] ?? undefined)])));
}

/** A protobuf Duration as JSON has it, `"37s"`, or as `{ seconds, nanos }`, in milliseconds. */
function durationMs(value: unknown): number | undefined {
  if (value === undefined) return 0;
  if (isObject(value)) {
    const ms = integerIn(value.seconds ?? 0) * 1000 + integerIn(value.nanos ?? 0) / 1e6;
    return Number.isNaN(ms) ? undefined : ms;
  }
  const [, sign, seconds, fraction = ''] =
    /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (seconds === undefined) return undefined;
  // By whole numbers: 1.001 × 1000 is not 1001.
  const ms = Number(seconds) * 1000 + Number(fraction.padEnd(9, '0')) / 1e6;
  return sign && ms !== 0 ? -ms : ms;
}

/** A whole number, or its digits, as JSON has large ones; NaN for anything else. */
function integerIn(value: unknown): number {
  return typeof value !== 'object' && /^-?\d{1,12}$/.test(String(value)) ? Number(value) : Number.NaN;
}
