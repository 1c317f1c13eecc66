import { runInNewContext } from 'node:vm';
import { BroadcastChannel, MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import fc from 'fast-check';
import {
  type CodedError,
  defineTaxonomy,
  isCodedError,
  isRetryable,
  parseError,
  reviveError,
  serializeError,
  toCloneable,
} from 'ml-errors';
import { type BaseRuntimeError, CustomError, OOMError, RuntimeUserError } from 'ml-errors/flyte';
import * as mlflow from 'ml-errors/mlflow';
import { afterAll, describe, expect, it } from 'vitest';
import * as arbitrary from './arbitraries.js';
import { construct, ROWS } from './platforms.js';

const here = new BroadcastChannel('ml-errors test');
const there = new BroadcastChannel('ml-errors test');
afterAll(() => {
  here.close();
  there.close();
});

/** The ways by which plain data leaves a program. */
const CROSSINGS: Readonly<Record<string, (data: unknown) => unknown>> = {
  structuredClone: (data) => structuredClone(data),
  JSON: (data) => JSON.parse(JSON.stringify(data)),
  postMessage(data) {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(data);
    const received = receiveMessageOnPort(port2)?.message;
    port1.close();
    return received;
  },
  BroadcastChannel(data) {
    here.postMessage(data);
    return receiveMessageOnPort(there as never)?.message;
  },
};

/** Everything that an exception says. What a body holds as JSON has it: that is what every crossing carries, and −0 is 0 there. */
function said(error: unknown): unknown {
  if (!isCodedError(error)) return error;
  const { name, platform, code, httpStatus, message, kind, retryable, retryAfterMs, stack } = error;
  const { envelope, matched, preview, rateLimit, requestId, expose } = error;
  return {
    ...{ name, platform, code, httpStatus, message, kind, retryable, retryAfterMs, stack },
    ...{ envelope, matched, preview, rateLimit, requestId, expose },
    again: isRetryable(error) === isRetryable(error, { method: 'POST' }),
    read: JSON.stringify([error.details, error.issues, error.wireCode]),
    body: serializeError(error),
    json: JSON.stringify(error),
  };
}

const headers = {
  'retry-after': '3',
  'x-ratelimit-limit': '100',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': '1800000000',
  'x-request-id': 'req-1',
  'x-should-retry': 'true',
};

/** A body as text or as a value, in an envelope or not. */
const body = fc.oneof(
  arbitrary.envelopedBody,
  arbitrary.envelopedBody.map((value) => JSON.stringify(value, null, 1)),
  arbitrary.json,
  fc.string(),
);

const cross = (error: unknown, by = 'structuredClone'): Error => reviveError(CROSSINGS[by]?.(toCloneable(error)));

describe.each(Object.keys(CROSSINGS))('an exception that crosses by %s', (by) => {
  it('is the same, whatever its code', () => {
    for (const { platform, row } of ROWS) {
      const error = construct(platform, row, undefined, { details: { run: 'r1' }, retryAfterMs: 5 });
      const revived = cross(error, by) as CodedError;
      expect(said(revived)).toEqual(said(error));
      const classes = Object.entries(platform.entry).filter(
        ([, it]) => typeof it === 'function' && /^[A-Z]/.test(it.name),
      );
      const isOf = (it: unknown): string[] =>
        classes.filter(([, Class]) => it instanceof (Class as never)).map(([name]) => name);
      expect(isOf(revived)).toEqual(isOf(error));
    }
  });

  it('is the same, whatever body it was parsed from', () => {
    fc.assert(
      fc.property(body, arbitrary.status, (body, status) => {
        const error = parseError(body, { status, headers, method: 'POST', url: '/api/2.0/runs/get?q=1' });
        expect(said(cross(error, by))).toEqual(said(error));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an exception that crosses', () => {
  it('is the same after several hops', () => {
    const error = parseError('{"error_code": "FUTURE_CODE", "message": "m", "big": 12345678901234567890}', {
      status: 429,
    });
    expect(said(cross(cross(cross(error))))).toEqual(said(error));
  });

  it('is a RestException with its JSON where it was one, and none where it was not', () => {
    const parsed = cross(mlflow.parseError('{"error_code": "NOT_FOUND", "message": "m", "id": 7}'));
    expect(parsed).toBeInstanceOf(mlflow.RestException);
    expect((parsed as mlflow.RestException).json).toEqual({ error_code: 'NOT_FOUND', message: 'm', id: 7 });
    const built = cross(new mlflow.NotFoundError('no run r1'));
    expect(built).not.toBeInstanceOf(mlflow.RestException);
    expect(built).toBeInstanceOf(mlflow.MlflowException);
    expect((built as mlflow.MlflowException).getHttpStatusCode()).toBe(404);
  });

  it('keeps what a platform’s own classes know', () => {
    const error = cross(new OOMError('OOMKilled', 'the pod was killed', 'worker-1'));
    expect(error).toBeInstanceOf(RuntimeUserError);
    expect((error as BaseRuntimeError).worker).toBe('worker-1');
    const custom = cross(CustomError.fromException(new RangeError('bad x')));
    expect(custom).toBeInstanceOf(CustomError);
    expect((custom as CustomError).code).toBe('RangeError');
    expect(cross(new mlflow.MlflowTraceDataNotFound({ requestId: 'tr-1' }))).toBeInstanceOf(
      mlflow.MlflowTraceDataNotFound,
    );
  });

  it('keeps the members and the name that a class of the user’s gave it', () => {
    class RunFailed extends mlflow.MlflowException {
      override name = 'RunFailed';
      runId = 'r1';
    }
    const revived = cross(new RunFailed('it failed')) as RunFailed;
    expect([revived.name, revived.runId]).toEqual(['RunFailed', 'r1']);
    expect(revived).toBeInstanceOf(mlflow.MlflowException);
    expect(revived).not.toBeInstanceOf(RunFailed);
  });

  it('keeps what the user typed, where a parser was asked to keep it, and has none where not', () => {
    const body = { detail: [{ loc: ['a'], msg: 'm', type: 't', input: 'typed', ctx: { limit: 1 } }] };
    const issue = { path: ['a'], message: 'm', type: 't' };
    const crossed = (issueInput: boolean): unknown =>
      (reviveError(structuredClone(toCloneable(parseError(body, { status: 422, issueInput })))) as CodedError).issues;
    expect(crossed(true)).toEqual([{ ...issue, input: 'typed', ctx: { limit: 1 } }]);
    expect(crossed(false)).toEqual([issue]);
  });

  it('says what it says by now, not what its body said', () => {
    const error = parseError({ error_code: 'NOT_FOUND', message: 'before' });
    error.message = 'after';
    expect(JSON.parse(serializeError(cross(error)))).toEqual({ error_code: 'NOT_FOUND', message: 'after' });
    error.message = '';
    expect(cross(error).message).toBe('');
  });

  it('comes from another realm as from here', () => {
    const foreign = runInNewContext('Object.assign(new RangeError("far away"), { code: "E_FAR" })');
    const revived = cross(foreign);
    expect(revived).toBeInstanceOf(RangeError);
    expect(revived).toMatchObject({ message: 'far away', code: 'E_FAR' });
  });

  it('belongs to a platform of one’s own where that is named, and is a CodedError with its code where not', () => {
    const search = defineTaxonomy({
      platform: 'search',
      envelope: 'error',
      codes: { INDEX_MISSING: { http: 404, className: 'IndexMissing' }, BROKEN: { http: 500 } },
      fallback: 'BROKEN',
    });
    const error = search.error('INDEX_MISSING', 'no index i1', { details: { index: 'i1' } });
    const data = structuredClone(toCloneable(error));
    expect(said(reviveError(data, { platform: search }))).toEqual(said(error));
    expect(reviveError(data)).toMatchObject({
      platform: 'search',
      code: 'INDEX_MISSING',
      httpStatus: 404,
      name: 'IndexMissing',
    });
    expect(mlflow.reviveError(toCloneable(new OOMError('OOMKilled', 'm')))).toMatchObject({
      platform: 'flyte',
      code: 'OOMKilled',
    });
  });
});

describe('the causes of an exception that crosses', () => {
  const chain = (links: number): Error => {
    let error = new Error('link 0');
    for (let link = 1; link <= links; link++) error = new mlflow.AbortedError(`link ${link}`, { cause: error });
    return error;
  };
  const messages = (error: unknown): unknown[] =>
    error instanceof Error ? [error.message, ...('cause' in error ? messages(error.cause) : [])] : [error];

  it('cross with it, as what they are', () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', errno: -111 }),
    });
    const revived = cross(new mlflow.TemporarilyUnavailableError('later', { cause })).cause as TypeError;
    expect(revived).toBeInstanceOf(TypeError);
    expect(revived.stack).toBe(cause.stack);
    expect(revived.cause).toMatchObject({ message: 'refused', code: 'ECONNREFUSED', errno: -111 });
  });

  it.each([
    [undefined, 10],
    [0, 0],
    [3, 3],
    [Number.NaN, 10],
    [-1, 10],
  ])('are kept up to maxCauses: %s keeps %i', (maxCauses, kept) => {
    const revived = reviveError(toCloneable(chain(20), { maxCauses }));
    expect(messages(revived)).toEqual([
      ...Array.from({ length: kept + 1 }, (_, link) => `link ${20 - link}`),
      `[cut: more than ${kept} causes]`,
    ]);
  });

  it('end where they run in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(messages(cross(error))).toHaveLength(12);
  });

  it.each([['a sentence'], [404], [null], [{ a: [1] }]])('may be no errors: %j', (cause) => {
    expect(cross(new mlflow.AbortedError('m', { cause })).cause).toEqual(cause);
  });

  it('are absent where there were none', () => {
    expect('cause' in cross(new mlflow.AbortedError('m'))).toBe(false);
    expect('cause' in cross(new mlflow.AbortedError('m', { cause: undefined }))).toBe(true);
  });

  it('of an AggregateError all cross', () => {
    const revived = cross(new AggregateError([new mlflow.AbortedError('a'), new TypeError('b')], 'both'));
    expect(revived).toBeInstanceOf(AggregateError);
    const [first, second] = (revived as AggregateError).errors;
    expect(first).toBeInstanceOf(mlflow.AbortedError);
    expect(second).toBeInstanceOf(TypeError);
  });
});

describe('toCloneable', () => {
  it('leaves the stacks at home where it is told to', () => {
    const data = toCloneable(new mlflow.AbortedError('m', { cause: new Error('inner') }), { stack: false });
    expect(JSON.stringify(data)).not.toContain('"stack"');
  });

  it.each([['boom'], [undefined], [null], [7n], [Symbol('s')], [() => 1], [{ detail: 'x' }], [[1, 2]]])(
    'takes %s, which is no error',
    (thrown) => {
      const revived = cross(thrown);
      expect(revived).toBeInstanceOf(Error);
      expect(revived.message).toBe(thrown === 'boom' ? 'boom' : 'something was thrown that is no error');
    },
  );

  it.each([
    [
      'a getter that throws',
      {
        get message() {
          throw new Error('no');
        },
      },
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    ['a function', { run: () => 1 }],
    [
      'a circle',
      (() => {
        const round: Record<string, unknown> = {};
        round.self = round;
        return round;
      })(),
    ],
    ['a BigInt', { n: 12345678901234567890n }],
    ['an own __proto__', JSON.parse('{"__proto__": {"polluted": true}}')],
  ])('takes an exception with %s in its details', (_, details) => {
    const revived = cross(new mlflow.AbortedError('m', { details }));
    expect(revived).toBeInstanceOf(mlflow.AbortedError);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes a body of 100,000 levels, and the text of it comes back whole', () => {
    const text = `{"error_code": "ABORTED", "message": "m", "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(serializeError(cross(mlflow.parseError(text)))).toBe(text);
  });

  it('takes an error whose members throw', () => {
    const hostile = Object.defineProperty(new Error('m'), 'name', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(cross(hostile)).toBeInstanceOf(Error);
  });
});

describe('reviveError', () => {
  it('makes an error of anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record(
            {
              mlErrors: fc.constant(1),
              name: arbitrary.json,
              message: arbitrary.json,
              stack: arbitrary.json,
              cause: arbitrary.json,
              errors: arbitrary.json,
              members: arbitrary.json,
              coded: arbitrary.json,
            },
            { requiredKeys: ['mlErrors'] },
          ),
          fc.record({
            mlErrors: fc.constant(1),
            coded: fc.record(
              {
                platform: fc.constantFrom('mlflow', 'flyte', 'constructor', '__proto__', 7),
                code: arbitrary.json,
                httpStatus: arbitrary.json,
                http: arbitrary.json,
                lineage: arbitrary.json,
                details: arbitrary.json,
                issues: arbitrary.json,
                body: arbitrary.json,
                kind: arbitrary.json,
              },
              { requiredKeys: [] },
            ),
          }),
        ),
        (value) => {
          const error = reviveError(value);
          expect(error).toBeInstanceOf(Error);
          expect(typeof error.message).toBe('string');
          expect(typeof error.name).toBe('string');
          if (isCodedError(error)) {
            expect(typeof error.code).toBe('string');
            expect(typeof error.httpStatus).toBe('number');
            expect(typeof serializeError(error)).toBe('string');
            expect(typeof JSON.stringify(error)).toBe('string');
            expect(Array.isArray(error.issues)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives an error back as it is', () => {
    const error = new RangeError('r');
    expect(reviveError(error)).toBe(error);
  });
});
