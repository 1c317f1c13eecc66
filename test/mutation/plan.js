// Which tests are run against a mutant, and in which order: those that are likely to fail first, for the first failure ends it. Those that killed
// other mutants of the same source, then those that are about it, then whatever reaches it, as long as there is time.

import { fileOf, idOf, LOADING } from './test-ids.js';

/** @typedef {import('./protocol.js').Step} Step */

/** How many of the tests that killed other mutants of the same source go before all others, and of how many files. */
const FIRST = 40;
const FIRST_FILES = 4;
/** What loading a file of tests costs that was loaded before, in milliseconds. */
const LOAD = 40;
/** How many times longer than in the dry run tests may take, and what they may take beyond that, in milliseconds. */
const FACTOR = 5;
const ALLOWANCE = 5_000;
/** How long the tests of one mutant may take in all, in milliseconds: what some thousand tests do not notice, the other ten thousand seldom do. */
const MOST = 4_000;

/** Tests of folders and files of src/ that are not called like them. */
const TESTED_BY = /** @type {Readonly<Record<string, RegExp>>} */ ({
  envelope:
    /\/(?:round-trip|dialects|names|written|text-forms|issue-bounds|named-platform|rpc-codes|detection|odd-bodies|text-bodies|recorded|issues|retry-after|fuzz-kept)\.test/,
  'coded-error': /\/(?:base-classes|identity|entries)\.test/,
  reading: /\/(?:recorded|unreadable|cuts|hostile-options|fuzz-kept)\.test/,
  context: /\/(?:hostile-options|dialects|explain|odd-members)\.test/,
  stringify: /\/(?:odd-objects|odd-members|cuts)\.test/,
  explanation: /\/explain\.test/,
  response: /\/(?:abort|bounds)\.test/,
  lookups: /\/(?:maps|define-taxonomy)\.test/,
  rpc: /\/connect\/details/,
  platforms: /\/(?:named-platform|hostile-options)\.test/,
  'rest-exception': /\/taxonomy\.test/,
});

/** Whether a file of tests is about a source: it is called like it, or like its folder. @param {string} source @param {string} file */
function isAbout(source, file) {
  const names = source.replace(/^.*?src[\\/]|\.ts$/g, '').split(/[\\/]/);
  return names.some((name) => file.slice('test/'.length).includes(name) || TESTED_BY[name]?.test(file));
}

const isRegistry = (/** @type {string} */ path) => /(?:^|[\\/])registry[\\/]/.test(path);

export class Planner {
  /** @type {Map<string, Map<string, number>>} How many mutants each test killed, by the source that they stand in. */
  #kills = new Map();
  /** @type {Map<string, string[]>} */
  #testsOf = new Map();

  /** @param {Readonly<Record<string, number>>} times how long each test took, by its id */
  constructor(times) {
    this.times = times;
    for (const id of Object.keys(times)) {
      const file = fileOf(id);
      const tests = this.#testsOf.get(file) ?? [];
      this.#testsOf.set(file, tests);
      if (id !== idOf(file, LOADING)) tests.push(id);
    }
  }

  /** @type {(source: string, test: string) => void} */
  noteKill(source, test) {
    const kills = this.#kills.get(source) ?? new Map();
    this.#kills.set(source, kills.set(test, (kills.get(test) ?? 0) + 1));
  }

  /**
   * @param {string} source the file that the mutant stands in
   * @param {readonly string[]} ids the tests that reach it
   * @returns {Step[]}
   */
  plan(source, ids) {
    const wanted = new Set(
      ids.flatMap((id) => {
        const file = fileOf(id);
        if (id !== idOf(file, LOADING)) return [id];
        // Nearly every file of tests loads the registries. What they say wrong then is for their own tests to notice.
        return isRegistry(source) && !isRegistry(file) ? [] : (this.#testsOf.get(file) ?? []);
      }),
    );
    const kills = [...(this.#kills.get(source) ?? [])];
    /** @type {Map<string, number>} */
    const killsOf = new Map();
    for (const [id, count] of kills) killsOf.set(fileOf(id), (killsOf.get(fileOf(id)) ?? 0) + count);
    const promise = (/** @type {Step & { time: number }} */ { file, time }) => (killsOf.get(file) ?? 0) / time;
    const likely = kills.filter(([id]) => wanted.has(id)).sort((a, b) => b[1] - a[1]);
    const first = this.#stepsOf(likely.slice(0, FIRST).map(([id]) => id));
    const before = first.sort((a, b) => (killsOf.get(b.file) ?? 0) - (killsOf.get(a.file) ?? 0)).slice(0, FIRST_FILES);
    for (const { ids } of before) for (const id of ids) wanted.delete(id);
    const about = (/** @type {Step} */ { file }) => Number(isAbout(source, file));
    const rest = this.#stepsOf(wanted).sort(
      (a, b) => about(b) - about(a) || promise(b) - promise(a) || a.time - b.time,
    );
    let left = MOST;
    const asked = [...before, ...rest].filter((step, at) => {
      left -= step.time;
      return at === 0 || left > 0 || about(step);
    });
    return asked.map(({ file, ids, limit }) => ({ file, ids, limit }));
  }

  /** The tests by their files, and what they take there. */
  #stepsOf(/** @type {Iterable<string>} */ ids) {
    /** @type {Map<string, Step & { ids: string[], time: number }>} */
    const steps = new Map();
    for (const id of ids) {
      const file = fileOf(id);
      const step = steps.get(file) ?? { file, ids: [], time: LOAD, limit: 0 };
      step.ids.push(id);
      step.time += this.times[id] ?? 0;
      const loading = this.times[idOf(file, LOADING)] ?? 0;
      steps.set(file, { ...step, limit: ALLOWANCE + FACTOR * (step.time + loading) });
    }
    return [...steps.values()];
  }
}
