import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type HeadersLike, type PlatformContext, parseError, type RateLimit, toCloneable } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refuse } from './refuse.js';

/*
 * What a server says of waiting, and what is kept of it. The answers stand in vectors/retry.json, and follow from the documents that it names.
 */
interface Case {
  readonly id: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly retryAfterMs: number | null;
  readonly rateLimit?: Omit<RateLimit, 'resetAt'> & { readonly resetAt?: string };
}

const { now, cases }: { now: string; cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('vectors/retry.json', import.meta.url), 'utf8'),
);

/** The longest pause of a timer: 2^31 − 1 milliseconds. */
const LONGEST = 2_147_483_647;

const read = (headers: unknown, { status = 503, body = '' }: { status?: number; body?: unknown } = {}) => {
  const { retryAfterMs, rateLimit } = parseError(body, { status, headers: headers as HeadersLike });
  return { retryAfterMs, rateLimit };
};

/** Headers that say nothing of waiting. */
const NOTHING = { retryAfterMs: undefined, rateLimit: undefined };

beforeAll(() => {
  // Far from GMT, so that a date that is read as local time shows.
  vi.stubEnv('TZ', 'Asia/Kolkata');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('these tests run far from GMT, at a time that stands still', () => {
  expect(new Date().getTimezoneOffset()).toBe(-330);
  expect(new Date().toISOString()).toBe(now);
});

type Form = readonly [form: string, of: (headers: Readonly<Record<string, string>>) => unknown];

const renamed = (headers: Readonly<Record<string, string>>, rename: (name: string) => string) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [rename(name), value]));

const FORMS: readonly Form[] = [
  ['an object with names In Title-Case', (headers) => renamed(headers, (name) => name.replace(/\b[a-z]/g, upper))],
  ['an object with names in capitals', (headers) => renamed(headers, upper)],
  ['an object without a prototype', (headers) => Object.assign(Object.create(null), headers)],
  ['an object of lists', (headers) => Object.fromEntries(Object.entries(headers).map(([name, one]) => [name, [one]]))],
  ['a fetch Headers', (headers) => new Headers(headers)],
  ['a Map', (headers) => new Map(Object.entries(headers))],
  ['an object with a get of its own', (headers) => ({ get: (name: string) => headers[name] ?? null })],
];

function upper(name: string): string {
  return name.toUpperCase();
}

describe('what a server says of waiting', () => {
  it.each(cases)('is read as it has to be: $id', (given) => {
    const { retryAfterMs, rateLimit } = read(given.headers, given);
    expect(retryAfterMs ?? null).toBe(given.retryAfterMs);
    const { resetAt, ...counts } = given.rateLimit ?? {};
    // The members that a server did not name may be there, undefined.
    expect(rateLimit).toEqual(
      given.rateLimit ? { ...counts, ...(resetAt && { resetAt: new Date(resetAt) }) } : undefined,
    );
  });

  it.each(FORMS)('is read in %s as in any other form', (_, of) => {
    const inForm = cases.map(({ id, headers = {}, ...given }) => ({ id, ...read(of(headers), given) }));
    expect(inForm).toEqual(cases.map(({ id, headers, ...given }) => ({ id, ...read(headers, given) })));
  });
});

describe('what the vectors cannot say', () => {
  it('of a header that came twice, the first counts, as in Node’s http', () => {
    expect(read({ 'retry-after': ['3', '4'] })).toEqual({ ...NOTHING, retryAfterMs: 3000 });
    expect(read(new Map([['retry-after', ['3', '4']]]))).toEqual({ ...NOTHING, retryAfterMs: 3000 });
    expect(read({ 'retry-after': [] })).toEqual(NOTHING);
  });

  it('an older name of a limit goes before the drafts’', () => {
    const headers = { 'x-ratelimit-limit': '60', 'ratelimit-limit': '100', 'ratelimit-remaining': '7' };
    expect(read(headers).rateLimit).toEqual({ limit: 60, remaining: 7 });
  });

  it('a time from now is counted from the moment of parsing, and stays where it is', () => {
    const error = parseError('', { status: 429, headers: { 'retry-after': '30', 'x-ratelimit-reset': '30' } });
    vi.advanceTimersByTime(10_000);
    expect(error.retryAfterMs).toBe(30_000);
    expect(error.rateLimit?.resetAt?.getTime()).toBe(Date.parse(now) + 30_000);
    vi.setSystemTime(now);
  });

  it('a date is exact to the millisecond, and never shortened', () => {
    vi.setSystemTime(Date.parse(now) + 250);
    expect(read({ 'retry-after': 'Thu, 01 Jan 2026 12:00:30 GMT' }).retryAfterMs).toBe(29_750);
    vi.setSystemTime(now);
  });

  it('the ID of the request is kept, and nothing that was not asked for', () => {
    const headers = { 'X-Request-Id': ' r-17 ', 'Set-Cookie': 'session=secret', authorization: 'Bearer secret' };
    const error = parseError('', { status: 503, headers });
    expect(error.requestId).toBe('r-17');
    const known = JSON.stringify(toCloneable(error));
    expect([known.includes('r-17'), known.includes('secret')]).toEqual([true, false]);
    expect(parseError('', { status: 503 }).requestId).toBeUndefined();
  });
});

