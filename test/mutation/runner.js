// The test runner that Stryker is given. It asks all mutants of one worker, which stays: Stryker's own runner for vitest starts a thread for each
// mutant and file of tests, which takes some seconds a mutant. All modules are evaluated again for each mutant nevertheless, so that none
// meets what another left behind.

import { readFileSync, writeFileSync } from 'node:fs';
import { Planner } from './plan.js';
import { startWorker } from './worker.js';

/**
 * @typedef {import('./protocol.js').DryRun} DryRun
 * @typedef {import('./protocol.js').Outcome} Outcome
 * @typedef {import('./protocol.js').Step} Step
 * @typedef {{ activeMutant: { id: string, fileName: string }, testFilter?: readonly string[], hitLimit?: number }} Run as Stryker asks for it
 */

/** Where the process with the dry run leaves for the others how long each test took, in the sandbox. */
const TIMES = 'test-times.json';

class Runner {
  /** @type {readonly string[]} What Stryker passes to the constructor. */
  static inject = [];

  /** @type {Awaited<ReturnType<typeof startWorker>> | undefined} */
  #worker;
  /** @type {Planner | undefined} */
  #planner;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#worker = await startWorker();
  }

  async dryRun() {
    this.#worker ??= await startWorker();
    const worker = this.#worker;
    try {
      const { tests, mutantCoverage } = /** @type {DryRun} */ (
        await worker.ask({ kind: 'dry run', files: worker.files })
      );
      writeFileSync(TIMES, JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
      return { status: 'complete', tests, mutantCoverage };
    } catch (error) {
      return { status: 'error', errorMessage: String(error) };
    }
  }

  /** @param {Run} run */
  async mutantRun({ activeMutant: { id: mutant, fileName }, testFilter, hitLimit }) {
    this.#planner ??= new Planner(JSON.parse(readFileSync(TIMES, 'utf8')));
    const planner = this.#planner;
    const steps = planner.plan(fileName, testFilter ?? Object.keys(planner.times));
    for (const attempt of ['first', 'second']) {
      const outcome = await this.#run(steps, mutant, hitLimit);
      if (outcome === undefined) return { status: 'timeout', reason: 'a file of tests took too long' };
      if (outcome.overrun) return { status: 'timeout', reason: `it was reached more than ${hitLimit} times` };
      const { ran, failed } = outcome;
      if (failed === undefined) return { status: 'survived', nrOfTests: ran };
      // A test that fails without the mutant too says nothing of it: another one may have left something behind in the worker.
      const control = await this.#run([
        { ...failed.step, ids: failed.id === undefined ? failed.step.ids : [failed.id] },
      ]);
      if (control !== undefined && control.failed === undefined) {
        if (failed.id !== undefined) planner.noteKill(fileName, failed.id);
        const killedBy = failed.id === undefined ? failed.step.ids.slice(0, 1) : [failed.id];
        return { status: 'killed', killedBy, failureMessage: failed.message, nrOfTests: ran };
      }
      await this.dispose();
      if (attempt === 'second') return { status: 'error', errorMessage: `it fails without a mutant too: ${failed.id}` };
    }
    throw new Error('unreachable');
  }

  async dispose() {
    this.#worker?.stop();
    this.#worker = undefined;
  }

  /** @type {(steps: readonly Step[], mutant?: string, hitLimit?: number) => Promise<Outcome | undefined>} */
  async #run(steps, mutant, hitLimit) {
    this.#worker ??= await startWorker();
    const worker = this.#worker;
    const outcome = /** @type {Outcome | undefined} */ (
      await worker.ask({ kind: 'steps', steps, ...(mutant && { mutant }), ...(hitLimit && { hitLimit }) })
    );
    if (outcome === undefined) this.#worker = undefined;
    return outcome;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'kept', injectableClass: Runner }];
