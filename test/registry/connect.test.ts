import { describe, expect, it } from 'vitest';
import { platformCalled, registryOf } from '../platforms.js';

const { codes, fallback, retryStatuses } = registryOf('connect');
const { fromHttpStatus, toHttpStatus } = platformCalled('connect');

/** Connect Protocol Reference, "Error Codes": each code with its HTTP status, in the order of google.rpc's numbers. */
const STATUS_BY_CODE: readonly (readonly [code: string, http: number])[] = [
  ['canceled', 499],
  ['unknown', 500],
  ['invalid_argument', 400],
  ['deadline_exceeded', 504],
  ['not_found', 404],
  ['already_exists', 409],
  ['permission_denied', 403],
  ['resource_exhausted', 429],
  ['failed_precondition', 400],
  ['aborted', 409],
  ['out_of_range', 400],
  ['unimplemented', 501],
  ['internal', 500],
  ['unavailable', 503],
  ['data_loss', 500],
  ['unauthenticated', 401],
];

/** "HTTP to Error Code": what an answer means that is not Connect's own. */
const CODE_BY_STATUS: readonly (readonly [http: number, code: string])[] = [
  [400, 'internal'],
  [401, 'unauthenticated'],
  [403, 'permission_denied'],
  [404, 'unimplemented'],
  [429, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
];

describe('connect, by the protocol’s reference', () => {
  it('has its sixteen codes with their statuses, in its order', () => {
    expect(codes.map(({ code, http }) => [code, http])).toEqual(STATUS_BY_CODE);
  });

  it('has the numbers of google.rpc, from 1 to 16', () => {
    expect(codes.map(({ number }) => number)).toEqual(STATUS_BY_CODE.map((_, index) => index + 1));
  });

  it.each(STATUS_BY_CODE)('means by %s google.rpc’s code of that name', (code) => {
    // The only one that is spelt otherwise there.
    const rpc = code === 'canceled' ? 'CANCELLED' : code.toUpperCase();
    expect(codes.find((row) => row.code === code)?.rpc).toBe(rpc);
  });

  it.each(STATUS_BY_CODE)('leads %s to status %i', (code, http) => {
    expect(toHttpStatus(code)).toBe(http);
  });

  it.each(CODE_BY_STATUS)('leads status %i to %s', (http, code) => {
    expect(fromHttpStatus(http)).toBe(code);
  });

  it('leads every other status to unknown', () => {
    const listed = CODE_BY_STATUS.map(([http]) => http);
    const others = Array.from({ length: 500 }, (_, index) => index + 100).filter((http) => !listed.includes(http));
    expect(others).toHaveLength(492);
    expect(new Set(others.map(fromHttpStatus))).toEqual(new Set(['unknown']));
    expect(fallback).toBe('unknown');
  });

  it('leads four codes alone back to themselves, for the two tables are not inverse', () => {
    const survivors = STATUS_BY_CODE.flatMap(([code, http]) => (fromHttpStatus(http) === code ? [code] : []));
    expect(survivors).toEqual(['unknown', 'permission_denied', 'unavailable', 'unauthenticated']);
  });

  it('retries the two codes that ask for it, and the statuses that stand for them', () => {
    expect(codes.flatMap(({ code, retryable }) => (retryable ? [code] : []))).toEqual([
      'resource_exhausted',
      'unavailable',
    ]);
    const unavailable = CODE_BY_STATUS.flatMap(([http, code]) => (code === 'unavailable' ? [http] : []));
    expect(retryStatuses).toEqual(unavailable);
  });
});
