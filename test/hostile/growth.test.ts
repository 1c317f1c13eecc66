import { describe, expect, it } from 'vitest';
import { BY_DEPTH, BY_LENGTH, type Shape } from './fuzz/growth-shapes.js';
import { growthOf, type Times, timesOf, WORKS, type Work } from './fuzz/growth-times.js';

/*
 * No body makes time grow faster than its length, or its depth. What takes the square of its time would grow by 16 here; the bar leaves room for
 * garbage collection and for a machine with other things to do. growth.ts has the table, with larger bodies and a lower bar.
 */

const BAR = 4;
const LENGTHS = [32 * 1024, 512 * 1024];
const DEPTHS = [1000, 16_000];

/** Measurements of which one has to be sound: what else the machine does comes and goes. */
const TRIES = 4;

/** What is read decides how; to what is written the shape makes no difference, but for how many parts it has. */
const isFor =
  ({ name: work }: Work) =>
  ({ name }: Shape): boolean =>
    work === 'parse a text' || name.startsWith('error_code: ') || name.startsWith('detail: ');

describe.each(WORKS)('no body makes time grow faster than linearly: $name', (work) => {
  it.each([
    ...BY_LENGTH.filter(isFor(work)).map(({ name, make }) => [name, make, LENGTHS] as const),
    ...BY_DEPTH.map(({ name, make }) => [`deep: ${name}`, make, DEPTHS] as const),
  ])('%s', (_, make, sizes) => {
    const texts = sizes.map(make);
    const growths: number[] = [];
    while (growths.length < TRIES && !growths.some((growth) => growth <= BAR)) {
      const [small, large] = timesOf(work, texts, sizes, 2, 0.2) as [Times, Times];
      growths.push(growthOf(small, large, BAR).net);
    }
    expect(Math.min(...growths)).toBeLessThanOrEqual(BAR);
  });
});
