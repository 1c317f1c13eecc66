import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parseErrorResponse, throwIfNotOk } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from '../recipes/server.js';
import { ODD_CANCELS, type ResponseLike, sourceOf, times } from './byte-source.js';

const MIB = 1_048_576;

/** A body in an envelope that is so many bytes long: whoever reads one byte less has no JSON. */
const bodyOf = (bytes: number): string => FRAME.replace('?', 'x'.repeat(bytes - FRAME.length + 1));

const FRAME = '{"error_code":"NOT_FOUND","message":"?"}';

const asText = (text: string): ResponseLike => ({ status: 500, text: async () => text });

const read = (response: ResponseLike, maxBytes?: unknown) =>
  parseErrorResponse(response, { maxBytes: maxBytes as number | undefined });

/** Whether all of a body was read, by either way of reading. */
async function isReadWhole(bytes: number, maxBytes?: unknown): Promise<boolean> {
  const errors = await Promise.all(
    [sourceOf([bodyOf(bytes)]).response, asText(bodyOf(bytes))].map((response) => read(response, maxBytes)),
  );
  const [byStream, byText] = errors.map(({ envelope }) => envelope === 'error_code');
  expect(byText).toBe(byStream);
  return byStream === true;
}

describe('the bytes of a body that are read', () => {
  it('are 1 MiB where nobody says otherwise', async () => {
    expect(bodyOf(MIB)).toHaveLength(MIB);
    expect(await isReadWhole(MIB)).toBe(true);
    expect(await isReadWhole(MIB + 1)).toBe(false);
  });

  it.each<[maxBytes: unknown]>([
    [-1],
    [Number.NaN],
    ['50'],
    [null],
    [50n],
    [[50]],
    [{}],
    [true],
    [Number.NEGATIVE_INFINITY],
  ])('are 1 MiB where %o is said, which is no number of bytes', async (maxBytes) => {
    expect(await isReadWhole(MIB, maxBytes)).toBe(true);
    expect(await isReadWhole(MIB + 1, maxBytes)).toBe(false);
  });

  it.each([[2 * MIB], [Number.POSITIVE_INFINITY], [2 ** 53], [Number.MAX_VALUE]])(
    'may be more: %d',
    async (maxBytes) => {
      expect(await isReadWhole(2 * MIB, maxBytes)).toBe(true);
    },
  );

  it.each([
    [50, 50, true],
    [50, 51, false],
    [50.9, 50, true],
    [50.9, 51, false],
  ])('may be fewer: with maxBytes %d, a body of %d is read whole: %s', async (maxBytes, bytes, whole) => {
    expect(await isReadWhole(bytes, maxBytes)).toBe(whole);
  });

  it.each([0, -0, 0.5])('may be none: %d', async (maxBytes) => {
    const { response, log } = sourceOf(['no run r1']);
    const error = await read(response, maxBytes);
    expect(error).toMatchObject({ code: 'internal-server-error', preview: '' });
    expect(log).toEqual(['cancel']);
    expect((await read(asText('no run r1'), maxBytes)).preview).toBe('');
  });
});

describe('a stream that has more than is read', () => {
  it.each<[name: string, chunks: Iterable<unknown>, maxBytes: number | undefined, reads: number]>([
    ['one huge chunk', ['x'.repeat(64 * MIB)], undefined, 1],
    ['one byte beyond the limit', ['x'.repeat(100), 'y'], 100, 1],
    ['tiny chunks', times(10_000, 'x'), 1000, 1000],
    ['tiny chunks, and a limit that is no whole number', times(10_000, 'x'), 2.5, 2],
    ['chunks that pass the limit together', times(10_000, 'x'.repeat(600)), 1000, 2],
    ['a chunk of nothing between the others', ['x'.repeat(50), '', 'x'.repeat(50), 'y'], 99, 3],
  ])('is cancelled once, and never read again: %s', async (_, chunks, maxBytes, reads) => {
    const { response, log, reasons } = sourceOf(chunks, { end: 'stall' });
    const error = await read(response, maxBytes);
    expect(log).toEqual([...times(reads, 'read'), 'cancel']);
    expect(reasons).toEqual([undefined]);
    expect(error.message).toMatch(/^x+…?$/);
    expect('cause' in error).toBe(false);
  });

  it('ends although its chunks are empty', async () => {
    const { response, log } = sourceOf(times(10_000, ''));
    await read(response, 1000);
    expect(log.length).toBeLessThanOrEqual(1001);
    expect(log.at(-1)).toBe('cancel');
  });

  it.each([
    ['two bytes', 'ab\u00e9', 3],
    ['three bytes', 'ab\u20ac', 4],
    ['four bytes', 'ab\u{1f6a7}', 3],
    ['four bytes, three of them', 'ab\u{1f6a7}', 5],
  ])('leaves no half of a character: %s', async (_, text, maxBytes) => {
    const error = await read(sourceOf([text]).response, maxBytes);
    expect([error.message, error.preview]).toEqual(['ab', 'ab']);
    expect((await read(asText(text), maxBytes)).message).toMatch(/^ab(?:\u00e9|\u20ac|\u{1f6a7})?$/u);
  });

  it.each<readonly [name: string, cancel: () => unknown]>([
    ...ODD_CANCELS,
    ['never settles', () => new Promise(() => {})],
  ])('is nobody’s error where cancelling it %s', async (_, cancel) => {
    const error = await read(sourceOf(['no run r1'], { end: 'stall', cancel }).response, 6);
    expect(error.message).toBe('no run');
    expect('cause' in error).toBe(false);
  });
});

