// A code's HTTP status, and a status's code: against Map.get of the same table with the same keys, 4,096 in an order that no cache foresees.

import { sharedCodes } from './lookup-peers.js';

/** @typedef {import('../case.js').TimedSeries} TimedSeries */

/** How many codes a taxonomy has. */
const SIZES = [10, 1000, 10_000, 100_000];

export default async function lookup() {
  /** @type {TimedSeries[]} */
  const series = [];
  for (const size of SIZES) {
    // Modules of their own: in one, the engine would take the loops over all sizes for one, and optimize it for none.
    const { lookups } = await import(`../lookups.js?${size}`);
    series.push(...(await lookups(size)));
  }
  const shared = await sharedCodes();
  return [...series, ...shared];
}
