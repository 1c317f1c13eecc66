import { join } from 'node:path';
import ts from 'typescript';
import { browserBundle, weightOf } from './browser-bundle.js';
import { ENTRIES, PACKAGE, requireBuild } from './require-build.js';

/** What a part of the package costs in a bundle, in bytes. */
export interface Size {
  readonly what: string;
  readonly minified: number;
  readonly gzipped: number;
  readonly brotlied: number;
  /** The share of texts in what is minified, from 0 to 1: codes, names and messages, which no better code makes smaller. */
  readonly texts: number;
  /** What it may weigh after gzip. */
  readonly budget: number;
}

/** The parts that have a budget: what is imported, from where, and how much it may weigh. */
const PARTS: readonly (readonly [what: string, names: readonly string[], from: string, budget: number])[] = [
  ["MLflow's `toHttpStatus` and `fromHttpStatus`", ['toHttpStatus', 'fromHttpStatus'], 'ml-errors/mlflow', 900],
  ['one exception class of MLflow', ['ResourceDoesNotExistError'], 'ml-errors/mlflow', 1300],
  ['one exception class of EventML', ['ModelNotFoundError'], 'ml-errors/eventml', 1300],
  ['one exception class of plain HTTP', ['HttpNotFoundError'], 'ml-errors/http', 1300],
  ['one exception class of the MLOps service', ['DatasetNotFoundError'], 'ml-errors/mlops', 1300],
  ["one of Flyte's exception classes that lie deepest", ['OOMError'], 'ml-errors/flyte', 1450],
  ["MLflow's `parseError` and `serializeError`", ['parseError', 'serializeError'], 'ml-errors/mlflow', 12_700],
  ['`parseError` and `serializeError` for all platforms', ['parseError', 'serializeError'], 'ml-errors', 17_200],
];

/** What the package costs a program that imports part of it, measured on what is built: a table for the README. */
export async function sizes(): Promise<Size[]> {
  return Promise.all(
    PARTS.map(async ([what, names, from, budget]) => {
      const text = await bundle(`export { ${names.join(', ')} } from '${from}';`);
      const weight = weightOf(text);
      return { what, ...weight, budget, texts: textsIn(text) / weight.minified };
    }),
  );
}

/** How many bytes of a program are texts. */
function textsIn(program: string): number {
  let bytes = 0;
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) bytes += Buffer.byteLength(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('program.js', program, ts.ScriptTarget.ES2022));
  return bytes;
}

/** The sizes as a table of Markdown. */
export function tableOf(measured: readonly Size[]): string {
  const bytes = (count: number): string => `${count.toLocaleString('en-US')} B`;
  const rows = measured.map(({ what, minified, gzipped, brotlied, texts, budget }) =>
    [what, ...[minified, gzipped, brotlied].map(bytes), `${Math.round(texts * 100)} %`, bytes(budget)].join(' | '),
  );
  const head = 'import | minified | gzipped | brotlied | texts in it | gzipped at most';
  return [`| ${head} |`, '|---|---:|---:|---:|---:|---:|', ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** What a browser gets of a program that imports what is built. */
export async function bundle(program: string): Promise<string> {
  requireBuild();
  const entries = Object.entries(ENTRIES).map(([name, entry]) => [name, join(PACKAGE, 'dist', `${entry}.js`)]);
  return browserBundle(program, PACKAGE, Object.fromEntries(entries));
}
