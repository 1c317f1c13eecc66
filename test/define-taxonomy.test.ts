import fc from 'fast-check';
import {
  type CodeDefinition,
  CodedError,
  type DefinedTaxonomy,
  defineTaxonomy,
  type EnvelopeId,
  hasCode,
  isCodedError,
  parseError,
  serializeError,
  type TaxonomyDefinition,
  toEnvelope,
} from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { ENVELOPES } from '../src/envelope/detect.js';
import * as arbitrary from './arbitraries.js';

const search = defineTaxonomy({
  platform: 'search',
  envelope: 'error',
  codes: {
    INDEX_MISSING: {
      http: 404,
      canonical: true,
      className: 'IndexMissingError',
      description: 'There is no such index.',
    },
    FIELD_MISSING: { http: 404 },
    QUOTA: { http: 429, retryable: true, kind: 'system' },
    BROKEN: { http: 500 },
  },
  fallback: { '4xx': 'FIELD_MISSING', '5xx': 'BROKEN' },
});

describe('a platform of your own', () => {
  it('leads statuses that it does not have to the last resort of their class', () => {
    const fallback = { '4xx': 'POT', '5xx': 'FIRE' } as const;
    const tea = defineTaxonomy({
      ...{ platform: 'tea', envelope: 'error', fallback },
      codes: { POT: { http: 418 }, FIRE: { http: 503 } },
    });
    expect([399, 400, 499, 500, 599].map((status) => tea.fromHttpStatus(status))).toEqual([
      'FIRE',
      'POT',
      'POT',
      'FIRE',
      'FIRE',
    ]);
  });

  it('keeps a code that it does not have, with the status of its last resort', () => {
    const tea = defineTaxonomy({ platform: 'tea', envelope: 'error', codes: { POT: { http: 418 } }, fallback: 'POT' });
    expect(tea.error('CUP' as never, 'no cup')).toMatchObject({ code: 'CUP', httpStatus: 418, message: 'no cup' });
  });

  it.each([
    ['INDEX_MISSING', 404],
    ['FIELD_MISSING', 404],
    ['QUOTA', 429],
    ['BROKEN', 500],
  ] as const)('gives %s the status %i', (code, status) => {
    expect(search.toHttpStatus(code)).toBe(status);
  });

  it.each([
    [404, 'INDEX_MISSING'],
    [429, 'QUOTA'],
    [500, 'BROKEN'],
    [418, 'FIELD_MISSING'],
    [400, 'FIELD_MISSING'],
    [499, 'FIELD_MISSING'],
    [399, 'BROKEN'],
    [501, 'BROKEN'],
    [503, 'BROKEN'],
    [200, 'BROKEN'],
    [Number.NaN, 'BROKEN'],
    [-1, 'BROKEN'],
  ])('leads status %d to %s', (status, code) => {
    expect(search.fromHttpStatus(status)).toBe(code);
  });

  it('lists its codes', () => {
    expect(search.codes).toEqual(['INDEX_MISSING', 'FIELD_MISSING', 'QUOTA', 'BROKEN']);
    expect(search.platform).toBe('search');
  });

  it.each([
    ['INDEX_MISSING', { name: 'IndexMissingError', httpStatus: 404, kind: 'user', retryable: false }],
    ['QUOTA', { name: 'CodedError', httpStatus: 429, kind: 'system', retryable: true }],
    ['BROKEN', { name: 'CodedError', httpStatus: 500, kind: 'system', retryable: false }],
  ] as const)('makes exceptions with the code %s', (code, facts) => {
    const error = search.error(code, 'it is so');
    expect(error).toMatchObject({ ...facts, platform: 'search', code, message: 'it is so' });
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toBeInstanceOf(Error);
    expect(isCodedError(error)).toBe(true);
    expect(hasCode(error, code)).toBe(true);
    expect(error.matched).toBeUndefined();
  });

  it('lets an exception without a message say its description, else its code', () => {
    expect(search.error('INDEX_MISSING').message).toBe('There is no such index.');
    expect(search.error('BROKEN').message).toBe('BROKEN');
  });

  it('lets an exception be built with whatever exceptions are built with', () => {
    const cause = new Error('disk');
    const issues = [{ path: ['q'], message: 'too long' }];
    const init = { httpStatus: 410, details: { index: 'i1' }, issues, retryable: true, retryAfterMs: 5, cause };
    expect(search.error('INDEX_MISSING', 'gone', init)).toMatchObject({ ...init, code: 'INDEX_MISSING' });
  });

  it('reads bodies by itself and as the platform of parseError', () => {
    const body = { error: { code: 'INDEX_MISSING', message: 'no index i1', http: 404 } };
    const facts = { platform: 'search', code: 'INDEX_MISSING', name: 'IndexMissingError', matched: 'code' };
    expect(search.parse(body)).toMatchObject({ ...facts, message: 'no index i1', httpStatus: 404, envelope: 'error' });
    expect(parseError(body, { platform: search })).toMatchObject(facts);
    // Never where nobody named it, whatever the body.
    expect(parseError(body)).toMatchObject({ platform: 'http' });
    expect(search.claims).toBe('named');
  });

  it.each([
    [{ error: { code: 'NEW', message: 'm' } }, 404, { code: 'INDEX_MISSING', matched: 'status', wireCode: 'NEW' }],
    [{ error: { code: 'NEW', message: 'm' } }, undefined, { code: 'BROKEN', matched: 'fallback', wireCode: 'NEW' }],
    [{ error: { code: 'QUOTA', message: 'm' } }, 503, { code: 'QUOTA', matched: 'code', httpStatus: 503 }],
    ['<h1>Bad Gateway</h1>', 502, { code: 'BROKEN', matched: 'fallback', httpStatus: 502, retryable: true }],
    [{ error_code: 'BROKEN', message: 'm' }, 500, { code: 'BROKEN', matched: 'code', envelope: 'error_code' }],
    ['', 429, { code: 'QUOTA', matched: 'status' }],
    [null, undefined, { code: 'BROKEN', matched: 'fallback' }],
  ])('reads %j under status %s', (body, status, facts) => {
    expect(search.parse(body, { status })).toMatchObject({ platform: 'search', ...facts });
  });

  it('narrows by its codes', () => {
    const error = search.parse({ error: { code: 'QUOTA', message: 'm' } });
    const code: 'INDEX_MISSING' | 'FIELD_MISSING' | 'QUOTA' | 'BROKEN' = error.code;
    expect(code).toBe('QUOTA');
  });

  it.each<[EnvelopeId, unknown]>([
    ['error', { error: { code: 'BROKEN', message: 'm', http: 500 } }],
    ['error_code', { error_code: 'BROKEN', message: 'm' }],
    ['execution_error', { code: 'BROKEN', message: 'm', kind: 'SYSTEM' }],
    ['detail', { detail: 'm' }],
  ])('writes its errors in its envelope: %s', (envelope, body) => {
    const own = defineTaxonomy({ platform: 'own', envelope, codes: { BROKEN: { http: 500 } }, fallback: 'BROKEN' });
    const error = own.error('BROKEN', 'm');
    expect(JSON.parse(JSON.stringify(error))).toEqual(body);
    expect(JSON.parse(serializeError(error))).toEqual(body);
    expect(toEnvelope(error)).toEqual(body);
  });

  it('retries after the statuses that it names, where only the status is known', () => {
    const own = defineTaxonomy({
      ...{ platform: 'own', envelope: 'error', codes: { BROKEN: { http: 500 } }, fallback: 'BROKEN' },
      retryStatuses: [418],
    });
    expect(own.parse('', { status: 418 }).retryable).toBe(true);
    expect(own.parse('', { status: 503 }).retryable).toBe(false);
    expect(own.parse({ error: { code: 'BROKEN', message: 'm' } }, { status: 418 }).retryable).toBe(false);
  });
});

