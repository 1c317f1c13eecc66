import { parseError as parseAny } from 'ml-errors';
import { parseError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';

/*
 * The ExecutionError of Flyte, told from other bodies by its kind or by members that nobody else has, and its spellings.
 */
const read = (body: object) => parseAny(JSON.stringify(body));
const error = { code: 'OOMKilled', message: 'out of memory' };

describe('who is at fault', () => {
  it.each<[kind: string | number, meant: string]>([
    ...(['user', 'USER', 'KIND_USER', 1] as const).map((kind): [string | number, string] => [kind, 'user']),
    ...(['system', 'SYSTEM', 'KIND_SYSTEM', 2] as const).map((kind): [string | number, string] => [kind, 'system']),
    ...(['unknown', 'UNKNOWN', 'KIND_UNKNOWN', 'KIND_UNSPECIFIED', 0] as const).map(
      (kind): [string | number, string] => [kind, 'unknown'],
    ),
  ])('is said as %j', (kind, meant) => {
    expect(read({ ...error, kind })).toMatchObject({ envelope: 'execution_error', kind: meant, details: {} });
    const document = { ...error, code: 'X', kind: 'RECOVERABLE', origin: kind };
    expect(read({ error: document })).toMatchObject({ envelope: 'execution_error', kind: meant, details: {} });
    expect(parseError({ ...error, kind }, { status: 500 }).kind).toBe(meant);
  });

  it.each(['User', 'kind_user', 'KIND_', 'USERS', '', '1', 3, -1, 1.5, null, true, {}, ['USER']])(
    'is not said as %j, which makes no ExecutionError',
    (kind) => {
      expect(read({ ...error, kind })).toMatchObject({ envelope: 'message', details: { kind } });
      expect(read({ error: { ...error, origin: kind } }).envelope).toBe('error');
    },
  );

  it('is said beside a code, or in words', () => {
    const { code, message } = error;
    expect(read({ message, kind: 'USER' })).toMatchObject({ envelope: 'execution_error', kind: 'user' });
    expect(read({ message, kind: 1 }).envelope).toBe('message');
    expect(read({ code: 137, message, kind: 'USER' }).envelope).toBe('message');
    expect(read({ code, kind: 'USER' }).envelope).toBeUndefined();
    expect(read({ code, message: 7, kind: 'USER' }).envelope).toBeUndefined();
  });
});

describe('an ExecutionError without a kind', () => {
  it.each(['errorUri', 'error_uri', 'recoverability', 'worker'])('is told by its %s, beside a code', (name) => {
    expect(read({ ...error, [name]: 'x' })).toMatchObject({
      ...{ envelope: 'execution_error', kind: 'unknown', details: { [name]: 'x' } },
    });
    expect(read({ message: 'm', [name]: 'x' }).envelope).toBe('message');
  });
});

describe('an error document', () => {
  it.each(['RECOVERABLE', 'NON_RECOVERABLE'])('is told by its kind %s', (kind) => {
    expect(read({ error: { ...error, kind }, id: 7 })).toMatchObject({
      ...{ envelope: 'execution_error', kind: 'unknown', details: { id: 7 } },
    });
  });

  it.each<[what: string, more: object]>([
    ['a status', { origin: 'USER', http: 507 }],
    ['a number for its kind', { kind: 1 }],
    ['another kind', { kind: 'USER' }],
    ['no origin', {}],
  ])('is none with %s', (_, more) => {
    expect(read({ error: { ...error, ...more } }).envelope).toBe('error');
  });

  it('is none without a message, or in a list', () => {
    expect(read({ error: { code: 'X', origin: 'USER' } }).envelope).toBe('error');
    expect(read({ error: { code: 'X', message: null, origin: 'USER' } }).envelope).toBe('error');
    expect(read({ error: [{ ...error, origin: 'USER' }] }).envelope).toBe('error');
  });

  it('has its issues within', () => {
    const issues = [{ path: ['x'], message: 'too long' }];
    expect(read({ error: { ...error, origin: 'USER', issues } })).toMatchObject({ issues, details: {} });
  });
});

describe('a retry', () => {
  const body = { code: 'X', message: 'm', kind: 'USER' };

  it.each(['RECOVERABLE', 1])('is asked for as %j', (said) => {
    expect(read({ ...body, recoverability: said }).retryable).toBe(true);
    expect(read({ error: { ...body, kind: said, origin: 'USER' } }).retryable).toBe(true);
  });

  it.each(['NON_RECOVERABLE', 0, 'recoverable', '1', 2, true, null])('is not asked for as %j', (said) => {
    expect(read({ ...body, recoverability: said }).retryable).toBe(false);
    expect(read({ error: { ...body, kind: said, origin: 'USER' } }).retryable).toBe(false);
    // A body only adds to what the class says of it.
    expect(read({ ...body, kind: 'SYSTEM', recoverability: said }).retryable).toBe(true);
  });
});
