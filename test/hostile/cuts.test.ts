import { parseError, reviveError, serializeError, toCloneable, toLog } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { EVERY_FUNCTION } from './every-function.js';

/** Numbers from 0, of which something is made. */
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const issuesOf = (count: number, place: string, words: string): object[] =>
  many(count, (at) => ({ [place]: ['body', at], [words]: `bad ${at}` }));

const BAD_REQUEST = 'type.googleapis.com/google.rpc.BadRequest';

/** Bodies with so many field errors. */
const WITH_ISSUES: Readonly<Record<string, (count: number) => object>> = {
  'a list of FastAPI': (count) => ({ detail: issuesOf(count, 'loc', 'msg') }),
  'issues beside a code': (count) => ({
    error_code: 'NOT_FOUND',
    message: 'm',
    issues: issuesOf(count, 'path', 'message'),
  }),
  'issues within an error': (count) => ({
    error: { code: 'ML_1001', message: 'm', issues: issuesOf(count, 'path', 'message') },
  }),
  'violations of google.rpc': (count) => ({
    error: {
      ...{ code: 400, status: 'INVALID_ARGUMENT', message: 'm' },
      details: [
        { '@type': BAD_REQUEST, fieldViolations: many(count, (at) => ({ field: `f${at}`, description: `bad ${at}` })) },
      ],
    },
  }),
  'fields of Django': (count) => Object.fromEntries(many(count, (at) => [`f${at}`, [`bad ${at}`]])),
  'one field of Django': (count) => ({ field: many(count, (at) => `bad ${at}`) }),
};

describe.each(Object.entries(WITH_ISSUES))('the issues of %s', (_, bodyOf) => {
  it.each([999, 1000])('are all there where they are %d', (count) => {
    const { issues } = parseError(bodyOf(count), { status: 422 });
    expect(issues.map(({ message }) => message)).toEqual(many(count, (at) => `bad ${at}`));
  });

  it('are a thousand where they are one more, and one that says it', () => {
    const { issues } = parseError(bodyOf(1001), { status: 422 });
    expect(issues).toHaveLength(1001);
    expect(issues[999]?.message).toBe('bad 999');
    expect(issues[1000]).toEqual({ path: [], message: '[cut: 1 more issues]' });
  });

  it.each([1002, 20_000])('are the first 1,000 where they are %d, and say how many were cut', (count) => {
    const text = JSON.stringify(bodyOf(count));
    const error = parseError(text, { status: 422 });
    const kept = error.issues.slice(0, -1);
    expect(kept.length).toBeGreaterThanOrEqual(999);
    expect(kept.length).toBeLessThanOrEqual(1000);
    expect(kept.map(({ message }) => message)).toEqual(many(kept.length, (at) => `bad ${at}`));
    expect(error.issues.at(-1)).toEqual({ path: [], message: `[cut: ${count - kept.length} more issues]` });
    expect(serializeError(error) === text).toBe(true);
    expect(serializeError(reviveError(structuredClone(toCloneable(error)))) === text).toBe(true);
    expect(EVERY_FUNCTION.filter(([, holds]) => !holds(error)).map(([name]) => name)).toEqual([]);
  });
});

/** Bodies with so many members that no envelope owns. */
const WITH_DETAILS: Readonly<Record<string, (members: object) => object>> = {
  'beside a code': (members) => ({ error_code: 'NOT_FOUND', message: 'm', ...members }),
  'beside a detail': (members) => ({ detail: 'm', ...members }),
  'within a detail': (members) => ({ detail: { message: 'm', ...members } }),
  'within an error': (members) => ({ error: { code: 'ML_1001', message: 'm', ...members } }),
  'of problem details': (members) => ({ title: 'm', ...members }),
  'of no envelope': (members) => members,
};

