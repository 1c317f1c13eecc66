import fc from 'fast-check';
import { safeMessage } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile.js';
import { foundIn, secret } from './secrets.js';

/** Line breaks and other control characters, and marks that turn the direction of writing. */
const STEERING = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
/** Half a surrogate pair: what no UTF-8 can hold. */
const HALF = /\p{Surrogate}/u;

/** Texts with all that a message should not have. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;title\u0007',
        '\u009b2J',
        '\r\n',
        '\u2028',
        '\u202e',
        '\ud83d',
        '\ude00',
        '😀',
      ),
      secret.map((it) => it.text),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('safeMessage', () => {
  it.each([
    ['a line break', 'no run\nr1', 'no run r1'],
    ['a line break of Windows', 'no run\r\nr1', 'no run r1'],
    ['the line separator of Unicode', 'no run\u2028r1\u2029', 'no run r1'],
    ['indentation', 'no run\n\t\tr1  of   ana\n', 'no run r1 of ana'],
    ['colours', '\u001b[1;31mno run\u001b[0m r1', 'no run r1'],
    ['a colour that is cut off', 'no run r1\u001b[3', 'no run r1'],
    ['an escape of one character', '\u001bcno run r1', 'no run r1'],
    ['the title of a window', '\u001b]0;owned\u0007no run r1', 'no run r1'],
    ['the title of a window that is cut off', 'no run r1\u001b]0;owned', 'no run r1'],
    ['half an escape in a word', 'no r\u001bün \u001b\u001b[0mr1\u001b', 'no rün r1'],
    ['a link', '\u001b]8;;http://x.example\u001b\\no run r1\u001b]8;;\u001b\\', 'no run r1'],
    ['an escape in eight bits', '\u009b2Jno run r1', 'no run r1'],
    ['a bell, a backspace, a zero', '\u0007no\b run\u0000r1', 'no run r1'],
    ['a turned direction', 'no \u202erun\u202c r1\u2066', 'no run r1'],
    ['half a pair', 'no run \ud83d r1', 'no run \ufffd r1'],
    ['the other half', 'no run r1 \ude00', 'no run r1 \ufffd'],
    ['a credential', 'no run r1: token=abc', 'no run r1: token=[redacted]'],
    ['a credential behind colours', '\u001b[31mtoken\u001b[0m=\u001b[1mabc\u001b[0m', 'token=[redacted]'],
  ])('has no place for %s', (_, given, expected) => {
    expect(safeMessage(new Error(given))).toBe(expected);
    expect(safeMessage(given)).toBe(expected);
    expect(safeMessage({ message: given })).toBe(expected);
    expect(safeMessage(new NotFoundError(given))).toBe(expected);
  });

  it.each([
    ['nothing said', {}, 256],
    ['10', { maxLength: 10 }, 10],
    ['10.9', { maxLength: 10.9 }, 10],
    ['1', { maxLength: 1 }, 1],
    ['zero, which is none', { maxLength: 0 }, 256],
    ['NaN, which is none', { maxLength: Number.NaN }, 256],
    ['no limit', { maxLength: Number.POSITIVE_INFINITY }, 300],
  ])('is cut at %s', (_, options, length) => {
    const message = safeMessage('x y'.repeat(100), options);
    expect(message).toHaveLength(length);
    expect(message.endsWith('…')).toBe(length < 300);
  });

  it('is not cut within a pair', () => {
    expect(safeMessage('ab😀cd', { maxLength: 4 })).toBe('ab…');
    expect(safeMessage('ab😀cd', { maxLength: 5 })).toBe('ab😀…');
  });

  it('cuts no credential before it is known for one', () => {
    const { message } = new Error(`${'x '.repeat(30)}password=hunter2hunter2`);
    expect(safeMessage(message, { maxLength: 74 })).not.toContain('hunter');
  });

  it('is one line of well-formed text, no longer than asked for, without a credential, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 400 }), (given, maxLength) => {
        const message = safeMessage(new Error(given), { maxLength });
        expect(message).not.toMatch(STEERING);
        expect(message).not.toMatch(HALF);
        expect(message.length).toBeLessThanOrEqual(maxLength);
        expect(message).toBe(message.trim());
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('has no credential, wherever in the text it stands', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), secret, (before, { text: given, parts }) => {
        expect(foundIn(safeMessage(`${before} ${given}`, { maxLength: 20_000 }), parts)).toEqual([]);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('never throws, whatever was thrown, and is a text all the same', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true }), fc.anything(), (thrown, options) => {
        expect(safeMessage(thrown, options as never)).toBeTypeOf('string');
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it.each(HOSTILE)('never throws, whatever was thrown: %s', (_, make) => {
    expect(safeMessage(make())).toBeTypeOf('string');
  });

  it('takes options that refuse to be read for none', () => {
    const options = {
      get maxLength(): number {
        throw new Error('unreadable');
      },
    };
    expect(safeMessage('no run r1', options)).toBe('no run r1');
  });
});
