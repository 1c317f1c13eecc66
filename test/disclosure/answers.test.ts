import { parseError, toHttp } from 'ml-errors';
import { CustomError } from 'ml-errors/flyte';
import { NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { words } from './marked.js';

const bodyOf = (error: unknown) => JSON.parse(toHttp(error).body);

describe('an answer holds', () => {
  it('65,536 code units of a message', () => {
    expect(bodyOf(new NotFoundError(words(65_536))).message).toBe(words(65_536));
  });

  it('an ellipsis for what is more', () => {
    const { message } = bodyOf(new NotFoundError(words(65_540)));
    expect(message.slice(0, 65_000)).toBe(words(65_000));
    expect(message.slice(65_000)).toMatch(/^[no ]{535}…$/);
  });

  it('256 code units of a code', () => {
    expect(bodyOf(new CustomError('c'.repeat(300), 'x', { expose: true })).code).toBe('c'.repeat(256));
  });

  it('a code that is a number', () => {
    expect(bodyOf(parseError({ error_code: 7, message: 'no run' }, { status: 404 }))).toEqual({
      ...{ error_code: 7, message: 'no run' },
    });
  });

  it('issues as they are: with places in lists, and without a type', () => {
    const issues = [{ path: ['items', 0, 'age'], message: 'no number' }];
    expect(bodyOf(new NotFoundError('x', { issues })).issues).toEqual(issues);
  });
});

describe('the message of an exception whose status had to be corrected', () => {
  it.each([
    ['is told where it was built for strangers', true, 'no run'],
    ['is that of its registry where it was not', undefined, expect.stringMatching(/^[A-Z].*\.$/)],
  ])('%s', (_, expose, message) => {
    const answer = toHttp(new NotFoundError('no run', { httpStatus: 200, expose }));
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual({ error_code: 'NOT_FOUND', message });
  });

  it("is its registry's, where another library made it and remembers nothing", () => {
    const kept = new NotFoundError('no run', { httpStatus: 200 });
    Object.defineProperty(kept, '~kept', { value: undefined });
    expect(toHttp(kept).body).toBe(toHttp(new NotFoundError('no run', { httpStatus: 200 })).body);
  });
});

it('what says of itself that it is a 404 for strangers, and no more, has the words of the registry', () => {
  expect(bodyOf({ status: 404, expose: true })).toEqual({ detail: expect.stringMatching(/\w/) });
  expect(bodyOf({ status: 404, expose: true, message: 7 })).toEqual(bodyOf({ status: 404, expose: false }));
});
