import { describe, expect, it } from 'vitest';
import { codeTable } from '../../src/code-table.js';
import { extended } from '../../src/registry/extend.js';
import { checkPatch, checkRegistry } from '../../src/registry/load.js';
import { writeCodes } from '../../src/registry/write-codes.js';
import { type Json, market, sentences, shop } from './drafts.js';
import { literalBehind } from './literal.js';

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

describe('the table that is written', () => {
  const base = checkRegistry(shop(), 'shop.json');

  /** What is written of the shop with twenty codes more that are alike, and one that says more than they do. */
  function written(alike: Json, odd: Json): string {
    const more = { http: 503, rpc: 'UNAVAILABLE', category: 'orders', ...sentences, ...alike };
    const rows = Array.from({ length: 20 }, (_, at) => ({ code: `BUSY_${at}`, ...more }));
    const others = [{ code: 'DOWN', ...more, canonical: true }, ...rows, { code: 'ODD', ...more, ...odd }];
    return writeCodes(
      checkRegistry({ ...shop(), parsedAs: 'RestError', codes: [...shop().codes, ...others] }, 'shop.json'),
    );
  }

  it.each([
    [{ retryable: true }, "{ http: 503, kind: 'system', retryable: true }"],
    [{ kind: 'user' }, "{ http: 503, kind: 'user' }"],
  ])('says what the codes have in common that it does not list: %j', (alike, said) => {
    expect(written(alike, {})).toContain(`shopUnlisted = ${said} as const;`);
  });

  it.each<[odd: Json, listed: string]>([
    [{ message: 'It is odd' }, ' 503 DOWN ODD'],
    [{ extends: 'SoldOutError' }, ' 503 DOWN ODD::SoldOutError'],
    [{ extends: 'ShopError', alsoExtends: 'SoldOutError' }, ' 503 DOWN ODD::ShopError:SoldOutError'],
  ])('lists a code that says more than those that are alike: %j', (odd, listed) => {
    expect(literalBehind('shopTable = ', written({}, odd))).toMatch(new RegExp(`${listed}$`));
  });

  it('of a platform that extends another leads back as the platform says', () => {
    const patch = market([{ code: 'NO_ORDER', canonical: null }], {
      fromHttp: { '404': 'NO_ITEM', '418': 'SOLD_OUT' },
    });
    const file = checkRegistry(extended(checkPatch(patch, 'market.json'), base), 'market.json');
    expect(writeCodes(file, base)).toMatch(
      /withWayBack\(\/\* @__PURE__ \*\/ extendedTable\(.*\), '404 NO_ITEM 418 SOLD_OUT'\);/,
    );
  });
});
