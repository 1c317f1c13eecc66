import { describe, expect, it } from 'vitest';
import { codeTable } from '../../src/code-table.js';
import { extended } from '../../src/registry/extend.js';
import { checkPatch, checkRegistry } from '../../src/registry/load.js';
import type { RegistryFile } from '../../src/registry/schema.js';
import { writeClasses } from '../../src/registry/write-classes.js';
import { defaultKind, typeName, writeCodes } from '../../src/registry/write-codes.js';
import { codesTable, withTables } from '../../src/registry/write-readme.js';
import { writeTexts } from '../../src/registry/write-texts.js';
import { type Json, market, sentences, shop } from './drafts.js';
import { literalBehind } from './literal.js';

/*
 * What the generator writes of registries that are in order, but say what no registry of the project says.
 */

/** A row of an order that is gone, with whatever else it says. */
const row = (code: string, http: number, more: Json = {}): Json => ({
  ...{ code, http, rpc: 'NOT_FOUND', category: 'orders', ...sentences },
  ...more,
});

/** The shop, checked, with whatever else it says. */
const shopWith = (more: Json = {}): RegistryFile => checkRegistry({ ...shop(), ...more }, 'shop.json');

/** The shop, checked, whose first row says more. */
const shopSaying = (more: Json): RegistryFile => {
  const { codes } = shop();
  return shopWith({ codes: [{ ...codes[0], ...more }, ...codes.slice(1)] });
};

/** The market that builds on the shop, checked. */
function marketOf(codes: unknown, more?: Json): RegistryFile {
  return checkRegistry(extended(checkPatch(market(codes, more), 'market.json'), shopWith()), 'market.json');
}

describe('a description that would end a comment', () => {
  const file = shopSaying({ description: 'The path models/*/versions is gone.' });

  it('stands in the comment of its code and of its class without ending either', () => {
    expect(writeCodes(file)).toContain('/** The path models/*∕versions is gone. */\n  readonly NO_ORDER: 404;');
    expect(writeClasses(file)).toContain('/**\n * The path models/*∕versions is gone.\n *\n');
  });

  it('stands in the message and in the words as it is', () => {
    expect(writeClasses(file)).toContain("message: 'The path models/*/versions is gone.'");
    expect(writeTexts(file)).toContain('["The path models/*/versions is gone.", ');
  });
});

describe('a message', () => {
  it.each<[what: string, message: string, literal: string]>([
    ['without quotes stands in single ones', 'No such order', "'No such order'"],
    ['with single quotes stands in double ones', "It's gone", `"It's gone"`],
    ['with double quotes stands in single ones', 'No "order"', `'No "order"'`],
    ['with both has a backslash before the single ones', `It's no "order"`, `'It\\'s no "order"'`],
    ['with a backslash has another before it', 'No C:\\orders', "'No C:\\\\orders'"],
    ['with a new line has it by its name', 'No\norder', '"No\\norder"'],
  ])('%s', (_, message, literal) => {
    expect(writeClasses(shopSaying({ message }))).toContain(`message: ${literal} }`);
  });
});

