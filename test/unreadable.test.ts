import {
  explain,
  fieldErrors,
  HttpError,
  hasCode,
  isCodedError,
  isRetryable,
  retryDelayMs,
  serializeError,
  toEnvelope,
} from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { refuse } from './refuse.js';

/** An exception, of which `member` refuses to be read. */
function refusing(member: string): unknown {
  const issues = [{ path: ['name'], message: 'is missing' }];
  const error = new HttpError('m', { code: 'service-unavailable', issues });
  return Object.defineProperty(error, member, { get: refuse });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new HttpError('m', { code: 'service-unavailable' }), {});
  revoke();
  return proxy;
}

const WHOLLY: readonly (readonly [what: string, make: () => unknown])[] = [
  ['a revoked proxy', revoked],
  [
    'an exception that refuses all',
    () => new Proxy(new HttpError('m', { code: 'service-unavailable' }), { get: refuse }),
  ],
];

describe.each(WHOLLY)('%s', (_, make) => {
  it('is no exception, and has no code', () => {
    expect(isCodedError(make())).toBe(false);
    expect(hasCode(make(), 'service-unavailable')).toBe(false);
  });

  it('speaks for no retry, and says of no pause', () => {
    expect(isRetryable(make(), { method: 'GET' })).toBe(false);
    expect(retryDelayMs(make(), 0, { jitter: 'none', baseMs: 250 })).toBe(250);
  });

  it('names no field', () => {
    expect(fieldErrors(make())).toEqual({});
  });

  it('is explained as something that went wrong', () => {
    expect(explain(make())).toEqual(explain(new HttpError('m', { code: 'internal-server-error' })));
  });

  it('is written as a body that says that there was something', () => {
    const body = { detail: expect.stringMatching(/\w/) };
    expect(JSON.parse(serializeError(make()))).toEqual(body);
    expect(toEnvelope(make())).toEqual(body);
  });
});

describe('an exception of which a part refuses', () => {
  it.each([
    ['its code', 'code', false],
    ['its issues', 'issues', true],
    ['its platform', 'platform', true],
  ])('has its code, unless that is %s', (_, member, has) => {
    expect(hasCode(refusing(member), 'service-unavailable')).toBe(has);
    expect(hasCode(refusing(member), 'not-found')).toBe(false);
  });

  it.each([
    ['the answer itself', 'retryable', 'GET', false],
    ['its status, which decides for a POST', 'httpStatus', 'POST', false],
    ['its status, which a GET does not ask for', 'httpStatus', 'GET', true],
    ['its issues', 'issues', 'GET', true],
  ])('speaks for a retry, unless that is %s', (_, member, method, speaks) => {
    expect(isRetryable(refusing(member), { method })).toBe(speaks);
  });

  it.each(['platform', 'code'])('is explained as something that went wrong where that is its %s', (member) => {
    expect(explain(refusing(member))).toEqual(explain(new HttpError('m', { code: 'internal-server-error' })));
  });

  it('says of no pause where that is the pause', () => {
    expect(retryDelayMs(refusing('retryAfterMs'), 0, { jitter: 'none', baseMs: 250 })).toBe(250);
  });

  it('names its fields, unless that is its issues', () => {
    expect(fieldErrors(refusing('issues'))).toEqual({});
    expect(fieldErrors(refusing('retryAfterMs'))).toEqual({ name: ['is missing'] });
  });

  it('is written as a body that says that there was something', () => {
    expect(JSON.parse(serializeError(refusing('issues')))).toEqual({ detail: expect.stringMatching(/\w/) });
    expect(toEnvelope(refusing('code'))).toEqual({ detail: expect.stringMatching(/\w/) });
  });
});
