import { defineTaxonomy, type Issue, parseError } from 'ml-errors';
import { describe, expect, it } from 'vitest';

/*
 * How many issues an exception has, how many its message names, and which lists of issues are whole.
 */
const type = 'type.googleapis.com/google.rpc.BadRequest';

/** A body with `count` issues, called `x` and their number, in each form that there is. */
const FORMS: readonly [form: string, body: (count: number) => object, path: (index: number) => Issue['path']][] = [
  [
    'FastAPI’s list',
    (count) => ({ detail: Array.from({ length: count }, (_, at) => ({ loc: ['body', at], msg: `x${at}` })) }),
    (at) => ['body', at],
  ],
  [
    'a list of this package',
    (count) => {
      const issues = Array.from({ length: count }, (_, at) => ({ path: [at], message: `x${at}` }));
      return { error_code: 'BAD_REQUEST', message: 'm', issues };
    },
    (at) => [at],
  ],
  [
    'google.rpc.BadRequest',
    (count) => {
      const fieldViolations = Array.from({ length: count }, (_, at) => ({ field: `f.${at}`, description: `x${at}` }));
      return { error: { code: 400, message: 'm', details: [{ '@type': type, fieldViolations }] } };
    },
    (at) => ['f', String(at)],
  ],
  [
    'a map of fields',
    (count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, [`x${at}`]])),
    (at) => [`f${at}`],
  ],
];

describe.each(FORMS)('in %s', (_, body, path) => {
  const issue = (at: number): Issue => ({ path: path(at), message: `x${at}` });

  it('a thousand issues are all there', () => {
    const { issues } = parseError(body(1000), { status: 422 });
    expect([issues.length, issues[0], issues[999]]).toEqual([1000, issue(0), issue(999)]);
  });

  it('of more issues the first thousand are, and one that counts the others', () => {
    const { issues } = parseError(body(1003), { status: 422 });
    expect(issues.slice(999)).toEqual([issue(999), { path: [], message: '[cut: 3 more issues]' }]);
  });
});

describe('a message that is made from issues', () => {
  it.each([
    [1, ''],
    [10, ''],
    [11, '; and 1 more'],
    [1003, '; and 993 more'],
  ])('names the first ten of %i, and counts the others', (count, rest) => {
    const named = (line: (at: number) => string) =>
      Array.from({ length: Math.min(count, 10) }, (_, at) => line(at)).join('; ') + rest;
    const [[, list], , , [, map]] = FORMS as [(typeof FORMS)[0], unknown, unknown, (typeof FORMS)[0]];
    expect(parseError(list(count)).message).toBe(named((at) => `body.${at}: x${at}`));
    expect(parseError(map(count)).message).toBe(named((at) => `f${at}: x${at}`));
  });

  it('names no place where the whole is meant', () => {
    const body = { detail: [{ loc: [], msg: 'too large' }, { msg: 'no place' }, { loc: ['a', 0], msg: 'too old' }] };
    expect(parseError(body).message).toBe('too large; a.0: too old');
  });
});

describe('a list called issues', () => {
  const good = { path: ['a'], message: 'm' };

  it('is no detail where all its entries are issues', () => {
    const { issues, details } = parseError({ error_code: 'X', message: 'm', issues: [good, good], id: 7 });
    expect({ issues, details }).toEqual({ issues: [good, good], details: { id: 7 } });
  });

  it.each<[what: string, issues: unknown]>([
    ['an entry that is a text', [good, 'm']],
    ['an entry without a path', [good, { message: 'm' }]],
    ['an entry without a message', [{ path: ['a'] }, good]],
    ['an entry with a blank message', [{ path: ['a'], message: ' ' }, good]],
    ['nothing in it', []],
    ['no list', { path: ['a'], message: 'm' }],
  ])('is a detail like any other with %s, whole', (_, issues) => {
    for (const body of [
      { error_code: 'X', message: 'm', issues },
      { error: { code: 'X', message: 'm', issues } },
      { code: 'X', message: 'm', kind: 'USER', issues },
      { msg: 'm', issues },
    ]) {
      const error = parseError(body);
      expect([error.issues, error.details]).toEqual([[], { issues }]);
    }
  });
});

describe('an issue', () => {
  it('has no member for what the validator did not say', () => {
    const body = { detail: [{ loc: ['x'], msg: 'm' }], issues: [{ path: ['x'], message: 'm' }] };
    for (const given of [body, { error_code: 'X', message: 'm', issues: body.issues }]) {
      expect(parseError(given, { issueInput: true }).issues).toStrictEqual([{ path: ['x'], message: 'm' }]);
    }
  });

  it('is read as far as a map of fields goes, for a platform that answers so', () => {
    const django = defineTaxonomy({
      ...{ platform: 'django', envelope: 'field_map', codes: { INVALID: { http: 400 } }, fallback: 'INVALID' },
    });
    const error = django.parse({ name: ['too long', ' ', 7, 'taken'], age: 'old', id: null });
    expect(error).toMatchObject({ envelope: 'field_map', message: 'name: too long; name: taken' });
    expect(error.issues).toEqual([
      { path: ['name'], message: 'too long' },
      { path: ['name'], message: 'taken' },
    ]);
  });
});

describe('an entry of google.rpc.BadRequest', () => {
  it('is read beside a list of violations that is none', () => {
    const good = { '@type': type, fieldViolations: [{ field: 'a', description: 'm' }] };
    const details = [{ '@type': type, fieldViolations: 'many' }, { '@type': type }, good];
    expect(parseError({ error: { code: 400, message: 'm', details } }).issues).toEqual([{ path: ['a'], message: 'm' }]);
  });

  it.each<[entry: object, issue: Issue | undefined]>([
    [
      { field: 'a.b', description: 'm', reason: 'R' },
      { path: ['a', 'b'], message: 'm', type: 'R' },
    ],
    [
      { field: 'a', description: ' ', reason: 'R' },
      { path: ['a'], message: 'R', type: 'R' },
    ],
    [
      { field: ' ', description: 'm', reason: 7 },
      { path: [], message: 'm' },
    ],
    [
      { field: 7, description: 'm', reason: '' },
      { path: [], message: 'm', type: '' },
    ],
    [{ field: 'a', description: 7 }, undefined],
  ])('is read with what it says: %j', (entry, issue) => {
    for (const name of ['fieldViolations', 'field_violations']) {
      const details = [{ '@type': type, [name]: [entry] }];
      expect(parseError({ error: { code: 400, message: 'm', details } }).issues).toEqual(issue ? [issue] : []);
    }
  });
});
