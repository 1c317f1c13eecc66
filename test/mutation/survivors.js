// A reporter that prints each mutant that no test noticed, as soon as that is known: where it stands, what stood there, and what stands there now.

import { readFileSync } from 'node:fs';

/** UTF-16 code units of what stood there that are printed. */
const LONGEST = 120;

/** @typedef {{ line: number, column: number }} Position from 1 in what Stryker reports, from 1 too in what is printed */
/** @typedef {{ status: string, fileName: string, mutatorName: string, replacement: string, location: { start: Position, end: Position } }} Result */

class Survivors {
  /** @param {Result} result */
  onMutantTested({ status, fileName, mutatorName, replacement, location: { start, end } }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const lines = readFileSync(fileName, 'utf8')
      .split('\n')
      .slice(start.line - 1, end.line);
    const last = lines.length - 1;
    const stood = lines
      .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
      .join('\n');
    const words = [stood, replacement].map((text) => JSON.stringify(text.slice(0, LONGEST))).join(' → ');
    console.log(`${status} ${fileName}:${start.line}:${start.column} ${mutatorName} ${words}`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', injectableClass: Survivors }];
