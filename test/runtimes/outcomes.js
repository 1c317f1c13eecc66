// What came of the suite in each runtime.

import { CHECK_IDS } from './suite.js';

/**
 * A row, with what went wrong in it: checks that failed or did not run; or the one reason for which there is no report at all, when
 * the runtime is unavailable.
 *
 * @typedef {import('./table.js').Row & { faults: readonly string[], unavailable: boolean }} Outcome
 */

/** How many runtimes run at a time. */
const AT_ONCE = 2;

/**
 * @param {readonly import('./runtimes.js').Runtime[]} runtimes
 * @param {string} files the project's folder
 * @returns {Promise<Outcome[]>} in the order of the runtimes
 */
export async function runAll(runtimes, files) {
  const waiting = runtimes.map((runtime, place) => ({ runtime, place }));
  /** @type {Outcome[]} */
  const outcomes = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const start = Date.now();
      const outcome = await runOne(next.runtime, files);
      outcomes[next.place] = outcome;
      const { runtime, passed, total, unavailable } = outcome;
      const said = unavailable ? 'no report' : `${passed} of ${total}`;
      console.log(`${runtime}: ${said}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

/** @type {(runtime: import('./runtimes.js').Runtime, files: string) => Promise<Outcome>} */
async function runOne({ name, run }, files) {
  const total = CHECK_IDS.length;
  try {
    const { version, engine, results } = await run({ files });
    const errorOf = new Map(results.map(({ id, error }) => [id, error]));
    const failed = CHECK_IDS.flatMap((id) => {
      const error = errorOf.has(id) ? errorOf.get(id) : 'it did not run';
      return error === undefined ? [] : [`${id}: ${error}`];
    });
    const strange = [...errorOf.keys()].filter((id) => !CHECK_IDS.includes(id));
    const faults = [...failed, ...strange.map((id) => `${id}: is no check of the suite`)];
    return { runtime: name, version, engine, passed: total - failed.length, total, faults, unavailable: false };
  } catch (error) {
    const faults = [error instanceof Error ? error.message : String(error)];
    return { runtime: name, version: '-', engine: '-', passed: 0, total, faults, unavailable: true };
  }
}
