import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capitalized, codeTable, extendedTable } from '../../src/code-table.js';
import { loadRegistries } from '../../src/registry/load.js';
import type { RegistryFile } from '../../src/registry/schema.js';
import { writeClasses } from '../../src/registry/write-classes.js';
import { writeCodes } from '../../src/registry/write-codes.js';
import { writeRpc } from '../../src/registry/write-rpc.js';
import { writeTexts } from '../../src/registry/write-texts.js';
import { type Json, market, sentences, shop, writeRegistries } from './drafts.js';
import { literalBehind } from './literal.js';
import { refusal } from './refusal.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ml-errors-extend-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(...files: readonly Json[]): RegistryFile[] {
  writeRegistries(folder, ...files);
  return loadRegistries(folder);
}

/** What becomes of the market with such rows. */
function extended(codes: unknown = [], more?: Json): RegistryFile {
  return load(shop(), market(codes, more)).find(({ platform }) => platform === 'market') as RegistryFile;
}

const rowOf = (file: RegistryFile, code: string) => file.codes.find((row) => row.code === code);

describe('a registry that extends another', () => {
  it('has its rows, in their order', () => {
    expect(extended().codes.map(({ code, http }) => [code, http])).toEqual(
      shop().codes.map(({ code, http }) => [code, http]),
    );
  });

  it('has its envelope, fallback, retry statuses, categories and openness where it says nothing', () => {
    const { envelope, fallback, retryStatuses, categories, open } = shop();
    expect(extended()).toMatchObject({ envelope, fallback, retryStatuses, categories, open });
  });

  it('says for itself what it says', () => {
    const own = { fallback: { '4xx': 'NO_ITEM', '5xx': 'BROKEN' }, retryStatuses: [429, 503] };
    expect(extended([], own)).toMatchObject({ platform: 'market', exception: 'MarketError', claims: 'named', ...own });
  });

  it('has nothing of what the other says of its platform alone', () => {
    const file = extended();
    expect(file).not.toHaveProperty('headers');
    expect(file.notes).toEqual([]);
    expect(rowOf(file, 'NO_ITEM')).not.toHaveProperty('exception');
    expect(rowOf(file, 'BROKEN')).not.toHaveProperty('mapped');
  });

  it('has its own hierarchy: no class of it extends one of the other', () => {
    const base = shop();
    base.codes[2] = { ...base.codes[2], extends: 'ItemIsMissing', alsoExtends: 'SoldOutError', byCode: true };
    const all = load({ ...base, families: { '404': 'NoOrderError' } }, market([]));
    const row = rowOf(all.find(({ platform }) => platform === 'market') as RegistryFile, 'NO_SHOP');
    for (const key of ['extends', 'alsoExtends', 'byCode']) expect(row).not.toHaveProperty(key);
  });

  it('leaves the other as it is', () => {
    load(shop(), market([{ code: 'NO_ITEM', http: 410 }]));
    expect(loadRegistries(folder).find(({ platform }) => platform === 'shop')).toEqual(shop());
  });

  it.each<[what: string, patch: Json, expected: Json, without: readonly string[]]>([
    ['changes what it names, and nothing else', { http: 410 }, { http: 410, since: '2', retryable: true }, []],
    ['takes away what is null', { since: null, retryable: null }, { http: 404 }, ['since', 'retryable']],
    ['adds what was not there', { deprecated: 'Use NO_ORDER.' }, { since: '2', deprecated: 'Use NO_ORDER.' }, []],
    ['takes a list as a whole', { aliases: ['A', 'B'] }, { aliases: ['A', 'B'] }, []],
    ['takes away what was not there', { kind: null }, { since: '2' }, ['kind']],
  ])('has rows as merge patches: one that %s', (_, patch, expected, without) => {
    const row = rowOf(extended([{ code: 'NO_SHOP', ...patch }]), 'NO_SHOP');
    expect(row).toMatchObject({ code: 'NO_SHOP', ...sentences, ...expected });
    for (const key of without) expect(row).not.toHaveProperty(key);
  });

  it('replaces a list by the list that is given', () => {
    expect(rowOf(extended([{ code: 'SOLD_OUT', aliases: ['SOLD'] }]), 'SOLD_OUT')?.aliases).toEqual(['SOLD']);
  });

  it('has rows of its own', () => {
    const row = { code: 'CLOSED', http: 503, rpc: 'UNAVAILABLE', category: 'orders', ...sentences };
    const file = extended([{ ...row, since: null }]);
    expect(rowOf(file, 'CLOSED')).toEqual(row);
    expect(file.codes).toHaveLength(6);
  });

  it('moves a status to another canonical code by naming that', () => {
    const file = extended([{ code: 'NO_ITEM', canonical: true }]);
    expect(file.codes.filter(({ canonical }) => canonical).map(({ code }) => code)).toEqual(['NO_ITEM']);
  });

  it('may name the code that is canonical anyway', () => {
    const file = extended([{ code: 'NO_ORDER', canonical: true }]);
    expect(file.codes.filter(({ canonical }) => canonical).map(({ code }) => code)).toEqual(['NO_ORDER']);
  });

  it('moves no other status', () => {
    const more = { rpc: 'ABORTED', category: 'orders', ...sentences };
    const file = extended([
      { code: 'LOCKED', http: 409, ...more },
      { code: 'SOLD_OUT', canonical: true },
    ]);
    expect(file.codes.filter(({ canonical }) => canonical).map(({ code }) => code)).toEqual(['NO_ORDER', 'SOLD_OUT']);
  });

  it('takes the canonical code of a status along to another', () => {
    const file = extended([
      { code: 'NO_ORDER', http: 410, canonical: null },
      { code: 'NO_ITEM', canonical: true },
    ]);
    expect(file.codes.filter(({ canonical }) => canonical).map(({ code }) => code)).toEqual(['NO_ITEM']);
    expect(rowOf(file, 'NO_ORDER')?.http).toBe(410);
  });
});

