import fc from 'fast-check';
import { HttpError, packDetails, typedDetails } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { json } from '../arbitraries.js';
import { ODD_OBJECTS } from '../hostile/odd-object.js';
import { NINE } from './nine-details.js';

/** An exception with these details that no wire has seen. */
const holding = (details: unknown): HttpError => new HttpError('m', { code: 'conflict', details: { details } });

const T = z.string();
const list = (shape: Readonly<Record<string, z.ZodType>>) => z.array(z.strictObject(shape)).max(100_000);

/** What TypedDetails promises. */
const TYPED = z.strictObject({
  errorInfo: z.strictObject({ reason: T, domain: T, metadata: z.record(T, T) }).optional(),
  requestInfo: z.strictObject({ requestId: T, servingData: T }).optional(),
  retryInfo: z.strictObject({ retryDelayMs: z.number() }).optional(),
  debugInfo: z.strictObject({ stackEntries: z.array(T), detail: T }).optional(),
  quotaFailure: z.strictObject({ violations: list({ subject: T, description: T }) }).optional(),
  preconditionFailure: z.strictObject({ violations: list({ type: T, subject: T, description: T }) }).optional(),
  badRequest: z.strictObject({ fieldViolations: list({ field: T, description: T, reason: T }) }).optional(),
  resourceInfo: z.strictObject({ resourceType: T, resourceName: T, owner: T, description: T }).optional(),
  help: z.strictObject({ links: list({ description: T, url: T }) }).optional(),
  unknown: z.array(z.unknown()),
});

const NAMES = NINE.map(({ name }) => name);
const FIELD_NAMES = [...new Set(NINE.flatMap(({ json: own }) => Object.keys(own)))];

/** A detail by its looks: each of its members may be anything. */
const seeming = fc
  .tuple(
    fc.record(
      {
        '@type': fc.oneof(fc.constantFrom(...NAMES.map((name) => `type.googleapis.com/google.rpc.${name}`)), json),
        type: fc.oneof(fc.constantFrom(...NAMES.map((name) => `google.rpc.${name}`)), json),
        value: fc.oneof(
          fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64')),
          fc.string(),
          json,
        ),
        debug: json,
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom(...FIELD_NAMES), json),
  )
  .map(([head, fields]) => ({ ...head, ...fields }));

describe('typedDetails is total', () => {
  it('whatever JSON the details are', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.array(fc.oneof(seeming, json), { maxLength: 6 })), (details) => {
        const typed = typedDetails(holding(details));
        expect(TYPED.safeParse(typed).error).toBeUndefined();
        const { unknown: rest, ...messages } = typed;
        // Nothing is lost: what is not known is there as it came, and what is known has its type.
        const entries: readonly unknown[] = Array.isArray(details) ? details : [];
        expect(rest.every((entry) => entries.includes(entry))).toBe(true);
        expect(Object.keys(messages).length > 0 || rest.length === entries.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(NAMES)('whatever the bytes of %s are, and wherever they break off', (name) => {
    const whole = Buffer.from(
      (packDetails(NINE.find((row) => row.name === name)?.typed ?? {}, 'base64')[0] as { value: string }).value,
      'base64',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.nat(whole.length).map((end) => whole.subarray(0, end)),
      fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => Buffer.from(whole).fill(byte, at, at + 1)),
    );
    fc.assert(
      fc.property(bytes, (value) => {
        const entry = { type: `google.rpc.${name}`, value: Buffer.from(value).toString('base64') };
        const typed = typedDetails(holding([entry]));
        expect(TYPED.safeParse(typed).error).toBeUndefined();
        expect(Object.keys(typed).length + typed.unknown.length).toBe(2);
      }),
      { numRuns: 300 },
    );
  });

  it.each(ODD_OBJECTS)('of %s, wherever it stands', (_, make) => {
    const type = 'type.googleapis.com/google.rpc.';
    const around: readonly ((odd: unknown) => unknown)[] = [
      (odd) => odd,
      (odd) => holding(odd),
      (odd) => holding([odd]),
      ...NAMES.map((name) => (odd: unknown) => {
        const fields = Object.fromEntries(FIELD_NAMES.map((field) => [field, odd]));
        return holding([{ '@type': type + name, ...fields }]);
      }),
      (odd) => holding([{ '@type': odd }, { type: odd, value: '' }, { type: 'google.rpc.Help', value: odd }]),
      (odd) => holding([{ '@type': `${type}Help`, links: [odd] }]),
      (odd) => holding([{ '@type': `${type}Help`, links: [{ url: odd, description: odd }] }]),
      (odd) => holding([{ '@type': `${type}DebugInfo`, stackEntries: [odd] }]),
      (odd) => holding([{ '@type': `${type}ErrorInfo`, metadata: { odd } }]),
      (odd) => holding([{ '@type': `${type}RetryInfo`, retryDelay: { seconds: odd, nanos: odd } }]),
    ];
    for (const within of around) expect(TYPED.safeParse(typedDetails(within(make()))).error).toBeUndefined();
  });

  it.each<[string, () => unknown]>([
    [
      'a list with methods of its own',
      () => Object.assign([1], { slice: () => 7, map: () => 7, [Symbol.iterator]: () => 7 }),
    ],
    ['a list of another species', () => Object.assign([1], { constructor: { [Symbol.species]: Map } })],
    [
      'a list without an end',
      () => new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 53 : 1), has: () => true }),
    ],
    ['a list of nothing but holes', () => new Array(2 ** 32 - 1)],
  ])('of %s', (_, make) => {
    expect(typedDetails(holding(make())).unknown.length).toBeLessThanOrEqual(1000);
    for (const { name, json: own } of NINE) {
      const fields = Object.fromEntries(Object.keys(own).map((field) => [field, make()]));
      const entry = { '@type': `type.googleapis.com/google.rpc.${name}`, ...fields };
      expect(TYPED.safeParse(typedDetails(holding([entry]))).error).toBeUndefined();
    }
  });

  it('of a list with more entries than a server writes, which stays as it came', () => {
    const entry = (length: number) => ({ '@type': 'google.rpc.DebugInfo', stackEntries: Array(length).fill('x') });
    expect(typedDetails(holding([entry(100_000)])).debugInfo?.stackEntries).toHaveLength(100_000);
    const more = entry(100_001);
    expect(typedDetails(holding([more]))).toStrictEqual({ unknown: [more] });
  });

  it('of more than a thousand details, of which the first thousand count', () => {
    const details = [...Array(1000).keys(), { '@type': 'google.rpc.Help' }];
    expect(typedDetails(holding(details))).toEqual({ unknown: details.slice(0, 1000) });
  });

  it('of nothing', () => {
    for (const nothing of [undefined, null, 7, 'text', {}, new Error('m'), { details: [{}] }]) {
      expect(typedDetails(nothing)).toStrictEqual({ unknown: [] });
    }
  });
});

