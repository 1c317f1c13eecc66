import type { Random } from './random.js';
import { CONTAINERS, HOSTILE_NAMES, NAMES, PIECES, SCALARS } from './words.js';

type Mutation = (random: Random, text: string, other: () => string) => string;

const splice: Mutation = (random, text, other) => {
  const tail = other();
  return text.slice(0, random.below(text.length + 1)) + tail.slice(random.below(tail.length + 1));
};

const truncate: Mutation = (random, text) => text.slice(0, random.below(text.length + 1));

const insert: Mutation = (random, text) => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
};

const repeat: Mutation = (random, text) => {
  const from = random.below(text.length + 1);
  const piece = text.slice(from, from + random.below(40));
  return text.slice(0, from) + piece.repeat(random.below(random.once(100) ? 400 : 6)) + text.slice(from);
};

const cutOut: Mutation = (random, text) => {
  const from = random.below(text.length + 1);
  return text.slice(0, from) + text.slice(from + random.below(12));
};

/** A key twice in the same object: the first time with another value. Of such keys JSON.parse keeps the last. */
const duplicateKey: Mutation = (random, text) => {
  const braces = [...text.matchAll(/\{\s*("(?:[^"\\]|\\.)*")\s*:/g)].slice(0, 20);
  const brace = random.pick(braces);
  if (brace === undefined) return text;
  const name = random.once(2) ? brace[1] : JSON.stringify(random.pick([...NAMES, ...HOSTILE_NAMES]));
  const value = random.once(3) ? random.pick(CONTAINERS) : JSON.stringify(random.pick(SCALARS));
  return `${text.slice(0, brace.index + 1)}${name}:${value},${text.slice(brace.index + 1)}`;
};

/** A number that no double holds, in the place of a scalar. */
const bigNumber: Mutation = (random, text) => {
  const scalars = [...text.matchAll(/:\s*("[^"\\]*"|-?\d[\d.e+-]*|true|false|null)/gi)].slice(0, 20);
  const scalar = random.pick(scalars);
  const value = random.pick([
    '12345678901234567890',
    '1e999',
    '-1e999',
    '0.10',
    '1E2',
    '4.04e2',
    '-0',
    '404.0',
    '1e-999',
  ]);
  return scalar === undefined
    ? text
    : `${text.slice(0, scalar.index)}:${value}${text.slice(scalar.index + scalar[0].length)}`;
};

const frame: Mutation = (random, text) => {
  const line = text.replaceAll('\n', ' ');
  const end = random.pick(['\n', '\r\n', '\r']);
  const pieces = new Array<string>(random.below(random.once(30) ? 100 : 4)).fill('{"delta":"x"}');
  return random.pick([
    `data: ${line}${end}${end}`,
    `event: error${end}data:${line}${end}${end}`,
    [...pieces.map((piece) => `data: ${piece}${end}${end}`), `data: ${line}${end}${end}`, 'data: [DONE]'].join(''),
    [...pieces, line].join(end),
    [line, ...pieces].join(end),
    JSON.stringify(text),
    `<html><title>${text}</title></html>`,
    `SOME_CODE: ${text}`,
    `)]}',\n${text}`,
  ]);
};

const space: Mutation = (random, text) =>
  random.pick(['\ufeff', ' ', '\n\n', '\t', '\u00a0', ' '.repeat(300)]) + text + random.pick(['', ' ', '\n', '\u0000']);

const pretty: Mutation = (random, text) => {
  try {
    return JSON.stringify(JSON.parse(text), null, random.pick([1, 2, 4, '\t']));
  } catch {
    return text.replaceAll('{', '{ ');
  }
};

const escapeLetters: Mutation = (random, text) => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + [...text.slice(at, at + 12)].map(escaped).join('') + text.slice(at + 12);
};

const escaped = (char: string): string =>
  /[a-z_]/i.test(char) ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char;

/** Those that leave most JSON what it is. */
const GENTLE: readonly [Mutation, ...Mutation[]] = [
  duplicateKey,
  duplicateKey,
  bigNumber,
  bigNumber,
  space,
  pretty,
  frame,
  escapeLetters,
];

const ROUGH: readonly [Mutation, ...Mutation[]] = [splice, splice, truncate, insert, insert, repeat, cutOut];

/** @param other another body's text, for what takes pieces from there */
export function mutateText(random: Random, text: string, other: () => string): string {
  return random.pick(random.once(4) ? ROUGH : GENTLE)(random, text, other);
}

/** The bytes of `text`, some of them changed. */
export function flipBytes(random: Random, text: string): Buffer {
  const bytes = Buffer.from(text);
  const flips = bytes.length === 0 ? 0 : random.below(random.once(8) ? 40 : 3) + 1;
  for (let flip = 0; flip < flips; flip += 1) {
    const at = random.below(bytes.length);
    bytes[at] = random.once(2) ? random.below(256) : (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes;
}