describe('the classes', () => {
  const tree = (exception: string): RegistryFile =>
    shopWith({ exception, fallback: 'LOST', codes: [row('LOST', 404, { signature: 'message' })] });

  it.each([
    ['BaseRuntimeError', 'base-runtime-error'],
    ['MLException', 'ml-exception'],
    ['ShopAPIError', 'shop-api-error'],
    ['MLShopAPIError', 'ml-shop-api-error'],
  ])('of a tree extend %s, which stands in a file that is called by its words', (exception, file) => {
    expect(writeClasses(tree(exception))).toContain(`import { ${exception}, type ShopErrorInit } from './${file}.js';`);
  });

  it('extend the generated base class, though each of them is a family', () => {
    const classes = writeClasses(
      shopWith({ codes: [row('BROKEN', 500)], families: { '500': 'BrokenError' }, claims: 'named' }),
    );
    expect(classes).toContain("import { ShopErrorBase } from './error-base.js';");
    expect(classes).toMatch(/^export class BrokenError<.*> extends ShopErrorBase<Code> \{$/m);
  });
});

describe('a platform’s types', () => {
  it.each([
    ['EventMLError', 'eventml', 'EventML'],
    ['MlflowException', 'mlflow', 'Mlflow'],
    ['ErrorShopError', 'errorshop', 'ErrorShop'],
    ['ExceptionalException', 'exceptional', 'Exceptional'],
    ['BaseRuntimeError', 'flyte', 'Flyte'],
  ])('of the base class %s of %s are called %s', (exception, platform, name) => {
    expect(typeName({ exception, platform })).toBe(name);
  });
});

describe('a status', () => {
  it.each([
    [100, 'system'],
    [302, 'system'],
    [399, 'system'],
    [400, 'user'],
    [499, 'user'],
    [500, 'system'],
  ])('%i suggests that the %s has to act', (http, kind) => {
    expect(defaultKind(http)).toBe(kind);
  });
});

describe('rows that differ in nothing but their code', () => {
  const rows = (count: number, http: number, name: string): Json[] =>
    Array.from({ length: count }, (_, at) => row(`${name}_${at}`, http));

  /** The codes that stand in the table of such a registry, and those behind it that it does not list. */
  function written(...codes: readonly Json[]): { listed: readonly string[]; unlisted: readonly string[] } {
    const text = writeCodes(shopWith({ parsedAs: 'RestError', fallback: codes[0]?.code, codes }));
    return {
      listed: [...codeTable(literalBehind('shopTable', text) ?? '').rows.keys()],
      unlisted: literalBehind('withUnlisted\\(\\s*shopTable,\\s*shopUnlisted,', text)?.split(' ') ?? [],
    };
  }
  const canonical = (code: string, http: number): Json => row(code, http, { canonical: true });
  const codesOf = (some: readonly Json[]): unknown[] => some.map(({ code }) => code);

  it('stand in the table up to nineteen', () => {
    const some = rows(19, 404, 'NO_ITEM');
    const { listed, unlisted } = written(canonical('NO_ORDER', 404), ...some);
    expect(listed).toEqual(['NO_ORDER', ...codesOf(some)]);
    expect(unlisted).toEqual([]);
  });

  it('stand behind the table from twenty on, but for the canonical one', () => {
    const some = rows(20, 404, 'NO_ITEM');
    const { listed, unlisted } = written(canonical('NO_ORDER', 404), ...some);
    expect(listed).toEqual(['NO_ORDER']);
    expect(unlisted).toEqual(codesOf(some));
  });

  it.each([
    ['the most', 21, 'SOLD_OUT'],
    ['the first of as many', 20, 'NO_ITEM'],
  ])('stand behind the table where they are %s', (_, count, name) => {
    const some = [...rows(20, 404, 'NO_ITEM'), ...rows(count, 409, 'SOLD_OUT')];
    const { unlisted } = written(canonical('NO_ORDER', 404), canonical('GONE', 409), ...some);
    expect(unlisted).toEqual(codesOf(some).filter((code) => String(code).startsWith(name)));
  });
});

describe('the codes', () => {
  it('ask for constants where the platform has a table of its own, though no code has a number', () => {
    const codes = writeCodes(shopWith());
    expect(codes).toContain("import { codeTable, constants, namesWith } from '../code-table.js';");
    expect(codes).toContain('export const shopStatusTable = /* @__PURE__ */ constants({\n  BROKEN: 500,\n}');
  });

  it.each([
    ['stands there, where a code that is not canonical has its class', 'NoItem', "404: 'NoItem'"],
    ['does not, where the canonical one has', 'NoOrder', ''],
    ['stands there, where no code has', 'Gone', "404: 'Gone'"],
  ])('say the family of a status: it %s', (_, name, text) => {
    const codes = writeCodes(marketOf([], { families: { '404': name } }), shopWith());
    expect(/marketFamilies\b.*= \{ ?(.*?) ?\};/.exec(codes)?.[1]).toBe(text);
  });
});

describe('the words of a platform that extends another', () => {
  it.each(['description', 'resolution'])('are its own where the %s alone is another', (key) => {
    const texts = writeTexts(marketOf([{ code: 'NO_ITEM', [key]: 'Another one.' }]), shopWith());
    const said: Json = { ...sentences, [key]: 'Another one.' };
    expect(texts).toContain(`new Map([\n    ["NO_ITEM", ["${said.description}", "${said.resolution}"]],\n  ])`);
  });
});

describe('the README', () => {
  const file = shopWith();

  it('has a | of a description with a backslash, so that the row keeps its columns', () => {
    expect(codesTable(shopSaying({ description: 'It is A|B|C or nothing.' }))).toContain(
      '|  | It is A\\|B\\|C or nothing. |\n',
    );
  });

  it.each<[what: string, begin: string, body: string, end: string, made: string]>([
    ['begins with the mark', '', 'old', '<!-- end -->', `\n\n${codesTable(file)}\n\n`],
    ['has something before the mark', '# Shop\n', 'old', '<!-- end -->', `\n\n${codesTable(file)}\n\n`],
    ['lacks the mark of the end', '# Shop\n', 'old', '', 'old'],
    ['has an end before the mark alone', '<!-- end -->\n', 'old', '', 'old'],
  ])('is as it should be where it %s', (_, begin, body, end, made) => {
    const around = (text: string): string => `${begin}<!-- codes: shop -->${text}${end}`;
    expect(withTables(around(body), [file])).toBe(around(made));
  });
});
