import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Example, examplesOf, root, run, sources, withChecks } from './doctest.js';
import { sizes } from './package/sizes.js';

const README = readFileSync(`${root}README.md`, 'utf8');
const documents = examplesOf('README.md');
const comments = sources().flatMap(examplesOf);
const examples = [...documents, ...comments];

describe.each([
  ['README.md', documents],
  ['the doc comments', comments],
])('the examples in %s', (_, blocks) => {
  it.each(blocks.map((block) => [block.where, block] as const))(
    '%s runs, and every value is as it says',
    async (_where, { code }) => {
      const checked = withChecks(code);
      const seen: unknown[] = [];
      await run(checked.code, (actual, said) => {
        seen.push(actual);
        expect(actual).toEqual(said);
      });
      expect(seen).toHaveLength(checked.checks);
    },
  );
});

it('have a value to check nearly everywhere', () => {
  const checked = examples.filter(({ code }) => withChecks(code).checks > 0);
  expect(checked.length).toBeGreaterThan(examples.length * 0.8);
});

it('compile as strictly as a careful user compiles', () => {
  expect(diagnosticsOf(examples)).toEqual([]);
}, 60_000);

describe('README.md', () => {
  it('has a working snippet within its first 15 lines, then the two commands', () => {
    const lines = README.split('\n');
    expect(lines.indexOf('```')).toBeLessThan(15);
    expect(README.indexOf('npm ci && npm start')).toBeLessThan(README.indexOf('## '));
    expect(README.indexOf('npm cit')).toBeLessThan(README.indexOf('## '));
  });

  it('states the sizes that are measured, to a twentieth', async () => {
    for (const { what, gzipped } of await sizes()) {
      const stated = README.split('\n')
        .find((line) => line.startsWith(`| ${what} |`))
        ?.split('|')[3];
      expect(Number(stated?.replace(/\D/g, '')), `README.md has no row for: ${what} (${gzipped} B)`).toBeGreaterThan(
        gzipped * 0.95,
      );
      expect(Number(stated?.replace(/\D/g, ''))).toBeLessThan(gzipped * 1.05);
    }
  }, 60_000);

  it('says how many bodies are decoded', () => {
    const files = ['mlflow', 'fastapi', 'flyte', 'eventml'];
    const count = files.reduce(
      (sum, name) => sum + readFileSync(`${root}examples/${name}.ndjson`, 'utf8').trim().split('\n').length,
      0,
    );
    expect(README).toContain(`decodes ${count} error bodies`);
  });
});

function diagnosticsOf(blocks: readonly Example[]): string[] {
  const files = new Map(blocks.map(({ code }, index) => [`${root}test/example-${index}.ts`, code]));
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...{
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: ['node'],
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
      },
      ...{ noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: true },
      paths: { 'ml-errors': ['./src/index.ts'], 'ml-errors/*': ['./src/*/index.ts'] },
    },
    root,
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const code = files.get(name);
    return code === undefined
      ? getSourceFile(name, version)
      : ts.createSourceFile(name, `${code}\nexport {};`, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const found = [...files.keys()].flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)));
  return found.map(({ file, messageText, start = 0 }) => {
    const index = [...files.keys()].indexOf(file?.fileName ?? '');
    const line = file?.text.slice(0, start).split('\n').length;
    return `${blocks[index]?.where} line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
