import { Generator } from './generate.js';
import { checkSubject, Violation } from './laws.js';
import type { Pools } from './pools.js';
import { Random } from './random.js';
import type { Subject } from './subject.js';
import { countBody, emptyTally, type Law, type Tally } from './tally.js';

/** A subject that broke a law, and where it came from. */
export interface Failure {
  readonly seed: number;
  readonly number: number;
  readonly law: Law;
  readonly what: string;
  readonly subject: Subject;
}

/** The law that a subject breaks, if any. Of the streams of random numbers that belong to a seed and a number, one makes the subject, another asks. */
export function broken(
  subject: Subject,
  seed: number,
  number: number,
  tally: Tally = emptyTally(),
  thorough = false,
): Violation | undefined {
  try {
    checkSubject(subject, new Random(seed, number, 1), tally, thorough);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Violation) return thrown;
    throw thrown;
  }
}

/** The subjects of a seed, by their numbers. */
export class Bodies {
  private readonly generator: Generator;

  constructor(
    pools: Pools,
    private readonly seed: number,
  ) {
    this.generator = new Generator(pools);
  }

  subject(number: number): Subject {
    return this.generator.make(new Random(this.seed, number)).subject;
  }

  /** Runs the subject with a number. */
  run(number: number, tally: Tally): Failure | undefined {
    const made = this.generator.make(new Random(this.seed, number));
    countBody(tally, made);
    const violation = broken(made.subject, this.seed, number, tally);
    if (violation === undefined) return undefined;
    const { law, message: what } = violation;
    return { seed: this.seed, number, law, what, subject: made.subject };
  }
}
