import { CodedError, HttpError, parseError, serializeError, toEnvelope } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { ENVELOPES } from '../src/envelope/detect.js';
import { isObject } from '../src/envelope/wire-error.js';
import { refuse } from './refuse.js';

const init = { platform: 'http', code: 'not-found', httpStatus: 404, kind: 'user' } as const;

/** The names of all members in a value, at whatever level. */
const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(namesIn)
    : isObject(value)
      ? Object.entries(value).flatMap(([name, member]) => [name, ...namesIn(member)])
      : [];

describe.each(ENVELOPES.filter(({ id }) => id !== 'field_map'))('in the envelope $id', ({ id: envelope }) => {
  const code = envelope === 'connect' ? 'not_found' : init.code;
  const write = (details: object): string =>
    serializeError(new CodedError('no run', { ...init, code, details: { ...details } }), { envelope });

  it('a detail that is called like one of its own members gives way to it', () => {
    const own = JSON.parse(write({}));
    const written = write({ ...Object.fromEntries(namesIn(own).map((name) => [name, 'other'])), id: 7 });
    expect(JSON.parse(written)).toMatchObject(own);
    expect(parseError(written)).toMatchObject({ envelope, message: 'no run', details: { id: 7 } });
  });

  it('a detail called __proto__ or constructor is a member like any other', () => {
    const details = JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"id":7}');
    const written = write(details);
    expect(written).toContain('"__proto__":{"polluted":true},"constructor":1,"id":7');
    const read = parseError(written).details;
    expect(Object.entries(read)).toEqual(Object.entries(details));
    expect([Object.getPrototypeOf(read), 'polluted' in read]).toEqual([Object.prototype, false]);
    // Once more, from what was read, as text and as a value.
    const again = new CodedError('no run', { ...init, code, details: read });
    expect(serializeError(again, { envelope })).toBe(written);
    expect(JSON.stringify(toEnvelope(again, { envelope }))).toBe(written);
  });
});

it.each([undefined, 'error_code', 'detail', 'problem'] as const)(
  'with the envelope %s, a body that was parsed goes out as it came only in its own',
  (envelope) => {
    const body = '{ "error_code": "NOT_FOUND",  "message": "no run" }';
    const written = serializeError(parseError(body), { envelope });
    expect(written === body).toBe(envelope === undefined || envelope === 'error_code');
    expect(JSON.stringify(JSON.parse(written))).toContain('no run');
  },
);

describe('what is no exception of this package', () => {
  it.each([
    [new TypeError('no run'), '{"detail":"no run"}'],
    ['no run', '{"detail":"no run"}'],
    [7, '{"detail":"unknown error"}'],
    [undefined, '{"detail":"unknown error"}'],
  ])('is a detail, unless another envelope is asked for: %j', (thrown, body) => {
    expect(serializeError(thrown)).toBe(body);
    expect(toEnvelope(thrown)).toEqual(JSON.parse(body));
    const { message } = JSON.parse(serializeError(thrown, { envelope: 'error_code' }));
    expect(message).toBe(JSON.parse(body).detail);
  });
});

