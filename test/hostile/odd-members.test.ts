import { HttpError, parseError, serializeError, toCloneable } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { refuse } from '../refuse.js';
import { cyclic, deep } from './odd-object.js';

type Members = Record<string, unknown>;

/** The ways by which a member `odd` of the details, or of a body that was never text, becomes JSON. */
const WAYS: readonly (readonly [name: string, write: (members: object) => Members])[] = Object.entries({
  'serializeError of what was built': (details) => JSON.parse(serializeError(built(details))),
  'serializeError of what was parsed': (members) => JSON.parse(serializeError(parsed(members))),
  'JSON.stringify of what was built': (details) => JSON.parse(JSON.stringify(built(details))),
  'JSON.stringify of what was parsed': (members) => JSON.parse(JSON.stringify(parsed(members))),
  'JSON.stringify of what holds it': (details) => JSON.parse(JSON.stringify({ errors: [built(details)] })).errors[0],
  toCloneable: (details) => ({ ...BODY, ...toCloneable(built(details)).coded?.details }),
});

const BODY = { error_code: 'NOT_FOUND', message: 'm' };
const built = (details: object) => new NotFoundError('m', { details: { ...details } });
const parsed = (members: object) => parseError({ ...BODY, ...members });

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const [ABSENT, CUT] = [Symbol('absent'), Symbol('all of it was cut')];