describe('headers that cannot be read say nothing', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  it.each<[what: string, headers: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'retry-after: 7'],
    ['a number', 7],
    ['a list of lists', [['retry-after', '7']]],
    ['a revoked proxy', revoked],
    ['a getter that throws', Object.defineProperty({}, 'retry-after', { enumerable: true, get: refuse })],
    ['a get that throws', { get: refuse }],
    ['a getter of get that throws', Object.defineProperty({}, 'get', { get: refuse })],
    ['a get that finds nothing', { get: () => null }],
    ['a get that promises', { get: async () => '7' }],
    ['a get that gives an object', { get: () => ({ toString: () => '7' }) }],
    ['a get that gives a revoked proxy', { get: () => revoked }],
    ['a value that is an object', { 'retry-after': {} }],
    ['a value that is true', { 'retry-after': true }],
    ['a value that is a list of lists', { 'retry-after': [['7']] }],
    ['a name that only looks alike', { 'retry-after-seconds': '7', retryafter: '7', 'x-retry-after': '7' }],
    ['names that objects have by birth', new Map([['constructor', '7']])],
  ])('%s', (_, headers) => {
    expect(read(headers)).toEqual(NOTHING);
  });
});

it.each<[name: string, value: unknown]>([
  ['retry-after', 'soon'],
  ['retry-after', {}],
  ['retry-after-ms', 'soon'],
  ['x-ratelimit-reset', 'soon'],
  ['x-ratelimit-reset', '9'.repeat(400)],
  ['x-should-retry', 'perhaps'],
  ['x-amzn-errortype', ''],
  ['grpc-status', 'broken'],
  ['grpc-message', '%zz'],
])('%s: %j, which says nothing, keeps no other header from being read', (name, value) => {
  const headers = { 'x-request-id': 'r-17', traceparent: '00-1-2-01', 'x-ratelimit-limit': '60', [name]: value };
  const error = parseError('', { status: 503, headers });
  expect([error.requestId, error.rateLimit?.limit, error.retryAfterMs]).toEqual(['r-17', 60, undefined]);
  expect(toCloneable(error).coded?.traceparent).toBe('00-1-2-01');
});

describe('laws', () => {
  it('any number of seconds is that pause, up to the longest of a timer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (seconds) => {
        const ms = seconds * 1000n;
        expect(read({ 'retry-after': `${seconds}` }).retryAfterMs).toBe(ms < LONGEST ? Number(ms) : LONGEST);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('a fraction of a second is never shortened, and hardly lengthened', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 999_999_999 }), (seconds, nanos) => {
        const exact = seconds * 1000 + nanos / 1e6;
        const { retryAfterMs } = read({ 'retry-after': `${seconds}.${String(nanos).padStart(9, '0')}` });
        expect(retryAfterMs).toBeGreaterThanOrEqual(exact - 1e-3);
        expect(retryAfterMs).toBeLessThanOrEqual(exact + 1.001);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (number: number): string => String(number).padStart(2, '0');
  const partsOf = (date: Date) => ({
    ...{ weekday: DAYS[date.getUTCDay()] as string, day: date.getUTCDate(), month: MONTHS[date.getUTCMonth()] },
    ...{ year: date.getUTCFullYear(), time: date.toISOString().slice(11, 19) },
  });

  it.each<[form: string, write: (parts: ReturnType<typeof partsOf>) => string]>([
    ['IMF-fixdate', (at) => `${at.weekday.slice(0, 3)}, ${two(at.day)} ${at.month} ${at.year} ${at.time} GMT`],
    ['RFC 850', (at) => `${at.weekday}, ${two(at.day)}-${at.month}-${two(at.year % 100)} ${at.time} GMT`],
    ['asctime', (at) => `${at.weekday.slice(0, 3)} ${at.month} ${String(at.day).padStart(2)} ${at.time} ${at.year}`],
  ])('a date in the form of %s is the pause until then', (_, write) => {
    const start = Date.parse(now);
    // Within 49 years to either side, so that two digits tell the year, and often within what a timer can do.
    const seconds = fc.oneof(
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.integer({ min: -1_545_000_000, max: 1_545_000_000 }),
    );
    fc.assert(
      fc.property(seconds, (after) => {
        const value = write(partsOf(new Date(start + after * 1000)));
        expect([value, read({ 'retry-after': value }).retryAfterMs]).toEqual([
          value,
          Math.min(Math.max(after * 1000, 0), LONGEST),
        ]);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('whatever the headers, nothing is thrown, a pause is one that a timer can make, and a time is a time', () => {
    const name = fc.constantFrom(
      ...['retry-after', 'Retry-After', 'retry-after-ms', 'x-ratelimit-limit', 'x-ratelimit-remaining'],
      ...['x-ratelimit-reset', 'ratelimit-reset', 'RateLimit-Limit', 'x-should-retry', 'get', 'x'],
    );
    const value = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.constantFrom('Wed, 21 Oct 2015 07:28:00 GMT', 'Sun Nov  6 08:49:37 1994', '1767268830', '9'.repeat(400), '-0'),
      fc.anything(),
    );
    const headers = fc.oneof(
      fc.dictionary(name, value, { noNullPrototype: false }),
      fc.array(fc.tuple(name, value)).map((entries) => new Map(entries)),
      fc.anything(),
    );
    fc.assert(
      fc.property(headers, fc.constantFrom(429, 503), (given, status) => {
        const { retryAfterMs, rateLimit } = parseError('', { status, headers: given } as PlatformContext);
        if (retryAfterMs !== undefined) {
          expect(Number.isInteger(retryAfterMs) && retryAfterMs >= 0 && retryAfterMs <= LONGEST).toBe(true);
        }
        if (rateLimit?.resetAt !== undefined) expect(rateLimit.resetAt.getTime()).not.toBeNaN();
        for (const count of [rateLimit?.limit, rateLimit?.remaining]) expect(count ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
});
