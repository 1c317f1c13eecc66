import { parseError } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// A moment before the date of RFC 9110, section 5.6.7.
const NOW = Date.UTC(1994, 10, 6, 8, 49, 7);

const pauseOf = (value: string): number | undefined =>
  parseError('', { status: 503, headers: { 'retry-after': value } }).retryAfterMs;

/** The three forms of RFC 9110, section 5.6.7, of a date that is thirty seconds ahead. */
const FORMS = {
  'IMF-fixdate': 'Sun, 06 Nov 1994 08:49:37 GMT',
  'RFC 850': 'Sunday, 06-Nov-94 08:49:37 GMT',
  asctime: 'Sun Nov  6 08:49:37 1994',
};

describe.each(Object.entries(FORMS))('a Retry-After in the form of %s', (_, date) => {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  });

  afterAll(() => {
    vi.useRealTimers();
  });

  it('is a pause until then', () => {
    expect(pauseOf(date)).toBe(30_000);
    expect(pauseOf(` ${date}\t`)).toBe(30_000);
  });

  it.each([
    ['words before it', (text: string) => `after ${text}`],
    ['a stroke before it', (text: string) => `-${text}`],
    ['words behind it', (text: string) => `${text} or later`],
    ['a digit behind it', (text: string) => `${text}0`],
    ['another date behind it', (text: string) => `${text}, ${text}`],
    ['no zone, or another year', (text: string) => text.replace(/ GMT$| 1994$/, '')],
    ['no weekday', (text: string) => text.replace(/^\w+,? /, '')],
    ['no time', (text: string) => text.replace(/ [\d:]{8}/, '')],
  ])('is none with %s', (_what, change) => {
    expect(pauseOf(change(date))).toBeUndefined();
  });
});