describe.each(Object.entries(WITH_DETAILS))('the details %s', (_, bodyOf) => {
  const membersOf = (count: number): object => Object.fromEntries(many(count, (at) => [`k${at}`, at]));
  const own = Object.keys(parseError(bodyOf({}), { status: 400 }).details).length;

  it('are all there where they are 10,000', () => {
    const { details } = parseError(bodyOf(membersOf(10_000 - own)), { status: 400 });
    expect(Object.keys(details)).toHaveLength(10_000);
    expect(details).not.toHaveProperty('…');
  });

  it('are ten thousand where they are one more, and one that says it', () => {
    const { details } = parseError(bodyOf(membersOf(10_001 - own)), { status: 400 });
    expect(Object.keys(details)).toHaveLength(10_001);
    expect(details['…']).toBe('[cut: 1 more members]');
  });

  it.each([10_002, 30_000])('are the first 10,000 where they are %d, and say how many were cut', (count) => {
    const text = JSON.stringify(bodyOf(membersOf(count - own)));
    const error = parseError(text, { status: 400 });
    const { '…': mark, ...kept } = error.details;
    const names = Object.keys(kept);
    expect(names.length).toBeGreaterThanOrEqual(9_999);
    expect(names.length).toBeLessThanOrEqual(10_000);
    expect(mark).toBe(`[cut: ${count - names.length} more members]`);
    if (error.envelope !== undefined) expect(serializeError(error) === text).toBe(true);
    expect(EVERY_FUNCTION.filter(([, holds]) => !holds(error)).map(([name]) => name)).toEqual([]);
  });
});

/** Bodies whose message is a list of texts. */
const WITH_TEXTS: Readonly<Record<string, (texts: readonly unknown[]) => object>> = {
  'a detail': (detail) => ({ detail }),
  'an error': (error) => ({ error }),
  'a message': (message) => ({ message }),
};

describe.each(Object.entries(WITH_TEXTS))('a message made of the list in %s', (_, bodyOf) => {
  const messageOf = (count: number): string =>
    parseError(bodyOf([null, ...many(count, (at) => `bad ${at}`), ' ']), { status: 400 }).message;

  it.each([2, 1000])('has every text where there are %d', (count) => {
    expect(messageOf(count).split('; ')).toEqual(many(count, (at) => `bad ${at}`));
  });

  it.each([1001, 20_000])('has the first thousand where there are %d, and says how many were cut', (count) => {
    const wanted = [...many(1000, (at) => `bad ${at}`), `[cut: ${count - 1000} more texts]`];
    expect(messageOf(count).split('; ')).toEqual(wanted);
  });
});

describe('a chain of causes', () => {
  const chain = (length: number): Error => {
    let error = new Error('the first');
    for (let at = 1; at < length; at += 1) error = new Error(`number ${at}`, { cause: error });
    return error;
  };
  /** The links of a chain in plain data, and what stands behind the last. */
  const walk = (form: unknown): { links: number; end: unknown } => {
    let links = 0;
    let link = form;
    while (typeof link === 'object' && link !== null) {
      links += 1;
      link = (link as { cause?: unknown }).cause;
    }
    return { links, end: link };
  };

  it('is whole up to ten links', () => {
    expect(walk(toCloneable(chain(11)))).toEqual({ links: 11, end: undefined });
    expect(walk(toLog(chain(11)))).toEqual({ links: 11, end: undefined });
  });

  it.each([12, 100_000])('of %d errors is cut behind ten links, and says so', (length) => {
    expect(walk(toCloneable(chain(length)))).toEqual({ links: 11, end: '[cut: more than 10 causes]' });
    expect(JSON.stringify(toLog(chain(length)))).toContain('[cut: ');
    expect(walk(toLog(chain(length))).links).toBeLessThanOrEqual(12);
  });

  it('that bites its tail comes to an end', () => {
    const error: Error & { cause?: unknown } = new Error('round');
    error.cause = new Error('and round', { cause: error });
    expect(walk(toCloneable(error)).links).toBe(11);
    expect(walk(toLog(error)).links).toBeLessThanOrEqual(12);
    expect(reviveError(structuredClone(toCloneable(error))).message).toBe('round');
  });
});

describe('the errors of an AggregateError', () => {
  it('are bounded in number, and say how many were cut', () => {
    const error = new AggregateError(many(1000, (at) => new Error(`number ${at}`)));
    for (const form of [toCloneable(error), toLog(error)]) {
      expect(form.errors?.length).toBeLessThanOrEqual(11);
      expect(JSON.stringify(form)).toContain('[cut: ');
    }
  });

  it('within each other are bounded as a whole', () => {
    let error: Error = new Error('the innermost');
    // Ten within ten: a hundred thousand in full, of which nobody reads more than some.
    for (let level = 0; level < 5; level += 1) error = new AggregateError(many(10, () => error));
    const records = (form: unknown): number => JSON.stringify(form).split('the innermost').length;
    expect(records(toLog(error))).toBeLessThan(1000);
    expect(records(toCloneable(error))).toBeLessThan(1000);
  });
});