describe('a registry that extends another is refused, and the refusal names the file, the place and the fix, for', () => {
  const of =
    (codes: unknown, more?: Json): (() => unknown) =>
    () =>
      extended(codes, more);

  it.each<[fault: string, check: () => unknown, at: string, facts: readonly string[]]>([
    ['extending nothing', of([], { extends: 'store' }), 'the file', ['"extends"', '"store"', 'shop']],
    ['extending itself', of([], { extends: 'market' }), 'the file', ['"extends"', '"market"', 'shop']],
    ['extending something that is no name', of([], { extends: 7 }), 'the file', ['"extends"', '7']],
    ['extending null', of([], { extends: null }), 'the file', ['"extends"', 'null']],
    [
      'two canonical codes of a status',
      of([
        { code: 'NO_ITEM', canonical: true },
        { code: 'NO_SHOP', canonical: true },
      ]),
      'NO_SHOP',
      ['404', 'canonical'],
    ],
    [
      'a canonical code that is taken away',
      of([{ code: 'NO_ORDER', canonical: null }]),
      'NO_ORDER',
      ['404', 'canonical'],
    ],
    [
      'a canonical code that comes to a status that has one',
      of([
        { code: 'SOLD_OUT', http: 404, canonical: true },
        { code: 'NO_ORDER', canonical: true },
      ]),
      'SOLD_OUT|NO_ORDER',
      ['404', 'canonical'],
    ],
    ['a row that takes away what every row has', of([{ code: 'NO_ITEM', rpc: null }]), 'NO_ITEM', ['"rpc"']],
    ['a row of its own that lacks something', of([{ code: 'CLOSED', http: 503 }]), 'CLOSED', ['"rpc"']],
    ['a misspelt key', of([{ code: 'NO_ITEM', htpp: 410 }]), 'NO_ITEM', ['"htpp"', 'spelling']],
    ['a misspelt key that is null', of([{ code: 'NO_ITEM', sinse: null }]), 'NO_ITEM', ['"sinse"', 'spelling']],
    ['a misspelt key of the file', of([], { retryStatus: [] }), 'the file', ['"retryStatus"', 'spelling']],
    ['a status that is none', of([{ code: 'NO_ITEM', http: 999 }]), 'NO_ITEM', ['"http"', '999']],
    [
      'a code that stands there twice',
      of([
        { code: 'NO_ITEM', http: 410 },
        { code: 'NO_ITEM', since: '3' },
      ]),
      'NO_ITEM',
      ['twice'],
    ],
    ['a row without a code', of([{ http: 410 }]), 'row 0', ['"code"']],
    ['a row that is null', of([null]), 'row 0', ['null']],
    ['rows that are no list', of(7), 'the file', ['"codes"', '7']],
    ['no rows', of([], { codes: undefined }), 'the file', ['"codes"']],
    [
      'a category that the other has not',
      of([{ code: 'NO_ITEM', category: 'sales' }]),
      'NO_ITEM',
      ['"sales"', 'orders'],
    ],
    ['a fallback that neither has', of([], { fallback: 'NOBODY' }), 'fallback', ['NOBODY']],
    [
      'a class name that another row has',
      of([{ code: 'NO_ITEM', exception: 'NoOrder' }]),
      'NO_ITEM',
      ['NoOrder', 'exception'],
    ],
  ])('%s', (_, check, at, facts) => {
    const [head, ...faults] = refusal(check).split('\n');
    expect(head).toContain('codes/market.json');
    const fault = faults.find((line) => new RegExp(`^ {2}(?:${at}): `).test(line));
    expect(fault, `${faults.join('\n')}\n  names no ${at}`).toBeDefined();
    expect(fault).toMatch(/: .+; fix: .+/);
    for (const fact of facts) expect(fault).toContain(fact);
  });

  it('extending a registry that extends another itself', () => {
    const bazaar = { ...market([]), platform: 'bazaar', extends: 'market' };
    expect(refusal(() => load(shop(), market([]), bazaar))).toMatch(
      /^codes\/bazaar\.json .*\n {2}the file: .*"market"; fix: name a platform that extends none: shop$/,
    );
  });

  it('extending nothing where there are several, of which each is named', () => {
    const bakery = { ...shop(), platform: 'bakery' };
    expect(refusal(() => load(shop(), bakery, market([], { extends: 'store' })))).toMatch(
      /"extends" is "store"; fix: name a platform that extends none: bakery, shop$/,
    );
  });

  it('extending each other', () => {
    expect(refusal(() => load({ ...shop(), extends: 'market' }, market([])))).toMatch(/^codes\/(?:market|shop)\.json /);
  });

  it('a fault of the other, which is said of the other', () => {
    const broken = shop();
    broken.codes[1] = { ...broken.codes[1], http: 999 };
    expect(refusal(() => load(broken, market([])))).toMatch(/^codes\/shop\.json .*\n {2}NO_ITEM: "http" is 999/);
  });
});

