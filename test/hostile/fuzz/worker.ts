import { parentPort, workerData } from 'node:worker_threads';
import { makePools } from './pools.js';
import type { Vector } from './read-vectors.js';
import { Bodies, broken, type Failure } from './run-bodies.js';
import { shrink } from './shrink.js';
import type { Subject } from './subject.js';
import { emptyTally, type Tally } from './tally.js';

/** What a worker is told. */
export interface Task {
  readonly vectors: readonly Vector[];
  readonly seed: number;
  /** The numbers: from the first, every so many, up to the limit, without it. */
  readonly from: number;
  readonly step: number;
  readonly limit: number;
  /** The number that the worker is at, for whoever has to tell which one hangs. */
  readonly at: SharedArrayBuffer;
  /** Whether somebody wants to see the subjects. */
  readonly isReplay: boolean;
}

/** What a worker says now and then, and at its end. */
export interface Report {
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  /** The subject itself, where that was asked for. */
  readonly subject?: Subject;
}

/** Failures after which a worker stops: what is wrong is known by then. */
const MOST_FAILURES = 20;

// An exception without a stack costs a tenth.
Error.stackTraceLimit = 0;

const { vectors, seed, from, step, limit, at, isReplay }: Task = workerData;
const bodies = new Bodies(makePools(vectors), seed);
const place = new BigInt64Array(at);
let tally = emptyTally();
let found = 0;

for (let number = from; number < limit && found < MOST_FAILURES; number += step) {
  place[0] = BigInt(number);
  if (isReplay) parentPort?.postMessage({ tally, failures: [], subject: bodies.subject(number) } satisfies Report);
  const failure = bodies.run(number, tally);
  if (failure) found += 1;
  if (failure || tally.bodies === 10_000) {
    parentPort?.postMessage({ tally, failures: failure ? [shrunk(failure)] : [] } satisfies Report);
    tally = emptyTally();
  }
}
parentPort?.postMessage({ tally, failures: [] } satisfies Report);

function shrunk(failure: Failure): Failure {
  const { law, number } = failure;
  const subject = shrink(failure.subject, law, seed, number);
  return { ...failure, subject, what: broken(subject, seed, number, undefined, true)?.message ?? failure.what };
}
