import { getEventListeners } from 'node:events';
import { isRetryable, parseErrorResponse, throwIfNotOk } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { sourceOf, WatchedSignal } from './hostile/byte-source.js';
import { refuse } from './refuse.js';

describe('what a caller says of a response', () => {
  const [body, issue] = [
    '{"detail":[{"loc":["body","x"],"msg":"bad","input":7}]}',
    { path: ['body', 'x'], message: 'bad' },
  ];
  const busy = () => new Response(null, { status: 503 });

  it('is the method of its request', async () => {
    expect(isRetryable(await parseErrorResponse(busy()))).toBe(true);
    expect(isRetryable(await parseErrorResponse(busy(), { method: 'POST' }))).toBe(false);
  });

  it('is whether issues hold what the user typed', async () => {
    const issuesOf = async (issueInput?: boolean) =>
      (await parseErrorResponse(new Response(body, { status: 422 }), { issueInput })).issues;
    expect(await issuesOf()).toEqual([issue]);
    expect(await issuesOf(true)).toEqual([{ ...issue, input: 7 }]);
  });

  it('is what led to it, undefined included, unless something stopped the reading', async () => {
    const cause = new Error('refused');
    expect((await parseErrorResponse(busy(), { cause })).cause).toBe(cause);
    expect('cause' in (await parseErrorResponse(busy(), { cause: undefined }))).toBe(true);
    expect('cause' in (await parseErrorResponse(busy(), {}))).toBe(false);
    const { response } = sourceOf(['no run'], { end: 'fail' });
    expect((await parseErrorResponse(response, { cause })).cause).toBeInstanceOf(TypeError);
  });

  it('survives a response that refuses to be read', async () => {
    const response = Object.defineProperty({ status: 503 }, 'status', { get: refuse });
    expect(isRetryable(await parseErrorResponse(response, { method: 'POST' }))).toBe(false);
  });
});

describe('a signal', () => {
  it.each([
    ['a response', () => new Response('no run', { status: 404 })],
    ['a response without a stream', () => ({ status: 404, text: (): Promise<string> => Promise.resolve('no run') })],
  ])('has no listener of ours any more when %s is read', async (_, make) => {
    const { signal } = new AbortController();
    expect((await parseErrorResponse(make(), { signal })).preview).toBe('no run');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each<[what: string, signal: object]>([
    ['that can only be listened to', { aborted: true, addEventListener: () => {} }],
    ['that can only be left', { aborted: true, removeEventListener: () => {} }],
    ['that refuses', Object.defineProperty(new WatchedSignal(), 'addEventListener', { get: refuse })],
    ['that is none', {}],
  ])('%s aborts nothing', async (_, signal) => {
    const options = { signal: signal as AbortSignal };
    const error = await parseErrorResponse(sourceOf(['no run']).response, options);
    expect([error.preview, 'cause' in error]).toEqual(['no run', false]);
  });
});

describe('a body', () => {
  it('that is null is none: nothing is read, and nothing went wrong', async () => {
    const error = await parseErrorResponse({ status: 500, body: null, text: refuse });
    expect([error.preview, 'cause' in error]).toEqual(['', false]);
  });

  it('that nothing gives is none, and nothing went wrong', async () => {
    const error = await parseErrorResponse({ status: 500 });
    expect([error.preview, 'cause' in error]).toEqual(['', false]);
  });

  it.each([[7], [['no run']], [{ length: 1 }]])('whose text is %j says so by its cause', async (text) => {
    const error = await parseErrorResponse({ status: 500, text: async () => text as never });
    expect(error.preview).toBe('');
    expect(error.cause).toMatchObject({ name: 'TypeError', message: expect.stringContaining('body') });
  });

  it.each([['no run'], [[7]], [null]])('whose stream gives %j says so by its cause', async (chunk) => {
    const read = async () => ({ done: false, value: chunk });
    const body = { getReader: () => ({ read, cancel: async () => {} }) };
    const error = await parseErrorResponse({ status: 500, body });
    expect(error.cause).toMatchObject({ name: 'TypeError', message: expect.stringContaining('body') });
  });

  it.each([
    ['a\u{10000}b', 2, 'a'],
    ['a\u{10ffff}b', 2, 'a'],
    ['a\u{10000}b', 3, 'a\u{10000}'],
    // Halves that are alone already are letters like any other, but for one at the cut.
    ['a\udc00b', 2, 'a\udc00'],
    ['a\ue000b', 2, 'a\ue000'],
    ['a\ud7ffb', 2, 'a\ud7ff'],
    ['a\ud800', 2, 'a\ud800'],
  ])('of text is cut between two letters: %j to %i', async (text, maxBytes, preview) => {
    const error = await parseErrorResponse({ status: 500, text: async () => text }, { maxBytes });
    expect(error.preview).toBe(preview);
  });
});

describe('a success', () => {
  it.each<[response: { status: number; ok?: boolean }, isOne: boolean]>([
    [{ status: 200 }, true],
    [{ status: 204 }, true],
    [{ status: 299 }, true],
    [{ status: 199 }, false],
    [{ status: 300 }, false],
    [{ status: 0 }, false],
    // The response knows better.
    [{ status: 304, ok: true }, true],
    [{ status: 200, ok: false }, false],
  ])('is told by ok, else by the status: %j', async (response, isOne) => {
    const given = throwIfNotOk(response);
    if (isOne) expect(await given).toBe(response);
    else await expect(given).rejects.toMatchObject({ httpStatus: response.status });
  });

  it('is none where it refuses to be read', async () => {
    const response = Object.defineProperty({ status: 200 }, 'ok', { get: refuse });
    await expect(throwIfNotOk(response)).rejects.toMatchObject({ httpStatus: 200 });
  });
});
