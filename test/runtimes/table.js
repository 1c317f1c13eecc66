// The rows of the command: as the table that it prints, as Markdown for the README, and as results.json keeps them.

import { withSection } from '../readme-section.js';

/** @typedef {{ runtime: string, version: string, engine: string, passed: number, total: number }} Row */

const HEAD = ['runtime', 'version', 'engine', 'checks'];

/** @type {(row: Row) => string[]} */
const cellsOf = ({ runtime, version, engine, passed, total }) => [runtime, version, engine, `${passed} of ${total}`];

/** @param {readonly Row[]} rows */
export function markdownTable(rows) {
  const lines = [HEAD, ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.toSpliced(1, 0, '|---|---|---|---:|').join('\n');
}

/** The same in columns, for a terminal. @param {readonly Row[]} rows */
export function printedTable(rows) {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * The README with the table between its two marks, or undefined where it has no such marks.
 *
 * @param {string} readme
 * @param {readonly Row[]} rows
 */
export function withTable(readme, rows) {
  return withSection(readme, 'runtimes', markdownTable(rows));
}