describe('families and overrides', () => {
  const families = { '404': 'NoOrder', '409': 'Conflict', '500': 'Broken' };
  const override = {
    ...{ code: 'SOLD_OUT', status: 409, method: 'GET', path: '^/api/orders/get' },
    ...{ messages: ['Order {id} is gone'], becomes: 'NO_ORDER' },
  };

  it('of codes and statuses that are there are accepted, and kept', () => {
    const file = extended([{ code: 'NO_ITEM', byCode: true }], { families, overrides: [override] });
    expect(file).toMatchObject({ families, overrides: [override] });
    expect(rowOf(file, 'NO_ITEM')?.byCode).toBe(true);
  });

  it.each<[fault: string, more: Json, at: string, facts: readonly string[]]>([
    [
      'a family that is the class of a code with another status',
      { families: { '409': 'NoItem' } },
      'families',
      ['409', 'NoItem', 'NO_ITEM', '404'],
    ],
    ['a family of a status that no code has', { families: { '418': 'Teapot' } }, 'families', ['418', 'code']],
    ['a family of two statuses', { families: { '404': 'Gone', '409': 'Gone' } }, 'families', ['Gone', '409']],
    ['a family that is the base class', { families: { '404': 'MarketError' } }, 'families', ['MarketError']],
    [
      'a family that is the class that all platforms share',
      { families: { '404': 'CodedError' } },
      'families',
      ['CodedError'],
    ],
    ['a family in small letters', { families: { '404': 'gone' } }, 'the file', ['families.404', 'PascalCase']],
    ['a family of something that is no status', { families: { '40x': 'Gone' } }, 'the file', ['families']],
    [
      'an override of a code that is none',
      { overrides: [{ ...override, code: 'NOBODY' }] },
      'overrides',
      ['NOBODY', 'row'],
    ],
    [
      'an override to a code that is none',
      { overrides: [{ ...override, becomes: 'NOBODY' }] },
      'overrides',
      ['NOBODY', 'row'],
    ],
    [
      'an override of a method that is none',
      { overrides: [{ ...override, method: 'get' }] },
      'the file',
      ['method', '"get"'],
    ],
    ['an override without a message', { overrides: [{ ...override, messages: [] }] }, 'the file', ['messages']],
    [
      'an override with a path that begins anywhere',
      { overrides: [{ ...override, path: '/api' }] },
      'the file',
      ['path', '"/api"'],
    ],
    ['an override with a path that repeats', { overrides: [{ ...override, path: '^/a*b' }] }, 'the file', ['path']],
    [
      'an override with a path that is no regular expression',
      { overrides: [{ ...override, path: '^/api/[' }] },
      'overrides',
      ['^/api/['],
    ],
    ['an override with a key too many', { overrides: [{ ...override, verb: 'GET' }] }, 'the file', ['"verb"']],
  ])('are refused: %s', (_, more, at, facts) => {
    const [head, ...faults] = refusal(() => extended([], more)).split('\n');
    expect(head).toContain('codes/market.json');
    const fault = faults.find((line) => line.startsWith(`  ${at}: `));
    expect(fault, faults.join('\n')).toMatch(/: .+; fix: .+/);
    for (const fact of facts) expect(fault).toContain(fact);
  });

  it('are refused: a code that decides its family where its status has none', () => {
    const check = () => extended([{ code: 'SOLD_OUT', byCode: true }], { families: { '404': 'NoOrder' } });
    expect(refusal(check)).toMatch(/ {2}SOLD_OUT: .*409.*; fix: .*families/);
  });
});

