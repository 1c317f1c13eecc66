import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writeSection } from '../readme-section.js';
import { headlines } from './fuzz/growth-headlines.js';
import { BY_DEPTH, BY_LENGTH, type Shape } from './fuzz/growth-shapes.js';
import { type Growth, growthOf, type Times, timesOf, WORKS, type Work } from './fuzz/growth-times.js';

/*
 * npx tsx --tsconfig test/tsconfig.json test/hostile/growth.ts [part of a shape's name]
 * npx tsx --tsconfig test/tsconfig.json test/hostile/growth.ts --write     puts some rows into the README, where nothing grows
 *
 * No body makes time grow faster than its length, or its depth. The table has nanoseconds a byte, or a level, beside those of the engine's own
 * JSON.parse or JSON.stringify. Where those alone grow by more than the bar (garbage collection, mostly), what is held against it is our growth over theirs.
 */

const BAR = 1.5;
const KIB = 1024;
const LENGTHS = [KIB, 64 * KIB, 1024 * KIB, 16 * 1024 * KIB];
const DEPTHS = [10, 1000, 100_000];

// Collected before each measurement, garbage of one is no burden on the next.
setFlagsFromString('--expose-gc');
globalThis.gc ??= runInNewContext('gc') as NodeJS.GCFunction;

const isWriting = process.argv[2] === '--write';
const part = isWriting ? undefined : process.argv[2];

const faults: string[] = [];
const measured = new Map<string, readonly Times[]>();
table('a byte', LENGTHS.map(sizeOf), BY_LENGTH, LENGTHS, 1);
table('a level', DEPTHS.map(String), BY_DEPTH, DEPTHS, 1);
console.log(faults.length === 0 ? `\nnothing grows by more than ${BAR}` : `\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
if (isWriting && faults.length === 0 && !writeSection('growth', headlines(measured, figure))) process.exitCode = 1;

/** Prints the table, and keeps what grows: from the size at `from` to the largest. */
function table(
  unit: string,
  heads: readonly string[],
  shapes: readonly Shape[],
  sizes: readonly number[],
  from: number,
): void {
  for (const work of WORKS) {
    console.log(`\n${work.name}, ns ${unit} (the engine alone)`);
    console.log(`${''.padEnd(34)}${heads.map((head) => head.padStart(20)).join('')}   growth (engine)`);
    for (const shape of shapes.filter(work.isFor).filter(isAsked)) row(work, shape, sizes, from);
  }
}

function isAsked({ name }: Shape): boolean {
  return name.includes(part ?? '');
}

function row(work: Work, { name, make }: Shape, sizes: readonly number[], from: number): void {
  const texts = sizes.map((size) => flat(make(size)));
  let times = timesOf(work, texts, sizes, { atLeastMs: 2, rounds: 3, moreMs: 300 });
  // Whatever else the machine did then is not likely to be there again.
  if (grown(times, from).net > BAR)
    times = least(times, timesOf(work, texts, sizes, { atLeastMs: 4, rounds: 5, moreMs: 2000 }));
  measured.set(`${work.name}: ${name}`, times);
  const { ours, engine, net } = grown(times, from);
  const cells = times.map((time) => `${figure(time.ours)} (${figure(time.engine)})`.padStart(20)).join('');
  const verdict = net > BAR ? '  GROWS' : '';
  console.log(`${name.padEnd(34)}${cells}   ${ours.toFixed(2)} (${engine?.toFixed(2) ?? '-'})${verdict}`);
  if (net > BAR) faults.push(`${work.name}, ${name}: time grows by ${net.toFixed(2)}`);
}

function grown(times: readonly Times[], from: number): Growth {
  return growthOf(times[from] as Times, times.at(-1) as Times, BAR);
}

function least(one: readonly Times[], other: readonly Times[]): Times[] {
  return one.map(({ ours, engine }, index) => ({
    ours: Math.min(ours, other[index]?.ours ?? ours),
    engine: engine && Math.min(engine, other[index]?.engine ?? engine),
  }));
}

/** A text in one piece: one that was put together is a tree, and whoever reads it first pays for that. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function figure(ns: number | undefined): string {
  return ns === undefined ? '-' : ns < 10 ? ns.toFixed(2) : ns.toFixed(0);
}

function sizeOf(bytes: number): string {
  return bytes < KIB * KIB ? `${bytes / KIB} KiB` : `${bytes / KIB / KIB} MiB`;
}
