// npm run test:runtimes: one behaviour suite, from the packed files, in ten runtimes; one table. A row is green when every check of
// the suite ran and passed. Nothing is skipped: a runtime that cannot be had fails the command, and the others run all the same.
//
//   node test/runtimes/run.js                 runs all and holds the numbers of checks against results.json
//   node test/runtimes/run.js --write         runs all and writes results.json and the README's table
//   node test/runtimes/run.js --only Deno     runs one, by the name in the table
//   node test/runtimes/run.js --dist FOLDER   takes the built files in FOLDER instead of dist
//   node test/runtimes/run.js --broken        breaks the installed build, and wants every row red

import { parseArgs } from 'node:util';
import { breakBuild } from './faults.js';
import { runAll } from './outcomes.js';
import { makeProject } from './project.js';
import { RUNTIMES } from './runtimes.js';
import { CHECK_IDS } from './suite.js';
import { printedTable } from './table.js';
import { isAsKept, isGreen, isRed, write } from './verdict.js';

const options = readOptions();
const chosen = RUNTIMES.filter(
  ({ name }) => options.only === undefined || name.toLowerCase() === options.only.toLowerCase(),
);
if (chosen.length === 0) {
  refuse(`expected --only to name one of ${RUNTIMES.map(({ name }) => name).join(', ')}, but it names ${options.only}`);
}
if (options.write && (options.only ?? options.dist ?? options.broken) !== undefined) {
  refuse(
    'expected --write by itself, for it writes what all runtimes say of the package as it is: leave the others away',
  );
}

const began = Date.now();
const { files } = prepareProject();
const outcomes = await runAll(chosen, files);
console.log(`\n${printedTable(outcomes)}\n`);
console.log(
  `${CHECK_IDS.length} checks in ${outcomes.length} runtimes, ${((Date.now() - began) / 1000).toFixed(1)} s.`,
);
process.exitCode = judge() ? 0 : 1;

function judge() {
  if (options.broken) return isRed(outcomes);
  if (!isGreen(outcomes)) return false;
  if (options.write) return write(outcomes);
  return options.dist !== undefined || isAsKept(outcomes);
}

/** The project, which goes when this program ends, however it does. */
function prepareProject() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => process.exit(1));
  try {
    const project = makeProject(options.dist);
    process.once('exit', project.remove);
    if (options.broken) breakBuild(project.files);
    return project;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function readOptions() {
  try {
    const switches = /** @type {const} */ ({ write: { type: 'boolean' }, broken: { type: 'boolean' } });
    const names = /** @type {const} */ ({ only: { type: 'string' }, dist: { type: 'string' } });
    return parseArgs({ options: { ...switches, ...names } }).values;
  } catch (error) {
    const words = error instanceof Error ? error.message : error;
    return refuse(`${words}; there are --only NAME, --dist FOLDER, --write and --broken`);
  }
}

/** @type {(words: string) => never} */
function refuse(words) {
  console.error(words);
  process.exit(2);
}
