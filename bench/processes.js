// The fresh processes that time is measured in, and what they found together.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { joined, median, rounded } from './statistics.js';

/** @typedef {import('./results.js').Row} Row */
/** @typedef {import('./results.js').Series} Series */
/** @typedef {{ node: string, rounds: number, processes: number }} Options */

const MEASURE = fileURLToPath(new URL('measure.js', import.meta.url));
const LARGEST = 64 * 1024 * 1024;

/**
 * The series of the groups. Each group gets `processes` processes of its own, which take turns, so that a slow minute falls on all of them.
 *
 * @param {readonly string[]} groups
 * @param {Options} options
 * @param {(words: string) => void} tell
 * @returns {Series[]}
 */
export function timedSeries(groups, { node, rounds, processes }, tell) {
  /** @type {Map<string, Series[][]>} */
  const found = new Map(groups.map((group) => [group, []]));
  for (let process = 1; process <= processes; process++) {
    for (const group of groups) {
      tell(`${group}, process ${process} of ${processes}`);
      const options = /** @type {const} */ ({ encoding: 'utf8', maxBuffer: LARGEST });
      const said = execFileSync(node, [MEASURE, group, String(rounds)], {
        ...options,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      found.get(group)?.push(JSON.parse(said).series);
    }
  }
  return groups.flatMap((group) => merged(found.get(group) ?? []));
}

/** @param {readonly Series[][]} all what each process found @returns {Series[]} */
function merged(all) {
  const [first = []] = all;
  return first.map((series, i) => {
    const same = all.flatMap((found) => found[i] ?? []);
    const times = same.flatMap(({ floorNs }) => floorNs ?? []);
    return {
      ...series,
      ...(times.length === 0 ? {} : { floorNs: rounded(median(times)) }),
      rows: series.rows.map((row, j) =>
        mergedRow(
          row,
          same.flatMap(({ rows }) => rows[j] ?? []),
        ),
      ),
    };
  });
}

/** @param {Row} row @param {readonly Row[]} same @returns {Row} */
function mergedRow(row, same) {
  const fault = same.find((one) => one.fault !== undefined)?.fault;
  const { value, ...rest } = row;
  return fault === undefined ? { ...rest, ...joined(same.flatMap((one) => one.value ?? [])) } : { ...rest, fault };
}
