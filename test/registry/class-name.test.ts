import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTemplate } from '../../src/match-template.js';
import { defaultClassName, pascalCase } from '../../src/registry/class-name.js';

describe('a name in PascalCase', () => {
  it.each([
    ['RESOURCE_DOES_NOT_EXIST', 'ResourceDoesNotExist'],
    ['IO_ERROR', 'IoError'],
    ['X', 'X'],
    ['ML_1001', 'Ml1001'],
    ['OOMKilled', 'OOMKilled'],
    ['DataValidationError', 'DataValidationError'],
    ['models/not-found', 'ModelsNotFound'],
    ['bad-gateway', 'BadGateway'],
    ['im-a-teapot', 'ImATeapot'],
    ['__NAME__', 'Name'],
    ['', ''],
  ])('%s is %s', (name, expected) => {
    expect(pascalCase(name)).toBe(expected);
  });
});

describe('the class of a code that names none', () => {
  it.each([
    ['RESOURCE_DOES_NOT_EXIST', '', 'ResourceDoesNotExistError'],
    ['INTERNAL_ERROR', '', 'InternalError'],
    ['internal-server-error', 'Http', 'HttpInternalServerError'],
    ['bad-gateway', 'Http', 'HttpBadGatewayError'],
    ['OOMKilled', '', 'OOMKilledError'],
    ['TaskTimeoutError', '', 'TaskTimeoutError'],
    ['TERROR', '', 'TerrorError'],
  ])('%s with the prefix "%s" is %s', (name, prefix, expected) => {
    expect(defaultClassName(name, prefix)).toBe(expected);
  });
});

describe('a message template', () => {
  const rows = 'num_rows must be between 1 and {N}';

  it.each([
    ['Model not found', 'Model not found', true],
    ['Model not found', 'Model not found.', false],
    ['Model not found', 'model not found', false],
    ['Model not found', '', false],
    [rows, 'num_rows must be between 1 and 5000', true],
    [rows, 'num_rows must be between 1 and a number that I forgot', true],
    [rows, 'num_rows must be between 1 and ', false],
    [rows, 'num_rows must be between 1 and', false],
    [rows, 'Num_rows must be between 1 and 5000', false],
    ['no order {id} in {"a"', 'no order 7 in {"a"', true],
    ['{what} is gone', 'the lot is gone', true],
    ['{what} is gone', ' is gone', false],
    ['a{x}a', 'a', false],
    ['a{x}a', 'aa', false],
    ['a{x}a', 'aaa', true],
    ['{anything}', 'x', true],
    ['{anything}', '', false],
    ['', '', true],
    ['{a} of {b}', 'one of two', true],
    ['{a} of {b}', ' of two', false],
    ['{a} of {b}', 'one of ', false],
    ['{a} of {b}', 'one of two of three', true],
    ['run {a} of {b}.', 'run 1 of 2', false],
    ['{a}{b}', 'xy', true],
    ['{a}{b}', 'x', false],
  ])('"%s" and the message "%s": %s', (template, message, expected) => {
    expect(matchTemplate(template, message)).toBe(expected);
  });

  it('asks for the fixed parts in their order, and for something between them', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), text, (parts, message) => {
        const expected = new RegExp(`^${parts.join('[^]+')}$`).test(message);
        expect(matchTemplate(parts.join('{x}'), message)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes time in proportion to the message, however often that nearly fits', () => {
    const message = 'num_rows must be between 1 and '.repeat(100_000);
    const start = performance.now();
    expect(matchTemplate(rows, message)).toBe(true);
    expect(matchTemplate('{x} num_rows', message)).toBe(false);
    expect(matchTemplate('{x}rows must{y}and {z}rows mustn{N}', message)).toBe(false);
    expect(performance.now() - start).toBeLessThan(250);
  });
});
