import { type CodedError, parseError, serializeError } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import { BY_DEPTH, type Shape } from './growth-shapes.js';
import { json, parsed } from './json.js';

/** Something that is done to a body, and what the engine does alone for it, if anything. */
export interface Work {
  readonly name: string;
  /** Whether it is worth doing to bodies of a shape. */
  readonly isFor: (shape: Shape) => boolean;
  /** Makes ready, which is not measured, and gives what is. */
  readonly ours: (text: string) => () => unknown;
  readonly engine: (text: string) => (() => unknown) | undefined;
}

const readAll = (error: CodedError): unknown => [error.message, error.details, error.issues];

/** The engine's part of writing a value; none where it overflows. */
const written = (value: unknown): (() => unknown) | undefined =>
  value !== undefined && json(value) !== undefined ? () => JSON.stringify(value) : undefined;

/** What is read decides how it is read; to what is written it makes no difference, but for how many parts it has, and how deep they lie. */
const hasParts = (shape: Shape): boolean =>
  BY_DEPTH.includes(shape) || shape.name.startsWith('error_code: ') || shape.name.startsWith('detail: ');

export const WORKS: readonly Work[] = [
  {
    name: 'parse a text',
    isFor: () => true,
    ours: (text) => () => readAll(parseError(text, { status: 400 })),
    engine: (text) => (parsed(text) === undefined ? undefined : () => JSON.parse(text)),
  },
  {
    name: 'serialize what was parsed',
    isFor: hasParts,
    ours(text) {
      const error = parseError(parsed(text) ?? text, { status: 400 });
      return () => serializeError(error);
    },
    engine: (text) => written(parsed(text)),
  },
  {
    name: 'serialize what was built',
    isFor: hasParts,
    ours(text) {
      const error = new NotFoundError(text, { details: { x: parsed(text) } });
      return () => serializeError(error);
    },
    engine: (text) => written({ message: text, x: parsed(text) }),
  },
  {
    name: 'JSON.stringify',
    isFor: hasParts,
    ours(text) {
      const error = parseError(text, { status: 400 });
      return () => JSON.stringify(error);
    },
    engine: (text) => written(parsed(text)),
  },
];

/** Nanoseconds a unit. */
export interface Times {
  readonly ours: number;
  readonly engine: number | undefined;
}

/** How long to measure. */
export interface Effort {
  /** A measurement takes at least so many milliseconds: what is shorter is repeated. */
  readonly atLeastMs: number;
  /** Rounds at least, and how many milliseconds more of them may take. */
  readonly rounds: number;
  readonly moreMs: number;
}

/**
 * The least time a unit (a byte, a level) for each size: the least of many rounds, in each of which every size has its turn, so that what else
 * the machine does hits all of them alike.
 */
export function timesOf(work: Work, texts: readonly string[], units: readonly number[], effort: Effort): Times[] {
  const { atLeastMs, rounds, moreMs } = effort;
  const runs = texts.map((text, index) => {
    const unit = units[index] ?? 1;
    const engine = work.engine(text);
    return { ours: repeated(work.ours(text), unit, atLeastMs), engine: engine && repeated(engine, unit, atLeastMs) };
  });
  const least = runs.map(() => ({ ours: Number.POSITIVE_INFINITY, engine: Number.POSITIVE_INFINITY }));
  const start = performance.now();
  for (let round = 0; round < rounds || performance.now() < start + moreMs; round += 1) {
    for (const [index, run] of runs.entries()) {
      const times = least[index] as { ours: number; engine: number };
      times.ours = Math.min(times.ours, run.ours());
      if (run.engine) times.engine = Math.min(times.engine, run.engine());
    }
  }
  return least.map(({ ours, engine }) => ({ ours, engine: Number.isFinite(engine) ? engine : undefined }));
}

/** A measurement of `work`: nanoseconds a unit. What is measured is warm: it has run for a while, unless it is long anyway. */
function repeated(work: () => unknown, units: number, atLeastMs: number): () => number {
  let times = 1;
  let spent = 0;
  for (let took = elapsed(work, times); took < atLeastMs || spent < 10 * atLeastMs; took = elapsed(work, times)) {
    spent += took;
    if (took < atLeastMs) times *= took < atLeastMs / 8 ? 8 : 2;
  }
  return () => (1e6 * elapsed(work, times)) / times / units;
}

/** What was made is held, so that no engine can tell that nobody wants it. */
let held: unknown;

/** Milliseconds: of the clock, or of the processor where those are fewer. Either is at least what the work itself took. */
function elapsed(work: () => unknown, times: number): number {
  globalThis.gc?.();
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let time = 0; time < times; time += 1) held = work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

export const lastMade = (): unknown => held;

/** How often the time a unit of the largest is that of another. */
export interface Growth {
  readonly ours: number;
  readonly engine: number | undefined;
  /** What is held against the bar: ours, over the engine's where that alone grows by more than the bar. */
  readonly net: number;
}

export function growthOf(small: Times, large: Times, bar: number): Growth {
  const ours = large.ours / small.ours;
  const engine = small.engine && large.engine ? large.engine / small.engine : undefined;
  return { ours, engine, net: engine !== undefined && engine > bar ? ours / engine : ours };
}
