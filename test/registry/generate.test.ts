import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/registry/generate.js';
import type { RegistryRow } from '../../src/registry/schema.js';
import { writeClasses } from '../../src/registry/write-classes.js';
import { writeCodes } from '../../src/registry/write-codes.js';
import { writeTexts } from '../../src/registry/write-texts.js';
import { registryOf } from '../platforms.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What is no source: dependencies, output, and whatever starts with a dot. */
const isSource = (path: string): boolean => !/^(?:\..*|node_modules|dist|coverage|__pycache__)$/.test(basename(path));

describe('what is committed', () => {
  const files = generatedFiles(root);

  it('has no generated file that is left over from a registry that is gone', () => {
    const generated = [...contentsOf(root)].filter(([, text]) => text.startsWith('// Generated from codes/'));
    expect(generated.length).toBeGreaterThan(5);
    expect([...files.keys()]).toEqual(expect.arrayContaining(generated.map(([path]) => path)));
  });
});

describe('a text that means something in TypeScript', () => {
  const registry = registryOf('mlops');

  it.each([
    "It's 'so'.",
    'It is "so".',
    `It's "so".`,
    'A \\ and a \\n.',
    'Ends */ here.',
    'So `it` is.',
    '// So it is.',
    'A\u2028b.',
  ])('%j is only a text', (text) => {
    const [row, ...rows] = registry.codes as [RegistryRow, ...RegistryRow[]];
    const texts = { description: text, resolution: text, message: text, since: text, deprecated: text };
    const file = { ...registry, codes: [{ ...row, ...texts }, ...rows] };
    for (const written of [writeCodes(file), writeClasses(file), writeTexts(file)]) {
      const { diagnostics = [] } = ts.transpileModule(written, { reportDiagnostics: true });
      expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
      // The messages stand in one text.
      const strings = stringsIn(ts.createSourceFile('written.ts', written, ts.ScriptTarget.Latest));
      expect(strings.flatMap((string) => string.split('|'))).toContain(text);
    }
  });
});

describe('a person who adds a code', () => {
  let copy = '';
  let before = new Map<string, string>();
  let said = '';

  beforeAll(async () => {
    copy = realpathSync(mkdtempSync(join(tmpdir(), 'ml-errors-generate-')));
    for (const name of readdirSync(root)) {
      cpSync(join(root, name), join(copy, name), { recursive: true, filter: isSource });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    addRow(join(copy, 'codes/eventml.json'), 'ML_1003', {
      ...{ code: 'ML_1004', http: 410, name: 'MODEL_RETIRED', rpc: 'NOT_FOUND', category: 'models' },
      ...{ description: 'The model was retired.', resolution: 'Use the model that succeeds it.' },
    });
    before = contentsOf(copy);
    said = await run(copy, 'npm', 'run', 'generate');
  }, 60_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('edits one row and runs one command, which changes nothing but the generated files of that platform', () => {
    const after = contentsOf(copy);
    const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path)).sort();
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
    expect(changed).toEqual([
      'README.md',
      ...['classes', 'codes', 'rpc', 'texts'].map((name) => `src/eventml/${name}.ts`),
    ]);
    const [, paths] = /^Written: (.+)$/m.exec(said) ?? [];
    expect(paths?.split(', ').sort()).toEqual(changed);
  });

  it('has the class, both maps and the parser at once', async () => {
    const entry: typeof import('ml-errors/eventml') = await import(
      /* @vite-ignore */ pathToFileURL(join(copy, 'src/eventml/index.ts')).href
    );
    const { ModelRetiredError } = entry as unknown as Record<string, new () => Error>;
    const parsed = entry.parseError({ error: { code: 'ML_1004', message: 'retired', http: 410 } });
    expect(new (ModelRetiredError as new () => Error)()).toMatchObject({ code: 'ML_1004', httpStatus: 410 });
    expect(parsed).toBeInstanceOf(ModelRetiredError);
    expect(parsed.name).toBe('ModelRetiredError');
    expect(entry.fromHttpStatus(410)).toBe('ML_1004');
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toMatch(
      /\| \*\*`ML_1004`\*\* \| 410 \| `ModelRetiredError` \|/,
    );
  });

  it('finds the laws held for it', async () => {
    const options = ['--typecheck.enabled=false', '--reporter=json'];
    const laws: Report = JSON.parse(await run(copy, 'npx', 'vitest', 'run', 'test/laws', ...options));
    const held = laws.testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(held.filter(({ status }) => status !== 'passed')).toEqual([]);
    // Its round trip and its place in the maps, at least.
    expect(held.filter(({ title }) => title.includes('ML_1004')).length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('finds the types sound', async () => {
    expect(await run(copy, 'npx', 'tsc', '--project', 'test')).toBe('');
  }, 60_000);

  it('writes nothing by a second run', async () => {
    const written = (): [path: string, time: number][] =>
      [...contentsOf(copy).keys()].map((path) => [path, statSync(join(copy, path)).mtimeMs]);
    const once = written();
    const again = await run(copy, 'npm', 'run', 'generate');
    expect(written()).toEqual(once);
    expect(again).toMatch(/^Nothing to change\.$/m);
  }, 60_000);
});

/** What vitest reports as JSON. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** The text of every source file of a project by its path. */
function contentsOf(project: string, folder = project): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => isSource(name));
  return new Map(
    entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [...contentsOf(project, path)];
      return [[relative(project, path), readFileSync(path, 'utf8')] as const];
    }),
  );
}

/** Writes `row` behind the row of `code`, as a person would who edits the file. */
function addRow(file: string, code: string, row: Readonly<Record<string, unknown>>): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(`"code": "${code}"`));
  expect(at).toBeGreaterThan(0);
  writeFileSync(file, lines.toSpliced(at + 1, 0, `    ${JSON.stringify(row)},`).join('\n'));
}

/** What a command writes to its standard output. Throws where it fails. */
async function run(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const shell = process.platform === 'win32';
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, shell, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Every text in a program's code. */
function stringsIn(node: ts.Node): string[] {
  const found = ts.isStringLiteral(node) ? [node.text] : [];
  ts.forEachChild(node, (child) => {
    found.push(...stringsIn(child));
  });
  return found;
}
