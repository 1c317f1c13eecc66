import { describe, expect, it } from 'vitest';
import { codeTable } from '../../src/code-table.js';

describe('a table of codes as the generator writes it', () => {
  it.each([
    ['404 NO_ORDER', { code: 'NO_ORDER', http: 404, retryable: false, kind: undefined, className: undefined }],
    ['404 NO_ORDER+', { code: 'NO_ORDER', retryable: true, kind: undefined }],
    ['500 REFUSED<', { code: 'REFUSED', retryable: false, kind: 'user' }],
    ['404 BROKEN>', { code: 'BROKEN', retryable: false, kind: 'system' }],
    ['404 BROKEN+>', { code: 'BROKEN', retryable: true, kind: 'system' }],
    ['500 ODD?', { code: 'ODD', retryable: false, kind: 'unknown' }],
    ['404 NO_ORDER:NoOrder:NotFound:Base+<', { code: 'NO_ORDER', className: 'NoOrder', parents: ['NotFound', 'Base'] }],
  ])('is read to its last sign: %s', (codes, row) => {
    const { rows, canonical } = codeTable(codes);
    expect([...rows.values()]).toEqual([expect.objectContaining(row)]);
    expect(canonical[Number(codes.slice(0, 3))]).toBe(row.code);
  });

  it.each(['E404', '3D_MISSING', '404x', 'x404'])('takes nothing but digits for a status: %s is a code', (code) => {
    const { rows, canonical } = codeTable(`400 ${code} OTHER`);
    expect([...rows.keys()]).toEqual([code, 'OTHER']);
    expect(rows.get('OTHER')?.http).toBe(400);
    expect(canonical[400]).toBe(code);
  });
});
