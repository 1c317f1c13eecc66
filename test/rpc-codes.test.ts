import { parseError } from 'ml-errors';
import { toHttpStatus } from 'ml-errors/connect';
import { describe, expect, it } from 'vitest';

/** The codes of google/rpc/code.proto, each at its number. */
const CODES =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'
    .split(' ')
    .map((name, number) => ({ name, number }))
    .slice(1);

describe('a code of google.rpc', () => {
  it.each(CODES)('is read by its number, $number: $name', ({ name, number }) => {
    expect(parseError({ code: number, message: 'm' })).toMatchObject({ envelope: 'rpc_status', wireCode: name });
    expect(parseError({ error: { code: number, message: 'm' } })).toMatchObject({ envelope: 'google', wireCode: name });
  });

  it.each(CODES)('is read as Connect spells it: $name', ({ name }) => {
    const code = name === 'CANCELLED' ? 'canceled' : name.toLowerCase();
    const error = parseError({ code, message: 'm' }, { platform: 'connect' });
    expect(error).toMatchObject({ envelope: 'connect', code, matched: 'code' });
    expect(parseError({ code, message: 'm' }).envelope).toBe('connect');
  });

  it.each(CODES)(
    'is read by its number under the HTTP status that Connect gives it, and under no other: $name',
    (it) => {
      const code = it.name.toLowerCase().replace('cancelled', 'canceled') as 'canceled';
      for (const status of [400, 401, 403, 404, 409, 412, 418, 429, 499, 500, 501, 502, 503, 504]) {
        const { wireCode } = parseError({ code: it.number, message: 'm' }, { status });
        expect(wireCode).toBe(status === toHttpStatus(code) ? it.name : it.number);
      }
    },
  );

  it.each([0, -1, 17, 5.5, 1e21, '5', null, true, [5]])('is not read from %j', (code) => {
    expect(parseError({ code, message: 'm' }).envelope).toBe('message');
  });

  it.each([
    'ok',
    'cancelled',
    'NOT_FOUND',
    'Not_found',
    'not_FOUND',
    'NOT_found',
    'not-found',
    'not_found2',
    ' not_found',
    'found',
    'internal ',
  ])('is none of Connect’s as %j', (code) => {
    expect(parseError({ code, message: 'm' }).envelope).toBe('message');
  });
});
