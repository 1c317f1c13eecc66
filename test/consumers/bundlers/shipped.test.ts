import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, install } from '../../package/install.js';
import { type ProgramWords, programWords } from '../../package/program-words.js';
import { ENTRIES } from '../../package/require-build.js';
import { PLATFORMS, registryOf } from '../../platforms.js';
import { BUNDLER_NAMES, BUNDLERS, type Bundle, type BundlerName } from './bundlers.js';
import { accountedFor, foreignIn, TRACES } from './traces.js';

// What reaches a page of a program that uses a part of the package, as npm installs it.

/**
 * A part of the package and what it may weigh after gzip, in bytes: what was measured, rounded up to a multiple of 50 with room for a few
 * lines; of 1,000 for the parser. No class in this table may ever have more than 1,350.
 */
interface Part {
  readonly names: readonly string[];
  readonly from: string;
  readonly budgets: Readonly<Record<BundlerName, number>>;
}

const budgets = (esbuild: number, rollup: number, webpack: number, vite: number): Part['budgets'] => ({
  esbuild,
  rollup,
  webpack,
  vite,
});

const CLASSES: readonly Part[] = [
  { names: ['ResourceDoesNotExistError'], from: 'ml-errors/mlflow', budgets: budgets(1300, 1300, 1300, 1300) },
  { names: ['ModelNotFoundError'], from: 'ml-errors/eventml', budgets: budgets(1220, 1220, 1220, 1220) },
  { names: ['OOMError'], from: 'ml-errors/flyte', budgets: budgets(1450, 1450, 1450, 1450) },
  { names: ['DatasetNotFoundError'], from: 'ml-errors/mlops', budgets: budgets(1260, 1260, 1260, 1260) },
  { names: ['NotFoundError'], from: 'ml-errors/connect', budgets: budgets(1220, 1220, 1220, 1220) },
  { names: ['HttpNotFoundError'], from: 'ml-errors/http', budgets: budgets(1290, 1290, 1290, 1290) },
];
const MAPS: Part = {
  names: ['toHttpStatus', 'fromHttpStatus'],
  from: 'ml-errors/mlflow',
  budgets: budgets(900, 900, 950, 900),
};
const PARSER: Part = {
  names: ['parseError', 'serializeError'],
  from: 'ml-errors',
  budgets: budgets(17_200, 17_200, 17_200, 17_200),
};
const PARTS = [...CLASSES, MAPS, PARSER];

const listed = (names: string): string[] => names.trim().split(/\s+/);
/** The globals of ECMAScript 2022 but for `eval` and `Function`, and those of the web that every runtime has had for years. */
const GLOBALS = listed(`
  AggregateError Array ArrayBuffer BigInt Boolean Date Error EvalError Infinity JSON Map Math NaN Number Object Promise Proxy RangeError
  ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint8Array WeakMap WeakRef WeakSet
  decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined TextDecoder TextEncoder atob btoa`);
/** What a CommonJS module is given. */
const COMMONJS = ['exports', 'module', 'require'];
/** Members that came after ECMAScript 2022, or that V8 has and others have not. */
const LATER = listed(`
  captureStackTrace stackTraceLimit findLast findLastIndex toReversed toSorted toSpliced groupBy fromAsync withResolvers
  isWellFormed toWellFormed isSubsetOf isSupersetOf isDisjointFrom symmetricDifference`);
/** What the class of any code may weigh after esbuild and gzip. Flyte's that lie deepest have the texts of three classes above them. */
const HEAVIEST = 1600;

let installed: Installation;

beforeAll(() => {
  installed = install();
});

afterAll(() => installed?.remove());

/** Bundles a program that uses `names`: they are put where no bundler can tell that nobody looks. */
function use(bundler: BundlerName, { names, from }: Pick<Part, 'names' | 'from'>): Promise<Bundle> {
  return bundle(bundler, `import { ${names} } from '${from}';\nglobalThis.used = [${names}];\n`, names.join('-'));
}

function bundle(bundler: BundlerName, program: string, name: string): Promise<Bundle> {
  const folder = join(installed.b.folder, bundler);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, program);
  return BUNDLERS[bundler](file);
}

