import { base64Of } from '../base64.js';
import { camelCase, FIELDS, memberName, type TypedDetails } from './detail-types.js';
import { durationOf, encode } from './protobuf.js';

/**
 * The forms that google's typed details have: JSON with `@type`, as Google's APIs have it (`json`), the same in snake case, as Databricks has
 * it (`snake_case`), and protobuf in base64 with the JSON beside it for people, as Connect has it (`base64`).
 */
export type DetailForm = 'json' | 'snake_case' | 'base64';

/**
 * Google's typed details in a form for the wire: what {@link typedDetails} reads. Details of unknown types are passed on as they are.
 *
 * @param form default: `json`
 *
 * @example
 * ```ts
 * import { packDetails } from 'ml-errors';
 * import { ResourceExhaustedError } from 'ml-errors/connect';
 *
 * const details = packDetails({ retryInfo: { retryDelayMs: 2500 } }, 'base64');
 * new ResourceExhaustedError('too many runs', { details: { details } }).toJSON();
 * // the client finds google.rpc.RetryInfo with 2.5 s
 * packDetails({ retryInfo: { retryDelayMs: 2500 } })[0]; // { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '2.5s' }
 * ```
 */
export function packDetails(details: Partial<TypedDetails>, form: DetailForm = 'json'): unknown[] {
  const { unknown = [], ...known } = details as Partial<TypedDetails> & Readonly<Record<string, unknown>>;
  const packed = Object.entries(FIELDS).flatMap(([name, fields]): object[] => {
    const message = known[memberName(name)] as Readonly<Record<string, unknown>> | undefined;
    if (message === undefined) return [];
    const nameOf = form === 'snake_case' ? (field: string) => field : camelCase;
    const members = Object.entries(fields).flatMap(([field, kind]) => {
      const value = message[memberName(field, kind)];
      if (value === undefined || value === '') return [];
      return [[nameOf(field), kind === 'ms' ? secondsOf(value) : value] as const];
    });
    const json = Object.fromEntries(members);
    if (form !== 'base64') return [{ '@type': `type.googleapis.com/google.rpc.${name}`, ...json }];
    const named = Object.entries(fields).map(([field, kind]) => [field, message[memberName(field, kind)]] as const);
    return [{ type: `google.rpc.${name}`, value: base64Of(encode(Object.fromEntries(named), fields)), debug: json }];
  });
  return [...packed, ...unknown];
}

/** Milliseconds as protobuf's JSON has a Duration: `"2.5s"`, to the nanosecond. */
function secondsOf(ms: unknown): string {
  const { seconds, nanos } = durationOf(ms);
  const fraction = String(Math.abs(nanos)).padStart(9, '0').replace(/0+$/, '');
  return `${seconds < 0 || nanos < 0 ? '-' : ''}${Math.abs(seconds)}${fraction && `.${fraction}`}s`;
}
