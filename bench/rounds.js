// Time: each case against its floor, in the same few milliseconds.

import { median } from './statistics.js';

/** @typedef {import('./case.js').Run} Run */
/** @typedef {{ run: Run, floor: Run, calls: number, floorCalls: number, ratios: number[], floorTimes: number[] }} Timed */

/** How long a case runs in a round, in milliseconds; its floor runs half as long before it and half as long after it. */
export const BATCH = 2;
/** How long a function runs before it is measured for the first time, in milliseconds; before each other time; and a floor, which is small. */
const [WARM_UP, AGAIN, FLOOR] = [200, 30, 60];
/** Rounds that count for nothing: what the engine compiles beside the program may come late on a machine that is busy. */
const SETTLING = 4;
/** Frames beneath whatever is measured, unless the series is shallow. */
const FRAMES = 24;

/** What the calls gave, so that none of them is dead code. @type {unknown[]} */
export const sink = new Array(16).fill(undefined);

/** The cases that the engine knows by now. @type {WeakSet<Run>} */
const known = new WeakSet();

// So that the engine inlines nothing of what is measured into the loop around it: by then the loop has called too many functions.
for (const run of [() => 0, () => 1, () => 2, () => 3, () => 4, () => 5]) for (let i = 0; i < 200; i++) deep(run, 10);

/**
 * The median ratio of each case to its floor, and the time of the floor in nanoseconds.
 *
 * @param {readonly { run: Run, floor: Run }[]} pairs
 * @param {number} rounds
 * @param {{ shallow: boolean, batch: number }} how
 */
export function measure(pairs, rounds, { shallow, batch }) {
  const time = shallow ? timed : deep;
  /** @type {Map<Run, number>} */
  const floors = new Map();
  /** @type {Timed[]} */
  const cases = pairs.map(({ run, floor }) => {
    const floorCalls = floors.get(floor) ?? callsIn(floor, batch / 2, time, FLOOR);
    floors.set(floor, floorCalls);
    const calls = callsIn(run, batch, time, known.has(run) ? AGAIN : WARM_UP);
    known.add(run);
    return { run, floor, calls, floorCalls, ratios: [], floorTimes: [] };
  });
  for (let round = -SETTLING; round < rounds; round++) {
    if (round === 0) for (const { ratios, floorTimes } of cases) ratios.length = floorTimes.length = 0;
    for (let i = 0; i < cases.length; i++) {
      const one = cases[(i + round + SETTLING) % cases.length];
      if (one) measureOnce(one, time);
    }
  }
  return cases.map(({ ratios, floorTimes }) => ({ ratio: median(ratios), floorNs: median(floorTimes) * 1e6 }));
}

/** @typedef {(run: Run, calls: number) => number} Clock Milliseconds a call. */

/** @param {Timed} one @param {Clock} time */
function measureOnce({ run, floor, calls, floorCalls, ratios, floorTimes }, time) {
  const before = time(floor, floorCalls);
  const taken = time(run, calls);
  const floorTime = (before + time(floor, floorCalls)) / 2;
  ratios.push(taken / floorTime);
  floorTimes.push(floorTime);
}

/**
 * How many calls take `milliseconds`, once the engine knows the function.
 *
 * @param {Run} run
 * @param {number} milliseconds
 * @param {Clock} time
 * @param {number} warmUp
 */
function callsIn(run, milliseconds, time, warmUp) {
  const end = performance.now() + warmUp;
  let calls = 1;
  let perCall = 0;
  do {
    perCall = time(run, calls);
    // Fewer than twice as many the next time, so that one clock tick of a cold function misleads nobody.
    calls = Math.max(1, Math.min(calls * 2, Math.ceil(milliseconds / perCall)));
  } while (performance.now() < end);
  return Math.max(1, Math.ceil(milliseconds / perCall));
}

/** @type {Clock} */
function timed(run, calls) {
  const began = performance.now();
  for (let i = 0; i < calls; i++) sink[i & 15] = run(i);
  return (performance.now() - began) / calls;
}

/** The same beneath {@link FRAMES} frames. @param {Run} run @param {number} calls @param {number} frames @returns {number} */
function deep(run, calls, frames = FRAMES) {
  return frames === 0 ? timed(run, calls) : deep(run, calls, frames - 1);
}