describe.each(BUNDLER_NAMES)('after %s', (bundler) => {
  interface Used extends Bundle, ProgramWords {
    readonly gzipped: number;
  }
  const used = new Map<Part, Used>();

  beforeAll(async () => {
    for (const part of PARTS) {
      const bundled = await use(bundler, part);
      const gzipped = gzipSync(bundled.text, { level: 9 }).byteLength;
      used.set(part, { ...bundled, ...programWords(bundled.text), gzipped });
    }
  });

  const titled = PARTS.map((part) => [`${part.names.join(' and ')} of ${part.from}`, part] as const);
  const usedOf = (part: Part): Used => used.get(part) as Used;

  it.each(titled)('%s stays within its budget', (_, part) => {
    expect(usedOf(part).gzipped).toBeLessThanOrEqual(part.budgets[bundler]);
  });

  it.each(titled)('%s is bundled without a warning', (_, part) => {
    expect(usedOf(part).warnings).toEqual([]);
  });

  it.each(titled)('%s needs no polyfill, loads nothing and evaluates no text', (_, part) => {
    const { globals, imports, words } = usedOf(part);
    expect(globals).toContain('globalThis');
    expect(globals.filter((name) => !GLOBALS.includes(name))).toEqual([]);
    expect(imports).toEqual([]);
    expect(LATER.filter((name) => words.has(name))).toEqual([]);
  });

  it.each(CLASSES.map((part) => [part.names.join(), part] as const))(
    '%s is the one class in its bundle',
    (name, part) => {
      const platform = part.from.replace('ml-errors/', '');
      const traces = TRACES.find((one) => one.platform === platform && one.className === name);
      expect(traces?.said.filter((word) => !usedOf(part).words.has(word))).toEqual([]);
      expect(foreignIn(usedOf(part), accountedFor(platform, name))).toEqual([]);
    },
  );

  it("MLflow's maps have the codes of its table, and nothing but codes", () => {
    const { codes } = registryOf('mlflow');
    // A code that is not in MLflow's table means 500 without being named.
    const inTable = codes.filter(({ http }) => http !== 500);
    expect(inTable.filter(({ code }) => !usedOf(MAPS).words.has(code))).toEqual([]);
    const accounted = codes.map(({ code }) => code);
    expect(foreignIn(usedOf(MAPS), accounted)).toEqual([]);
  });

  it('the parser of all platforms has all codes', () => {
    expect(TRACES.filter(({ code }) => !usedOf(PARSER).words.has(code))).toEqual([]);
  });

  it.each(Object.keys(ENTRIES).filter((specifier) => specifier !== 'ml-errors/zod'))(
    'nothing is left of %s where nothing of it is used',
    async (specifier) => {
      const { text } = await bundle(bundler, `import '${specifier}';\n`, `unused-${specifier.replace('/', '-')}`);
      // What bundlers wrap around nothing.
      expect(text.replace(/\(\(\) => \{\s*\}\)\(\);|"use strict";|\s/g, '')).toBe('');
    },
  );
});

describe('each class of a code', () => {
  it.each(PLATFORMS.map(({ name }) => name))(
    'of %s comes alone, and is no heavier than the heaviest may be',
    async (platform) => {
      const faults: string[] = [];
      // A base class has the code that it falls back to, and no text of its own.
      const base = registryOf(platform).exception;
      const traces = TRACES.filter((trace) => trace.platform === platform && trace.className !== base);
      for (const { className, said } of traces) {
        const { text } = await use('esbuild', { names: [className], from: `ml-errors/${platform}` });
        const words = programWords(text);
        const missing = said.filter((word) => !words.words.has(word));
        if (missing.length > 0) faults.push(`${className} has not ${missing}`);
        const foreign = foreignIn(words, accountedFor(platform, className));
        if (foreign.length > 0) faults.push(`${className} has ${foreign}`);
        const { byteLength } = gzipSync(text, { level: 9 });
        if (byteLength > HEAVIEST) faults.push(`${className} weighs ${byteLength}`);
      }
      expect(traces.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
  );
});

describe('the files of the package', () => {
  it('evaluate no text, and know nothing but the language', () => {
    const dist = join(installed.b.package, 'dist');
    const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
    const faults = files.flatMap((file) => {
      const allowed = file.endsWith('.cjs') ? [...GLOBALS, ...COMMONJS] : GLOBALS;
      const { globals, words } = programWords(readFileSync(join(dist, file), 'utf8'));
      const found = [...globals.filter((name) => !allowed.includes(name)), ...LATER.filter((name) => words.has(name))];
      return found.map((name) => `${file}: ${name}`);
    });
    expect(files.length).toBeGreaterThan(Object.keys(ENTRIES).length);
    expect(faults).toEqual([]);
  });
});
