import { relative } from 'node:path';
import { startTests } from '@vitest/runner';
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, TestRunner } from 'vitest';
import { isLeftOut } from './left-out.js';
import type { Coverage, Fault, Measured } from './protocol.js';
import { idOf, LOADING } from './test-ids.js';

/** What Stryker's instrumented code asks, and where it counts. */
interface State {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  mutantCoverage: Coverage | undefined;
  hitCount: number;
  hitLimit: number | undefined;
}

const holder = globalThis as { __stryker__?: State };
holder.__stryker__ ??= {
  ...{ activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined },
  ...{ hitCount: 0, hitLimit: undefined },
};
export const state: State = holder.__stryker__;

/** Mutants do not meet a test that takes longer than so many milliseconds. */
const SLOW = 30;

/** Collects and runs files of tests as vitest does, as often as one likes, and tells nobody but its caller. */
export class KeptTests extends TestRunner {
  #wanted: ReadonlySet<string> | undefined;
  #loading = '';
  #ran = 0;
  #isOver = false;

  /** Runs the tests of a file that are in `wanted`, until one fails. */
  async run(
    path: string,
    wanted: ReadonlySet<string>,
  ): Promise<{ ran: number; failed?: { id?: string; message: string } }> {
    this.#wanted = wanted;
    this.#ran = 0;
    this.#isOver = false;
    const [file] = (await startTests([path], this)) as [RunnerTestFile];
    const [first] = failuresIn(file);
    if (!first) return { ran: this.#ran };
    const message = first.result?.errors?.[0]?.message ?? 'no message';
    return { ran: this.#ran, failed: { ...(first.type === 'test' && { id: testId(first) }), message } };
  }

  /** Runs all tests of a file, and says what each took and reached. */
  async measure(path: string, { perTest }: Coverage): Promise<{ tests: Measured[] } | Fault> {
    this.#wanted = undefined;
    this.#isOver = false;
    const fileName = relative(process.cwd(), path);
    state.currentTestId = this.#loading = idOf(fileName, LOADING);
    const began = performance.now();
    const [file] = (await startTests([path], this)) as [RunnerTestFile];
    const took = performance.now() - began;
    state.currentTestId = undefined;
    const times = new Map<string, number>();
    for (const test of testsIn(file)) {
      if (test.mode === 'skip') continue;
      // Several may have the same name. Stryker knows them as one.
      const id = testId(test);
      times.set(id, (times.get(id) ?? 0) + (test.result?.duration ?? 0));
    }
    for (const failed of failuresIn(file)) {
      const id = testId(failed);
      const isTest = failed.type === 'test';
      // A test of something else, such as of the built package, may fail in the sandbox; one that is slow may run out of time.
      if (!isTest || (perTest[id] && (times.get(id) ?? 0) <= SLOW)) {
        return { fault: `${isTest ? id : path} fails: ${failed.result?.errors?.[0]?.stack}` };
      }
      times.delete(id);
    }
    for (const [id, time] of times) if (time > SLOW) times.delete(id);
    for (const test of testsIn(file)) if (!times.has(testId(test))) delete perTest[testId(test)];
    const loading = Math.max(0, took - [...times.values()].reduce((sum, time) => sum + time, 0));
    const tests = [[this.#loading, loading] as const, ...times].map(
      ([id, timeSpentMs]): Measured => ({ id, name: id.slice(fileName.length + 1), fileName, timeSpentMs, status: 0 }),
    );
    return { tests };
  }

  onCollected([file]: RunnerTestFile[]): void {
    const wanted = this.#wanted;
    if (file) this.#choose(file, (id) => !isLeftOut(id) && (wanted?.has(id) ?? true));
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.#isOver) test.mode = 'skip';
    await super.onBeforeRunTask(test);
    if (test.mode === 'skip') return;
    this.#ran += 1;
    if (state.mutantCoverage) state.currentTestId = testId(test);
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    if (state.mutantCoverage) state.currentTestId = this.#loading;
    // The first failure is enough, but in the dry run.
    else if (test.result?.state === 'fail') this.#isOver = true;
  }

  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    // A file goes on to its hooks, which put right what its tests changed.
    if (this.#isOver && !('filepath' in suite)) suite.mode = 'skip';
    await super.onBeforeRunSuite(suite);
  }

  /** Would tell vitest of snapshots. */
  override async onAfterRunSuite(): Promise<void> {}

  override onCleanupWorkerContext(): void {}

  /** Skips what is not wanted, and says whether anything is. */
  #choose(suite: RunnerTestSuite, isWanted: (id: string) => boolean): boolean {
    let isAny = false;
    for (const task of suite.tasks) {
      if (task.type === 'suite' ? this.#choose(task, isWanted) : isWanted(testId(task))) isAny = true;
      else task.mode = 'skip';
    }
    return isAny;
  }
}

function testsIn(suite: RunnerTestSuite): RunnerTestCase[] {
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]));
}

/** What failed: tests, and suites whose loading or hooks did. */
function failuresIn(task: RunnerTask): RunnerTask[] {
  const { result } = task;
  const own = result?.state === 'fail' && result.errors?.length ? [task] : [];
  return task.type === 'suite' ? [...own, ...task.tasks.flatMap(failuresIn)] : own;
}

function testId(test: RunnerTask): string {
  const names = [test.name];
  for (let { suite } = test; suite; suite = suite.suite) names.unshift(suite.name);
  return idOf(relative(process.cwd(), test.file.filepath), names.join(' '));
}
