import { CodedError, parseError, serializeError } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { deep } from './hostile/odd-object.js';
import { refuse } from './refuse.js';

/** What becomes of a member beside others that no plain writer could take. */
const written = (odd: unknown): unknown =>
  JSON.parse(serializeError(new NotFoundError('m', { details: { big: 1n, odd } }))).odd;

describe('what a program asks JSON for', () => {
  it('is five hundred levels, of which the body is the first', () => {
    const text = (levels: number) => JSON.stringify(parseError({ error_code: 'X', message: 'm', odd: deep(levels) }));
    expect(text(499)).toBe(`{"error_code":"X","message":"m","odd":${'['.repeat(499)}1${']'.repeat(499)}}`);
    const mark = '"[cut: deeper than 500 levels]"';
    expect(text(500)).toBe(`{"error_code":"X","message":"m","odd":${'['.repeat(499)}${mark}${']'.repeat(499)}}`);
  });

  it('is told that it stands at the top', () => {
    const body = { error_code: 'NOT_FOUND', message: 'm', toJSON: (name: string) => ({ name }) };
    expect(serializeError(parseError(body))).toBe(JSON.stringify(body));
    expect(serializeError(parseError(body))).toBe('{"name":""}');
  });
});

describe('a member that JSON can hold', () => {
  it.each<[what: string, value: unknown]>([
    ['null', [null, { a: null }]],
    ['what is not there', [undefined, { a: undefined }]],
    ['nothing', [[], {}, '', 0, false]],
    ['a function that says what it is', [Object.assign(() => 7, { toJSON: () => 'seven' }), { a: () => 7 }]],
    ['what is in a box', [new String('a'), new Number(1), new Boolean(false)]],
    ['a toJSON that is no function', [{ toJSON: 'json', a: 1 }]],
  ])('is as JSON.stringify has it: %s', (_, value) => {
    expect(written(value)).toEqual(JSON.parse(JSON.stringify(value)));
  });
});

describe('what refuses to be read', () => {
  it('is marked as that however often it stands there', () => {
    const shut = new Proxy({}, { ownKeys: refuse });
    expect(written([shut, shut, [shut]])).toEqual(['[cut: unreadable]', '[cut: unreadable]', ['[cut: unreadable]']]);
  });

  it('is marked as that where it is all the details', () => {
    const details = new Proxy({}, { ownKeys: refuse });
    expect(serializeError(new CodedError('m', { code: 'X', details }))).toBe(
      '{"…":"[cut: unreadable]","code":"X","message":"m","httpStatus":500}',
    );
  });
});

describe('what stands in itself', () => {
  it('is marked only where it does', () => {
    const twice = { a: 1 };
    const inner: Record<string, unknown> = { twice };
    inner.self = [inner];
    expect(written([twice, inner, twice])).toEqual([
      { a: 1 },
      { twice: { a: 1 }, self: ['[cut: circular]'] },
      { a: 1 },
    ]);
  });

  it('by way of its toJSON, is marked too', () => {
    const list: unknown[] = [];
    const made = { toJSON: () => list };
    list.push(made);
    expect(written(made)).toEqual(['[cut: circular]']);
  });
});

describe('a circle', () => {
  /** A list within lists, so many in all, the innermost of which holds itself. */
  const nested = (levels: number): unknown[] => {
    const innermost: unknown[] = [];
    innermost.push(innermost);
    let list = innermost;
    for (let level = 1; level < levels; level += 1) list = [list];
    return list;
  };
  const written = (levels: number): string =>
    serializeError(
      new CodedError('m', { platform: 'x', code: 'X', httpStatus: 400, details: { list: nested(levels) } }),
    );

  // The body is a level above them.
  it.each([1, 9_999])('is known %i levels down', (levels) => {
    expect(written(levels)).toContain(`${'['.repeat(levels)}"[cut: circular]"${']'.repeat(levels)}`);
  });

  it('ends below ten thousand levels where the depth is cut', () => {
    expect(written(10_000)).toContain('["[cut: deeper than 200000 levels]"]');
  });
});
