import { type CodedError, defineTaxonomy, parseError, type Taxonomy } from 'ml-errors';
import { describe, expectTypeOf, it } from 'vitest';

const search = defineTaxonomy({
  platform: 'search',
  envelope: 'error',
  codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500, retryable: true } },
  fallback: 'BROKEN',
});

type SearchCode = 'INDEX_MISSING' | 'BROKEN';

describe('defineTaxonomy', () => {
  it('infers the platform and its codes as literals', () => {
    expectTypeOf(search.platform).toEqualTypeOf<'search'>();
    expectTypeOf(search.codes).toEqualTypeOf<readonly SearchCode[]>();
    expectTypeOf(search.fromHttpStatus(404)).toEqualTypeOf<SearchCode>();
    expectTypeOf(search.toHttpStatus).parameter(0).toEqualTypeOf<SearchCode>();
    expectTypeOf(search).toExtend<Taxonomy<'search'>>();
  });

  it('makes exceptions with literal codes', () => {
    expectTypeOf(search.error('INDEX_MISSING')).toEqualTypeOf<CodedError<'search', 'INDEX_MISSING'>>();
    expectTypeOf(search.parse('{}')).toEqualTypeOf<
      CodedError<'search', 'INDEX_MISSING'> | CodedError<'search', 'BROKEN'>
    >();
    expectTypeOf(parseError('{}', { platform: search }).platform).toEqualTypeOf<'search'>();
  });

  it('refuses codes that it was not given', () => {
    // @ts-expect-error
    search.error('INDEX_MISSIN');
    // @ts-expect-error
    search.toHttpStatus('INDEX_MISSIN');
  });

  it('refuses a definition that cannot be right', () => {
    const right = { platform: 'search', envelope: 'error', codes: { BROKEN: { http: 500 } } } as const;
    defineTaxonomy({ ...right, fallback: { '4xx': 'BROKEN', '5xx': 'BROKEN' } });
    // @ts-expect-error
    defineTaxonomy({ ...right, fallback: 'MISSING' });
    // @ts-expect-error
    defineTaxonomy({ ...right, fallback: 'BROKEN', envelope: 'errors' });
    // @ts-expect-error
    defineTaxonomy({ platform: 'search', envelope: 'error', codes: { BROKEN: { status: 500 } }, fallback: 'BROKEN' });
    // @ts-expect-error
    defineTaxonomy({ ...right });
  });
});
