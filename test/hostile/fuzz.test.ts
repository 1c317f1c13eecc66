import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePools } from './fuzz/pools.js';
import { readVectors } from './fuzz/read-vectors.js';
import { Bodies, type Failure } from './fuzz/run-bodies.js';
import { shrink } from './fuzz/shrink.js';
import { emptyTally, LAWS, shortfalls } from './fuzz/tally.js';

/*
 * Mutated bodies against the laws: a few of them each time, from another seed each time. `npm run test:fuzz` runs ten million. What breaks a law
 * there or here is mended, and stays: fuzz-kept.test.ts.
 */

const BODIES = 4000;

const seed = Math.floor(Math.random() * 2 ** 31);
const tally = emptyTally();
const failures: Failure[] = [];

beforeAll(() => {
  const bodies = new Bodies(makePools(readVectors(fileURLToPath(new URL('../vectors', import.meta.url)))), seed);
  const { stackTraceLimit } = Error;
  // An exception without a stack costs a tenth.
  Error.stackTraceLimit = 0;
  for (let number = 0; number < BODIES && failures.length < 5; number += 1) {
    const failure = bodies.run(number, tally);
    if (failure) failures.push(failure);
  }
  Error.stackTraceLimit = stackTraceLimit;
}, 120_000);

afterAll(() => {
  if (failures.length > 0) console.log(`to run all of them again: npm run test:fuzz -- --only bodies --seed ${seed}`);
});

describe('mutated bodies', () => {
  it('break no law', () => {
    const told = failures.map(({ number, law, what, subject }) => ({
      replay: `npm run test:fuzz -- --replay ${seed}:${number}`,
      what,
      subject: JSON.stringify(shrink(subject, law, seed, number)),
    }));
    expect(told).toEqual([]);
  });

  it.each(LAWS)('ask for the law "%s"', (law) => {
    expect(tally.laws[law]).toBeGreaterThan(tally.bodies / 20);
  });

  it('are worth it: made of vectors, JSON, and of every envelope', () => {
    expect(shortfalls(tally)).toEqual([]);
  });

  it('are the same for the same seed', () => {
    const pools = makePools(readVectors(fileURLToPath(new URL('../vectors', import.meta.url))));
    const [one, same, other] = [new Bodies(pools, 7), new Bodies(pools, 7), new Bodies(pools, 8)];
    expect(one.subject(4711)).toEqual(same.subject(4711));
    expect(one.subject(4711)).not.toEqual(other.subject(4711));
  });
});
