// What a run says of the package: which rows are above their target, and whether the machine was quiet.

import { isNoisy, REAL } from './statistics.js';

/** @typedef {import('./results.js').Row} Row */
/** @typedef {import('./results.js').Series} Series */

/** Of what share of noisy rows on the machine was not quiet. */
const LOUD = 0.25;

/** By how much a row is above its target, in words. @param {Series} series @param {Row} row @returns {string[]} */
export function excessOf({ rows, unit }, row) {
  const { value, target } = row;
  if (value === undefined) return row.owner === 'ours' ? ['did not run'] : [];
  /** @type {string[]} */
  const excess = [];
  if (target !== undefined && rounded(value, unit) > target) excess.push(`above ${shown(target, unit)}`);
  if (row !== rows.find(({ owner }) => owner === 'ours')) return excess;
  const ahead = rows.filter((peer) => peer.rival && peer.value !== undefined && value > peer.value + REAL);
  for (const peer of ahead) {
    excess.push(`behind ${peer.name} by ${shown(value - (peer.value ?? 0), unit)}`);
  }
  return excess;
}

/** The last lines of a run. @param {readonly Series[]} all */
export function verdict(all) {
  const rows = all.flatMap((series) => series.rows.map((row) => ({ series, row })));
  const above = rows.flatMap(({ series, row }) => {
    const excess = excessOf(series, row);
    return excess.length === 0
      ? []
      : [`  ${series.title}: ${row.name} ${figureOf(row, series.unit)}, ${excess.join(', ')}`];
  });
  const timed = rows.filter(({ series, row }) => series.unit === '×' && row.value !== undefined);
  const noisy = timed.filter(({ row }) => isNoisy(row)).length;
  return [
    `No difference below ${REAL} is one. Held against the floor of the same milliseconds; medians over rounds, then over processes.`,
    ...(noisy > timed.length * LOUD
      ? [`The machine was not quiet: ${noisy} of ${timed.length} ratios differ between processes. Run again.`]
      : [`${noisy} of ${timed.length} ratios are noisy (~): they differ between processes.`]),
    ...(above.length === 0 ? ['Nothing is above its target.'] : [`Above its target (!), ${above.length}:`, ...above]),
  ];
}

/** A figure as people read it. @param {number} value @param {'×' | 'B'} unit */
export function shown(value, unit) {
  return unit === 'B' ? `${value.toLocaleString('en')} B` : value.toFixed(2);
}

/** @param {Row} row @param {'×' | 'B'} unit */
export function figureOf({ value }, unit) {
  return value === undefined ? '–' : shown(value, unit);
}

/** @param {number} value @param {'×' | 'B'} unit */
function rounded(value, unit) {
  return unit === 'B' ? value : Math.round(value * 100) / 100;
}
