import { connect } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type SerializedConfig, TestRunner, vi } from 'vitest';
import { KeptTests, state } from './kept-tests.js';
import type { DryRun, Fault, Message, Outcome, Question, Step } from './protocol.js';

/**
 * What vitest takes for its runner of tests. It never comes to the file that vitest began it for: before that it answers the questions that
 * come in, until its process is ended.
 */
export default class Host extends TestRunner {
  async onBeforeCollect(): Promise<void> {
    const tests = new KeptTests(Reflect.get(this, 'config') as SerializedConfig);
    // What vitest gave this one.
    for (const name of ['moduleRunner', '_otel'])
      Object.defineProperty(tests, name, { value: Reflect.get(this, name) });
    const { ML_ERRORS_MUTATION_PORT: port } = process.env;
    const socket = connect(Number(port), '127.0.0.1');
    const say = (message: Message): boolean => socket.write(`${JSON.stringify(message)}\n`);
    say({ kind: 'ready', pid: process.pid });
    for await (const line of createInterface({ input: socket })) {
      const answer = await answerTo(JSON.parse(line), tests, ({ limit }) => say({ kind: 'step', limit }));
      say({ kind: 'answer', answer });
    }
    process.exit();
  }
}

async function answerTo(
  question: Question,
  tests: KeptTests,
  begin: (step: Step) => void,
): Promise<DryRun | Outcome | Fault> {
  try {
    return await (question.kind === 'dry run' ? dryRun(question.files, tests) : take(question, tests, begin));
  } catch (error) {
    return { fault: String(error instanceof Error ? error.stack : error) };
  }
}

/** Runs all tests, without a mutant. Each file gets fresh modules, so that what a module does as it is loaded is reached from each. */
async function dryRun(files: readonly string[], tests: KeptTests): Promise<DryRun | Fault> {
  state.activeMutant = undefined;
  state.hitLimit = undefined;
  state.mutantCoverage = { static: {}, perTest: {} };
  const measured: DryRun['tests'][number][] = [];
  for (const file of files) {
    vi.resetModules();
    const outcome = await tests.measure(file, state.mutantCoverage);
    if ('fault' in outcome) return outcome;
    measured.push(...outcome.tests);
  }
  return { tests: measured, mutantCoverage: state.mutantCoverage };
}

/** Runs steps with a mutant, until a test fails. The mutant is there from the beginning, while modules are loaded too. */
async function take(
  { steps, mutant, hitLimit }: Extract<Question, { kind: 'steps' }>,
  tests: KeptTests,
  begin: (step: Step) => void,
): Promise<Outcome> {
  state.mutantCoverage = undefined;
  state.currentTestId = undefined;
  state.hitCount = 0;
  state.hitLimit = hitLimit;
  state.activeMutant = mutant;
  let ran = 0;
  for (const step of steps) {
    begin(step);
    // For each file, as in vitest; and a file that was evaluated before would have no tests.
    vi.resetModules();
    const { ran: more, failed } = await tests.run(resolve(step.file), new Set(step.ids));
    ran += more;
    if (state.hitCount > (hitLimit ?? Number.POSITIVE_INFINITY)) return { ran, overrun: true };
    if (failed) return { ran, failed: { step, ...failed } };
  }
  return { ran };
}
