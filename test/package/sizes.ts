import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ENTRIES, PACKAGE, requireBuild } from './require-build.js';

/** What a part of the package costs in a bundle, in bytes. */
export interface Size {
  readonly what: string;
  readonly minified: number;
  readonly gzipped: number;
  /** What it may weigh after gzip. */
  readonly budget: number;
}

/** The parts that have a budget: what is imported, from where, and how much it may weigh. */
const PARTS: readonly (readonly [what: string, names: readonly string[], from: string, budget: number])[] = [
  ["MLflow's `toHttpStatus` and `fromHttpStatus`", ['toHttpStatus', 'fromHttpStatus'], 'ml-errors/mlflow', 1000],
  ['one exception class of MLflow', ['ResourceDoesNotExistError'], 'ml-errors/mlflow', 1300],
  ['one exception class of EventML', ['ModelNotFoundError'], 'ml-errors/eventml', 1300],
  ['one exception class of plain HTTP', ['HttpNotFoundError'], 'ml-errors/http', 1300],
  ['one exception class of the MLOps service', ['DatasetNotFoundError'], 'ml-errors/mlops', 1300],
  ["one of Flyte's exception classes that lie deepest", ['OOMError'], 'ml-errors/flyte', 1450],
  ['`parseError` and `serializeError` for all platforms', ['parseError', 'serializeError'], 'ml-errors', 16_100],
];

/** What the package costs a program that imports part of it, measured on what is built: a table for the README. */
export async function sizes(): Promise<Size[]> {
  return Promise.all(
    PARTS.map(async ([what, names, from, budget]) => {
      const text = await bundle(`export { ${names.join(', ')} } from '${from}';`);
      return { what, minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).byteLength, budget };
    }),
  );
}

/** What a browser gets of a program that imports what is built. */
export async function bundle(program: string): Promise<string> {
  requireBuild();
  const result = await build({
    stdin: { contents: program, resolveDir: PACKAGE, sourcefile: 'program.js' },
    alias: Object.fromEntries(
      Object.entries(ENTRIES).map(([name, entry]) => [name, join(PACKAGE, 'dist', `${entry}.js`)]),
    ),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
  });
  return result.outputFiles.map(({ text }) => text).join('');
}
