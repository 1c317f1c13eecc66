import { toAttributes, toLog } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';

/** The lines of a record's stack below its head, for an error that says `x` and has this stack. */
const frames = (...lines: readonly string[]): readonly string[] => {
  const { stack = '' } = toLog(Object.assign(new Error('x'), { stack: lines.join('\n') }));
  const [head, ...rest] = stack.split('\n');
  expect(head).toBe('Error: x');
  return rest;
};

describe('the frames of a stack are those of the engine, and of its words no more', () => {
  it.each([
    ['V8', ['Error: hunter', '    at f (x.js:1:12)', '    at x.js:2:3'], ['    at f (x.js:1:12)', '    at x.js:2:3']],
    ['V8 with a message of two lines', ['Error: hunter', 'hunter', '\tat f (x.js:1:1)'], [' at f (x.js:1:1)']],
    ['V8 with a message that begins like a frame', ['Error: hunted at hunter', '    at f'], ['    at f']],
    ['V8 without name and message', ['    at f (x.js:1:1)', '    at g'], ['    at f (x.js:1:1)', '    at g']],
    ['V8 that was told to keep no frames', ['Error: hunter@x.js:1'], []],
    ['SpiderMonkey', ['f@file:///x.js:1:12', '@x.js:2:3', ''], ['f@file:///x.js:1:12', '@x.js:2:3']],
    ['JavaScriptCore', ['f@x.js:1:12', 'forEach@[native code]'], ['f@x.js:1:12', 'forEach@[native code]']],
    ['one with a line number alone', ['f@x.js:7', 'g@x.js:12'], ['f@x.js:7', 'g@x.js:12']],
    ['one that says more than places', ['hunter', 'f@x.js:1:1', 'ana@x.example', ''], ['f@x.js:1:1']],
    ['one with places in the middle', ['f@x.js:1:1 of hunter', 'f@[native code] of hunter', 'f@x:y'], []],
    ['none', ['hunter'], []],
  ])('of %s', (_, stack, expected) => {
    expect(frames(...stack)).toEqual(expected);
  });

  it('without what steers a terminal, whose place a single blank takes', () => {
    expect(frames('Error', '    at f\u0007\u0008\u202eg (x.js:1:1)')).toEqual(['    at f g (x.js:1:1)']);
  });

  it('without credentials', () => {
    expect(frames('Error', '    at f (https://ana@x.example/x.js?token=hunter)')).toEqual([
      '    at f (https://[redacted]@x.example/x.js?token=[redacted])',
    ]);
  });

  it('as far as they stand within its first 32,768 code units', () => {
    const behind = (length: number) => frames(`Error: ${'x'.repeat(length - 8)}`, '    at f (x.js:1:1)');
    expect(behind(32_000)).toEqual(['    at f (x.js:1:1)']);
    expect(behind(32_768)).toEqual([]);
  });
});

describe('a stack that is no text', () => {
  it.each([
    ['a number', 7],
    ['nothing', undefined],
    ['null', null],
    ['a list', ['at f']],
  ])('%s, is left out', (_, stack) => {
    const error = Object.assign(new NotFoundError('no run', { cause: new RangeError('y') }), { stack });
    const { cause, ...record } = toLog(error);
    expect(record).toEqual({
      ...{ type: 'NotFoundError', message: 'no run', platform: 'mlflow', code: 'NOT_FOUND' },
      ...{ httpStatus: 404, kind: 'user', retryable: false },
    });
    expect(cause).toMatchObject({ type: 'RangeError', message: 'y' });
    expect(toAttributes(error)).toEqual({
      ...{ 'error.type': 'NOT_FOUND', 'http.response.status_code': 404 },
      ...{ 'exception.type': 'NotFoundError', 'exception.message': 'no run' },
    });
  });
});
