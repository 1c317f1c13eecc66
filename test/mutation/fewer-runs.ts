import { createRequire } from 'node:module';

/** By `require`, for under mutation the name of fast-check leads here. */
const actual: typeof import('fast-check') = createRequire(import.meta.url)('fast-check');

/** What a property may cost that is asked of thousands of mutants. */
const fewer = (runs: number): number => Math.max(20, Math.ceil(runs / 25));

/** The same values each time, and none sought that are smaller: that a property fails is enough. */
const assert = (
  property: Parameters<typeof actual.assert>[0],
  { numRuns = 100, ...parameters }: NonNullable<Parameters<typeof actual.assert>[1]> = {},
): ReturnType<typeof actual.assert> =>
  actual.assert(property, { seed: 1, ...parameters, numRuns: fewer(numRuns), endOnFailure: true });

export default { ...actual, assert };
