// Platforms of one's own: what a definition gives, and which are refused.

import { equal, has, ok } from './assert.js';

const CODES = {
  INDEX_MISSING: { http: 404, canonical: true, className: 'IndexMissingError', description: 'no such index' },
  FIELD_MISSING: { http: 404 },
  QUOTA: { http: 429, retryable: true, kind: /** @type {const} */ ('system') },
  BROKEN: { http: 500 },
};
const DEFINITION = /** @type {const} */ ({
  platform: 'search',
  envelope: 'error',
  codes: CODES,
  fallback: { '4xx': 'FIELD_MISSING', '5xx': 'BROKEN' },
});

/** What breaks a rule, and what the refusal has to name. */
const BROKEN = /** @type {const} */ ([
  ['a shared status without a canonical code', { codes: { ...CODES, INDEX_MISSING: { http: 404 } } }, '404'],
  ['two canonical codes of a status', { codes: { ...CODES, FIELD_MISSING: { http: 404, canonical: true } } }, '404'],
  ['a status that is none', { codes: { ...CODES, BROKEN: { http: 999 } } }, '999'],
  ['an unknown key', { codes: { ...CODES, BROKEN: { http: 500, retriable: true } } }, 'retriable'],
  ['an unknown envelope', { envelope: 'soap' }, 'soap'],
  ['a fallback that is no code', { fallback: 'NOBODY' }, 'NOBODY'],
  ['an empty name', { platform: '' }, 'platform'],
  ['advice that is no truth value', { codes: { ...CODES, BROKEN: { http: 500, retryable: 'yes' } } }, 'retryable'],
]);

/** @type {import('../suite.js').Checks} */
export const definitions = {
  'a platform of your own maps its codes and statuses'({ index }) {
    const search = index.defineTaxonomy(DEFINITION);
    equal(search.codes, Object.keys(CODES));
    equal(
      [404, 429, 418, 503].map((status) => search.fromHttpStatus(status)),
      ['INDEX_MISSING', 'QUOTA', 'FIELD_MISSING', 'BROKEN'],
    );
    equal(search.toHttpStatus('QUOTA'), 429);
  },

  'a platform of your own makes its exceptions'({ index }) {
    const search = index.defineTaxonomy(DEFINITION);
    has(search.error('INDEX_MISSING'), { name: 'IndexMissingError', message: 'no such index', httpStatus: 404 });
    const quota = search.error('QUOTA', 'm', { retryAfterMs: 5 });
    has(quota, { platform: 'search', kind: 'system', retryable: true, retryAfterMs: 5 });
    ok(quota instanceof index.CodedError && index.hasCode(quota, 'QUOTA'), 'an exception with its code');
    equal(quota instanceof index.HttpError, false);
  },

  'a platform of your own reads its bodies, by itself and through parseError'({ index }) {
    const search = index.defineTaxonomy(DEFINITION);
    const body = '{"error": {"code": "INDEX_MISSING", "message": "m", "index": "i1"}}';
    for (const error of [search.parse(body), index.parseError(body, { platform: search })]) {
      has(error, { platform: 'search', code: 'INDEX_MISSING', matched: 'code', details: { index: 'i1' } });
      equal(index.serializeError(error), body);
    }
    has(search.parse('', { status: 410 }), { code: 'FIELD_MISSING', matched: 'fallback', httpStatus: 410 });
    has(index.parseError(body), { platform: 'http' });
  },

  'a platform of your own writes in its envelope'({ index }) {
    const search = index.defineTaxonomy(DEFINITION);
    equal(index.serializeError(search.error('BROKEN', 'm')), '{"error":{"code":"BROKEN","message":"m","http":500}}');
    const own = index.defineTaxonomy({ ...DEFINITION, envelope: 'error_code' });
    equal(JSON.stringify(own.error('BROKEN', 'm')), '{"error_code":"BROKEN","message":"m"}');
  },
};

for (const [what, change, named] of BROKEN) {
  definitions[`a definition with ${what} is refused with a TypeError that names it`] = ({ index }) => {
    let refusal;
    try {
      index.defineTaxonomy(/** @type {never} */ ({ ...DEFINITION, ...change }));
    } catch (error) {
      refusal = error;
    }
    ok(refusal instanceof TypeError && refusal.message.includes(named), `a TypeError about ${named}, not ${refusal}`);
  };
}
