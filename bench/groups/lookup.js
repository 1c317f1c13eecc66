// A code's HTTP status, and a status's code: against Map.get of the same table with the same keys, 4,096 in an order that no cache foresees.
// Each function has a loop of its own, so that the engine may do with it what it would in a program; a counting loop, because in some processes V8 11
// never optimizes a function around `for of` that it once left in the middle.

import { manyCodes } from '../taxonomies.js';
import { sharedCodes } from './lookup-peers.js';

/** @typedef {import('../case.js').TimedSeries} TimedSeries */

/** How many codes a taxonomy has. */
const SIZES = [10, 1000, 10_000, 100_000];

export default async function lookup() {
  /** @type {TimedSeries[]} */
  const series = [];
  for (const size of SIZES) series.push(...(await lookups(size)));
  const shared = await sharedCodes();
  return [...series, ...shared];
}

/** @param {number} size @returns {Promise<TimedSeries[]>} */
async function lookups(size) {
  const { taxonomy, codes, statuses, byCode, byStatus } = await manyCodes(size);
  const words = `${size.toLocaleString('en')} codes`;
  const sum = codes.reduce((total, code) => total + (byCode.get(code) ?? 0), 0);
  const letters = statuses.reduce((total, status) => total + (byStatus.get(status)?.length ?? 0), 0);
  return [
    {
      id: `status-of-code-${size}`,
      title: `code → status, ${words}`,
      floor: 'Map.get(code)',
      run: () => {
        let total = 0;
        for (let i = 0; i < codes.length; i++) total += byCode.get(/** @type {string} */ (codes[i])) ?? 0;
        return total;
      },
      cases: [
        {
          name: 'toHttpStatus',
          owner: 'ours',
          target: 1.3,
          make: () => () => {
            let total = 0;
            for (let i = 0; i < codes.length; i++) total += taxonomy.toHttpStatus(/** @type {string} */ (codes[i]));
            return total;
          },
          gives: () => sum,
        },
      ],
    },
    {
      id: `code-of-status-${size}`,
      title: `status → code, ${words}`,
      floor: 'Map.get(status)',
      run: () => {
        let total = 0;
        for (let i = 0; i < statuses.length; i++)
          total += (byStatus.get(/** @type {number} */ (statuses[i])) ?? '').length;
        return total;
      },
      cases: [
        {
          name: 'fromHttpStatus',
          owner: 'ours',
          target: 0.5,
          make: () => () => {
            let total = 0;
            for (let i = 0; i < statuses.length; i++)
              total += taxonomy.fromHttpStatus(/** @type {number} */ (statuses[i])).length;
            return total;
          },
          gives: () => letters,
        },
      ],
    },
  ];
}
