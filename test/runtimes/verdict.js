// Whether the outcomes are what they should be; each function says on the console what is not.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeSection } from '../readme-section.js';
import { markdownTable } from './table.js';

/** @typedef {import('./outcomes.js').Outcome} Outcome */
/** @typedef {import('./table.js').Row} Row */

const RESULTS = new URL('results.json', import.meta.url);

/** Failed checks that are told of a row. */
const TOLD = 10;

/** Whether every check passed in every runtime. @param {readonly Outcome[]} outcomes */
export function isGreen(outcomes) {
  const red = outcomes.filter(({ faults }) => faults.length > 0);
  for (const { runtime, faults } of red) {
    console.error(`\n${runtime} fails:`);
    for (const fault of faults.slice(0, TOLD)) console.error(`  ${fault}`);
    if (faults.length > TOLD) console.error(`  and ${faults.length - TOLD} more`);
  }
  return red.length === 0;
}

/** Whether checks failed in every runtime; one that gave no report has not noticed a fault. @param {readonly Outcome[]} outcomes */
export function isRed(outcomes) {
  const missed = outcomes.filter(({ faults, unavailable }) => unavailable || faults.length === 0);
  for (const { runtime, faults } of missed) {
    console.error(`${runtime} did not notice the fault: ${faults[0] ?? 'every check passed'}`);
  }
  if (missed.length === 0) console.log('The build is broken on purpose, and every row says so.');
  return missed.length === 0;
}

/**
 * Whether the rows have as many checks as results.json says. Versions are told where they differ and no more: browsers move with
 * Debian.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function isAsKept(outcomes) {
  /** @type {readonly Row[]} */
  const rows = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
  const rowOf = new Map(rows.map((row) => [row.runtime, row]));
  const others = outcomes.filter(({ runtime, total }) => rowOf.get(runtime)?.total !== total);
  for (const { runtime, total } of others) {
    const kept = rowOf.get(runtime)?.total ?? 'none';
    console.error(
      `expected as many checks in ${runtime} as results.json has, ${kept}, but there are ${total}: use --write`,
    );
  }
  for (const { runtime, version } of outcomes) {
    const kept = rowOf.get(runtime)?.version ?? version;
    if (kept !== version) console.log(`${runtime} is ${version} here, and ${kept} in results.json`);
  }
  return others.length === 0;
}

/** Writes results.json and the README's table; whether the README has a place for it. @param {readonly Outcome[]} outcomes */
export function write(outcomes) {
  const rows = outcomes.map(({ faults, unavailable, ...row }) => row);
  const lines = rows.map((row) => `  ${JSON.stringify(row, null, 1).replaceAll(/\n */g, ' ')}`);
  writeFileSync(RESULTS, `[\n${lines.join(',\n')}\n]\n`);
  return writeSection('runtimes', markdownTable(rows));
}
