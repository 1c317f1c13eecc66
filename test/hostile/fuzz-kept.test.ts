import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makePools } from './fuzz/pools.js';
import { readVectors } from './fuzz/read-vectors.js';
import { Bodies, broken } from './fuzz/run-bodies.js';
import type { Subject } from './fuzz/subject.js';
import { emptyTally } from './fuzz/tally.js';

/* Mutated bodies that are the same each time. */

/** What a subject that once broke a law is asked anew: envelopes, platforms and hops are drawn, so it is asked more than once. */
const DRAWS = 12;

const VECTORS = new URL('../vectors/', import.meta.url);

interface Kept {
  readonly id: string;
  readonly subject: Subject;
}

describe('bodies that broke a law once', () => {
  const kept = JSON.parse(readFileSync(new URL('fuzz.json', VECTORS), 'utf8')) as Kept[];

  it.each(kept.map(({ id, subject }) => [id, subject] as const))('%s breaks none any more', (_, subject) => {
    for (let draw = 0; draw < DRAWS; draw += 1)
      expect(broken(subject, draw, 0, undefined, true)?.message).toBeUndefined();
  });
});

describe('mutated bodies of one seed', () => {
  const bodies = new Bodies(makePools(readVectors(fileURLToPath(VECTORS))), 1);
  const tens = Array.from({ length: 60 }, (_, at) => at * 10);

  it.each(tens)('break no law: ten from number %d', (from) => {
    for (let number = from; number < from + 10; number += 1)
      expect(bodies.run(number, emptyTally())?.what).toBeUndefined();
  });
});
