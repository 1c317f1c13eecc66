// The lookups of a taxonomy of a user's. Each function has a loop of its own, so that the engine may do with it what it would in a program; a counting
// loop, because in some processes V8 11 never optimizes a function around `for of` that it once left in the middle.

import { manyCodes } from './taxonomies.js';

/** @typedef {import('./case.js').TimedSeries} TimedSeries */

/** @param {number} size @returns {Promise<TimedSeries[]>} */
export async function lookups(size) {
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
