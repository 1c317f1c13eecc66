import { defineTaxonomy, type EnvelopeId, parseError } from 'ml-errors';
import { describe, expect, it } from 'vitest';

/*
 * A body in an envelope that is not the named platform's own: the platform reads it where that finds more, or as much in a shape that asks
 * for little.
 */
const platformOf = (envelope: EnvelopeId) =>
  defineTaxonomy({ platform: 'own', envelope, codes: { BROKEN: { http: 500 } }, fallback: 'BROKEN' });

describe('a named platform', () => {
  it.each<[own: EnvelopeId, weak: EnvelopeId, body: object, message: string]>([
    ['error_code', 'message', { message: 'm' }, 'm'],
    ['error_code', 'other_text', { msg: 'm' }, 'm'],
    ['error_code', 'status', { message: 'outer', status: { error: 'inner' } }, 'outer'],
    ['other_text', 'field_map', { msg: ['m'] }, 'm'],
  ])('reads as %s what would be %s, which asks for little', (own, weak, body, message) => {
    expect(parseError(body).envelope).toBe(weak);
    expect(parseError(body, { platform: platformOf(own) })).toMatchObject({ envelope: own, message });
  });

  it.each<[own: EnvelopeId, envelope: EnvelopeId, body: object]>([
    ['error_code', 'error_text', { error: 'm' }],
    ['error_code', 'detail', { detail: 'm' }],
    ['message', 'connect', { code: 'not_found', message: 'm' }],
    ['other_text', 'problem', { title: 'm' }],
  ])('that reads %s leaves what is %s beyond doubt', (own, envelope, body) => {
    expect(parseError(body, { platform: platformOf(own) })).toMatchObject({ envelope, message: 'm' });
  });

  it.each<[own: EnvelopeId, envelope: EnvelopeId, body: object]>([
    ['error_code', 'field_map', { name: ['m'] }],
    ['error_code', 'other_text', { result: { msg: 'm' } }],
    ['detail', 'message', { type: 'Busy', message: 'm' }],
  ])('that reads %s leaves what is %s, where it would find less', (own, envelope, body) => {
    expect(parseError(body, { platform: platformOf(own) }).envelope).toBe(envelope);
  });

  it('finds more where it finds a code', () => {
    expect(parseError({ code: 'Out of memory', detail: 'm' }, { platform: 'flyte' })).toMatchObject({
      ...{ envelope: 'execution_error', code: 'Out of memory', details: { detail: 'm' } },
    });
    expect(parseError({ code: 'Out of memory', detail: 'm' })).toMatchObject({ envelope: 'detail', message: 'm' });
  });

  it('finds more where it finds the message beside a code that another reads too', () => {
    const body = { status: { message: 'm', code: 'Y' }, error_code: 'X' };
    expect(parseError(body)).toMatchObject({ envelope: 'error_code', wireCode: 'X' });
    expect(parseError(body, { platform: platformOf('status') })).toMatchObject({
      ...{ envelope: 'status', message: 'm', wireCode: 'Y' },
    });
  });

  it('keeps the members of a body in which it finds nothing either', () => {
    const { envelope, details } = parseError({ ok: false }, { platform: 'mlflow' });
    expect({ envelope, details }).toEqual({ envelope: undefined, details: { ok: false } });
  });
});

describe('what only looks like a platform', () => {
  const own = platformOf('error');

  it.each<[what: string, part: object]>([
    ['without a table', { table: undefined }],
    ['with a table that cannot be asked', { table: { rows: {}, canonical: [] } }],
    ['without an envelope', { envelope: undefined }],
    ['with an envelope that does not read', { envelope: { id: 'error' } }],
    ['without a class', { classOf: undefined }],
    ['with a name for its class', { classOf: 'Error' }],
    ['without a last resort', { fallback: undefined }],
    ['without statuses for a retry', { retryStatuses: undefined }],
    ['without a way back from statuses', { table: { ...own.table, canonical: undefined } }],
  ])('is as good as none %s', (_, part) => {
    const body = { error_code: 'NOT_FOUND', message: 'm' };
    expect(parseError(body, { platform: own }).platform).toBe('own');
    expect(parseError(body, { platform: { ...own, ...part } as typeof own }).platform).toBe('mlflow');
  });
});
