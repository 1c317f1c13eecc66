// One fresh process: node measure.js GROUP ROUNDS. Prints what it found of a group of groups/ as JSON.

import { BATCH, measure, sink } from './rounds.js';

/** @typedef {import('./case.js').Case} Case */
/** @typedef {import('./case.js').Run} Run */
/** @typedef {import('./case.js').TimedSeries} TimedSeries */

/** The calls that are checked before a case is timed. */
const CHECKED = 16;

const [, , group, rounds] = process.argv;
/** @type {{ default: () => Promise<TimedSeries[]> }} */
const { default: load } = await import(`./groups/${group}.js`);

/** @type {Map<Case, { run: Run } | { fault: string }>} A case that several series share is made once. */
const made = new Map();
const series = [];
for (const one of await load()) series.push(await outcomeOf(one));
console.log(JSON.stringify({ series, kept: sink.filter((value) => value !== undefined).length }));

/** @param {TimedSeries} one */
async function outcomeOf({
  id,
  title,
  floor,
  run,
  cases,
  stackTraceLimit = 10,
  shallow = false,
  batch = BATCH,
  targets = {},
}) {
  const strange = Object.keys(targets).find((name) => !cases.some((one) => one.name === name));
  if (strange !== undefined) throw new Error(`${id} has a target for ${strange}, which is none of its cases`);
  for (const one of cases) if (!made.has(one)) made.set(one, await runOf(one));
  const pairs = cases.flatMap((one) => {
    const outcome = made.get(one);
    return outcome && 'run' in outcome ? [{ one, run: outcome.run, floor: one.floor ?? run }] : [];
  });
  const found = await inCallback(() => {
    Error.stackTraceLimit = stackTraceLimit;
    const figures = measure(pairs, Number(rounds), { shallow, batch });
    Error.stackTraceLimit = 10;
    return figures;
  });
  const figureOf = new Map(pairs.map(({ one }, i) => [one, found[i]]));
  const rows = cases.map((one) => {
    const { name, owner, rival } = one;
    const outcome = made.get(one);
    const fault = outcome && 'fault' in outcome ? outcome.fault : undefined;
    return { name, owner, rival, target: targets[name] ?? one.target, value: figureOf.get(one)?.ratio, fault };
  });
  const floorNs = found.find((_, i) => pairs[i]?.one.floor === undefined)?.floorNs;
  return { id, title, unit: '×', floor, floorNs, rows };
}

/** The result of `work`, beneath which stands nothing but the event loop. @template T @param {() => T} work @returns {Promise<T>} */
function inCallback(work) {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(work());
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** @param {Case} one */
async function runOf({ make, gives }) {
  try {
    const run = await make();
    for (let call = 0; call < CHECKED; call++) check(run(call), gives(call));
    return { run };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {unknown} value @param {unknown} expected */
function check(value, expected) {
  if (typeof expected === 'function') {
    if (!expected(value)) throw new Error(`the result is ${shown(value)}`);
    return;
  }
  /** @type {[path: string, wanted: unknown][]} */
  const members = typeof expected === 'object' && expected ? Object.entries(expected) : [['', expected]];
  for (const [path, wanted] of members) {
    const came = path === '' ? value : memberAt(path, value);
    if (Object.is(came, wanted)) continue;
    throw new Error(`expected ${path || 'the result'} to be ${shown(wanted)}, but it is ${shown(came)}`);
  }
}

/** @param {string} path @param {unknown} value */
function memberAt(path, value) {
  return path.split('.').reduce((/** @type {unknown} */ from, name) => Object(from)[name], value);
}

/** @param {unknown} value */
function shown(value) {
  return String(JSON.stringify(value)).slice(0, 100);
}
