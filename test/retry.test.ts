import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Backoff, CodedError, isRetryable, type PlatformContext, parseError, retryDelayMs } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { construct, PLATFORMS, registryOf } from './platforms.js';

/*
 * Whether to send a request again, and when. What is expected is worked out here from the registry files and from the rules that
 * the doc comments of src/retry.ts state; nothing of the package is asked for it.
 */
interface Row {
  readonly code: string;
  readonly http: number;
  readonly kind?: string;
  readonly retryable?: true;
  readonly message?: string;
}
interface Registry {
  readonly platform: PlatformContext['platform'] & string;
  readonly fallback: string | { readonly '5xx': string };
  readonly retryStatuses: readonly number[];
  readonly lasting?: readonly string[];
  readonly codes: readonly Row[];
}
const REGISTRIES: readonly Registry[] = ['mlflow', 'eventml', 'flyte', 'mlops', 'connect', 'databricks', 'http'].map(
  (name) => registryOf(name) as unknown as Registry,
);
const ROWS = REGISTRIES.flatMap((registry) => registry.codes.map((row) => ({ registry, row })));
const LASTING = REGISTRIES.flatMap(({ lasting = [] }) => lasting);

const STATUSES = Array.from({ length: 500 }, (_, i) => 100 + i);
/** What HTTP has no status for, but a caller may hand over. Those that are no whole number count as no status. */
const NONSENSE = [
  -1,
  0,
  7,
  99,
  600,
  999,
  5030,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  503.5,
  null,
  undefined,
  '',
  'x',
  {},
];

/** RFC 9110, section 9.2.2. */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];
const METHODS = [...IDEMPOTENT, 'get', 'Delete', 'POST', 'post', 'PATCH', 'CONNECT', 'LOCK', 'GETS', ''];
/** A server refuses with these before it does anything. */
const REFUSALS = [408, 425, 429];

const parse = (body: unknown, context?: unknown) => parseError(body, context as PlatformContext);

/** The envelopes that have a place for a code, with one in it; and a body of each kind that has none. */
const ENVELOPES = ['error_code', 'error', 'detail'] as const;
const bodyOf = (envelope: (typeof ENVELOPES)[number], code: string, message = 'm'): unknown =>
  ({
    error_code: { error_code: code, message },
    error: { error: { code, message } },
    detail: { detail: { code, message } },
  })[envelope];
const CODELESS = ['', 'upstream says no', '<h1>No</h1>', '{}', '{"detail":"no"}', '{"error":{"message":"no"}}', '[]'];

/** The status by which a failure is judged that has none: that of the last resort. */
function lastResort({ fallback, codes }: Registry): number {
  const code = typeof fallback === 'string' ? fallback : fallback['5xx'];
  return codes.find((row) => row.code === code)?.http as number;
}

