import { timeoutManager } from '@tanstack/query-core';
import { isCodedError } from 'ml-errors';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Loopback, startLoopback, urlOfNobody } from '../server.js';
import { BODY, RETRIERS } from './retriers.js';
import { SCRIPTS } from './scripts.js';

/** The pauses of the recipes: they are short whatever their length, and noted when they are over. */
const clock = vi.hoisted(() => ({ isReal: false, started: (_ms: number) => {}, over: (_ms: number) => {} }));
vi.mock('node:timers/promises', async (original) => {
  const timers = await original<typeof import('node:timers/promises')>();
  const setTimeout: typeof timers.setTimeout = async (ms = 0, ...rest) => {
    clock.started(ms);
    const value = await timers.setTimeout(clock.isReal ? ms : 5, ...rest);
    clock.over(ms);
    return value;
  };
  return { ...timers, setTimeout };
});
/** TanStack Query leaves the timer of a pause that was ended. */
const timers: NodeJS.Timeout[] = [];
timeoutManager.setTimeoutProvider({
  setTimeout(callback, ms) {
    clock.started(ms);
    const end = () => {
      clock.over(ms);
      callback();
    };
    const timer = setTimeout(end, clock.isReal ? ms : 5);
    timers.push(timer);
    return timer;
  },
  clearTimeout,
  setInterval,
  clearInterval,
});

/** The pauses that p-retry and ky would make by themselves, besides. */
const own: unknown[] = [];
const OWN = /node_modules\/(?:p-retry\/index|ky\/distribution\/utils\/delay)\.js/;
const { setTimeout: startTimer } = globalThis;

let loopback: Loopback;
beforeAll(async () => {
  loopback = await startLoopback();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((...given: Parameters<typeof startTimer>) => {
    if (OWN.test(new Error().stack ?? '')) own.push(given[1]);
    return startTimer(...given);
  }) as typeof startTimer);
});
afterEach(() => {
  for (const timer of timers.splice(0)) clearTimeout(timer);
  Object.assign(clock, { isReal: false, started: () => {}, over: () => {} });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await loopback.stop();
});

const settled = (work: Promise<unknown>): Promise<PromiseSettledResult<unknown>> =>
  Promise.allSettled([work]).then(([result]) => result);

describe.each(RETRIERS)('$name repeats', (retrier) => {
  it.each(SCRIPTS)('$name', async ({ method, answers, pauses, thrown }) => {
    const play = loopback.play(...answers);
    const course: (string | number)[] = [];
    play.onRequest = (seen) => course.push(seen.method);
    clock.over = (ms) => course.push(ms);
    const { signal } = new AbortController();
    const result = await settled(retrier.send(play.url, { method, signal }));

    expect(course).toEqual([method, ...pauses.flatMap((ms) => [ms, method])]);
    expect(own.splice(0).filter((ms) => ms !== 0)).toEqual([]);
    for (const { body } of play.seen) expect(body && JSON.parse(body)).toEqual(method === 'POST' ? BODY : '');
    if (thrown === undefined) {
      expect(result).toEqual({ status: 'fulfilled', value: { status: 'FINISHED' } });
    } else {
      const { reason } = result as PromiseRejectedResult;
      expect(isCodedError(reason)).toBe(true);
      expect([reason.code, reason.httpStatus]).toEqual(thrown);
    }
  });

  it('nothing where nobody answers, and keeps the error of the client', async () => {
    const url = await urlOfNobody();
    const pauses: number[] = [];
    clock.started = (ms) => pauses.push(ms);
    const { signal } = new AbortController();
    const { reason } = (await settled(retrier.send(url, { method: 'GET', signal }))) as PromiseRejectedResult;
    expect(isCodedError(reason)).toBe(false);
    expect([reason, reason.cause]).toContainEqual(expect.objectContaining({ code: 'ECONNREFUSED' }));
    expect(pauses).toEqual([]);
  });

  it.each(['abort', 'timeout'])('nothing after an %s in a pause, which it ends', async (by) => {
    const play = loopback.play({ status: 503, headers: { 'Retry-After': '86400' } });
    clock.isReal = true;
    const begun = new Promise<number>((resolve) => {
      clock.started = resolve;
    });
    const controller = new AbortController();
    const work = settled(retrier.send(play.url, { method: 'GET', signal: controller.signal }));
    expect(await begun).toBe(86_400_000);
    const name = by === 'abort' ? 'AbortError' : 'TimeoutError';
    controller.abort(new DOMException('enough', name));
    const { reason } = (await work) as PromiseRejectedResult;
    if (retrier.cancelled === undefined) expect(reason).toBe(controller.signal.reason);
    else expect(reason.constructor.name).toBe(retrier.cancelled);
    expect(play.seen).toHaveLength(1);
  });
});
