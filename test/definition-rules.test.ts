import { defineTaxonomy, type TaxonomyDefinition } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { ENVELOPES } from '../src/envelope/detect.js';

/** One character more than a code may have. */
const LONG = 'X'.repeat(201);

describe('law 6: a definition that breaks a rule is refused at once', () => {
  type Loose = Readonly<Record<string, unknown>>;
  const valid: Loose = {
    platform: 'own',
    envelope: 'error',
    codes: { A: { http: 404 }, B: { http: 500 } },
    fallback: 'B',
  };
  const withCode = (code: string, row: unknown = { http: 410 }): Loose => {
    return { ...valid, codes: { ...(valid.codes as Loose), [code]: row } };
  };
  const withRow = (row: unknown): Loose => withCode('C', row);
  const define = (given: unknown): unknown => defineTaxonomy(given as TaxonomyDefinition<string, string>);

  it('and one that breaks none is accepted', () => {
    expect(define(valid)).toMatchObject({ platform: 'own', codes: ['A', 'B'] });
  });

  it.each(['user', 'system', 'unknown', undefined])('and a row may be of the kind %s', (kind) => {
    expect(define(withRow({ http: 410, kind }))).toMatchObject({ codes: ['A', 'B', 'C'] });
  });

  it.each([100, 599])('and HTTP has the status %i', (http) => {
    const own = define({ ...(withRow({ http }) as object), retryStatuses: [http] });
    expect(own).toMatchObject({ codes: ['A', 'B', 'C'], retryStatuses: [http] });
  });

  it('and a code may have 200 characters', () => {
    const code = LONG.slice(1);
    expect(define(withCode(code))).toMatchObject({ codes: ['A', 'B', code] });
  });

  it.each<[what: string, given: unknown, expected: string]>([
    ['envelopes', { ...valid, envelope: 'xml' }, `one of ${ENVELOPES.map(({ id }) => id).join(', ')},`],
    ['keys', { ...valid, x: 1 }, 'one of platform, envelope, codes, fallback, retryStatuses,'],
    ['keys of a row', withRow({ x: 1 }), 'one of http, canonical, kind, retryable, className, description,'],
  ])('and one that breaks a rule is told which %s there are', (_, given, expected) => {
    expect(messageOf(() => define(given))).toContain(` must be ${expected} but is `);
  });

  it('and what came is shown by its first 80 characters', () => {
    const text = messageOf(() => define({ ...valid, platform: LONG }));
    expect(text).toContain(` but is "${LONG.slice(0, 79)}; fix: `);
  });

  it.each<[fault: string, given: unknown, at: string, came: string]>([
    ['null', null, 'definition', 'null'],
    ['undefined', undefined, 'definition', 'undefined'],
    ['a number', 5, 'definition', '5'],
    ['a text', 'search', 'definition', '"search"'],
    ['a list', [], 'definition', '[]'],
    ['an unknown key', { ...valid, retryStatus: [503] }, 'definition', '"retryStatus"'],
    ['no platform', { ...valid, platform: undefined }, 'platform', 'undefined'],
    ['a platform in capitals', { ...valid, platform: 'Own' }, 'platform', '"Own"'],
    ['an empty platform', { ...valid, platform: '' }, 'platform', '""'],
    ['a platform of two words', { ...valid, platform: 'my own' }, 'platform', '"my own"'],
    ['an unknown envelope', { ...valid, envelope: 'xml' }, 'envelope', '"xml"'],
    ['an envelope of Object’s', { ...valid, envelope: 'constructor' }, 'envelope', '"constructor"'],
    ['no codes', { ...valid, codes: {} }, 'codes', '{}'],
    ['codes that are missing', { ...valid, codes: undefined }, 'codes', 'undefined'],
    ['codes in a list', { ...valid, codes: ['A', 'B'] }, 'codes', '["A","B"]'],
    ['an empty code', { ...valid, codes: { '': { http: 404 }, B: { http: 500 } } }, 'codes', '""'],
    ['a code of two words', withCode('A B'), 'codes', '"A B"'],
    ['a code that is too long', withCode(LONG), 'codes', '"XXX'],
    ['a row that is null', withRow(null), 'codes.C', 'null'],
    ['a row that is a status', withRow(410), 'codes.C', '410'],
    ['a row without a status', withRow({}), 'codes.C.http', 'undefined'],
    ['status 99', withRow({ http: 99 }), 'codes.C.http', '99'],
    ['status 600', withRow({ http: 600 }), 'codes.C.http', '600'],
    ['status NaN', withRow({ http: Number.NaN }), 'codes.C.http', 'NaN'],
    ['status 404.5', withRow({ http: 404.5 }), 'codes.C.http', '404.5'],
    ['status "404"', withRow({ http: '404' }), 'codes.C.http', '"404"'],
    ['an unknown key of a row', withRow({ http: 410, retriable: true }), 'codes.C', '"retriable"'],
    ['an unknown kind', withRow({ http: 410, kind: 'client' }), 'codes.C.kind', '"client"'],
    ['a retryable that is no boolean', withRow({ http: 410, retryable: 'no' }), 'codes.C.retryable', '"no"'],
    ['a canonical that is no boolean', withRow({ http: 410, canonical: 'no' }), 'codes.C.canonical', '"no"'],
    ['a class name that is no text', withRow({ http: 410, className: 7 }), 'codes.C.className', '7'],
    ['a description that is no text', withRow({ http: 410, description: 7 }), 'codes.C.description', '7'],
    ['a shared status without a canonical code', withRow({ http: 404 }), 'status 404 of A, C', '[]'],
    [
      'two canonical codes of a status',
      { ...valid, codes: { A: { http: 500, canonical: true }, B: { http: 500, canonical: true } } },
      'status 500 of A, B',
      '["A","B"]',
    ],
    ['no fallback', { ...valid, fallback: undefined }, 'fallback', 'undefined'],
    ['a fallback that is no code', { ...valid, fallback: 'X' }, 'fallback', '"X"'],
    ['a fallback that is a number', { ...valid, codes: { 404: { http: 404 } }, fallback: 404 }, 'fallback', '404'],
    ['a fallback of Object’s', { ...valid, fallback: 'constructor' }, 'fallback', '"constructor"'],
    ['a fallback for half of the statuses', { ...valid, fallback: { '4xx': 'A' } }, 'fallback', 'undefined'],
    ['one of two fallbacks that is no code', { ...valid, fallback: { '4xx': 'X', '5xx': 'B' } }, 'fallback', '"X"'],
    ['retry statuses that are no list', { ...valid, retryStatuses: 503 }, 'retryStatuses', '503'],
    ['retry statuses that are null', { ...valid, retryStatuses: null }, 'retryStatuses', 'null'],
    ['a retry status that is none', { ...valid, retryStatuses: [503, 600] }, 'retryStatuses', '600'],
  ])('for %s', (_fault, given, at, came) => {
    expect(() => define(given)).toThrow(TypeError);
    const [, place, expected, found, fix] =
      /^defineTaxonomy: (.+?) must be (.+), but is (.+); fix: (.+)$/.exec(messageOf(() => define(given))) ?? [];
    expect([place, found]).toEqual([expect.stringContaining(at), expect.stringContaining(came)]);
    expect([expected, fix]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
});

function messageOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
