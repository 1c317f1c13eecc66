import type { Owner } from './results.js';

/** What is measured, with the number of the call, by which it takes another of its inputs. Its result is kept, so that it is no dead code. */
export type Run = (call: number) => unknown;

/** What a series holds against the others. */
export interface Case {
  readonly name: string;
  readonly owner: Owner;
  /** Loads what it needs. Where this fails, the case does not run here. */
  readonly make: () => Run | Promise<Run>;
  /** What the result of a call has to be: a scalar, or the members (or paths, `output.statusCode`) that it has to have, or a function that says whether it will do. */
  readonly gives: (call: number) => unknown;
  /** What it is held against, where that is not the floor of the series. */
  readonly floor?: Run;
  /** See {@link Row.rival}. */
  readonly rival?: boolean;
  /** The ratio that it may have at most. */
  readonly target?: number;
}

/** Cases that are measured in turn, against one floor. */
export interface TimedSeries {
  readonly id: string;
  readonly title: string;
  readonly floor: string;
  readonly run: Run;
  readonly cases: readonly Case[];
  /** `Error.stackTraceLimit` while it is measured. Default: 10, the engine's. */
  readonly stackTraceLimit?: number;
  /** Whether it is called from a callback of the event loop, instead of beneath 24 frames. */
  readonly shallow?: boolean;
  /** How long a case runs in a round, in milliseconds, where the usual time is too short for the garbage collector to come by. */
  readonly batch?: number;
  /** The ratios that cases may have at most here, by name, where the series share cases. */
  readonly targets?: Readonly<Record<string, number>>;
}
