// What parsed exceptions take that are held, against as many plain Errors with the same fields and the same text.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { joined } from '../statistics.js';

/** @typedef {import('../results.js').Series} Series */

const PROGRAM = fileURLToPath(new URL('../hold.js', import.meta.url));

/** @param {{ node: string, processes: number }} options @returns {Series[]} */
export default function heap({ node, processes }) {
  const bytesOf = (/** @type {string} */ which) =>
    JSON.parse(execFileSync(node, ['--expose-gc', PROGRAM, which], { encoding: 'utf8' })).bytes;
  const times = Math.min(3, processes);
  const ratios = (/** @type {string} */ floor) =>
    joined(Array.from({ length: times }, () => bytesOf('parsed') / bytesOf(floor)));
  const owner = /** @type {const} */ ('ours');
  const rows = [
    { name: 'parsed exceptions', owner, target: 1.25, ...ratios('plain') },
    { name: 'parsed exceptions, against Errors without details and text', owner, ...ratios('bare') },
  ];
  const floor = 'an Error with code, httpStatus, details and the text';
  return [{ id: 'heap', title: 'memory of each of 100,000 that are held', unit: '×', floor, rows }];
}
