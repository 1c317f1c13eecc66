// npm run bench: how fast and how small the built package is, as ratios to what the engine itself takes for the same, beside the packages that
// people would use instead. Some six minutes on two cores that do nothing else.
//
//   npm run bench -- --write                            writes latest.json, chart.svg and the README's table
//   npm run bench -- --group parse --group serialize    some groups only: construct, parse, serialize, lookup, import, bundle, heap
//   npm run bench -- --rounds 9 --processes 2           quicker, and rougher
//   npm run bench -- --node PATH                        measures with another binary of Node
//   npm run bench -- --dist FOLDER                      measures the built files in FOLDER instead of dist

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installBeside } from '../test/install-beside.js';
import { copyOf } from './copy.js';
import { table } from './print.js';
import { timedSeries } from './processes.js';
import { verdict } from './verdict.js';
import { write } from './write.js';

/** @typedef {import('./results.js').Report} Report */
/** @typedef {import('./results.js').Series} Series */

const TIMED = ['construct', 'parse', 'serialize', 'lookup'];
const WHOLE = ['import', 'bundle', 'heap'];
const HERE = fileURLToPath(new URL('.', import.meta.url));

const given = readOptions();
const groups = given.group ?? [...TIMED, ...WHOLE];
const options = {
  node: given.node ?? process.execPath,
  rounds: count('rounds', 21),
  processes: count('processes', 5),
};
const strange = groups.find((group) => ![...TIMED, ...WHOLE].includes(group));
if (strange !== undefined) refuse(`expected --group to name one of ${[...TIMED, ...WHOLE].join(', ')}, not ${strange}`);
if (given.write && (given.group || given.node || given.dist))
  refuse('expected --write for a whole run of what is built: leave --group, --node and --dist away');
installBeside(HERE, 'the peers, some 130 MB,');
const built = resolve(given.dist ?? join(HERE, '../dist'));
const dist = copyOf(built) ?? refuse(`expected built files in ${built}, but there are none: run \`npm run build\``);

// The groups find the copy by it, in this process and in others.
process.env.ML_ERRORS_DIST = dist;
const began = Date.now();
const report = await measured();
for (const series of report.series) console.log(`${table(series)}\n`);
console.log(`Node ${report.node}, ${report.cpu}, ${((Date.now() - began) / 1000).toFixed(0)} s.`);
for (const line of verdict(report.series)) console.log(line);
if (given.write && !write(report)) process.exitCode = 1;

/** @returns {Promise<Report>} */
async function measured() {
  const versions = JSON.parse(
    execFileSync(options.node, ['-p', 'JSON.stringify(process.versions)'], { encoding: 'utf8' }),
  );
  const series = timedSeries(
    groups.filter((group) => TIMED.includes(group)),
    options,
    tell,
  );
  for (const group of groups.filter((group) => WHOLE.includes(group))) {
    tell(group);
    /** @type {{ default: (given: typeof options) => Series[] | Promise<Series[]> }} */
    const { default: measure } = await import(`./groups/${group}.js`);
    series.push(...(await measure(options)));
  }
  tell('');
  return {
    date: new Date().toISOString().slice(0, 10),
    node: versions.node,
    v8: versions.v8,
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    version: manifest(new URL('../package.json', import.meta.url)).version,
    peers: manifest(new URL('package.json', import.meta.url)).dependencies,
    processes: options.processes,
    rounds: options.rounds,
    series,
  };
}

/** @param {URL} url */
function manifest(url) {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Says on a terminal what is being done. @param {string} words */
function tell(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}

function readOptions() {
  const text = /** @type {const} */ ({ type: 'string' });
  const lists = /** @type {const} */ ({ group: { type: 'string', multiple: true }, write: { type: 'boolean' } });
  try {
    return parseArgs({ options: { ...lists, rounds: text, processes: text, node: text, dist: text } }).values;
  } catch (error) {
    const words = error instanceof Error ? error.message : error;
    return refuse(`${words}; there are --group, --rounds, --processes, --node, --dist and --write`);
  }
}

/** @param {'rounds' | 'processes'} name @param {number} usual */
function count(name, usual) {
  const value = Number(given[name] ?? usual);
  return Number.isInteger(value) && value > 0
    ? value
    : refuse(`expected --${name} to be a number from 1, not ${given[name]}`);
}

/** @type {(words: string) => never} */
function refuse(words) {
  console.error(words);
  process.exit(2);
}