describe.each(REGISTRIES)('where only the status is known, $platform', (registry) => {
  const { platform, retryStatuses } = registry;

  it('retries after the statuses of its registry, and no others from 100 to 599', () => {
    for (const body of CODELESS) {
      const retried = STATUSES.filter((status) => isRetryable(parse(body, { status, platform })));
      expect([body, retried]).toEqual([body, retryStatuses]);
    }
  });

  it('retries after no number that is no status, and judges what is no number by its last resort', () => {
    const wrong = NONSENSE.filter((status) => {
      const expected = !Number.isInteger(status) && retryStatuses.includes(lastResort(registry));
      return isRetryable(parse('', { status, platform })) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it.each(ENVELOPES)('obeys the status where it does not know the code in `%s`', (envelope) => {
    const body = bodyOf(envelope, 'FUTURE_CODE');
    const retried = STATUSES.filter((status) => isRetryable(parse(body, { status, platform })));
    expect(retried).toEqual(retryStatuses);
  });
});

describe('the statuses of the registries', () => {
  it('are those of the MLOps document, for MLflow also 408, for HTTP also 408 and 425, for Connect those of its `unavailable`, for Databricks without 500', () => {
    const document = [429, 500, 502, 503, 504];
    expect(Object.fromEntries(REGISTRIES.map(({ platform, retryStatuses }) => [platform, retryStatuses]))).toEqual({
      ...{ eventml: document, flyte: document, mlops: document },
      ...{ mlflow: [408, ...document], http: [408, 425, ...document], connect: [429, 502, 503, 504] },
      // The client for files of Databricks' SDK left out 500 on purpose.
      databricks: [408, 429, 502, 503, 504],
    });
  });
});

describe('the code decides before the status', () => {
  it.each(ENVELOPES)('for every code of every platform and every status, in `%s`', (envelope) => {
    const statuses = envelope === 'error_code' ? STATUSES : [200, 400, 404, 409, 429, 500, 503, 504, 599, undefined];
    const wrong = ROWS.flatMap(({ registry: { platform }, row: { code, retryable = false } }) => {
      const body = bodyOf(envelope, code);
      const others = statuses.filter((status) => isRetryable(parse(body, { status, platform })) !== retryable);
      return others.length > 0 ? [{ code, retryable, others }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('for every scenario of the MLOps service, known by its message under its own status and no other', () => {
    const scenarios = ROWS.filter(({ row }) => row.message !== undefined);
    expect(scenarios.length).toBeGreaterThan(30);
    const wrong = scenarios.flatMap(({ registry, row }) => {
      const detail = row.message?.replace(/\{[^}]*\}/g, '7');
      return STATUSES.filter((status) => {
        const error = parse({ detail }, { status, platform: 'mlops' });
        const own = status === row.http;
        const retryable = own ? row.retryable === true : registry.retryStatuses.includes(status);
        return (error.code === row.code) !== own || isRetryable(error) !== retryable;
      }).map((status) => `${row.code} ${status}`);
    });
    expect(wrong).toEqual([]);
  });

  it('for every exception that was built, whatever status it was given', () => {
    const built = PLATFORMS.flatMap((platform) => platform.registry.codes.map((row) => ({ platform, row })));
    const wrong = built.filter(({ platform, row }) =>
      [undefined, 400, 503].some((httpStatus) => {
        const error = construct(platform, row, 'm', { httpStatus });
        return isRetryable(error) !== (row.retryable === true);
      }),
    );
    expect([built.length, wrong.map(({ row }) => row.code)]).toEqual([ROWS.length, []]);
  });

  it('unless the exception was built to say otherwise', () => {
    const init = { platform: 'p', code: 'C', httpStatus: 503 };
    expect(isRetryable(new CodedError('m', init))).toBe(false);
    expect(isRetryable(new CodedError('m', { ...init, retryable: true }))).toBe(true);
  });
});

describe('what Flyte says of who is at fault', () => {
  const flyte = REGISTRIES.find(({ platform }) => platform === 'flyte') as Registry;
  const kindOf = ({ kind, http }: Row): string => kind ?? (http < 500 ? 'user' : 'system');
  const retried = (body: unknown, status?: number): boolean => isRetryable(parse(body, { status }));
  const documentOf = (code: string, origin: string, kind: string) => ({ error: { code, message: 'm', origin, kind } });

  it.each<[kind: string | number, retryable: boolean]>([
    ['USER', false],
    ['SYSTEM', true],
    ['UNKNOWN', true],
    ['KIND_USER', false],
    ['KIND_SYSTEM', true],
    ['KIND_UNSPECIFIED', true],
    ['user', false],
    ['system', true],
    [0, true],
    [1, false],
    [2, true],
  ])('decides of a code that nobody knows: kind %j', (kind, retryable) => {
    for (const status of [undefined, 200, 400, 404, 500, 503]) {
      expect(retried({ code: 'ValueError', message: 'm', kind }, status)).toBe(retryable);
    }
  });

  it.each(flyte.codes)(
    'goes with the code $code, and a document that calls it recoverable only adds to that',
    (row) => {
      const kind = kindOf(row).toUpperCase();
      const stated = row.retryable === true;
      expect(retried({ code: row.code, message: 'm', kind })).toBe(stated);
      expect(retried(documentOf(row.code, kind, 'NON_RECOVERABLE'))).toBe(stated);
      // No document makes it recoverable.
      expect(retried(documentOf(row.code, kind, 'RECOVERABLE'))).toBe(row.code !== 'NonRecoverableError');
    },
  );

  it.each([400, 401, 403, 404, 409, 501])('is nothing in a body of Connect, where the status %i decides', (status) => {
    for (const body of [{ code: 'not_found', message: 'no such run' }, { code: 'unknown' }, { message: 'no' }, {}]) {
      expect([body, isRetryable(parse(body, { status, platform: 'flyte' }))]).toEqual([body, false]);
    }
  });

  it('goes before a code of another kind', () => {
    expect(retried({ code: 'OOMKilled', message: 'm', kind: 'SYSTEM' })).toBe(true);
    expect(retried({ code: 'Interrupted', message: 'm', kind: 'SYSTEM' })).toBe(true);
    expect(retried({ code: 'UnionRpcError', message: 'm', kind: 'USER' })).toBe(false);
    expect(retried({ code: 'GpuXidError', message: 'm', kind: 'USER' })).toBe(false);
    expect(retried({ code: 'GpuXidError', message: 'm', kind: 'SYSTEM' })).toBe(true);
    expect(retried({ code: 'RetriesExhausted|Interrupted', message: 'm', kind: 'USER' })).toBe(false);
  });
});

describe('a quota that will not come back is no rate limit', () => {
  const error = (members: object) => ({
    error: { message: 'You exceeded your current quota', param: null, ...members },
  });

  it.each(LASTING)('%s is not retried, whatever the status', (code) => {
    for (const status of [...STATUSES, undefined]) {
      for (const body of [error({ code }), error({ code, type: 'requests' }), bodyOf('detail', code)]) {
        const headers = { 'retry-after': '1' };
        expect(isRetryable(parse(body, { status, headers }), { method: 'GET' })).toBe(false);
      }
    }
  });

  it.each<[service: string, body: unknown]>([
    ['OpenAI', error({ type: 'insufficient_quota', code: 'insufficient_quota' })],
    ['Moonshot', { error: { message: 'Your account is suspended', type: 'exceeded_current_quota_error' } }],
    ['LiteLLM', error({ type: 'budget_exceeded', code: '429' })],
    ['Databricks', { error_code: 'QUOTA_EXCEEDED', message: 'm' }],
  ])('as %s says it under 429', (_, body) => {
    expect(isRetryable(parse(body, { status: 429 }))).toBe(false);
  });

  it.each(['mlops', 'eventml', 'mlflow', 'flyte'])('nor where the caller named %s, which passed it on', (platform) => {
    expect(isRetryable(parse(error({ code: 'insufficient_quota' }), { status: 429, platform }))).toBe(false);
  });

  it.each(['rate_limit_exceeded', 'tokens', 'QUOTA', 'insufficient_quota_', '429', 429, null])(
    'but %j under 429 is one',
    (code) => {
      expect(isRetryable(parse(error({ code, type: code }), { status: 429 }))).toBe(true);
    },
  );
});

describe('a request that is not safe to repeat', () => {
  it('is repeated only where the server refused it or asked for it, for every status and method', () => {
    const pauses: readonly object[] = [
      {},
      { 'retry-after': '3' },
      { 'retry-after-ms': '0' },
      { 'retry-after': 'soon' },
    ];
    const wrong = STATUSES.flatMap((status) =>
      pauses.flatMap((headers, pause) => {
        const error = parse('', { status, headers });
        return METHODS.filter((method) => {
          const safe = IDEMPOTENT.includes(method.toUpperCase()) || REFUSALS.includes(status) || [1, 2].includes(pause);
          const retried = [408, 425, 429, 500, 502, 503, 504].includes(status);
          return isRetryable(error, { method }) !== (retried && safe);
        }).map((method) => ({ status, method, headers }));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is repeated for no code but one that is retryable, for every code and method', () => {
    const wrong = PLATFORMS.flatMap((platform) =>
      platform.registry.codes.flatMap((row) => {
        const plain = construct(platform, row, 'm');
        const asked = construct(platform, row, 'm', { retryAfterMs: 0 });
        return METHODS.filter((method) => {
          const safe = IDEMPOTENT.includes(method.toUpperCase()) || REFUSALS.includes(row.http);
          const retryable = row.retryable === true;
          return isRetryable(plain, { method }) !== (retryable && safe) || isRetryable(asked, { method }) !== retryable;
        }).map((method) => `${row.code} ${method}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is repeated where the body asks for it', () => {
    const body = {
      error: { code: 503, message: 'm', details: [{ '@type': 'x/google.rpc.RetryInfo', retryDelay: '1s' }] },
    };
    expect(isRetryable(parse(body, { status: 503 }), { method: 'POST' })).toBe(true);
    expect(isRetryable(parse({ error: 'loading', estimated_time: 5 }, { status: 503 }), { method: 'POST' })).toBe(true);
  });

  it('is told by the parser’s method, unless the caller names one', () => {
    const post = parse('', { status: 503, method: 'POST' });
    expect([isRetryable(post), isRetryable(post, {}), isRetryable(post, { method: 'PUT' })]).toEqual([
      false,
      false,
      true,
    ]);
    const get = parse('', { status: 503, method: 'GET' });
    expect([isRetryable(get), isRetryable(get, { method: 'POST' })]).toEqual([true, false]);
    expect(isRetryable(parse('', { status: 503 }))).toBe(true);
  });

  it('is safe where the caller says so, which makes nothing retryable', () => {
    expect(isRetryable(parse('', { status: 503 }), { method: 'POST', idempotent: true })).toBe(true);
    expect(isRetryable(parse('', { status: 503 }), { method: 'POST', idempotent: false })).toBe(false);
    expect(isRetryable(parse('', { status: 501 }), { method: 'POST', idempotent: true })).toBe(false);
  });
});

describe('x-should-retry', () => {
  it.each<[said: string, answer: boolean | undefined]>([
    ['true', true],
    ['false', false],
    ['True', true],
    [' FALSE ', false],
    ['yes', undefined],
    ['1', undefined],
    ['', undefined],
  ])('%j goes before code, status and method where it says something', (said, answer) => {
    const headers = { 'x-should-retry': said };
    for (const status of [400, 404, 409, 429, 500, 503]) {
      const retried = [429, 500, 503].includes(status);
      expect(isRetryable(parse('', { status, headers }))).toBe(answer ?? retried);
      expect(isRetryable(parse('', { status, headers }), { method: 'POST' })).toBe(answer ?? status === 429);
    }
    expect(isRetryable(parse({ error_code: 'DATA_LOSS' }, { headers }))).toBe(answer ?? false);
    expect(isRetryable(parse({ error_code: 'ABORTED' }, { headers }))).toBe(answer ?? true);
  });
});

describe('what is no exception of this package', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each<[what: string, value: unknown]>([
    ['an Error', new Error('m')],
    ['an object that looks alike', { retryable: true, httpStatus: 503, code: 'x' }],
    ['a text', 'm'],
    ['nothing', undefined],
    ['null', null],
    ['a revoked proxy', proxy],
  ])('%s is not retried, and has a pause all the same', (_, value) => {
    expect(isRetryable(value)).toBe(false);
    expect(isRetryable(value, { method: 'GET', idempotent: true })).toBe(false);
    expect(retryDelayMs(value, 1, { jitter: 'none' })).toBe(2000);
  });
});

/** The longest pause of a timer: 2^31 − 1 milliseconds. */
const LONGEST = 2_147_483_647;
const silent = parse('', { status: 503 });
const isPause = (ms: number): boolean => Number.isInteger(ms) && ms >= 0 && ms <= LONGEST;

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('the pause where the server said nothing', () => {
  const none: Backoff = { jitter: 'none' };

  it('is that of the MLOps document where no jitter is wanted: 1, 2, 4 … seconds, up to the ceiling', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 6, 60].map((attempt) => retryDelayMs(silent, attempt, none));
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it.each<[backoff: Backoff, pauses: readonly number[]]>([
    [{ baseMs: 100, maxMs: 250 }, [100, 200, 250, 250]],
    [{ baseMs: 500 }, [500, 1000, 2000, 4000]],
    [{ maxMs: 0 }, [0, 0, 0, 0]],
    [{ baseMs: 0 }, [0, 0, 0, 0]],
    [{ baseMs: 0.25, maxMs: 1e300 }, [1, 1, 1, 2]],
    [{ baseMs: 1e300, maxMs: 1e308 }, [LONGEST, LONGEST, LONGEST, LONGEST]],
    [{ baseMs: Number.NaN, maxMs: Number.NaN }, [1000, 2000, 4000, 8000]],
    [{ baseMs: -5, maxMs: -5 }, [1000, 2000, 4000, 8000]],
    [{ baseMs: undefined, maxMs: undefined }, [1000, 2000, 4000, 8000]],
  ])('follows %j, and the defaults where that makes no sense', (backoff, pauses) => {
    const found = pauses.map((_, attempt) => retryDelayMs(silent, attempt, { ...backoff, jitter: 'none' }));
    expect(found).toEqual(pauses);
  });

  it.each<[attempt: unknown, pause: number]>([
    [Number.NaN, 1000],
    [-1, 1000],
    [Number.NEGATIVE_INFINITY, 1000],
    [undefined, 1000],
    [null, 1000],
    ['3', 1000],
    [{}, 1000],
    [1e9, 30_000],
    [Number.MAX_VALUE, 30_000],
    [Number.POSITIVE_INFINITY, 30_000],
  ])('of attempt %s is the first or the highest', (attempt, pause) => {
    expect(retryDelayMs(silent, attempt as number, none)).toBe(pause);
    expect(retryDelayMs(silent, attempt as number, { random: () => 0.5 })).toBe(pause / 2);
  });

  it('is no longer than the ceiling, no number but a pause, and nothing where the ceiling is nothing', () => {
    const attempt = fc.oneof(fc.nat({ max: 40 }), fc.double(), fc.constantFrom(1e9, Number.POSITIVE_INFINITY));
    const ms = fc.oneof(fc.nat({ max: 100_000 }), fc.double({ min: 0, noNaN: true }), fc.constantFrom(0, 1e308));
    const chance = fc.oneof(
      fc.constantFrom(0, 1 - 2 ** -53),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    );
    fc.assert(
      fc.property(attempt, ms, ms, chance, (n, baseMs, maxMs, random) => {
        const ceiling = retryDelayMs(silent, n, { baseMs, maxMs, jitter: 'none' });
        const pause = retryDelayMs(silent, n, { baseMs, maxMs, random: () => random });
        expect([isPause(ceiling), isPause(pause), pause <= ceiling, ceiling <= Math.ceil(maxMs)]).not.toContain(false);
        if (baseMs === 0 || maxMs === 0) expect([pause, ceiling]).toEqual([0, 0]);
      }),
      { numRuns: 5000, seed: 5 },
    );
  });

  it('is spread evenly up to the ceiling', () => {
    const [draws, ceiling] = [20_000, 8000];
    const random = seeded(42);
    const pauses = Array.from({ length: draws }, () => retryDelayMs(silent, 3, { random }));
    const mean = pauses.reduce((sum, pause) => sum + pause, 0) / draws;
    // The standard error is 8,000 / √12 / √20,000 = 16.
    expect(Math.abs(mean - ceiling / 2)).toBeLessThan(80);
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      pauses.filter((pause) => Math.ceil(pause / (ceiling / 10)) - 1 === tenth),
    );
    for (const tenth of tenths) expect(Math.abs(tenth.length / draws - 0.1)).toBeLessThan(0.01);
  });

  it('is by chance where nobody says otherwise', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.25);
    expect(retryDelayMs(silent, 3)).toBe(2000);
    expect(retryDelayMs(silent, 3, { jitter: 'full', random: undefined })).toBe(2000);
    expect(retryDelayMs(silent, 3, none)).toBe(8000);
    expect(random).toHaveBeenCalledTimes(2);
    random.mockRestore();
  });
});

describe('the pause that a server asked for', () => {
  const { now, cases } = JSON.parse(readFileSync(new URL('vectors/retry.json', import.meta.url), 'utf8'));
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  interface Case {
    readonly id: string;
    readonly status?: number;
    readonly body?: unknown;
    readonly headers?: object;
    readonly retryAfterMs: number | null;
    readonly waitMs?: number | null;
  }

  it.each<Case>(cases)(
    'is kept, whatever the attempt and the ceiling: $id',
    ({ status = 503, body = '', headers, retryAfterMs, waitMs = retryAfterMs }) => {
      const error = parse(body, { status, headers });
      for (const attempt of [0, 3, 1e9, Number.NaN]) {
        expect(retryDelayMs(error, attempt, { maxMs: 1, jitter: 'none' })).toBe(waitMs ?? 1);
      }
    },
  );

  it('is never shortened, and never longer than a timer can make', () => {
    const backoff = fc.record({ baseMs: fc.double(), maxMs: fc.double(), random: fc.constant(() => 0) });
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.double(), backoff, (seconds, attempt, given) => {
        const error = parse('', { status: 503, headers: { 'retry-after': `${seconds}` } });
        expect(retryDelayMs(error, attempt, given)).toBe(Math.min(seconds * 1000, LONGEST));
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it('grows shorter as a rate limit’s window comes nearer', () => {
    const error = parse('', { status: 429, headers: { 'x-ratelimit-reset': '30' } });
    const pauses = [0, 10_000, 30_000, 60_000].map((later) => {
      vi.setSystemTime(Date.parse(now) + later);
      return retryDelayMs(error, 0);
    });
    vi.setSystemTime(now);
    expect(pauses).toEqual([30_000, 20_000, 0, 0]);
  });

  it.each<[retryAfterMs: number, pause: number]>([
    [0, 0],
    [5, 5],
    [0.2, 1],
    [-5, 0],
    [1e300, LONGEST],
    [Number.POSITIVE_INFINITY, LONGEST],
    [Number.NEGATIVE_INFINITY, 0],
  ])('is one that a timer can make, also where an exception was built with %s', (retryAfterMs, pause) => {
    expect(retryDelayMs(new CodedError('m', { platform: 'p', code: 'C', retryAfterMs }), 3)).toBe(pause);
  });

  it('is one that a timer can make, also where an exception was built with what is no number', () => {
    const error = new CodedError('m', { platform: 'p', code: 'C', retryAfterMs: Number.NaN });
    expect(isPause(retryDelayMs(error, 3))).toBe(true);
  });
});
