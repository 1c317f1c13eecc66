import type { ErrorInit } from 'ml-errors';
import { HOSTILE } from '../../disclosure/hostile.js';

/** A body as data, so that one that fails can be printed, kept and run again. */
export type Body =
  | { readonly as: 'text' | 'value'; readonly text: string }
  | { readonly as: 'bytes'; readonly base64: string }
  | { readonly as: 'odd'; readonly odd: string };

/** JSON, or something that JSON has no place for, by its name in {@link ODD}. */
export type Given = unknown | { readonly odd: string };

/** The headers of a response, in one of the forms in which clients have them. */
export type GivenHeaders =
  | { readonly as: 'object' | 'Headers' | 'Map' | 'pairs'; readonly pairs: readonly (readonly [string, unknown])[] }
  | { readonly odd: string };

/** What stands beside a body, as data. */
export interface GivenContext {
  readonly status?: Given;
  readonly statusText?: Given;
  readonly headers?: GivenHeaders;
  readonly platform?: Given;
  readonly method?: Given;
  readonly url?: Given;
  readonly issueInput?: boolean;
}

/** An exception that a program builds: a code of a registry, and what it is given. */
export interface Built {
  readonly platform: string;
  readonly code: string;
  readonly message: string;
  readonly init: Pick<ErrorInit, 'details' | 'issues'>;
}

/** What the laws are asked of. */
export interface Subject {
  readonly body: Body;
  readonly context?: GivenContext;
  /** The context is no object at all, but this. */
  readonly oddContext?: string;
  readonly built?: Built;
}

const circular = (): unknown => {
  const value: Record<string, unknown> = { error_code: 'NOT_FOUND', message: 'round' };
  return Object.assign(value, { self: value, list: [value] });
};

const listOfItself = (): unknown => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};

const unreadable = (name: string): unknown =>
  Object.defineProperty({ error_code: 'NOT_FOUND', detail: 'd' }, name, {
    enumerable: true,
    get() {
      throw new Error('unreadable');
    },
  });

/** What no JSON can be. Made anew each time, since some of them can be used once. */
export const ODD: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ['undefined', () => undefined],
  ['NaN', () => Number.NaN],
  ['Infinity', () => Number.POSITIVE_INFINITY],
  ['-0', () => -0],
  ['a BigInt', () => 404n],
  ['a Date', () => new Date(0)],
  ['a Date of no day', () => ({ error_code: 'NOT_FOUND', at: new Date(Number.NaN) })],
  ['a Map', () => new Map([['detail', 'd']])],
  ['an empty buffer', () => new ArrayBuffer(0)],
  ['a buffer', () => new TextEncoder().encode('{"detail":"d"}').buffer],
  ['a view', () => new DataView(new TextEncoder().encode('{"detail":"d"}').buffer)],
  ['numbers that are no bytes', () => new Float64Array(8).fill(0.1)],
  ['a boxed text', () => Object('{"detail":"d"}')],
  ['a BigInt within', () => ({ error_code: 1n, message: 'm', detail: { big: 2n }, error: { code: 3n, message: 'm' } })],
  ['a symbol within', () => ({ error_code: Symbol('x'), message: Symbol('y'), detail: Symbol('z') })],
  ['functions within', () => ({ error_code: () => 1, message: () => 2, detail: () => 3, toJSON: () => 4 })],
  ['a toJSON that throws', () => ({ detail: { msg: 'm', toJSON: () => JSON.parse('') } })],
  ['a toJSON that says undefined', () => ({ error_code: 'NOT_FOUND', message: 'm', toJSON: () => undefined })],
  ['lists with holes', () => ({ detail: new Array(3), issues: new Array(1), details: new Array(2) })],
  ['a circle', circular],
  ['a list of itself', listOfItself],
  ['a sealed object', () => Object.freeze({ error_code: 'NOT_FOUND', message: 'm', details: Object.freeze([]) })],
  ['a class', () => class Detail {}],
  [
    'an instance',
    () =>
      new (class Detail {
        detail = 'd';
      })(),
  ],
  ...[
    'error_code',
    'detail',
    'message',
    'error',
    'errors',
    'code',
    'kind',
    'status',
    'headers',
    'platform',
    'get',
    'x',
  ].map((name) => [`an object whose ${name} throws`, () => unreadable(name)] as const),
  [
    'a Headers of no request',
    () => ({
      get: () => {
        throw new Error('unreadable');
      },
    }),
  ],
  ['a get that answers nonsense', () => ({ get: () => [[7], null] })],
  ['a get that is none', () => ({ get: 'x', 'retry-after': '7' })],
  ...HOSTILE,
]);

export const ODD_NAMES = [...ODD.keys()];

export function given(value: Given): unknown {
  const odd = typeof value === 'object' && value !== null && 'odd' in value ? value.odd : undefined;
  return typeof odd === 'string' ? ODD.get(odd)?.() : value;
}

/** The body as a caller has it. */
export function bodyOf(body: Body): unknown {
  switch (body.as) {
    case 'text':
      return body.text;
    case 'value':
      return JSON.parse(body.text);
    case 'bytes':
      return new Uint8Array(Buffer.from(body.base64, 'base64'));
    case 'odd':
      return ODD.get(body.odd)?.();
  }
}