describe.each(WAYS)('a member in JSON, by %s', (_, write) => {
  /** What comes of `odd`, alone and beside what `JSON.stringify` would refuse: that must make no difference. */
  const written = (make: () => unknown): unknown => {
    const alone = write({ odd: make() });
    const { big: _, ...beside } = write({ odd: make(), big: 1n });
    for (const body of [alone, beside]) expect(body).toMatchObject(BODY);
    // One class alone ships no writer of its own: of what was built, JSON.stringify may leave out all details, and says so.
    if (!('…' in beside)) expect(beside).toEqual(alone);
    return 'odd' in alone ? alone.odd : alone['…'] === undefined ? ABSENT : CUT;
  };

  it.each<[name: string, make: () => unknown, json: unknown]>([
    ['a date', () => new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a date that is none', () => new Date(Number.NaN), null],
    ['a URL', () => new URL('http://ml.example/a'), 'http://ml.example/a'],
    ['a map', () => new Map([['a', 1]]), {}],
    ['a set', () => new Set([1]), {}],
    ['bytes', () => new Uint8Array([1, 2]), { 0: 1, 1: 2 }],
    ['a buffer', () => Buffer.from([1]), { type: 'Buffer', data: [1] }],
    ['NaN', () => Number.NaN, null],
    ['Infinity', () => Number.POSITIVE_INFINITY, null],
    ['-0', () => -0, 0],
    ['a BigInt', () => 12n, '12'],
    ['a function', () => refuse, ABSENT],
    ['a symbol', () => Symbol('m'), ABSENT],
    ['undefined', () => undefined, ABSENT],
    [
      'a list of them',
      () => [undefined, refuse, Symbol('m'), Number.NaN, 12n, ...new Array(1), 1],
      [null, null, null, null, '12', null, 1],
    ],
    ['a text in a box', () => new String('a'), 'a'],
    ['a number in a box', () => new Number(1), 1],
    ['a boolean in a box', () => new Boolean(false), false],
    ['members named by symbols', () => ({ [Symbol('a')]: 1, b: 2 }), { b: 2 }],
    ['members that are not enumerable', () => Object.defineProperty({ b: 2 }, 'a', { value: 1 }), { b: 2 }],
    ['members that are inherited', () => Object.assign(Object.create({ a: 1 }), { b: 2 }), { b: 2 }],
    [
      'members of every object',
      () => JSON.parse('{"__proto__":{"a":1},"constructor":2,"toJSON":3}'),
      JSON.parse('{"__proto__":{"a":1},"constructor":2,"toJSON":3}'),
    ],
    ['what toJSON gives', () => ({ toJSON: () => ({ a: 1 }) }), { a: 1 }],
    ['what toJSON gives, by the name of the member', () => ({ toJSON: (name: string) => name }), 'odd'],
    ['what toJSON gives, within a list', () => [0, { toJSON: (name: string) => name }], [0, '1']],
    ['nothing, as toJSON gives it', () => ({ toJSON: () => undefined }), ABSENT],
    [
      'itself, as toJSON gives it',
      () => ({
        a: 1,
        toJSON() {
          return this;
        },
      }),
      { a: 1 },
    ],
    ['a BigInt, as toJSON gives it', () => ({ toJSON: () => 12n }), '12'],
    ['a cycle, as toJSON gives it', () => ({ toJSON: () => cyclic({ a: 1 }) }), { a: 1, self: '[cut: circular]' }],
    ['an exception', () => new HttpError('inner', { code: 'conflict', details: { a: 1 } }), { detail: 'inner', a: 1 }],
    ['a cycle', () => cyclic({ a: 1 }), { a: 1, self: '[cut: circular]' }],
    [
      'a cycle through a list',
      () => {
        const list: unknown[] = [1];
        list.push({ list });
        return list;
      },
      [1, { list: '[cut: circular]' }],
    ],
    [
      'what holds it, as toJSON gives it',
      () => {
        const above: object = { below: { toJSON: () => above } };
        return above;
      },
      { below: '[cut: circular]' },
    ],
    [
      'a cycle through toJSON',
      () => ({
        toJSON() {
          return { again: this };
        },
      }),
      { again: '[cut: circular]' },
    ],
    [
      'the same thing twice, which is no cycle',
      () => {
        const shared = { a: 1 };
        return [shared, shared];
      },
      [{ a: 1 }, { a: 1 }],
    ],
    ['a revoked proxy', revoked, '[cut: unreadable]'],
    ['a toJSON that throws', () => ({ toJSON: refuse }), '[cut: unreadable]'],
  ])('is what JSON.stringify would give, or is marked as cut: %s', (_, make, json) => {
    const got = written(make);
    if (got === CUT) expect(() => JSON.stringify(make())).toThrow();
    else expect(got).toEqual(json);
  });

  it.each<[name: string, make: () => object]>([
    ['a getter that throws', () => Object.defineProperty({ a: 1 }, 'b', { get: refuse, enumerable: true })],
    ['a proxy that refuses its names', () => new Proxy({}, { ownKeys: refuse })],
    ['a proxy that refuses its members', () => new Proxy({ a: 1 }, { get: refuse })],
    [
      'a list whose length throws',
      () => new Proxy([1], { get: (list, name) => (name === 'length' ? refuse() : list[name as never]) }),
    ],
  ])('is marked where it cannot be read: %s', (_, make) => {
    const got = written(make);
    if (got !== CUT) expect(JSON.stringify(got)).toContain('[cut: unreadable]');
  });
});

describe('a member of 100,000 levels', () => {
  it('is written whole by serializeError, and cut by JSON.stringify', () => {
    const error = new NotFoundError('m', { details: { odd: deep(100_000) } });
    expect(serializeError(error)).toBe(
      `{"error_code":"NOT_FOUND","message":"m","odd":${'['.repeat(100_000)}1${']'.repeat(100_000)}}`,
    );
    expect(JSON.stringify(error)).toContain('[cut: ');
  });
});

describe('a getter', () => {
  it('is run once by serializeError, whatever stands beside it', () => {
    for (const beside of [{}, { big: 1n }, cyclic({}), { deep: deep(10_000) }, { toJSON: 1 }]) {
      const runs = { getter: 0, toJSON: 0, top: 0 };
      const nested = {
        get getter() {
          return ++runs.getter;
        },
        json: { toJSON: () => ++runs.toJSON },
      };
      const details = {
        get top() {
          return ++runs.top;
        },
        list: [nested],
        beside,
      };
      serializeError(new NotFoundError('m', { details }));
      expect(runs).toEqual({ getter: 1, toJSON: 1, top: 1 });
    }
  });

  it('that makes a new one without end comes to an end', () => {
    let runs = 0;
    const endless = (): object => ({
      get next() {
        runs += 1;
        if (runs >= 2_000_000) throw new Error('somebody should have stopped before');
        return endless();
      },
    });
    expect(serializeError(built({ odd: endless() }))).toContain('[cut: deeper than');
    expect(runs).toBeLessThan(2_000_000);
  });

  it.each<[name: string, details: object]>([
    ['throws', Object.defineProperty({ a: 1 }, 'b', { get: refuse, enumerable: true })],
    ['is that of a revoked proxy', revoked() as object],
    ['is a toJSON of the details', { a: 1, toJSON: () => 'not the body' }],
  ])('of the details themselves that %s costs neither code nor message', (_, details) => {
    const error = new NotFoundError('m', { details: details as never });
    expect(JSON.parse(serializeError(error))).toMatchObject(BODY);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject(BODY);
  });
});
