// One fresh process: node --expose-gc hold.js parsed|plain|bare. Prints how many bytes each of 100,000 errors takes that are held, all made at the
// same depth of the stack from the same bodies, each with a text of its own.

import { ours } from './packages.js';

const HELD = 100_000;
const FRAMES = 24;

const [, , which] = process.argv;
const { parseError } = await ours('mlflow');
const context = { status: 404 };

/** @type {Record<string, (text: string) => unknown>} */
const makers = {
  parsed: (text) => parseError(text, context),
  plain: (text) => {
    const { error_code: code, message, ...details } = JSON.parse(text);
    return Object.assign(new Error(message), { code, httpStatus: 404, details, body: text });
  },
  bare: (text) => {
    const { error_code: code, message } = JSON.parse(text);
    return Object.assign(new Error(message), { code, httpStatus: 404 });
  },
};
const make = makers[which ?? ''] ?? (() => undefined);

// What both load and compile is there before it is measured.
fill(1000);
const before = used();
const held = fill(HELD);
const after = used();
console.log(JSON.stringify({ bytes: (after - before) / HELD, kept: held.length }));

/** @param {number} count */
function fill(count) {
  /** @type {unknown[]} */
  const errors = new Array(count).fill(undefined);
  for (let i = 0; i < count; i++) errors[i] = deep(textOf(i), FRAMES);
  return errors;
}

/** @param {number} i */
function textOf(i) {
  return JSON.stringify({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: `No run with ID r${i}`, run_id: `r${i}` });
}

/** @param {string} text @param {number} frames @returns {unknown} */
function deep(text, frames) {
  return frames === 0 ? make(text) : deep(text, frames - 1);
}

function used() {
  if (!globalThis.gc) throw new Error('expected node --expose-gc');
  for (let i = 0; i < 4; i++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}