describe('what JSON cannot hold is written all the same', () => {
  it.each<[where: string, error: () => CodedError, body: object]>([
    ['the code', () => new CodedError('m', { ...init, code: 7n as never }), { code: '7', httpStatus: 404 }],
    ['the status', () => new CodedError('m', { ...init, httpStatus: 404n as never }), { httpStatus: '404' }],
    ['a detail', () => new CodedError('m', { ...init, details: { id: 7n } }), { id: '7', code: 'not-found' }],
    [
      'a detail of a detail',
      () => new CodedError('m', { ...init, details: { run: { id: 7n } } }),
      { run: { id: '7' } },
    ],
  ])('a BigInt for %s', (_, make, body) => {
    expect(JSON.parse(serializeError(make()))).toMatchObject({ message: 'm', ...body });
  });

  it('a BigInt for the message', () => {
    const error = Object.defineProperty(new CodedError('m', init), 'message', { value: 7n });
    expect(JSON.parse(serializeError(error))).toMatchObject({ message: '7' });
  });

  it('a BigInt for the kind', () => {
    const error = new CodedError('m', { ...init, kind: 7n as never });
    expect(JSON.parse(serializeError(error, { envelope: 'detail' }))).toEqual({ detail: 'm' });
  });

  it('a BigInt within an issue', () => {
    const error = new HttpError('m', { issues: [{ path: ['id'], message: 'too large', input: 7n }] });
    expect(JSON.parse(serializeError(error, { envelope: 'error_code' }))).toMatchObject({
      issues: [{ path: ['id'], message: 'too large', input: '7' }],
    });
  });

  it('a detail that holds itself', () => {
    const details: Record<string, unknown> = { id: 7 };
    details.self = details;
    expect(serializeError(new CodedError('m', { ...init, details }))).toContain('"[cut: circular]"');
  });

  it('a function among the details is left out, and nothing else is', () => {
    const details = { run: () => 7, none: null, flag: false, zero: 0, text: '', absent: undefined };
    expect(JSON.parse(serializeError(new CodedError('m', { ...init, details })))).toEqual({
      ...{ none: null, flag: false, zero: 0, text: '' },
      ...{ code: 'not-found', message: 'm', httpStatus: 404 },
    });
  });

  it('a toJSON of the details, which would take the place of the body', () => {
    const error = new CodedError('m', { ...init, details: { id: 7, toJSON: () => 'not the body' } });
    expect(toEnvelope(error)).toEqual({ id: 7, code: 'not-found', message: 'm', httpStatus: 404 });
    expect(JSON.parse(serializeError(error))).toEqual(toEnvelope(error));
  });

  it('a kind that is no text, and a status that is no number', () => {
    const kind = { toUpperCase: () => 7n };
    const odd = new CodedError('m', { ...init, kind: kind as never });
    expect(JSON.parse(serializeError(odd, { envelope: 'execution_error' }))).toMatchObject({ message: 'm', kind: '7' });
    const httpStatus = Object.assign(() => 7, { toJSON: refuse });
    const error = new CodedError('m', { ...init, httpStatus: httpStatus as never });
    expect(JSON.parse(serializeError(error))).toMatchObject({ message: 'm', httpStatus: '[cut: unreadable]' });
  });

  it('an error that refuses is written as one that cannot be read', () => {
    const error = Object.defineProperty(new CodedError('m', init), 'issues', {
      get: refuse,
    });
    expect(toEnvelope(error)).toEqual({ detail: 'unreadable error' });
  });
});

describe('a long text', () => {
  // Pieces of text are joined 4,096 at a time, and a text longer than that goes by itself.
  it.each([4093, 4094, 4095, 4096, 5000])('of %i letters stands in its place', (length) => {
    const details = { list: [1, 'x'.repeat(length), 2, { y: 'y'.repeat(length) }, 3] };
    const error = new CodedError('m', { ...init, details });
    expect(serializeError(error)).toBe(
      JSON.stringify({ ...details, code: 'not-found', message: 'm', httpStatus: 404 }),
    );
  });

  // Two pieces for each number: of one of these lists the text is the last piece that is joined with the others.
  it.each([2044, 2045, 2046, 2047, 4096])('behind a list of %i numbers stands in its place', (length) => {
    const details = { list: [...Array.from({ length }, (_, at) => at), 'x'.repeat(5000)], more: [[], {}] };
    const error = new CodedError('m', { ...init, details });
    expect(serializeError(error)).toBe(
      JSON.stringify({ ...details, code: 'not-found', message: 'm', httpStatus: 404 }),
    );
  });
});

it.each([[undefined], ['no such envelope'], [''], [null], [0], [false], [Number.NaN], [{}], [Symbol('detail')]])(
  'an envelope called %o is as good as none',
  (name) => {
    const options = { envelope: name as never };
    const body = '{ "detail":  "no run" }';
    expect(serializeError(parseError(body), options)).toBe(body);
    expect(serializeError(new Error('no run'), options)).toBe('{"detail":"no run"}');
    expect(toEnvelope(new NotFoundError('no run'), options)).toEqual({ error_code: 'NOT_FOUND', message: 'no run' });
  },
);