const KIB = 1024;

/** Base64 of some `length` bytes of nothing but `unit`. */
const bytesOf = (unit: readonly number[], length: number): string =>
  Buffer.alloc(length - (length % unit.length), Uint8Array.from(unit)).toString('base64');

/** A detail whose bytes are nothing but these. */
const UNITS: readonly (readonly [what: string, name: string, unit: readonly number[]])[] = [
  ['texts of no letter', 'DebugInfo', [0x0a, 0]],
  ['texts of one letter', 'DebugInfo', [0x0a, 1, 65]],
  ['messages of nothing', 'QuotaFailure', [0x0a, 0]],
  ['messages of one text', 'PreconditionFailure', [0x0a, 3, 0x0a, 1, 65]],
  ['entries of a map', 'ErrorInfo', [0x1a, 6, 0x0a, 1, 65, 0x12, 1, 65]],
  ['a text again and again', 'ErrorInfo', [0x0a, 1, 65]],
  ['times of nothing', 'RetryInfo', [0x0a, 0]],
  ['times of ten bytes', 'RetryInfo', [0x0a, 11, 8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]],
  ['unknown integers', 'Help', [0x78, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]],
  ['unknown fields of nothing', 'Help', [0x7a, 0]],
  ['fields that break off', 'Help', [0x0a]],
];

/** The processor time of `work` in milliseconds: the least of some runs. */
function cost(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('the time to read details grows with their length alone', () => {
  const TRIES = 4;
  const grown = (make: (length: number) => unknown, small: number): boolean => {
    const [short, long] = [holding(make(small)), holding(make(16 * small))];
    // Of 16 times the length: 16 where it is linear, 256 where it is the square.
    const isLinear = (): boolean => cost(() => typedDetails(long)) < 64 * cost(() => typedDetails(short)) + 20;
    return Array.from({ length: TRIES }).some(isLinear);
  };

  it.each(UNITS)('of bytes: %s', (_, name, unit) => {
    expect(grown((length) => [{ type: `google.rpc.${name}`, value: bytesOf(unit, length) }], 12 * KIB)).toBe(true);
  });

  it.each<readonly [string, (length: number) => unknown]>([
    ['a list of texts', (n) => [{ '@type': 'google.rpc.DebugInfo', stackEntries: Array(n).fill('x') }]],
    ['a list of messages', (n) => [{ '@type': 'google.rpc.Help', links: Array(n).fill({ url: 'x' }) }]],
    [
      'a map',
      (n) => [
        {
          '@type': 'google.rpc.ErrorInfo',
          metadata: Object.fromEntries([...Array(n).keys()].map((i) => [`k${i}`, 'v'])),
        },
      ],
    ],
    ['digits of a time', (n) => [{ '@type': 'google.rpc.RetryInfo', retryDelay: `${'7'.repeat(64 * n)}s` }]],
    ['slashes of a type', (n) => [{ '@type': '/google.rpc.'.repeat(64 * n) }]],
    ['letters of a type', (n) => [{ '@type': `google.rpc.${'x'.repeat(64 * n)}` }]],
    ['base64 that is none', (n) => [{ type: 'google.rpc.Help', value: '*'.repeat(64 * n) }]],
    ['details', (n) => Array(n).fill({ '@type': 'google.rpc.Help' })],
  ])('of JSON: %s', (_, make) => {
    expect(grown(make, 4 * KIB)).toBe(true);
  });
});
