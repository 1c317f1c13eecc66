import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../../src/registry/load.js';
import { type Json, shop } from './drafts.js';
import { refusal } from './refusal.js';

type Change = (file: ReturnType<typeof shop>, ...rows: [Json, Json, Json, Json, Json]) => void;

/** The lines of the refusal of the shop after `change`, which is given its rows too. */
function refusedAfter(change: Change): string[] {
  const file = shop();
  change(file, ...(file.codes as [Json, Json, Json, Json, Json]));
  return refusal(() => checkRegistry(file, 'shop.json'))
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2));
}

const ANOTHER_CLASS = 'fix: give one of them an "exception" of its own';

describe('a person who breaks a rule between rows reads', () => {
  it.each<[line: string, change: Change]>([
    [
      'BROKEN: the code "BROKEN" is taken by the row of BROKEN; fix: remove one of them or change its code',
      ({ codes }, _a, _b, _c, _d, broken) => codes.push(broken),
    ],
    [
      'NO_ITEM: the number 7 is taken by the row of NO_ORDER; fix: remove one of them or change its number',
      (_, order, item) => {
        order.number = 7;
        item.number = 7;
      },
    ],
    [
      'NO_ITEM: the message under its status "404 Gone" is taken by the row of NO_ORDER; fix: remove one of them or change its message under its status',
      (_, order, item) => {
        order.message = 'Gone';
        item.message = 'Gone';
      },
    ],
    [
      `NO_ITEM: the class name "NoOrderError" is taken by the row of NO_ORDER; ${ANOTHER_CLASS}`,
      (_, _a, item) => {
        item.exception = 'NoOrderError';
      },
    ],
    [
      `BROKEN: the class name "ShopError" is taken by the base class; ${ANOTHER_CLASS}`,
      (_, _a, _b, _c, _d, broken) => {
        broken.name = 'SHOP';
      },
    ],
    [
      `BROKEN: the class name "BrokenError" is taken by the class that a parser builds; ${ANOTHER_CLASS}`,
      (file) => {
        file.parsedAs = 'BrokenError';
      },
    ],
    ...['CodedError', 'CodeRow'].map((name): [string, Change] => [
      `BROKEN: the class name "${name}" is taken by the code that all platforms share; ${ANOTHER_CLASS}`,
      (_, _a, _b, _c, _d, broken) => {
        broken.exception = name;
      },
    ]),
    [
      'NO_ORDER: status 404 is shared by NO_ORDER, NO_ITEM, NO_SHOP, and none of them is canonical; fix: add "canonical": true to the one that the status shall map back to',
      (_, order) => delete order.canonical,
    ],
    [
      'NO_SHOP: status 404 has 2 canonical codes: NO_ORDER, NO_SHOP; fix: leave "canonical" on the one that the status shall map back to',
      (_, _a, _b, noShop) => {
        noShop.canonical = true;
      },
    ],
    [
      'SOLD_OUT: there is no category "sales"; fix: use one of orders, offers, or add the category to the file',
      ({ categories }, _a, _b, _c, soldOut) => {
        (categories as Json[]).push({ id: 'offers', title: 'Offers' });
        soldOut.category = 'sales';
      },
    ],
    [
      'NO_ORDER: its class extends itself, by way of ItemIsMissing, NoOrderError; fix: let one of these classes extend the base class',
      (_, order, item) => {
        order.extends = 'ItemIsMissing';
        item.extends = 'NoOrderError';
      },
    ],
  ])('%s', (line, change) => {
    expect(refusedAfter(change)).toContain(line);
  });
});

describe('the number by which a row is in its category', () => {
  it.each<[what: string, row: Json, number: number]>([
    ['the one that it gives', { code: 'ML_1004', number: 7 }, 7],
    ['the digits behind its code’s name', { code: 'ML_1004' }, 1004],
    ['its status, where its code has no digits', { code: 'LOST' }, 410],
    ['its status, where its code goes on behind the digits', { code: 'ML_7_OLD' }, 410],
    ['its status, where something stands before the name', { code: 'shop/ML_7' }, 410],
  ])('is %s', (_, row, number) => {
    const lines = refusedAfter((file, order) => {
      (file.categories as Json[]).push({ id: 'none', title: 'None', range: [1, 2] });
      file.codes.push({ ...order, http: 410, category: 'none', ...row });
    });
    expect(lines).toEqual([
      `${row.code}: its number ${number} is outside its category none, which goes from 1 to 2; fix: move the row to the category of its number, or give it a number of the category`,
    ]);
  });
});