describe('a stream that goes wrong', () => {
  it('leaves what came before', async () => {
    const error = await read(sourceOf(['no run ', 'r1'], { end: 'fail' }).response);
    expect(error).toMatchObject({ message: 'no run r1', httpStatus: 500 });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it.each<[name: string, chunk: unknown]>([
    ['nothing', null],
    ['undefined', undefined],
    ['a number', 65],
    ['a list of numbers', [65, 66]],
    ['an object', { length: 3 }],
    ['an object with a text for a subarray', { subarray: () => 'abc', length: 3 }],
    ['an object that refuses to be read', new Proxy({}, { get: () => expect.unreachable('nobody asks') })],
  ])('is cancelled where it gives what are no bytes: %s', async (_, chunk) => {
    const { response, log } = sourceOf(['no run r1', chunk, 'more'], { end: 'stall' });
    const error = await read(response);
    expect(error).toMatchObject({ message: 'no run r1', httpStatus: 500 });
    expect(error.cause).toBeInstanceOf(Error);
    expect(log).toEqual(['read', 'read', 'cancel']);
  });

  it('may be of another realm', async () => {
    const foreign = runInNewContext('new Uint8Array([110, 111])');
    expect((await read(sourceOf([foreign, Buffer.from(' run')]).response)).message).toBe('no run');
  });

  it.each<[name: string, response: unknown]>([
    ['no response', null],
    ['undefined', undefined],
    [
      'a response that refuses to be read',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('unreadable');
          },
        },
      ),
    ],
    [
      'a status that refuses to be read',
      {
        get status() {
          throw new Error('unreadable');
        },
      },
    ],
    [
      'a body that refuses to be read',
      {
        status: 500,
        get body() {
          throw new Error('unreadable');
        },
      },
    ],
    ['a reader that is none', { status: 500, body: { getReader: () => undefined } }],
    ['a reader that cannot read', { status: 500, body: { getReader: () => ({}) } }],
    [
      'a reader that gives nothing',
      { status: 500, body: { getReader: () => ({ read: () => undefined, cancel() {} }) } },
    ],
    [
      'a lock',
      {
        status: 500,
        body: {
          getReader() {
            throw new TypeError('locked');
          },
        },
      },
    ],
    ['a text that is none', { status: 500, text: async () => ({ slice: 7 }) }],
    ['a text that fails', { status: 500, text: () => Promise.reject(new TypeError('terminated')) }],
    [
      'a text that fails at once',
      {
        status: 500,
        text() {
          throw new TypeError('terminated');
        },
      },
    ],
  ])('or a response that is none leaves a typed exception: %s', async (_, response) => {
    const error = await read(response as ResponseLike);
    expect(error).toMatchObject({ code: 'internal-server-error', httpStatus: 500, preview: '' });
    expect(error.cause).toBeInstanceOf(Error);
    await expect(throwIfNotOk(response as ResponseLike)).rejects.toMatchObject({ code: 'internal-server-error' });
  });

  it.each([
    ['a text', 'no run r1'],
    ['a list', []],
    ['an object', {}],
  ])('and what has nothing of a response is as good as an empty one: %s', async (_, response) => {
    const error = await read(response as unknown as ResponseLike);
    expect(error).toMatchObject({ httpStatus: 500, matched: 'fallback', preview: '' });
  });
});

describe('over HTTP', () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await startLoopback();
  });
  afterAll(() => server.stop());

  it('a small body that inflates to 256 MiB is read up to the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * MIB, 'x'));
    expect(bomb.length).toBeLessThan(MIB);
    const { url } = server.play({ status: 502, headers: { 'content-encoding': 'gzip' }, body: [bomb] });
    const before = process.memoryUsage().arrayBuffers;
    const error = await parseErrorResponse(await fetch(url));
    expect(error.preview).toMatch(/^x+…$/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MIB);
  });

  it('a body without an end is left at the limit, and the connection with it', async () => {
    const play = server.play({ status: 500, body: ['x'.repeat(MIB), 'x'.repeat(MIB)], end: 'stall' });
    const error = await parseErrorResponse(await fetch(play.url));
    expect(error.preview).toMatch(/^x+…$/);
    await play.seen[0]?.closed;
  });
});
