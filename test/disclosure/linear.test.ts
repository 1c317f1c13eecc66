import { safeMessage } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { redactText } from '../../src/disclosure/redact.js';

/*
 * A text from a stranger must not cost more than its length. Time is the processor's, not the clock's, and is held against that of plain
 * prose of the same length, so that a machine with other things to do says the same.
 */

const KIB = 1024;

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The processor time of `work` in microseconds: the least of its runs. */
function cost(work: () => void, runs = 4): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

const PROSE = 'Run r1 has no metric. ';

const HOSTILE = [
  ...['token', 'token:', 'secret="', 'secret=\\"', 'cookie:x', 'x://a@', 'ey-', 'eyabcdefgh.', 'Bearer ', 'sk-'],
  ...['scrypt:', '-----BEGIN ', 'A1a/', 'aA'],
];

describe('the time to redact a text', () => {
  const prose = cost(() => redactText(repeated(PROSE, 1024 * KIB)));
  const shortProse = cost(() => redactText(repeated(PROSE, 64 * KIB)));

  it.each(HOSTILE)('of nothing but %j is within reach of that of prose, and grows with the length alone', (unit) => {
    const [short, long] = [repeated(unit, 64 * KIB), repeated(unit, 1024 * KIB)];
    // What takes the square of its time here would take minutes there.
    expect(cost(() => redactText(short)) / shortProse).toBeLessThan(40);
    // Of 16 times the length: 1 where it is linear, 16 where it is the square.
    const growth = cost(() => redactText(long), 2) / cost(() => redactText(short)) / (prose / shortProse);
    expect(growth).toBeLessThan(5);
  });
});

it.each(['\u001b[', '\u001b]', '\u009b', '\ud800', 'token:', '\n', ' '])(
  'safeMessage looks at the beginning of a text of %j alone',
  (unit) => {
    const [short, long] = [repeated(unit, 64 * KIB), repeated(unit, 16 * 1024 * KIB)];
    // 256 times the length; a text that is looked at in full would cost as much.
    expect(cost(() => safeMessage(long))).toBeLessThan(20 * cost(() => safeMessage(short)) + 1000);
  },
);
