import { CodedError, explain, isCodedError, isRetryable, parseError, toAttributes } from 'ml-errors';
import { HttpUnprocessableContentError } from 'ml-errors/http';
import { NotFoundError, TemporarilyUnavailableError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { construct, PLATFORMS } from './platforms.js';

type BaseClass = new (...given: unknown[]) => CodedError;

const platforms = PLATFORMS.map((platform) => ({
  ...{ name: platform.name, platform },
  Base: platform.entry[platform.registry.exception] as BaseClass,
}));

describe('the lineage', () => {
  it.each(platforms)('of whatever $name raises or answers begins with CodedError', ({ platform, Base }) => {
    const [row] = platform.registry.codes;
    if (row === undefined) throw new Error('a registry without codes');
    for (const error of [construct(platform, row, 'm'), platform.parseError('', { status: 500 })]) {
      expect(error).toBeInstanceOf(CodedError);
      expect(isCodedError(error)).toBe(true);
    }
    expect(platform.parseError('', { status: 500 })).toBeInstanceOf(Base);
  });

  it.each<[what: string, value: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'NOT_FOUND'],
    ['another error', new RangeError('m')],
    ['an object that says code and platform', { platform: 'mlflow', code: 'NOT_FOUND' }],
  ])('is asked in so many words, and %s has none', (_, value) => {
    expect(NotFoundError[Symbol.hasInstance](value)).toBe(false);
    expect(CodedError[Symbol.hasInstance](value)).toBe(false);
  });
});

describe('the name that was set', () => {
  it('can be set again, and hidden or shown like any member', () => {
    const error = new NotFoundError('m');
    error.name = 'First';
    error.name = 'Second';
    expect(error.name).toBe('Second');
    Object.defineProperty(error, 'name', { value: 'Third', enumerable: true });
    expect(Object.keys(error)).toEqual(['code', 'httpStatus', 'name']);
  });

  it('can be taken back: then it is that of the class', () => {
    const error = new NotFoundError('m');
    error.name = 'Mine';
    expect(Reflect.deleteProperty(error, 'name')).toBe(true);
    expect(error.name).toBe('NotFoundError');
  });
});

describe('the caller is at fault, and may read what went wrong', () => {
  it.each([
    [0, 'system', false],
    [200, 'system', false],
    [399, 'system', false],
    [400, 'user', true],
    [499, 'user', true],
    [500, 'system', false],
    [599, 'system', false],
  ])('under status %i: kind %s, expose %s', (httpStatus, kind, expose) => {
    const error = new CodedError('m', { platform: 'search', code: 'ODD', httpStatus });
    expect(error).toMatchObject({ kind, expose });
  });
});

describe('JSON.stringify of an exception that was built', () => {
  const issues = [{ path: ['q'], message: 'too long' }];

  it.each<[what: string, init: object]>([
    ['details', { issues, details: { size: 1n, index: 'i1' } }],
    ['issues', { issues: [{ ...issues[0], limit: 1n }], details: { index: 'i1' } }],
  ])('leaves out details and issues where JSON has no place for something in the %s, and says so', (_, init) => {
    const error = new HttpUnprocessableContentError('m', init);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ detail: 'm', '…': '[cut: no JSON]' });
  });

  it('keeps both where JSON has a place for them', () => {
    const body = JSON.parse(
      JSON.stringify(new HttpUnprocessableContentError('m', { issues, details: { index: 'i1' } })),
    );
    expect(body).toMatchObject({ index: 'i1' });
    expect(parseError(body, { status: 422 }).issues).toMatchObject(issues);
  });
});

describe('JSON.stringify of an exception that was parsed', () => {
  const json = (error: CodedError): unknown => JSON.parse(JSON.stringify(error));

  it('is the body as it came, members and all', () => {
    const body = { trace: ['a'], message: 'no run r1', error_code: 'RESOURCE_DOES_NOT_EXIST', id: 7 };
    expect(json(parseError(body, { status: 404 }))).toEqual(body);
    expect(json(parseError(JSON.stringify(body), { status: 404 }))).toEqual(body);
  });

  it('is in the platform’s own envelope where the body had none, or the exception says something else by now', () => {
    const page = parseError('<h1>Not Found</h1>', { status: 404, platform: 'mlflow' });
    expect(json(page)).toEqual({ error_code: page.code, message: page.message });
    const error = parseError({ error: { code: 'NOT_FOUND', message: 'm' } }, { status: 404, platform: 'mlflow' });
    error.message = 'no run r1';
    expect(json(error)).toEqual({ error_code: 'NOT_FOUND', message: 'no run r1' });
  });
});

describe('a metric', () => {
  it('has the code of an exception that a program built, whichever platform it named', () => {
    const error = new CodedError('m', { platform: 'search', code: 'INDEX_MISSING', httpStatus: 404 });
    expect(toAttributes(error)['error.type']).toBe('INDEX_MISSING');
  });

  it('has the class where a registered platform lacks the code', () => {
    const error = new NotFoundError('m', { code: 'MADE_UP' as 'NOT_FOUND' });
    expect(toAttributes(error)['error.type']).toBe('NotFoundError');
  });
});

/** Early copies of the package told no other copy what an exception remembers. */
it('an exception of a copy that keeps to itself what it remembers is known by what it says', () => {
  const later = new TemporarilyUnavailableError('m');
  Object.defineProperty(later, '~kept', { value: undefined });
  expect(explain(later)).toEqual(explain(new TemporarilyUnavailableError('m')));
  expect(isRetryable(later, { method: 'GET' })).toBe(true);
  expect(toAttributes(later)['error.type']).toBe('TEMPORARILY_UNAVAILABLE');
});
