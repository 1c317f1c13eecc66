import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type DetailForm,
  type ErrorInfo,
  HttpError,
  packDetails,
  parseError,
  type RetryInfo,
  serializeError,
  type TypedDetails,
  typedDetails,
} from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { json } from '../arbitraries.js';
import { NINE } from './nine-details.js';

/** A body, and what its details say. */
interface Vector {
  readonly id: string;
  readonly status: number;
  readonly body: { readonly details?: readonly unknown[]; readonly error?: { readonly details: readonly unknown[] } };
  readonly expect: Omit<TypedDetails, 'unknown'> & {
    /** The places of those that are not known. */
    readonly unknown: readonly number[];
  };
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../vectors/rpc-details.json', import.meta.url), 'utf8'),
).cases;

/** The body in which each form is at home. */
const BODIES: Readonly<Record<DetailForm, (details: readonly unknown[]) => object>> = {
  json: (details) => ({ error: { code: 404, message: 'm', status: 'NOT_FOUND', details } }),
  snake_case: (details) => ({ error_code: 'NOT_FOUND', message: 'm', details }),
  base64: (details) => ({ code: 'not_found', message: 'm', details }),
};
const FORMS = Object.entries(BODIES).map(([form, bodyOf]) => ({ form: form as DetailForm, bodyOf }));

/** An exception with these details that no wire has seen. */
const holding = (details: unknown): HttpError => new HttpError('m', { code: 'conflict', details: { details } });

const read = (body: object): TypedDetails => typedDetails(parseError(JSON.stringify(body), { status: 404 }));

it.each(vectors)('a detail says what it says to others: $id', ({ status, body, expect: { unknown, ...known } }) => {
  const details = body.details ?? body.error?.details ?? [];
  const expected = { ...known, unknown: unknown.map((at) => details[at]) };
  expect(typedDetails(parseError(JSON.stringify(body), { status }))).toStrictEqual(expected);
  expect(typedDetails(holding(details))).toStrictEqual(expected);
});

/** UTF-16 code units, halves of surrogates among them. */
const halves = fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units));
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  halves,
  fc.constantFrom('', '\ufeff', '\0', '__proto__', 'constructor', '🏃'),
);

/** fc.record without objects that have no prototype. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
const texts = <const N extends string>(...names: readonly N[]): fc.Arbitrary<Record<N, string>> =>
  record(Object.fromEntries(names.map((name) => [name, text])) as { [K in N]: fc.Arbitrary<string> });
const listOf = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 4 });

/** A time to the nanosecond, which is as much as a Duration has. */
const ms = fc
  .tuple(fc.oneof(fc.integer(), fc.nat(1000)), fc.oneof(fc.constant(0), fc.nat(999_999_999)))
  // Beyond, a double has no place for nanoseconds.
  .map(([seconds, nanos]) => (seconds < 0 ? -seconds % 1e6 : seconds % 1e6) * 1000 + nanos / 1e6);

