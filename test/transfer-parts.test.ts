import { CodedError, isRetryable, parseError, reviveError, serializeError, toAttributes, toCloneable } from 'ml-errors';
import { HttpNotFoundError } from 'ml-errors/http';
import { NotFoundError, parseError as parseMlflowError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';

const form = (members: object): Error => reviveError({ mlErrors: 1, ...members });

describe('the form of an exception', () => {
  const error = parseError('{ "error_code": "NOT_FOUND", "message": "no run", "id": 7 }', {
    ...{ status: 410, url: '/api/runs?q', method: 'POST' },
    headers: {
      'x-should-retry': 'true',
      traceparent: '00-1-2-01',
      'x-request-id': 'r-17',
      'x-ratelimit-limit': '60',
      'x-ratelimit-reset': '1893456000',
    },
  });

  it('has what it says, and what it was answered to', () => {
    expect(toCloneable(error).coded).toMatchObject({
      ...{ platform: 'mlflow', code: 'NOT_FOUND', httpStatus: 410, http: 404, details: { id: 7 }, issues: [] },
      ...{ kind: 'user', retryable: false, envelope: 'error_code', matched: 'code', requestId: 'r-17' },
      ...{ path: '/api/runs', method: 'POST', traceparent: '00-1-2-01', shouldRetry: true },
      rateLimit: { limit: 60, resetAt: '2030-01-01T00:00:00.000Z' },
      body: { text: '{ "error_code": "NOT_FOUND", "message": "no run", "id": 7 }' },
    });
  });

  it('makes the same exception', () => {
    const again = reviveError(JSON.parse(JSON.stringify(toCloneable(error)))) as CodedError;
    expect(again).toBeInstanceOf(NotFoundError);
    expect(again).toMatchObject({ code: 'NOT_FOUND', httpStatus: 410, kind: 'user', requestId: 'r-17' });
    expect(again.rateLimit).toEqual({ limit: 60, resetAt: new Date('2030-01-01') });
    expect(isRetryable(again, { method: 'POST' })).toBe(true);
    expect(toCloneable(again).coded).toEqual(toCloneable(error).coded);
    expect(serializeError(again)).toBe('{ "error_code": "NOT_FOUND", "message": "no run", "id": 7 }');
    expect(JSON.parse(JSON.stringify(again))).toEqual({ error_code: 'NOT_FOUND', message: 'no run', id: 7 });
  });

  it('that says something else by now is written anew', () => {
    const again = Object.assign(reviveError(toCloneable(error)), { message: 'gone' });
    expect(serializeError(again)).toBe('{"error_code":"NOT_FOUND","message":"gone","id":7}');
    expect(JSON.stringify(again)).toBe('{"error_code":"NOT_FOUND","message":"gone","id":7}');
  });

  it('with a body that never was text has its value', () => {
    const value = parseError({ error_code: 'NOT_FOUND', message: 'no run' }, { status: 404 });
    expect(toCloneable(value).coded?.body).toEqual({ value: { error_code: 'NOT_FOUND', message: 'no run' } });
    expect(serializeError(reviveError(toCloneable(value)))).toBe('{"error_code":"NOT_FOUND","message":"no run"}');
    expect(toCloneable(new NotFoundError('no run')).coded).not.toHaveProperty('body');
  });

  it.each<[member: string, value: unknown]>([
    ['platform', 7],
    ['code', 7],
    ['httpStatus', '410'],
    ['http', '404'],
    ['lineage', 7],
    ['kind', 7],
    ['retryable', 'no'],
    ['retryAfterMs', '7'],
    ['expose', 'yes'],
    ['details', 'none'],
    ['issues', 'none'],
    ['wireCode', {}],
    ['rateLimit', 'none'],
    ['body', 'none'],
    ['shouldRetry', 'no'],
    ['path', 7],
    ['method', 7],
    ['requestId', 7],
    ['preview', 7],
    ['envelope', 7],
    ['matched', 7],
    ['traceparent', 7],
  ])('is one without its %s where that is %j', (member, value) => {
    const { [member]: _, ...without } = { ...toCloneable(error).coded } as Record<string, unknown>;
    const of = (coded: object) => toCloneable(form({ name: 'NotFoundError', message: 'no run', stack: 's', coded }));
    expect(of({ ...without, [member]: value })).toEqual(of(without));
  });

  it('of a platform that nobody knows makes an exception with its code', () => {
    const coded = { platform: 'constructor', code: 'X', httpStatus: 418, lineage: '/CodedError' };
    const other = form({ name: 'XError', message: 'm', coded }) as CodedError;
    expect(other).toBeInstanceOf(CodedError);
    expect(other).toMatchObject({ platform: 'constructor', code: 'X', httpStatus: 418, name: 'XError' });
    expect(form({ coded: {} })).toMatchObject({ platform: '', code: '', httpStatus: 500 });
  });

  it('has a status of its own where only the answer’s is known', () => {
    expect(toCloneable(form({ coded: { httpStatus: 418 } })).coded?.http).toBe(418);
    expect(toCloneable(form({ coded: { httpStatus: 418, http: 404 } })).coded?.http).toBe(404);
  });

  it.each([
    [{ limit: '60', remaining: null, resetAt: 7 }, {}],
    [
      { limit: 60, remaining: 0, resetAt: '2030-01-01' },
      { limit: 60, remaining: 0, resetAt: new Date('2030-01-01') },
    ],
  ])('has of its rate limit what is a number, or a time: %j', (rateLimit, known) => {
    expect((form({ coded: { rateLimit } }) as CodedError).rateLimit).toEqual(known);
  });

  it('says what its code says of itself', () => {
    const { coded } = toCloneable(new HttpNotFoundError('no run'));
    expect(coded?.defaultMessage).toBe(new HttpNotFoundError().message);
    expect(toCloneable(form({ coded })).coded?.defaultMessage).toBe(coded?.defaultMessage);
  });

  it.each([
    ['NOT_FOUND', new NotFoundError('m')],
    // Not the code that came, which may be any: the class that stands for it.
    ['RuntimeUserError', parseError({ code: 'user-made-7f3a', message: 'm', kind: 'USER' })],
    ['INDEX_MISSING', new CodedError('m', { platform: 'search', code: 'INDEX_MISSING' })],
  ])('has in a trace the type that it had before: %s', (type, before) => {
    expect(toAttributes(before)['error.type']).toBe(type);
    expect(toAttributes(reviveError(toCloneable(before)))['error.type']).toBe(type);
  });

  it('has of an expose only what was said in so many words', () => {
    const of = (httpStatus: number, expose?: boolean) =>
      toCloneable(new CodedError('m', { httpStatus, ...(expose !== undefined && { expose }) })).coded;
    expect([of(404)?.expose, of(500)?.expose]).toEqual([undefined, undefined]);
    expect([of(404, true)?.expose, of(500, true)?.expose, of(404, false)?.expose]).toEqual([true, true, false]);
    class Open extends CodedError {
      override get expose(): boolean {
        return true;
      }
    }
    expect(toCloneable(new Open('m')).coded?.expose).toBe(true);
    expect((reviveError(toCloneable(new Open('m'))) as CodedError).expose).toBe(true);
  });
});

it('an exception of MLflow whose body did not cross has no JSON that it was built from', () => {
  const parsed = parseMlflowError({ error_code: 'NOT_FOUND', message: 'no run' });
  const { coded, ...error } = toCloneable(parsed);
  const revived = reviveError({ ...error, coded: { ...coded, body: undefined } }) as typeof parsed;
  expect([parsed.json, revived.json]).toEqual([{ error_code: 'NOT_FOUND', message: 'no run' }, undefined]);
  expect(revived).toMatchObject({ code: 'NOT_FOUND', message: 'no run' });
});
