import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRegistry, loadRegistries } from '../../src/registry/load.js';
import { refusal } from './refusal.js';

type Json = Record<string, unknown>;

/** A registry that may be broken: what a person might write. */
interface Draft extends Json {
  categories: Json[];
  codes: Json[];
}

function row(code: string, http: number, more: Json = {}): Json {
  const category = http < 500 ? 'orders' : 'general';
  const sentences = { description: `What ${code} is.`, resolution: 'Do something about it.' };
  return { code, http, rpc: 'UNKNOWN', category, ...sentences, ...more };
}

const ROWS = ['SHOP_100', 'SHOP_101', 'SHOP_102', 'SHOP_500'] as const;

/** A registry that breaks no rule: two codes that share a status, and two that do not. */
function validRegistry(): Draft {
  return {
    platform: 'shop',
    title: 'Shop',
    source: { document: 'The error codes of a shop', version: '1' },
    envelope: 'error',
    exception: 'ShopError',
    claims: 'named',
    open: false,
    fallback: 'SHOP_500',
    retryStatuses: [503],
    notes: [],
    categories: [
      { id: 'orders', title: 'Orders', range: [100, 199] },
      { id: 'general', title: 'General', range: [500, 599] },
    ],
    codes: [
      row('SHOP_100', 404, { name: 'NO_ORDER', canonical: true, message: 'no order {id}' }),
      row('SHOP_101', 404, { name: 'NO_ITEM', message: 'no item', alsoIn: ['general'] }),
      row('SHOP_102', 409, { name: 'SOLD_OUT', aliases: ['SOLD'], extends: 'NoItemError' }),
      row('SHOP_500', 500, { name: 'BROKEN' }),
    ],
  };
}

/** The valid registry after `change`, which is given its rows too. */
function broken(change: (registry: Draft, ...rows: [Json, Json, Json, Json]) => void): Draft {
  const registry = validRegistry();
  change(registry, ...(registry.codes as [Json, Json, Json, Json]));
  return registry;
}

/** The lines of a refusal, each of which stands for a fault. */
function faultsOf(registry: unknown, name = 'shop.json'): string[] {
  const [head, ...lines] = refusal(() => checkRegistry(registry, name)).split('\n');
  expect(head).toContain(`codes/${name}`);
  return lines;
}

it('a registry that breaks no rule is accepted as it is', () => {
  expect(checkRegistry(validRegistry(), 'shop.json')).toEqual(validRegistry());
});

