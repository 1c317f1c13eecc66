// A deliberate fault in an installed build, to show that every runtime notices.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `instanceof` by code answers with the opposite. */
const RIGHT = 'prototype["~row"].code === value.code';
const WRONG = 'prototype["~row"].code !== value.code';

/**
 * @param {string} files the project's folder
 * @throws Error where the build does not hold the line that is to be broken, in both formats
 */
export function breakBuild(files) {
  const dist = join(files, 'node_modules/ml-errors/dist');
  for (const format of ['.js', '.cjs']) {
    const names = readdirSync(dist).filter((name) => name.endsWith(format));
    const faulty = names.filter((name) => readFileSync(join(dist, name), 'utf8').includes(RIGHT));
    if (faulty.length === 0) {
      throw new Error(`expected a *${format} of the build to hold ${RIGHT}, but none does: bring faults.js up to date`);
    }
    for (const name of faulty) {
      const file = join(dist, name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(RIGHT, WRONG));
    }
  }
}
