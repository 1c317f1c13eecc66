import { HttpError, MlflowException, parseErrorResponse, throwIfNotOk } from 'ml-errors';
import { parseErrorResponse as parseMlflowResponse, throwIfNotOk as throwIfMlflowNotOk } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';

const body = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no run r1"}';

/** A stream of `chunks` that tells whether it was cancelled, and may fail or stall at its end. */
function streamOf(chunks: readonly (string | Uint8Array)[], end: 'close' | 'fail' | 'stall' = 'close') {
  const seen: { cancelled: unknown[]; pulled: number } = { cancelled: [], pulled: 0 };
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[seen.pulled];
        seen.pulled += 1;
        if (chunk !== undefined) controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
        else if (end === 'close') controller.close();
        else if (end === 'fail') controller.error(new TypeError('terminated'));
        else return new Promise(() => {});
        return undefined;
      },
      cancel(reason) {
        seen.cancelled.push(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

describe('parseErrorResponse', () => {
  it('reads a fetch Response', async () => {
    const error = await parseErrorResponse(new Response(body, { status: 404, headers: { 'Retry-After': '7' } }));
    expect(error).toMatchObject({
      platform: 'mlflow',
      code: 'RESOURCE_DOES_NOT_EXIST',
      httpStatus: 404,
      retryAfterMs: 7000,
    });
  });

  it('reads anything that is shaped like one', async () => {
    const error = await parseErrorResponse({
      status: 503,
      headers: { 'Retry-After': '1' },
      text: async () => '{"detail":"busy"}',
    });
    expect(error).toMatchObject({ code: 'service-unavailable', message: 'busy', retryable: true, retryAfterMs: 1000 });
    expect(await parseErrorResponse({ status: 500 })).toMatchObject({ code: 'internal-server-error' });
  });

  it('names the platform when the caller does', async () => {
    const error = await parseErrorResponse(new Response('Not here', { status: 404 }), { platform: 'eventml' });
    expect(error).toMatchObject({ code: 'ML_1001', message: 'Not here', matched: 'status' });
    expect(await parseMlflowResponse(new Response(null, { status: 404 }))).toBeInstanceOf(MlflowException);
  });

  it('takes the status text for a status that has no registered phrase', async () => {
    expect((await parseErrorResponse(new Response(null, { status: 520, statusText: 'Origin Odd' }))).message).toBe(
      'HTTP 520 Origin Odd',
    );
    expect((await parseErrorResponse(new Response(null, { status: 599 }))).message).toBe('HTTP 599');
  });

  it('puts characters together that were cut between two chunks', async () => {
    const bytes = new TextEncoder().encode('{"detail":"größe 🚧"}');
    const { stream } = streamOf([...bytes].map((byte) => new Uint8Array([byte])));
    expect((await parseErrorResponse(new Response(stream, { status: 400 }))).message).toBe('größe 🚧');
  });

  it('stops at a number of bytes and cancels the rest', async () => {
    const { stream, seen } = streamOf(['x'.repeat(600), 'x'.repeat(600), 'x'.repeat(600)]);
    const error = await parseErrorResponse(new Response(stream, { status: 500 }), { maxBytes: 1000 });
    expect(error.preview).toHaveLength(1000);
    expect(seen.cancelled).toHaveLength(1);
    expect(seen.pulled).toBe(2);
  });

  it('keeps status and cause of a body that breaks off', async () => {
    const { stream } = streamOf(['{"error_code":"NOT_'], 'fail');
    const error = await parseErrorResponse(new Response(stream, { status: 404 }));
    expect(error).toMatchObject({ httpStatus: 404, preview: '{"error_code":"NOT_' });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('keeps status and cause of a body that was read before', async () => {
    const response = new Response(body, { status: 404 });
    await response.text();
    const error = await parseErrorResponse(response, { platform: 'mlflow' });
    expect(error).toMatchObject({ httpStatus: 404, code: 'ENDPOINT_NOT_FOUND' });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('has no cause where nothing went wrong', async () => {
    expect('cause' in (await parseErrorResponse(new Response(body, { status: 404 })))).toBe(false);
  });

  it('ends with the reason of the signal, also in a stream that stalls', async () => {
    const { stream, seen } = streamOf(['{'], 'stall');
    const controller = new AbortController();
    const reading = parseErrorResponse(new Response(stream, { status: 500 }), { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.cancelled).toHaveLength(1);
  });

  it('ends at once with a signal that was aborted before', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(parseErrorResponse(new Response(body, { status: 404 }), { signal })).rejects.toThrow('too late');
  });
});

describe('throwIfNotOk', () => {
  it('gives a success back, with its body unread', async () => {
    const response = new Response('fine');
    expect(await throwIfNotOk(response)).toBe(response);
    expect(await response.text()).toBe('fine');
    expect(await throwIfMlflowNotOk(new Response(null, { status: 204 }))).toHaveProperty('status', 204);
  });

  it('throws what the body says', async () => {
    await expect(throwIfNotOk(new Response(body, { status: 404 }))).rejects.toBeInstanceOf(MlflowException);
    await expect(throwIfNotOk(new Response('<h1>Bad Gateway</h1>', { status: 502 }))).rejects.toBeInstanceOf(HttpError);
    await expect(throwIfNotOk({ status: 500 })).rejects.toMatchObject({ code: 'internal-server-error' });
    await expect(throwIfMlflowNotOk(new Response('', { status: 429 }))).rejects.toMatchObject({
      code: 'RESOURCE_EXHAUSTED',
    });
  });
});
