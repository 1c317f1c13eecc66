import { readFileSync, writeFileSync } from 'node:fs';
import type { Recording } from './recordings.js';

const root = new URL('../../', import.meta.url);

/**
 * The files of the examples called `name` that do not say what `recordings` say: the answers in examples/<name>.ndjson, and what is
 * made of them in test/vectors/examples/<name>.json. With RECORD=1 in the environment both are written instead.
 */
export function driftedExamples(name: string, recordings: readonly Recording[]): string[] {
  const answers = recordings.map(({ reading, oracle, difference, ...answer }) => JSON.stringify(answer));
  const readings = recordings.map(({ id, reading, oracle, difference }) => ({ id, ...reading, oracle, difference }));
  const files: readonly (readonly [string, string])[] = [
    [`examples/${name}.ndjson`, `${answers.join('\n')}\n`],
    [`test/vectors/examples/${name}.json`, `${JSON.stringify(readings, undefined, 2)}\n`],
  ];
  if (process.env.RECORD !== '1') {
    return files.flatMap(([file, content]) => (readFileSync(new URL(file, root), 'utf8') === content ? [] : [file]));
  }
  for (const [file, content] of files) writeFileSync(new URL(file, root), content);
  return [];
}