const known: fc.Arbitrary<Omit<TypedDetails, 'unknown'>> = fc.record(
  {
    errorInfo: record({
      reason: text,
      domain: text,
      metadata: listOf(fc.tuple(text, text)).map((entries): Record<string, string> => Object.fromEntries(entries)),
    }),
    requestInfo: texts('requestId', 'servingData'),
    retryInfo: record({ retryDelayMs: ms }),
    debugInfo: record({ stackEntries: listOf(text), detail: text }),
    quotaFailure: record({ violations: listOf(texts('subject', 'description')) }),
    preconditionFailure: record({ violations: listOf(texts('type', 'subject', 'description')) }),
    badRequest: record({ fieldViolations: listOf(texts('field', 'description', 'reason')) }),
    resourceInfo: texts('resourceType', 'resourceName', 'owner', 'description'),
    help: record({ links: listOf(texts('description', 'url')) }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** What is no detail of a known type, or not what its type says. */
const unknown = listOf(
  fc.oneof(
    json.map((value): unknown => JSON.parse(JSON.stringify(value))),
    fc.constantFrom(
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'de', message: 'nein' },
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 7 },
      { type: 'google.rpc.ErrorInfo', value: 'CgVB', debug: { reason: 'A' } },
      { type: 'runs.v1.Cause', value: 'CgFS' },
    ),
  ),
);

/** What UTF-8 has of a value: half a surrogate becomes U+FFFD. */
const wellFormed = <T>(value: T): T => {
  if (typeof value === 'string') return Buffer.from(value).toString() as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  return Object.fromEntries(Object.entries(value).map((entry) => wellFormed(entry))) as T;
};

describe.each(FORMS)('in the form of $form', ({ form, bodyOf }) => {
  it('details that are packed come back the same', () => {
    fc.assert(
      fc.property(known, unknown, (typed, others) => {
        const packed = packDetails({ ...typed, unknown: others }, form);
        // The bytes are UTF-8; JSON has an escape for half a surrogate.
        const expected = { ...(form === 'base64' ? wellFormed(typed) : typed), unknown: others };
        expect(typedDetails(holding(packed))).toEqual(expected);
        expect(read(bodyOf(packed))).toEqual(expected);
        expect(packDetails(read(bodyOf(packed)), form)).toEqual(
          form === 'base64' ? packDetails(expected, form) : packed,
        );
      }),
    );
  });

  it('of several of one type the last counts, and those that are not known stay in their order', () => {
    fc.assert(
      fc.property(known, known, unknown, unknown, (one, other, before, after) => {
        const packed = [
          ...packDetails({ ...one, unknown: before }, form),
          ...packDetails({ ...other, unknown: after }, form),
        ];
        const { unknown: rest, ...last } = typedDetails(holding(packed));
        const expected = { ...one, ...other };
        expect(last).toEqual(form === 'base64' ? wellFormed(expected) : expected);
        expect(rest).toEqual([...before, ...after]);
      }),
    );
  });

  it('any number of milliseconds comes back within half a nanosecond, or as near as a double is', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, min: -315_576_000_000_000, max: 315_576_000_000_000 }),
      fc.integer(),
    );
    fc.assert(
      fc.property(number, (retryDelayMs) => {
        const { retryInfo } = read(bodyOf(packDetails({ retryInfo: { retryDelayMs } }, form)));
        const given = retryInfo?.retryDelayMs ?? Number.NaN;
        expect(Math.abs(given - retryDelayMs)).toBeLessThanOrEqual(5.1e-7 + Math.abs(retryDelayMs) * Number.EPSILON);
        expect(Object.is(given, -0)).toBe(false);
        if (Number.isInteger(retryDelayMs)) expect(given).toBe(retryDelayMs + 0);
      }),
    );
  });

  it.each([
    [Number.POSITIVE_INFINITY, 315_576_000_000_000],
    [Number.NEGATIVE_INFINITY, -315_576_000_000_000],
    [1e300, 315_576_000_000_000],
    [Number.NaN, 0],
    [999.999_999_9, 1000],
    [-999.999_999_9, -1000],
    [-0.2e-6, 0],
  ])('a time that protobuf has no place for is the nearest that it has: %d ms', (retryDelayMs, expected) => {
    const packed = packDetails({ retryInfo: { retryDelayMs } }, form);
    expect(read(bodyOf(packed))).toStrictEqual({ retryInfo: { retryDelayMs: expected }, unknown: [] });
  });

  it.each(NINE)('$name survives any number of hops', ({ typed }) => {
    const first = serializeError(parseError(bodyOf(packDetails(typed, form)), { status: 404 }));
    const second = serializeError(parseError(first, { status: 404 }));
    expect(second).toBe(first);
    expect(typedDetails(parseError(second))).toStrictEqual({ ...typed, unknown: [] });
  });
});

it.each(NINE)(
  '$name is written under its own names: snake case for Databricks, camel case for the others',
  ({ name, typed, json: own }) => {
    const snake = Object.fromEntries(
      Object.entries(own).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
    );
    const type = `type.googleapis.com/google.rpc.${name}`;
    expect(packDetails(typed)).toEqual([{ '@type': type, ...own }]);
    expect(packDetails(typed, 'json')).toEqual([{ '@type': type, ...own }]);
    expect(packDetails(typed, 'snake_case')).toEqual([{ '@type': type, ...snake }]);
    expect(packDetails(typed, 'base64')).toEqual([
      // Base64 as Connect writes it: of the standard alphabet, without padding.
      { type: `google.rpc.${name}`, value: expect.stringMatching(/^[A-Za-z0-9+/]+$/), debug: own },
    ]);
  },
);

it('what a message does not have is not written', () => {
  const empty = { retryInfo: {} as RetryInfo, errorInfo: { reason: 'R', domain: '' } as ErrorInfo };
  const type = 'type.googleapis.com/google.rpc.';
  expect(packDetails(empty)).toEqual([{ '@type': `${type}ErrorInfo`, reason: 'R' }, { '@type': `${type}RetryInfo` }]);
  expect(packDetails(empty, 'base64')).toEqual([
    { type: 'google.rpc.ErrorInfo', value: 'CgFS', debug: { reason: 'R' } },
    { type: 'google.rpc.RetryInfo', value: '', debug: {} },
  ]);
});

it('of Connect’s detail the bytes count, with debug and without, whatever that says', () => {
  fc.assert(
    fc.property(known, fc.option(json), (typed, debug) => {
      const packed = packDetails(typed, 'base64') as { readonly type: string; readonly value: string }[];
      const expected = { ...wellFormed(typed), unknown: [] };
      expect(typedDetails(holding(packed.map(({ type, value }) => ({ type, value }))))).toEqual(expected);
      expect(typedDetails(holding(packed.map((entry) => ({ ...entry, debug }))))).toEqual(expected);
    }),
  );
});
