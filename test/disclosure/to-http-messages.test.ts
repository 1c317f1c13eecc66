import { CodedError, explain, parseError, toHttp } from 'ml-errors';
import { HttpServiceUnavailableError } from 'ml-errors/http';
import { describe, expect, it } from 'vitest';

const SECRET = 'db.example:5432 refused';
const messageOf = (error: unknown): string => JSON.parse(toHttp(error, { envelope: 'error' }).body).error.message;

describe('the message of a 5xx', () => {
  const failed = () => parseError({ detail: 'Prediction failed' }, { status: 500, platform: 'mlops' });

  it('is told where the code was known by it: then it is the registry’s own', () => {
    expect(failed().matched).toBe('message');
    expect(messageOf(failed())).toBe('Prediction failed');
  });

  it('is not told any more where it was changed since', () => {
    const error = Object.assign(failed(), { message: SECRET });
    expect(messageOf(error)).not.toContain(SECRET);
    expect(messageOf(error)).toMatch(/\w/);
  });

  it.each([
    ['the code', () => parseError({ error_code: 'INTERNAL_ERROR', message: SECRET }, { status: 500 })],
    ['the status', () => parseError({ detail: SECRET }, { status: 503 })],
    ['the kind', () => parseError({ code: 'Odd', message: SECRET, kind: 'SYSTEM' })],
    ['nothing', () => parseError(SECRET)],
  ])('is not told where the code was known by %s', (_, make) => {
    expect(messageOf(make())).not.toContain(SECRET);
  });

  it('is what the registry says of the code, in a word or in a sentence', () => {
    const { message } = new HttpServiceUnavailableError();
    expect(messageOf(new HttpServiceUnavailableError(SECRET))).toBe(message);
    const error = parseError({ error_code: 'INTERNAL_ERROR', message: SECRET }, { status: 500 });
    expect(messageOf(error)).toBe(explain(error).description);
    expect(messageOf(new CodedError(SECRET))).toMatch(/\w/);
  });
});
