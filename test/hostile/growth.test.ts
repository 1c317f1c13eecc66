import { describe, expect, it } from 'vitest';
import { BY_DEPTH, BY_LENGTH } from './fuzz/growth-shapes.js';
import { growthOf, type Times, timesOf, WORKS } from './fuzz/growth-times.js';

/*
 * No body makes time grow faster than its length, or its depth. What takes the square of its time would grow by 16 here; the bar leaves room for
 * garbage collection and for a machine with other things to do. growth.ts has the table, with larger bodies and a lower bar.
 */

const BAR = 4;
const LENGTHS = [16 * 1024, 256 * 1024];
const DEPTHS = [1000, 16_000];

const EFFORT = { atLeastMs: 0.2, rounds: 2, moreMs: 0 };

/** Measurements of which one has to be sound: what else the machine does comes and goes. */
const TRIES = 4;

describe.each(WORKS)('no body makes time grow faster than linearly: $name', (work) => {
  it.each([
    ...BY_LENGTH.filter(work.isFor).map(({ name, make }) => [name, make, LENGTHS] as const),
    ...BY_DEPTH.map(({ name, make }) => [`deep: ${name}`, make, DEPTHS] as const),
  ])('%s', (_, make, sizes) => {
    const texts = sizes.map(make);
    const growths: number[] = [];
    while (growths.length < TRIES && !growths.some((growth) => growth <= BAR)) {
      const [small, large] = timesOf(work, texts, sizes, EFFORT) as [Times, Times];
      growths.push(growthOf(small, large, BAR).net);
    }
    expect(Math.min(...growths)).toBeLessThanOrEqual(BAR);
  });
});