describe('a registry is refused, and the refusal names the place, the fault and the fix, for', () => {
  it.each<[fault: string, registry: Draft, at: string, facts: readonly string[]]>([
    ['a code that is there twice', broken((r) => r.codes.push(row('SHOP_102', 410))), 'SHOP_102', ['code', 'taken']],
    [
      'a number that is there twice',
      broken((_, a, b) => Object.assign(a, { number: 150 }) && Object.assign(b, { number: 150 })),
      'SHOP_101',
      ['150', 'SHOP_100'],
    ],
    [
      'a class name that another row has',
      broken((_, _a, b) => (b.exception = 'NoOrderError')),
      'SHOP_101',
      ['NoOrderError', 'SHOP_100', 'exception'],
    ],
    [
      'a class name that follows from another row’s name',
      broken((_, _a, _b, c) => (c.name = 'NO_ORDER_ERROR')),
      'SHOP_102',
      ['NoOrderError', 'SHOP_100'],
    ],
    [
      'a class name that is the base class’s',
      broken((_, _a, _b, _c, d) => (d.name = 'SHOP')),
      'SHOP_500',
      ['ShopError', 'base class', 'exception'],
    ],
    [
      'a class name that all platforms share',
      broken((_, _a, _b, _c, d) => (d.exception = 'CodedError')),
      'SHOP_500',
      ['CodedError', 'all platforms share', 'exception'],
    ],
    [
      'a title that is no reason phrase of its status',
      broken((_, a) => (a.title = 'Nowhere to be Found')),
      'SHOP_100',
      ['Nowhere to be Found', 'Not Found', 'correct the title'],
    ],
    [
      'a category that stands there twice',
      broken((file) => file.categories.push({ ...(file.categories[0] as (typeof file.categories)[number]) })),
      'categories',
      ['twice', 'remove'],
    ],
    [
      'two canonical codes of a status',
      broken((_, _a, b) => (b.canonical = true)),
      'SHOP_101',
      ['404', 'SHOP_100', 'canonical'],
    ],
    [
      'a shared status without a canonical code',
      broken((_, a) => delete a.canonical),
      'SHOP_100',
      ['404', 'SHOP_101', 'canonical'],
    ],
    ['a canonical that is not true', broken((_, _a, b) => (b.canonical = false)), 'SHOP_101', ['canonical', 'false']],
    ['a status below 100', broken((_, _a, _b, c) => (c.http = 99)), 'SHOP_102', ['http', '99', '100', '599']],
    ['a status above 599', broken((_, _a, _b, c) => (c.http = 600)), 'SHOP_102', ['http', '600', '599']],
    ['a status in quotes', broken((_, _a, _b, c) => (c.http = '404')), 'SHOP_102', ['http', '"404"']],
    ['a broken status', broken((_, _a, _b, c) => (c.http = 404.5)), 'SHOP_102', ['http', '404.5']],
    ['a status that is missing', broken((_, _a, _b, c) => delete c.http), 'SHOP_102', ['http', 'undefined']],
    [
      'a code outside the range of its category',
      broken((_, _a, _b, c) => (c.category = 'general')),
      'SHOP_102',
      ['102', 'general', '500', '599', 'range|category'],
    ],
    [
      'a number outside the range of its category',
      broken((_, _a, _b, c) => (c.number = 200)),
      'SHOP_102',
      ['200', 'orders', '100', '199'],
    ],
    [
      'a category that is not there',
      broken((_, _a, _b, c) => (c.category = 'order')),
      'SHOP_102',
      ['"order"', 'orders', 'general'],
    ],
    [
      'a further category that is not there',
      broken((_, _a, b) => (b.alsoIn = ['items'])),
      'SHOP_101',
      ['"items"', 'orders', 'general'],
    ],
    [
      'an unknown key of a row',
      broken((_, _a, _b, c) => (c.retriable = true)),
      'SHOP_102',
      ['"retriable"', 'spelling'],
    ],
    ['an unknown key of the file', broken((r) => (r.retryStatus = [])), 'the file', ['"retryStatus"', 'spelling']],
    [
      'an unknown key of a category',
      broken((r) => r.categories.push({ id: 'x', title: 'X', rnge: [1, 2] })),
      'the file',
      ['"rnge"'],
    ],
    ['a fallback that is no code', broken((r) => (r.fallback = 'SHOP_5OO')), 'fallback', ['SHOP_5OO', 'row']],
    [
      'one of two fallbacks that is no code',
      broken((r) => (r.fallback = { '4xx': 'SHOP_10O', '5xx': 'SHOP_500' })),
      'fallback',
      ['SHOP_10O'],
    ],
    [
      'a fallback for half of the statuses',
      broken((r) => (r.fallback = { '4xx': 'SHOP_100' })),
      'the file',
      ['"fallback"'],
    ],
    [
      'a parent that is nowhere',
      broken((_, _a, _b, c) => (c.extends = 'NoItmError')),
      'SHOP_102',
      ['NoItmError', 'CodedError'],
    ],
    [
      'a second parent that is nowhere',
      broken((_, _a, _b, c) => (c.alsoExtends = 'NoItmError')),
      'SHOP_102',
      ['NoItmError'],
    ],
    [
      'a class that extends itself',
      broken((_, _a, _b, c) => (c.extends = 'SoldOutError')),
      'SHOP_102',
      ['SoldOutError'],
    ],
    [
      'two classes that extend each other',
      broken((_, _a, b) => (b.extends = 'SoldOutError')),
      'SHOP_101',
      ['SoldOutError', 'NoItemError'],
    ],
    [
      'an alias that is a code',
      broken((_, _a, _b, c) => (c.aliases = ['SHOP_101'])),
      'SHOP_102',
      ['alias', 'SHOP_101'],
    ],
    [
      'a message that is there twice under a status',
      broken((_, a) => (a.message = 'no item')),
      'SHOP_101',
      ['404 no item', 'SHOP_100'],
    ],
    [
      'a diagnosis of no code',
      broken((r) => (r.diagnoses = [{ code: 'NOBODY', pattern: 'no {x}', cause: 'So it is.', fix: 'Mend it.' }])),
      'the diagnosis no {x}',
      ['NOBODY'],
    ],
    ['an unknown envelope', broken((r) => (r.envelope = 'xml')), 'the file', ['"envelope"', '"xml"', '"detail"']],
    ['a description that is no sentence', broken((_, _a, _b, c) => (c.description = 'gone')), 'SHOP_102', ['"gone"']],
    [
      'a class name in lower case',
      broken((_, _a, _b, c) => (c.exception = 'sold')),
      'SHOP_102',
      ['"sold"', 'PascalCase'],
    ],
    ['no codes', broken((r) => (r.codes = [])), 'the file', ['"codes"']],
    ['a row that is null', broken((r) => (r.codes[0] = null as never)), 'row 0', ['null']],
    ['a row without a code', broken((_, _a, b) => delete b.code), 'row 1', ['"code"']],
  ])('%s', (_fault, registry, at, facts) => {
    const faults = faultsOf(registry);
    const fault = faults.find((line) => line.startsWith(`  ${at}: `));
    expect(fault, `${faults.join('\n')}\n  names no ${at}`).toBeDefined();
    expect(fault).toMatch(/: .+; fix: .+/);
    for (const fact of facts) expect(fault).toMatch(new RegExp(fact));
  });

  it.each([[null], [undefined], [7], ['{}'], [[]]])('something that is no object at all: %j', (value) => {
    expect(faultsOf(value)).toEqual([expect.stringMatching(/^ {2}the file: .+; fix: .+/)]);
  });
});