describe('a person who writes a value that its key cannot have reads what it can have', () => {
  const STATUS = 'must be an HTTP status, a whole number';
  const RANGE = 'must be an HTTP status from 100 to 599';
  const SENTENCE = 'must be a sentence: a capital first, a full stop last';

  it.each<[key: string, value: unknown, words: string]>([
    ['http', '404', STATUS],
    ['http', 404.5, STATUS],
    ['http', 99, RANGE],
    ['http', 600, RANGE],
    ['description', 'gone', SENTENCE],
    ['resolution', 'Wait', SENTENCE],
    ['since', ' ', 'must say something'],
    ['exception', 'noOrder', 'must be a class name in PascalCase'],
    ['category', 'Orders', 'must be lower-case words joined by "-"'],
    ['name', 'no_order', 'must be in UPPER_SNAKE'],
    ['message', '', 'must say something, without "|", and more than "="'],
    ['message', 'no order|no item', 'must say something, without "|", and more than "="'],
    ['message', '=', 'must say something, without "|", and more than "="'],
    ['message', '|', 'must say something, without "|", and more than "="'],
    ['code', '7TH', 'must be letters, digits, "_", "-" and "/", a letter first'],
  ])('of a row: "%s" is %j', (key, value, words) => {
    const lines = refusedAfter((_, order) => {
      order[key] = value;
    });
    const code = key === 'code' ? value : 'NO_ORDER';
    expect(lines).toEqual([`${code}: "${key}" is ${JSON.stringify(value)}: ${words}; fix: correct "${key}"`]);
  });

  it.each<[key: string, value: unknown, words: string]>([
    ['platform', 'Shop', 'must be lower-case letters and digits, a letter first'],
    ['platform', 'my-shop', 'must be lower-case letters and digits, a letter first'],
    ['title', '', 'must say something'],
    ['fallback', '7TH', 'must be letters, digits, "_", "-" and "/", a letter first'],
    ['fallback', { '4xx': 'BROKEN' }, 'must be a code, or one for "4xx" and one for "5xx"'],
    ['codes', [], 'must hold at least one code'],
  ])('of the file: "%s" is %j', (key, value, words) => {
    const lines = refusedAfter((file) => {
      file[key] = value;
    });
    expect(lines).toEqual([`the file: "${key}" is ${JSON.stringify(value)}: ${words}; fix: correct "${key}"`]);
  });

  it.each([
    ['families', 'Gone'],
    ['fromHttp', 'BROKEN'],
  ])('a name in "%s" that is no status', (key, value) => {
    const lines = refusedAfter((file) => {
      file[key] = { '40x': value };
    });
    expect(lines).toEqual([`the file: "${key}.40x" has a name that must be an HTTP status; fix: correct "40x"`]);
  });

  it.each(['/api', '^/a*b', '^/a+b', '^/a{2,}b', '^/(a)'])('of an override: its path is %j', (path) => {
    const lines = refusedAfter((file) => {
      const becomes = { messages: ['Gone'], becomes: 'NO_ORDER' };
      file.overrides = [{ code: 'SOLD_OUT', status: 409, method: 'GET', path, ...becomes }];
    });
    const words = 'must begin with ^ and repeat nothing, so that it takes no time';
    expect(lines).toEqual([
      `the file: "overrides.0.path" is ${JSON.stringify(path)}: ${words}; fix: correct "overrides.0.path"`,
    ]);
  });

  it('where the value has no key', () => {
    const [line, ...others] = refusal(() => checkRegistry([], 'shop.json'))
      .split('\n')
      .slice(1);
    expect(line).toMatch(/^ {2}the file: is \[\]: .+; fix: correct it$/);
    expect(others).toEqual([]);
  });

  it('all unknown keys of a row', () => {
    const lines = refusedAfter((_, order) => Object.assign(order, { retriable: true, htpp: 404 }));
    expect(lines).toEqual(['NO_ORDER: unknown key "retriable", "htpp"; fix: remove it, or correct its spelling']);
  });
});
