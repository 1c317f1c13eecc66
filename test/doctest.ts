import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** A program in a document or a doc comment. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

/** Every TypeScript block of `file`, whether that is Markdown or a source file with doc comments. */
export function examplesOf(file: string): Example[] {
  const text = readFileSync(root + file, 'utf8');
  const plain = file.endsWith('.md') ? text : text.replace(/^ *\* ?/gm, '');
  return [...plain.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
    where: `${file}:${plain.slice(0, index).split('\n').length}`,
    code,
  }));
}

/** The source files that ship. */
export function sources(folder = 'src'): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'registry' ? [] : sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/**
 * `code` with each expression that a comment says the value of (`f(); // 404`, or the comment on the next line) turned into a
 * check of that value.
 */
export function withChecks(code: string): { readonly code: string; readonly checks: number } {
  let checks = 0;
  const checked = code.replace(
    /^(?!import|const|let|\/\/|\s)(.+?);(?:[ \t]+\/\/|\n\/\/) (['"{[\d]|true|false|undefined)(.*)$/gm,
    (_, expression: string, first: string, rest: string) => {
      checks += 1;
      // Behind a literal there may be a remark: `// 502, and its type says so`.
      const value = /^(?:'[^']*'|\d+|true|false|undefined)(?=,)/.exec(first + rest)?.[0] ?? first + rest;
      return `__check(${expression}, ${value});`;
    },
  );
  return { code: checked, checks };
}

/** Runs `code` as a module, with the entries from source. `check` is called with each value and what it was said to be. */
export async function run(code: string, check: (actual: unknown, said: unknown) => void): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: `const __check = globalThis.__check;\n${code}`, resolveDir: root, loader: 'ts' },
    alias: Object.fromEntries([
      ...['mlflow', 'eventml', 'flyte', 'mlops', 'connect', 'databricks', 'http', 'zod'].map((name) => [
        `ml-errors/${name}`,
        `${root}src/${name}/index.ts`,
      ]),
      ['ml-errors', `${root}src/index.ts`],
    ]),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  Object.assign(globalThis, { __check: check });
  const text = outputFiles[0]?.text ?? '';
  await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