/** Any definition that breaks no rule. */
const definition: fc.Arbitrary<TaxonomyDefinition<string, string>> = fc
  .record({
    platform: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
    envelope: fc.constantFrom(...ENVELOPES.map(({ id }) => id)),
    codes: fc.uniqueArray(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '__proto__', '404', '1'),
          fc.stringMatching(/^\S{1,20}$/),
        ),
        fc.record(
          { http: fc.integer({ min: 400, max: 410 }), retryable: fc.boolean(), description: arbitrary.message },
          { requiredKeys: ['http'] },
        ),
      ),
      { minLength: 1, maxLength: 20, selector: ([code]) => code },
    ),
    fallback: fc.nat(),
  })
  .map(({ codes, fallback, ...rest }) => {
    const canonical = new Map(codes.map(([code, { http }]) => [http, code]));
    const rows = codes.map(([code, row]) => [code, { ...row, canonical: canonical.get(row.http) === code }] as const);
    const [code] = codes[fallback % codes.length] as (typeof codes)[number];
    return { ...rest, codes: Object.fromEntries(rows) as Record<string, CodeDefinition>, fallback: code };
  });

describe('the laws hold for any platform', () => {
  it('law 1: what is emitted comes back', () => {
    fc.assert(
      fc.property(definition, fc.nat(), arbitrary.message, arbitrary.init, (given, index, message, init) => {
        const own = defineTaxonomy(given);
        const code = own.codes[index % own.codes.length] as string;
        // Envelopes without a place for a code, or for those of a platform of one's own: there the status tells.
        const codeless = ['detail', 'rpc_status'].includes(given.envelope);
        // Digits and signs for a code are its own platform's: a dialect takes digits for a status, and cuts what AWS puts around a name.
        const known = ['detail', 'error', 'error_code', 'execution_error'];
        fc.pre(known.includes(given.envelope) || Object.keys(given.codes).every((it) => /^[a-z_][\w.-]*$/i.test(it)));
        // And one has no place for a message beside issues, nor for details.
        fc.pre(given.envelope !== 'field_map' && (!codeless || own.fromHttpStatus(own.toHttpStatus(code)) === code));
        const error = own.error(code, message, init);
        const said = ({ platform, code, httpStatus, message, issues, details }: CodedError): unknown => {
          return { platform, code, httpStatus, message, issues, details };
        };
        expect(error.code).toBe(code);
        for (const body of [serializeError(error), JSON.stringify(error), toEnvelope(error)]) {
          expect(said(own.parse(body, { status: error.httpStatus }))).toEqual(said(error));
          expect(said(parseError(body, { status: error.httpStatus, platform: own }))).toEqual(said(error));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('law 4: the maps are inverse to each other', () => {
    fc.assert(
      fc.property(definition, (given) => {
        const own = defineTaxonomy(given);
        for (const [code, { http, canonical }] of Object.entries(given.codes)) {
          expect(own.toHttpStatus(code)).toBe(http);
          expect(own.toHttpStatus(own.fromHttpStatus(http))).toBe(http);
          expect(own.fromHttpStatus(http) === code).toBe(canonical);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('law 5: parsing is total, and gives none but the platform’s codes', () => {
    fc.assert(
      fc.property(definition, arbitrary.json, arbitrary.status, (given, body, status) => {
        const own = defineTaxonomy(given);
        expect(own.codes).toContain(own.parse(body, { status }).code);
        expect(own.codes).toContain(own.parse(JSON.stringify(body), { status }).code);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a lookup never sees the prototype chain', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'at', ''];

  it.each(names)('the code "%s" is just unknown', (code) => {
    const error = search.parse({ error: { code, message: 'm' } });
    expect(error).toMatchObject({ code: 'BROKEN', matched: 'fallback', httpStatus: 500 });
    expect(search.toHttpStatus(code as 'BROKEN')).toBe(500);
  });

  it.each(names)('the status "%s" is just unknown', (status) => {
    expect(search.fromHttpStatus(status as never)).toBe('BROKEN');
  });

  it('and codes of such names are codes like any others where a platform has them', () => {
    const codes = JSON.parse('{"constructor": {"http": 404}, "__proto__": {"http": 409}, "toString": {"http": 500}}');
    const own: DefinedTaxonomy<string, string> = defineTaxonomy({
      ...{ platform: 'own', envelope: 'error', fallback: 'toString' },
      codes,
    });
    expect(own.codes).toEqual(['constructor', '__proto__', 'toString']);
    expect(own.fromHttpStatus(409)).toBe('__proto__');
    expect(own.toHttpStatus('constructor')).toBe(404);
    expect(own.parse(serializeError(own.error('__proto__', 'm')))).toMatchObject({
      code: '__proto__',
      httpStatus: 409,
    });
  });
});

it('a definition of 1,000 codes works', () => {
  const rows = Array.from(
    { length: 1000 },
    (_, i) => [`E${i}`, { http: 400 + (i % 200), canonical: i < 200 }] as const,
  );
  const own = defineTaxonomy({
    ...{ platform: 'big', envelope: 'error', fallback: 'E100' },
    codes: Object.fromEntries(rows) as Record<string, CodeDefinition>,
  });
  expect(own.codes).toHaveLength(1000);
  for (const [code, { http }] of rows) {
    expect(own.toHttpStatus(code)).toBe(http);
    expect(own.fromHttpStatus(http)).toBe(`E${http - 400}`);
    expect(own.parse(serializeError(own.error(code, 'm'))).code).toBe(code);
  }
});
