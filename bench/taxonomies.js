// Platforms of a user with many codes, as `defineTaxonomy` makes them.

import { ours } from './packages.js';

/** The largest that is measured. */
export const CODES_OF_MANY = 100_000;
/** How many keys a lookup goes through, in an order that no cache foresees. */
const KEYS = 4096;

/**
 * A taxonomy of `count` codes; its rows as a table; and 4,096 of its codes (some of them often where there are fewer) with a body each.
 *
 * @param {number} count
 */
export async function manyCodes(count) {
  const { defineTaxonomy } = await ours('index');
  /** @type {Record<string, { http: number, canonical?: true }>} */
  const codes = {};
  for (let i = 0; i < count; i++)
    codes[`CODE_${i}`] = i < 200 ? { http: 400 + i, canonical: true } : { http: 400 + (i % 200) };
  const taxonomy = defineTaxonomy({ platform: 'many', envelope: 'error_code', codes, fallback: 'CODE_0' });
  const names = Object.keys(codes);
  const random = generator();
  const keys = Array.from({ length: KEYS }, () => /** @type {string} */ (names[Math.floor(random() * count)]));
  const bodies = keys.map((code, i) => {
    const message = `The index ${i} is missing`;
    return {
      envelope: 'error_code',
      status: 404,
      message,
      isList: false,
      text: JSON.stringify({ error_code: code, message }),
    };
  });
  const byCode = new Map(names.map((code) => [code, codes[code]?.http ?? 0]));
  const byStatus = new Map(names.slice(0, 200).map((code, i) => [400 + i, code]));
  const statuses = keys.map((code) => byCode.get(code) ?? 0);
  return { taxonomy, codes: keys, bodies, byCode, byStatus, statuses };
}

/** Numbers from 0 to 1, the same ones in every process (mulberry32). */
function generator() {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
