// How long it takes to import a package: whole processes in turn, each of which imports one thing. Everything lies beside an empty package in
// one folder of modules, as installed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joined, median, rounded } from '../statistics.js';

/** @typedef {import('../results.js').Owner} Owner */
/** @typedef {import('../results.js').Series} Series */

/** What is imported, and by how much more than the empty package it may take. @type {readonly (readonly [name: string, owner: Owner, target?: number])[]} */
const IMPORTS = [
  ['ml-errors/mlflow', 'ours', 1.65],
  ['ml-errors/eventml', 'ours', 1.65],
  ['ml-errors/flyte', 'ours', 1.65],
  ['ml-errors/mlops', 'ours', 1.65],
  ['ml-errors/http', 'ours', 1.65],
  ['ml-errors/connect', 'ours', 1.65],
  ['ml-errors', 'ours'],
  ['@fastify/error', 'peer'],
  ['openai/core/error', 'peer'],
  ['serialize-error', 'peer'],
  ['statuses', 'peer'],
  ['@trpc/server', 'peer'],
  ['http-errors', 'peer'],
  ['http-status-codes', 'peer'],
  ['@hapi/boom', 'peer'],
  ['error-serializer', 'peer'],
  ['@smithy/core/client', 'peer'],
  ['modern-errors', 'peer'],
  ['zod/mini', 'peer'],
  ['zod', 'peer'],
  ['@connectrpc/connect', 'peer'],
  ['@databricks/sdk-experimental', 'peer'],
  ['effect', 'peer'],
];
const EMPTY = 'empty';
const ROUNDS = 5;
const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));
const PROGRAM = join(MODULES, 'import-and-end.mjs');

/** @typedef {{ imports: number[], wholes: number[], fault?: string }} Found Ratios to the empty package, a median for each part of the run. */

/** @param {{ node: string, processes: number }} options @returns {Series[]} */
export default function imports({ node, processes }) {
  install();
  const outcomes = IMPORTS.map(([name, owner, target]) => {
    /** @type {Found} */
    const found = { imports: [], wholes: [] };
    return { name, owner, target, found };
  });
  /** @type {Times[]} */
  const empties = [];
  for (let part = 0; part < processes; part++) {
    for (const { name, found } of outcomes) measure(found, name, (what) => timesOf(node, what), empties);
  }
  const rows = outcomes.map(({ name, owner, target, found }) => {
    const row = target === undefined ? { name, owner } : { name, owner, target };
    return found.fault === undefined ? { ...row, ...joined(found.imports) } : { ...row, fault: found.fault };
  });
  const wholes = outcomes.map(({ name, owner, found: { fault, wholes } }) =>
    fault === undefined ? { name, owner, ...joined(wholes) } : { name, owner, fault },
  );
  const base = /** @type {const} */ ({ unit: '×', floor: 'an empty package' });
  const medianOf = (/** @type {keyof Times} */ key) => rounded(median(empties.map((times) => times[key])) * 1e6);
  return [
    { ...base, id: 'import', title: 'import', floorNs: medianOf('imported'), rows },
    { ...base, id: 'import-process', title: 'import, whole process', floorNs: medianOf('whole'), rows: wholes },
  ];
}

/** @typedef {{ imported: number, whole: number }} Times Milliseconds: of `await import(name)`, and of the process. */

/**
 * Adds the medians of some processes, each held against one that imports the empty package right before it.
 *
 * @param {Found} found
 * @param {string} name
 * @param {(name: string) => Times} times
 * @param {Times[]} empties
 */
function measure(found, name, times, empties) {
  if (found.fault !== undefined) return;
  try {
    const pairs = Array.from({ length: ROUNDS }, () => ({ empty: times(EMPTY), full: times(name) }));
    empties.push(...pairs.map(({ empty }) => empty));
    found.imports.push(median(pairs.map(({ empty, full }) => full.imported / empty.imported)));
    found.wholes.push(median(pairs.map(({ empty, full }) => full.whole / empty.whole)));
  } catch (error) {
    const lines = String(error).split('\n');
    found.fault = lines.find((line) => /^\w*Error/.test(line)) ?? lines[0] ?? '';
  }
}

/** @param {string} node @param {string} name @returns {Times} */
function timesOf(node, name) {
  const began = performance.now();
  const said = execFileSync(node, [PROGRAM, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { imported: Number(said), whole: performance.now() - began };
}

/** Puts the empty package and the program that imports to the peers, where the last run may have left them. */
function install() {
  const empty = join(MODULES, EMPTY);
  const manifest = { name: EMPTY, version: '1.0.0', type: 'module', exports: './index.js' };
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(empty, 'index.js'), '');
  const lines = [
    'const began = performance.now();',
    'await import(process.argv[2]);',
    'process.stdout.write(String(performance.now() - began));',
    'process.exit();',
  ];
  writeFileSync(PROGRAM, lines.join('\n'));
}
