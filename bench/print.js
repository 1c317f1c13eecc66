// The tables that the command prints.

import { isNoisy } from './statistics.js';
import { excessOf, figureOf, shown } from './verdict.js';

/** @typedef {import('./results.js').Row} Row */
/** @typedef {import('./results.js').Series} Series */

/** One series in columns; `!` above its target, `~` noisy. @param {Series} series */
export function table(series) {
  const { title, unit, floor, floorNs, rows } = series;
  const time = floorNs === undefined ? '' : ` (${timeOf(floorNs)})`;
  const head = floor ? `${title}, × ${floor}${time}` : title;
  return [head, ...aligned(rows.map((row) => cellsOf(series, row, unit)))].join('\n');
}

/** @param {Series} series @param {Row} row @param {'×' | 'B'} unit */
function cellsOf(series, row, unit) {
  const { name, owner, value, low, high, target, fault, minified, brotli } = row;
  const marks = `${excessOf(series, row).length > 0 ? '!' : ' '}${unit === '×' && isNoisy(row) ? '~' : ' '}`;
  const notes = [
    target === undefined ? '' : `at most ${shown(target, unit)}`,
    value !== undefined && low !== undefined && high !== undefined ? `${low.toFixed(2)}–${high.toFixed(2)}` : '',
    minified === undefined ? '' : `gzip; minified ${shown(minified, 'B')}, brotli ${shown(brotli ?? 0, 'B')}`,
    fault === undefined ? '' : `does not run here: ${fault}`,
  ];
  return [marks, owner === 'ours' ? `* ${name}` : `  ${name}`, figureOf(row, unit), notes.filter(Boolean).join('; ')];
}

/** @param {readonly string[][]} lines */
function aligned(lines) {
  const width = (/** @type {number} */ column) => Math.max(0, ...lines.map((cells) => cells[column]?.length ?? 0));
  const [names, figures] = [width(1), width(2)];
  return lines.map(([marks = '', name = '', figure = '', note = '']) =>
    `${marks} ${name.padEnd(names)} ${figure.padStart(figures)}  ${note}`.trimEnd(),
  );
}

/** @param {number} ns */
function timeOf(ns) {
  return ns < 10_000 ? `${ns.toFixed(0)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(0)} µs` : `${(ns / 1e6).toFixed(1)} ms`;
}