describe('what is generated of a registry that extends another', () => {
  const files = (codes: unknown, more?: Json) => {
    const [own, base] = [extended(codes, more), shop() as unknown as RegistryFile];
    return {
      codes: writeCodes(own, base),
      classes: writeClasses(own),
      texts: writeTexts(own, base),
      rpc: writeRpc(own, base),
    };
  };
  /** The text of the table that stands in generated code. */
  const tableIn = (text: string): string => literalBehind('extendedTable\\(shopTable,', text) ?? '';

  it('takes the tables from the other, and has what differs', () => {
    const closed = { code: 'CLOSED', http: 503, retryable: true, rpc: 'UNAVAILABLE', category: 'orders' };
    const { codes, texts, rpc } = files([{ ...closed, ...sentences }]);
    expect(codes).toContain("from '../shop/codes.js'");
    expect(tableIn(codes)).toBe('503 CLOSED+');
    expect(texts).toContain('withWords(shopTexts, ');
    expect(texts.match(/\["[A-Z_]+", \[/g)).toEqual(['["CLOSED", [']);
    expect(rpc).toContain('shopByRpc');
    expect(rpc.match(/^ {2}[A-Z_]+:/gm)).toEqual(['  UNAVAILABLE:']);
  });

  it('has nothing that differs where nothing does', () => {
    const { codes, texts, rpc } = files([]);
    expect(tableIn(codes)).toBe('');
    expect(texts).not.toContain('NO_ORDER');
    expect(rpc).not.toContain('NO_ORDER');
  });

  it.each<[what: string, rows: readonly Json[], table: string]>([
    ['a status', [{ code: 'NO_ITEM', http: 410 }], '410 NO_ITEM'],
    ['a retry', [{ code: 'NO_SHOP', retryable: null }], '404 NO_ORDER NO_SHOP'],
    ['a kind', [{ code: 'BROKEN', kind: null }], '500 BROKEN'],
    ['the canonical code', [{ code: 'NO_ITEM', canonical: true }], '404 NO_ITEM'],
    ['words alone', [{ code: 'NO_ITEM', description: 'Another one.' }], ''],
    ['a class name', [{ code: 'NO_ITEM', exception: 'Lost' }], '404 NO_ORDER NO_ITEM:Lost'],
  ])('writes a row that differs in %s behind its canonical code', (_, rows, table) => {
    expect(tableIn(files(rows).codes)).toBe(table);
  });

  it('has a class for every code, below that of its status', () => {
    const { classes, codes } = files([{ code: 'NO_ITEM', byCode: true }], {
      families: { '404': 'NoOrder', '409': 'Conflict' },
    });
    const heads = [...classes.matchAll(/^export class (\w+)\S*(?: \w+ = '\w+'>)? ?(?:extends )?(?:extends)? ?(\w+)/gm)];
    expect(heads.map(([, name]) => name).sort()).toEqual([
      'Broken',
      'Conflict',
      'NoItem',
      'NoOrder',
      'NoShop',
      'SoldOut',
    ]);
    for (const [name, parent] of [
      ['NoItem', 'NoOrder'],
      ['NoShop', 'NoOrder'],
      ['SoldOut', 'Conflict'],
      ['Broken', 'MarketErrorBase'],
    ]) {
      expect(classes).toMatch(new RegExp(`^export class ${name} extends ${parent}<`, 'm'));
    }
    // What follows from the canonical code of its status need not stand there.
    expect(codes).toMatch(/marketFamilies\b.*=.*409.*Conflict/);
    expect(literalBehind('marketByCode =', codes)).toBe('NO_ITEM');
  });

  it('names every class of the other anew', () => {
    const { classes } = files([]);
    expect(classes).toMatch(/^export class NoItem /m);
    expect(classes).not.toContain('ItemIsMissing');
  });
});

describe('the table of a platform that extends another', () => {
  const base = codeTable('404 NO_ORDER NO_ITEM:ItemIsMissing 409 SOLD_OUT+ 499 CANCELLED 500 BROKEN?');

  it('has the rows of both, and its own where both have one', () => {
    const { rows } = extendedTable(base, '410 NO_ITEM 503 CLOSED+', capitalized);
    expect([...rows.values()].map(({ code, http, retryable, kind }) => [code, http, retryable, kind])).toEqual([
      ['NO_ORDER', 404, false, undefined],
      ['NO_ITEM', 410, false, undefined],
      ['SOLD_OUT', 409, true, undefined],
      ['CANCELLED', 499, false, undefined],
      ['BROKEN', 500, false, 'unknown'],
      ['CLOSED', 503, true, undefined],
    ]);
  });

  it('has names of its own for the classes', () => {
    const { rows } = extendedTable(base, '410 SOLD_OUT:Gone', capitalized);
    expect([...rows.values()].map(({ className }) => className)).toEqual([
      'NoOrder',
      'NoItem',
      'Gone',
      'Cancelled',
      'Broken',
    ]);
  });

  it('leads a status that it names to the first code there, and every other as the base does', () => {
    const { canonical } = extendedTable(base, '404 NO_ITEM 410 SOLD_OUT', capitalized);
    expect({ ...canonical }).toMatchObject({ 404: 'NO_ITEM', 410: 'SOLD_OUT', 499: 'CANCELLED', 500: 'BROKEN' });
  });

  it('leads no status to a code that has gone to another', () => {
    const { canonical } = extendedTable(base, '408 CANCELLED', capitalized);
    expect([canonical[408], canonical[499]]).toEqual(['CANCELLED', undefined]);
  });

  it('leaves the table of the base as it is', () => {
    const before = JSON.stringify([[...base.rows], base.canonical]);
    extendedTable(base, '404 NO_ITEM 408 CANCELLED', capitalized);
    expect(JSON.stringify([[...base.rows], base.canonical])).toBe(before);
  });
});
