// How many measurements become one figure.

/** A ratio is noisy where the medians of the processes lie further apart than this; above 1, than this share of it. */
export const NOISY = 0.06;
/** No difference below this is one. */
export const REAL = 0.03;

/** @param {readonly number[]} values @returns {number} NaN of none */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** The median of the medians of the processes, and how far they lie apart. @param {readonly number[]} medians */
export function joined(medians) {
  return { value: rounded(median(medians)), low: rounded(Math.min(...medians)), high: rounded(Math.max(...medians)) };
}

/** @param {import('./results.js').Row} row */
export function isNoisy({ value = 0, low = value, high = value }) {
  return high - low > NOISY * Math.max(1, value);
}

/** To four digits, but not beyond the fourth decimal. @param {number} value */
export function rounded(value) {
  return Math.round(Number(value.toPrecision(4)) * 10_000) / 10_000;
}
