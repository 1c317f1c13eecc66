import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { generate, generatedFiles } from '../../src/registry/generate.js';
import { loadRegistries } from '../../src/registry/load.js';
import type { RegistryFile } from '../../src/registry/schema.js';
import { writeClasses } from '../../src/registry/write-classes.js';
import { writeCodes } from '../../src/registry/write-codes.js';
import { writeFunctions } from '../../src/registry/write-functions.js';
import { codesTable, translationsTable } from '../../src/registry/write-readme.js';
import { writeReasonPhrase } from '../../src/registry/write-reason-phrase.js';
import { writeRpc } from '../../src/registry/write-rpc.js';
import { writeTexts } from '../../src/registry/write-texts.js';
import { type Json, market, shop, web, writeRegistries } from './drafts.js';

let root = '';

const SCHEMA = 'codes/registry.schema.json';
const filesOf = (platform: string): [string, string, string, string, string] => [
  `src/${platform}/codes.ts`,
  `src/${platform}/classes.ts`,
  `src/${platform}/functions.ts`,
  `src/${platform}/texts.ts`,
  `src/${platform}/rpc.ts`,
];

/** Writes registries beside those that the project has. */
function project(...files: readonly Json[]): RegistryFile[] {
  mkdirSync(join(root, 'codes'), { recursive: true });
  writeRegistries(join(root, 'codes'), ...files);
  return loadRegistries(join(root, 'codes'));
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function makeRoot(): void {
  root = mkdtempSync(join(tmpdir(), 'ml-errors-writing-'));
}
const removeRoot = (): void => rmSync(root, { recursive: true });

// What takes long stands in front of the tests, so that each of them is quick.

describe('what follows from the registries of a project', () => {
  let [own, base, statuses]: RegistryFile[] = [];
  let withoutReadme = new Map<string, string>();
  let unmarked: string | undefined;
  let files = new Map<string, string>();

  beforeAll(() => {
    makeRoot();
    project(market([]), shop());
    withoutReadme = generatedFiles(root);
    put('README.md', '# Öfen\n');
    unmarked = generatedFiles(root).get('README.md');
    [own, base, statuses] = project(web());
    put('examples/oven.ts', "open('Öfen');\n");
    put('README.md', readme('\nold\n', '\nold\n', '\nold\n'));
    files = generatedFiles(root);
  });
  afterAll(removeRoot);

  const readme = (codes: string, translations: string, recipe: string): string =>
    `# Öfen\n\n<!-- codes: shop -->${codes}<!-- end -->\n\n<!-- translations -->${translations}<!-- end -->\n\n<!-- recipe: examples/oven.ts -->${recipe}<!-- end -->\n\nThe end.\n`;

  it('are five files of each platform in its folder, and the schema that editors read', () => {
    expect([...withoutReadme.keys()]).toEqual([...filesOf('market'), ...filesOf('shop'), SCHEMA]);
    expect(JSON.parse(withoutReadme.get(SCHEMA) ?? '').anyOf).toHaveLength(2);
  });

  it('are the reason phrases too, where a platform takes what nobody else claims, and the README where there is one', () => {
    const paths = [...withoutReadme.keys()].filter((path) => path !== SCHEMA);
    expect([...files.keys()]).toEqual([...paths, ...filesOf('web'), 'src/reason-phrase.ts', SCHEMA, 'README.md']);
  });

  it('are what is written for each of these files', () => {
    if (!own || !base || !statuses) throw new Error('There are three registries.');
    const [codes, classes, functions, texts, rpc] = filesOf('shop');
    const [ownCodes, , , ownTexts, ownRpc] = filesOf('market');
    expect(files.get(codes)).toBe(writeCodes(base));
    expect(files.get(classes)).toBe(writeClasses(base));
    expect(files.get(functions)).toBe(writeFunctions(base));
    expect(files.get(texts)).toBe(writeTexts(base));
    expect(files.get(rpc)).toBe(writeRpc(base));
    expect(files.get(ownCodes)).toBe(writeCodes(own, base));
    expect(files.get(ownTexts)).toBe(writeTexts(own, base));
    expect(files.get(ownRpc)).toBe(writeRpc(own, base));
    expect(files.get('src/reason-phrase.ts')).toBe(writeReasonPhrase(statuses));
  });

  it('are the parts of the README that are marked, and nothing else of it', () => {
    const registries = loadRegistries(join(root, 'codes'));
    const recipe = "\n\n```ts\nopen('Öfen');\n```\n\n";
    const text = files.get('README.md');
    expect(text).toBe(
      readme(
        `\n\n${codesTable(registries[1] as RegistryFile)}\n\n`,
        `\n\n${translationsTable(registries)}\n\n`,
        recipe,
      ),
    );
    expect(text).toContain('| **`NO_ORDER`** | 404 | `NoOrderError` |');
    expect(text).toContain('| `NOT_FOUND` | `NO_ORDER` and 2 more | `NO_ORDER` and 2 more | `not-found` |');
  });

  it('are nothing of a README without marks', () => {
    expect(unmarked).toBe('# Öfen\n');
  });
});

describe('generating', () => {
  const [changed, gone, ...others] = filesOf('shop');
  let files = new Map<string, string>();
  let said: string[][] = [];
  let written: [path: string, text: string][] = [];

  beforeAll(() => {
    makeRoot();
    project(shop());
    files = generatedFiles(root);
    const first = generate(root);
    written = [...files.keys()].map((path) => [path, read(path)]);
    put(changed, read(changed).replace('404', '410'));
    rmSync(join(root, gone));
    for (const path of others) utimesSync(join(root, path), 1, 1);
    said = [first, generate(root), generate(root)];
  });

  let saidByImporting: unknown[][] = [];
  beforeAll(async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    vi.resetModules();
    await import('../../src/registry/generate.js');
    saidByImporting = log.mock.calls;
    log.mockRestore();
  });
  afterAll(removeRoot);

  it('writes everything into folders that it makes, and says what', () => {
    expect(said[0]).toEqual([...files.keys()]);
    expect(written).toEqual([...files]);
  });

  it('writes what differs or is missing, and leaves alone what is as it should be', () => {
    expect(said[1]).toEqual([changed, gone]);
    for (const path of [changed, gone]) expect(read(path)).toBe(files.get(path));
    for (const path of others) expect(statSync(join(root, path)).mtimeMs).toBe(1000);
  });

  it('writes nothing a second time', () => {
    expect(said[2]).toEqual([]);
  });

  it('is not begun by importing it', () => {
    expect(saidByImporting).toEqual([]);
  });
});

describe('what a registry says nothing about is not written', () => {
  beforeEach(makeRoot);
  afterEach(removeRoot);

  it('codes of others that last, in the reason phrases', () => {
    const [silent] = project(web()) as [RegistryFile];
    expect(writeReasonPhrase(silent)).toContain('LASTING: readonly string[] = [];');
    expect(writeReasonPhrase({ ...silent, lasting: ['quota'] })).toContain('LASTING: readonly string[] = ["quota"];');
  });

  it('a table of those that are alike, where they are few', () => {
    const [few] = project({ ...shop(), parsedAs: 'AnyShopError' }) as [RegistryFile];
    const row = few.codes.at(-1) as RegistryFile['codes'][number];
    const alike = Array.from({ length: 20 }, (_, index) => ({ ...row, code: `BROKEN_${index}` }));
    expect(writeCodes(few)).not.toMatch(/shopUnlisted|shopWholeTable/);
    expect(writeCodes({ ...few, codes: [...few.codes, ...alike] })).toMatch(/shopUnlisted[\s\S]*shopWholeTable/);
  });
});
