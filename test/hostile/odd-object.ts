import { runInNewContext } from 'node:vm';
import { HttpError } from 'ml-errors';
import { HOSTILE } from '../disclosure/hostile.js';
import { refuse } from '../refuse.js';

/** What a proxy may refuse. */
const TRAPS: readonly (keyof ProxyHandler<object>)[] = [
  ...(['apply', 'construct', 'defineProperty', 'deleteProperty', 'get', 'getOwnPropertyDescriptor'] as const),
  ...(['getPrototypeOf', 'has', 'isExtensible', 'ownKeys', 'preventExtensions', 'set', 'setPrototypeOf'] as const),
];

const TARGETS: Readonly<Record<string, () => object>> = {
  'an object': () => ({ error_code: 'NOT_FOUND', message: 'm', error: { code: 'c', message: 'm' }, detail: 'd' }),
  'a list': () => [{ error_code: 'NOT_FOUND', message: 'm' }],
  'a function': () => () => 0,
  'an error': () => new Error('m', { cause: new Error('c') }),
  'an exception': () => new HttpError('m', { code: 'conflict', details: { x: 1 } }),
};

const PROXIES = Object.entries(TARGETS).flatMap(([target, make]) =>
  TRAPS.map((trap): OddObject => [`${target} that refuses ${trap}`, () => new Proxy(make(), { [trap]: refuse })]),
);

/** A thing that nobody should have thrown, sent or kept; made anew each time. */
export type OddObject = readonly [name: string, make: () => unknown];

/** The value itself, where it is one to be handed around without being made anew. */
const VALUES: Readonly<Record<string, unknown>> = {
  ...{
    'a text': 'it broke',
    'an empty text': '',
    'a number': 7,
    '-0': -0,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
  },
  ...{ 'a BigInt': 12n, true: true, null: null, undefined: undefined, 'a symbol of all': Symbol.iterator },
};

/** Everything odd that can be thrown, sent, or kept in an exception. */
export const ODD_OBJECTS: readonly OddObject[] = [
  ...Object.entries(VALUES).map(([name, value]): OddObject => [name, () => value]),
  ...HOSTILE,
  ...PROXIES,
  ['a proxy that refuses all', () => new Proxy({}, Object.fromEntries(TRAPS.map((trap) => [trap, refuse])))],
  [
    'a proxy that throws what cannot be read',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      const refuseBy = (): never => {
        throw proxy;
      };
      return new Proxy({}, Object.fromEntries(TRAPS.map((trap) => [trap, refuseBy])));
    },
  ],
  [
    'a list whose length throws',
    () => new Proxy([1], { get: (list, name) => (name === 'length' ? refuse() : list[name as never]) }),
  ],
  ['an iterator that throws', () => Object.assign([{ path: [], message: 'm' }], { [Symbol.iterator]: refuse })],
  ['members that throw', () => Object.defineProperty({}, 'message', { get: refuse, enumerable: true })],
  [
    'what throws as a text and as a number',
    () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  ],
  [
    'members named like those of every object',
    () =>
      JSON.parse(
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"valueOf":2,"hasOwnProperty":3,"then":4,"toJSON":5,"message":"m"}',
      ),
  ],
  [
    'methods that are nobody’s to call',
    () => Object.fromEntries(['then', 'catch', 'toString', 'hasOwnProperty'].map((name) => [name, refuse])),
  ],
  ['a member named by a symbol', () => ({ [Symbol('message')]: 'm', [Symbol.toStringTag]: 'Error' })],
  ['an object called Error', () => ({ [Symbol.toStringTag]: 'Error', message: 7, name: 7, stack: 7 })],
  ['a toJSON that throws', () => ({ message: 'm', toJSON: refuse })],
  ['a cycle', () => cyclic({})],
  ['a cycle through a list', () => cyclic([])],
  ['a cycle through a cause', () => cyclic(new Error('m'), 'cause')],
  ['20,000 levels', () => deep(20_000)],
  ['a frozen object', () => Object.freeze({ error_code: 'NOT_FOUND', message: 'm', nested: Object.freeze([1]) })],
  ['a sealed error', () => Object.seal(new Error('m'))],
  ['a frozen exception', () => Object.freeze(new HttpError('m', { code: 'conflict' }))],
  ['a date', () => new Date(0)],
  ['a date that is none', () => new Date(Number.NaN)],
  ['a map', () => new Map([['message', 'm']])],
  ['a set', () => new Set(['m'])],
  ['a weak map', () => new WeakMap()],
  ['bytes', () => new Uint8Array([0xff, 0xfe])],
  [
    'bytes that are gone',
    () => {
      const bytes = new Uint8Array(8);
      structuredClone(bytes, { transfer: [bytes.buffer] });
      return bytes;
    },
  ],
  ['big numbers', () => new BigInt64Array([1n])],
  ['a view', () => new DataView(new ArrayBuffer(2))],
  ['a text in a box', () => new String('it broke')],
  ['a regular expression', () => /m/g],
  ['a class', () => class Broken extends Error {}],
  ['the prototype of an exception', () => HttpError.prototype],
  ['an object that inherits from an exception', () => Object.create(new HttpError('m'))],
  [
    'a generator',
    () =>
      (function* () {
        yield 'm';
      })(),
  ],
  ['globalThis', () => globalThis],
  ['a promise', () => Promise.resolve('m')],
  ['an error of another realm', () => runInNewContext('new TypeError("m")')],
  ['an object of another realm', () => runInNewContext('({ error_code: "NOT_FOUND", message: "m", at: new Date(0) })')],
  ['a list of another realm', () => runInNewContext('[{ error_code: "NOT_FOUND", message: "m" }]')],
];

/** `object` with itself as a member. */
export function cyclic(object: object, member = 'self'): object {
  return Object.assign(object, { [member]: object });
}

/** A list in a list in a list … */
export function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