describe('every fault of a file is named at once, where', () => {
  it('each shows in its own row', () => {
    const faults = faultsOf(
      broken((registry, a, b, c) => {
        a.http = 99;
        b.descripton = 'Misspelt.';
        c.exception = 'sold';
        registry.claims = 'always';
      }),
    );
    expect(faults.map((line) => line.trim().split(':')[0]).sort()).toEqual([
      'SHOP_100',
      'SHOP_101',
      'SHOP_102',
      'the file',
    ]);
  });

  it('each concerns several rows', () => {
    const faults = faultsOf(
      broken((registry, a, b, c, d) => {
        delete a.canonical;
        b.message = 'no order {id}';
        c.category = 'sales';
        d.name = 'SHOP';
        registry.fallback = 'NOBODY';
      }),
    );
    expect(faults.map((line) => line.trim().split(':')[0]).sort()).toEqual([...ROWS, 'fallback'].sort());
    for (const fault of faults) expect(fault).toMatch(/; fix: .+/);
  });
});

describe('a folder of registries', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ml-errors-codes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  it('is read file by file, in the order of their names, without the schema', () => {
    write('shop.json', JSON.stringify(validRegistry()));
    write('bakery.json', JSON.stringify({ ...validRegistry(), platform: 'bakery' }));
    write('registry.schema.json', '{}');
    write('notes.txt', 'no registry');
    expect(loadRegistries(folder).map(({ platform }) => platform)).toEqual(['bakery', 'shop']);
  });

  it('is refused where a file is not called by its platform', () => {
    write('store.json', JSON.stringify(validRegistry()));
    expect(refusal(() => loadRegistries(folder))).toMatch(
      /^codes\/store\.json.*\n {2}platform: .*shop.*; fix: .*shop\.json/,
    );
  });

  it('is refused where a file is no JSON', () => {
    write('shop.json', '{ "platform": "shop", }');
    expect(refusal(() => loadRegistries(folder))).toMatch(/^codes\/shop\.json .*; fix: ./);
    expect(() => loadRegistries(folder)).toThrow(expect.objectContaining({ cause: expect.any(SyntaxError) }));
  });

  it('is refused where a file holds null, by the file’s name', () => {
    write('shop.json', 'null');
    expect(refusal(() => loadRegistries(folder))).toMatch(/^codes\/shop\.json .*\n {2}the file: is null: .*; fix: ./);
  });

  it('is refused where a file breaks a rule, by the file’s name', () => {
    write('bakery.json', JSON.stringify({ ...validRegistry(), platform: 'bakery' }));
    write('shop.json', JSON.stringify(broken((_, a) => delete a.canonical)));
    expect(refusal(() => loadRegistries(folder))).toMatch(/^codes\/shop\.json .*\n {2}SHOP_100: .*; fix: ./);
  });
});
