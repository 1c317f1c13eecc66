import { parseErrorResponse } from 'ml-errors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ODD_CANCELS, type ResponseLike, sourceOf, times, WatchedSignal } from './byte-source.js';

/** Rejections that nobody took: Node ends the program at the first. */
const unhandled: unknown[] = [];
const keep = (reason: unknown): void => {
  unhandled.push(reason);
};

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', keep);
});

afterEach(async () => {
  // Node tells of them when the microtasks are done.
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', keep);
  expect(unhandled).toEqual([]);
});

const read = (response: ResponseLike, signal: unknown) =>
  parseErrorResponse(response, { signal: signal as AbortSignal, maxBytes: 1000 });

describe('a signal that aborts', () => {
  it.each<[name: string, reason: unknown]>([
    ['an error', new Error('too late')],
    ['a text', 'too late'],
    ['undefined', undefined],
    ['null', null],
  ])('ends a stream that stalls, by its reason and nothing else: %s', async (_, reason) => {
    const signal = new WatchedSignal();
    const { response, log, reasons } = sourceOf(['no run'], { end: 'stall' });
    const reading = read(response, signal);
    // The second read is the one that stalls.
    while (log.length < 2) await Promise.resolve();
    signal.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect(log).toEqual(['read', 'read', 'cancel']);
    expect(reasons).toEqual([reason]);
    expect(signal.listeners.size).toBe(0);
  });

  it('ends a text that never comes', async () => {
    const signal = new WatchedSignal();
    const reading = read({ status: 500, text: () => new Promise(() => {}) }, signal);
    signal.abort('too late');
    await expect(reading).rejects.toBe('too late');
    expect(signal.listeners.size).toBe(0);
  });

  it('before the reading cancels the stream unread', async () => {
    const signal = new WatchedSignal();
    signal.abort('too late');
    const { response, log } = sourceOf(['no run r1']);
    await expect(read(response, signal)).rejects.toBe('too late');
    expect(log).toEqual(['cancel']);
    expect(signal.listeners.size).toBe(0);
  });

  it('between two chunks of a stream that does not care is the end of the reading', async () => {
    const signal = new WatchedSignal();
    const onRead = (count: number): void => {
      if (count === 3) signal.abort('enough');
    };
    const { response, log } = sourceOf(times(100, 'x'), { onRead });
    await expect(read(response, signal)).rejects.toBe('enough');
    // Whatever goes on behind the caller's back would have happened by then.
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(log).toEqual(['read', 'read', 'read', 'cancel']);
  });

  it.each(ODD_CANCELS)('tells nobody that cancelling %s', async (_, cancel) => {
    const signal = new WatchedSignal();
    const { response, log } = sourceOf([], { end: 'stall', cancel });
    const reading = read(response, signal);
    while (log.length < 1) await Promise.resolve();
    expect(() => signal.abort('too late')).not.toThrow();
    await expect(reading).rejects.toBe('too late');
  });
});

describe('a signal that does not abort', () => {
  it.each<[end: 'close' | 'fail' | 'stall']>([['close'], ['fail'], ['stall']])(
    'is left without listeners when the stream ends: %s',
    async (end) => {
      const signal = new WatchedSignal();
      // Where it would stall, the limit ends it before.
      await read(sourceOf([end === 'stall' ? 'x'.repeat(1000) : 'x'], { end }).response, signal);
      await Promise.resolve();
      expect(signal.listeners.size).toBe(0);
    },
  );
});

describe('what is no signal', () => {
  const revoked = (): unknown => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it.each<[name: string, make: () => unknown]>([
    ['null', () => null],
    ['an object', () => ({})],
    ['a text', () => 'abort'],
    ['true', () => true],
    ['a controller', () => new AbortController()],
    ['one half of a signal', () => ({ aborted: false, addEventListener() {} })],
    ['a revoked proxy', revoked],
  ])('counts as none: %s', async (_, make) => {
    expect((await read(sourceOf(['no run r1']).response, make())).message).toBe('no run r1');
  });

  it.each<[name: string, make: () => unknown]>([
    ['null', () => null],
    ['a text', () => 'signal'],
    ['a revoked proxy', revoked],
    [
      'an option that refuses to be read',
      () => ({
        get maxBytes(): never {
          throw new Error('unreadable');
        },
      }),
    ],
  ])('nor do options that are none end in anything but an exception: %s', async (_, make) => {
    expect((await parseErrorResponse(sourceOf(['no run r1']).response, make() as object)).message).toBe('no run r1');
  });
});
