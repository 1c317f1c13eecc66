import { type ErrorRecord, parseError, safeMessage, toAttributes, toLog } from 'ml-errors';
import { CustomError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { words } from './marked.js';

/** The records within a record, all levels together. */
const within = (record: ErrorRecord): readonly ErrorRecord[] =>
  [...(record.cause ? [record.cause] : []), ...(record.errors ?? [])].flatMap((it) => [it, ...within(it)]);

const isCut = ({ message }: ErrorRecord): boolean => message.startsWith('[cut: ');

/** An error with as many errors within it. */
const group = (size: number, make: () => Error = () => new Error('x')): Error =>
  new AggregateError(Array.from({ length: size }, make), 'x');

const chain = (length: number): Error | undefined =>
  Array.from({ length }).reduce<Error | undefined>((cause) => new Error('x', { cause }), undefined);

describe('a record holds', () => {
  it.each([
    [2000, 1024],
    [1024, 1024],
    [1022, 1022],
  ])('of a message of %d code units %d, as the attributes of a span do', (given, length) => {
    const error = new Error(words(given).replace(/ $/, 'n'));
    expect(toLog(error).message).toHaveLength(length);
    expect(toAttributes(error)['exception.message']).toHaveLength(length);
  });

  it('128 of a type, and 256 of a code and of the ID of a request', () => {
    expect(toLog(Object.assign(new Error('x'), { name: 'N'.repeat(300) })).type).toBe('N'.repeat(128));
    expect(toLog(new CustomError('c'.repeat(300), 'x')).code).toBe('c'.repeat(256));
    const headers = { 'x-request-id': words(300) };
    const { wireCode, requestId } = toLog(parseError({ error_code: 'C'.repeat(300), message: 'x' }, { headers }));
    expect(wireCode).toBe('C'.repeat(256));
    expect(requestId?.length).toBeLessThanOrEqual(256);
  });

  it('ten causes, and says that there are more', () => {
    expect(within(toLog(chain(11)))).toHaveLength(10);
    expect(within(toLog(chain(11))).filter(isCut)).toEqual([]);
    const more = within(toLog(chain(12)));
    expect(more.slice(0, 10).filter(isCut)).toEqual([]);
    expect(more.slice(10)).toEqual([{ type: 'Error', message: '[cut: more than 10 causes]' }]);
  });

  it.each([0, 1, 9, 10])('all of %d errors', (size) => {
    const { errors } = toLog(group(size));
    expect(errors).toHaveLength(size);
    expect(errors?.filter(isCut)).toEqual([]);
  });

  it.each([11, 15])('ten of %d errors, and says how many more there are', (size) => {
    const { errors } = toLog(group(size));
    expect(errors).toHaveLength(11);
    expect(errors?.slice(10)).toEqual([{ type: 'Error', message: `[cut: ${size - 10} more errors]` }]);
  });

  it('twenty-five records, all levels together, and says of each of the others that it was cut', () => {
    const record = toLog(group(5, () => group(5)));
    const [cut, told] = [within(record).filter(isCut), within(record).filter((it) => !isCut(it))];
    expect(told).toHaveLength(25);
    expect(new Set(cut.map(({ message }) => message))).toEqual(new Set(['[cut: more than 25 errors]']));
    expect(cut).toHaveLength(5);
  });

  it('nothing of what is no error but what it says', () => {
    const thrown = { message: 'no run', stack: 'at f', cause: 'x', errors: ['x'], code: 7 };
    expect(toLog(thrown)).toEqual({ type: 'object', message: 'no run' });
  });

  it('no code of the wire where that is the code', () => {
    expect(toLog(parseError({ error_code: 'NOT_FOUND', message: 'x' }))).not.toHaveProperty('wireCode');
  });

  it('no type but Error, where its name cannot be read', () => {
    const unreadable = () => {
      throw new Error('unreadable');
    };
    expect(toLog(Object.defineProperty(new RangeError('x'), 'name', { get: unreadable })).type).toBe('Error');
    expect(toLog(Object.assign(new RangeError('x'), { name: Symbol('x') })).type).toMatch(/^\S+$/);
  });
});

describe('a safe message', () => {
  it('says what it can of what has none', () => {
    for (const thrown of [undefined, null, 7, {}, { message: 7 }])
      expect(safeMessage(thrown)).toBe('something was thrown that is no error');
  });

  it('is cut at 256 where the length is a text', () => {
    expect(safeMessage(words(300), { maxLength: '10' as never })).toHaveLength(256);
    expect(safeMessage(words(300), null as never)).toHaveLength(256);
  });

  it('is made of the first 65,536 code units, however long it may be', () => {
    expect(safeMessage('x'.repeat(70_000), { maxLength: 1_000_000 })).toHaveLength(65_536);
  });
});
