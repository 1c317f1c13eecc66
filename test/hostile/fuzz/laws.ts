import { CodedError, parseError } from 'ml-errors';
import { contextOf } from './context-of.js';
import { checkBuilt, checkMaps } from './laws-of-codes.js';
import { checkOthers } from './laws-of-others.js';
import { checkReading } from './laws-of-reading.js';
import { checkAlike, checkHops, checkJson, checkRelay } from './laws-of-relay.js';
import { checkAnswer, checkExplanation, checkPiece, checkTranslation, checkWriting } from './laws-of-writing.js';
import type { Random } from './random.js';
import { bodyOf, type Subject } from './subject.js';
import { count, type Law, type Tally } from './tally.js';

/** What broke a law. */
export class Violation extends Error {
  constructor(
    readonly law: Law,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`${law}: ${what}`, options);
  }
}

/** Whoever asks the laws, of one subject. */
export interface Asking {
  readonly random: Random;
  /** Asks one thing, and counts it. */
  readonly ask: (law: Law, holds: boolean, what: () => string) => void;
  /** Names what is being done, for whoever has to say what threw. */
  readonly run: <T>(what: string, of: () => T) => T;
}

/** The exception that was read, and what it was read from. */
export interface Read extends Asking {
  readonly error: CodedError;
  readonly body: unknown;
  readonly context: never;
  readonly subject: Subject;
}

/** The longest that a subject may take, all laws together, twice in a row: some thousand times what it takes. */
const LONGEST_MS = 2000;

/**
 * Holds the laws against a subject: those that cost little always, the others in turns, which `random` decides, so that a run of millions asks
 * each of them hundreds of thousands of times.
 *
 * @param thorough all of them
 * @throws Violation for the first that is broken
 */
export function checkSubject(subject: Subject, random: Random, tally: Tally, thorough = false): void {
  let doing = 'nothing';
  const asking: Asking = {
    random,
    ask(law, holds, what) {
      count(tally.laws, law);
      if (!holds) throw new Violation(law, what());
    },
    run(what, of) {
      doing = what;
      return of();
    },
  };
  const turn = (times: number): boolean => thorough || random.once(times);
  const took = (): number => {
    const start = performance.now();
    try {
      checkAll(subject, asking, turn);
    } catch (thrown) {
      if (thrown instanceof Violation) throw thrown;
      throw new Violation('5 total: reading', `${doing} threw ${nameOf(thrown)}`, { cause: thrown });
    }
    return performance.now() - start;
  };
  const time = took();
  const isInTime = time < LONGEST_MS || took() < LONGEST_MS;
  asking.ask('5 total: in time', isInTime, () => `it took ${Math.round(time)} ms`);
}

function checkAll(subject: Subject, asking: Asking, turn: (times: number) => boolean): void {
  const body = bodyOf(subject.body);
  const context = contextOf(subject) as never;
  const error: CodedError = asking.run('parseError', () => parseError(body, context));
  const read: Read = { ...asking, error, body, context, subject };
  checkReading(read);
  checkRelay(read);
  if (turn(2)) checkJson(read);
  if (turn(4)) checkAlike(read);
  if (turn(6)) checkHops(read);
  if (turn(6)) checkWriting(read);
  if (turn(12)) checkAnswer(read);
  if (turn(12)) checkTranslation(read);
  if (turn(6)) checkExplanation(read);
  if (turn(6)) checkPiece(read);
  if (turn(8)) checkOthers(read);
  if (turn(4)) checkMaps(asking);
  if (subject.built) checkBuilt(subject.built, asking);
  checkPollution(asking, turn(16));
}

function nameOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : typeof thrown;
  } catch {
    return 'what cannot be read';
  }
}

const OWN_NAMES = [Object.prototype, Array.prototype, Error.prototype, CodedError.prototype].map(
  (prototype) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

/** No body leaves anything on what all objects share. */
function checkPollution({ ask }: Asking, everywhere: boolean): void {
  for (const [prototype, names] of everywhere ? OWN_NAMES : OWN_NAMES.slice(0, 1)) {
    ask('5 total: nothing is polluted', Reflect.ownKeys(prototype).length === names, () => {
      const last = Reflect.ownKeys(prototype).at(-1) ?? '';
      // Or every body after this one would be blamed for it.
      Reflect.deleteProperty(prototype, last);
      return `a prototype has the member ${String(last)}`;
    });
  }
}
