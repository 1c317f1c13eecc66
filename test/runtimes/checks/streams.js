// The body of a Response as a stream: limits, breaks, stalls, signals, bytes.

import { equal, has, ok, rejection } from './assert.js';

const MISSING = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No run r1"}';
const MIB = 1_048_576;

/**
 * A Response whose body is a stream of `chunks`, which tells what became of it, and may fail or stall at its end.
 *
 * @param {readonly (string | Uint8Array)[]} chunks
 * @param {{ end?: 'close' | 'fail' | 'stall', status?: number }} [how]
 */
function streaming(chunks, { end = 'close', status = 404 } = {}) {
  const seen = { pulled: 0, cancelled: 0 };
  const encoder = new TextEncoder();
  const stream = new ReadableStream(
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
      cancel() {
        seen.cancelled += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(stream, { status }), seen };
}

/** @type {import('../suite.js').Checks} */
export const streams = {
  async 'a body in many chunks is one body'({ index }) {
    const { response } = streaming([...MISSING]);
    has(await index.parseErrorResponse(response), { code: 'RESOURCE_DOES_NOT_EXIST', message: 'No run r1' });
  },

  async 'characters that were cut between chunks come together'({ index }) {
    const bytes = new TextEncoder().encode('{"detail":"größe 漢 🚧"}');
    const { response } = streaming([...bytes].map((byte) => new Uint8Array([byte])));
    equal((await index.parseErrorResponse(response)).message, 'größe 漢 🚧');
  },

  async 'a byte order mark does not hide the code'({ index }) {
    const { response } = streaming([new Uint8Array([0xef, 0xbb, 0xbf]), MISSING]);
    equal((await index.parseErrorResponse(response)).code, 'RESOURCE_DOES_NOT_EXIST');
  },

  async 'bytes that are no UTF-8 do not hide the code'({ index }) {
    const head = new TextEncoder().encode('{"error_code":"NOT_FOUND","message":"caf');
    const { response } = streaming([head, new Uint8Array([0xe9]), '"}']);
    has(await index.parseErrorResponse(response), { code: 'NOT_FOUND', message: 'caf\ufffd' });
  },

  async 'reading stops at 1 MiB, and the rest is cancelled'({ index }) {
    const { response, seen } = streaming(
      Array.from({ length: 40 }, () => 'x'.repeat(MIB / 8)),
      { status: 500 },
    );
    const error = await index.parseErrorResponse(response);
    has(error, { code: 'internal-server-error', httpStatus: 500 });
    equal(seen.cancelled, 1, 'how often it was cancelled');
    ok(seen.pulled < 12, 'no more than the limit and what a runtime fetches ahead to be read');
  },

  async 'reading stops at the number of bytes that the caller allows'({ index }) {
    const { response, seen } = streaming(['x'.repeat(600), 'x'.repeat(600), 'x'.repeat(600)]);
    equal((await index.parseErrorResponse(response, { maxBytes: 1000 })).preview, 'x'.repeat(1000));
    equal(seen.cancelled, 1, 'how often it was cancelled');
  },

  async 'a body that ends in time is not cancelled'({ index }) {
    const { response, seen } = streaming([MISSING]);
    await index.parseErrorResponse(response);
    equal(seen.cancelled, 0, 'how often it was cancelled');
  },

  async 'a body that breaks off leaves its beginning, and what broke it as the cause'({ index }) {
    const { response } = streaming(['{"error_code":"NOT_'], { end: 'fail' });
    const error = await index.parseErrorResponse(response);
    has(error, { httpStatus: 404, preview: '{"error_code":"NOT_' });
    ok(error.cause instanceof Error, 'an error as the cause');
  },

  async 'a body that broke off behind its JSON is read all the same'({ index }) {
    const { response } = streaming([MISSING], { end: 'fail' });
    equal((await index.parseErrorResponse(response)).code, 'RESOURCE_DOES_NOT_EXIST');
  },

  async 'a body that was read before leaves the exception of the status, with a cause'({ index }) {
    const response = new Response(MISSING, { status: 404 });
    await response.text();
    const error = await index.parseErrorResponse(response, { platform: 'mlflow' });
    has(error, { httpStatus: 404, code: 'ENDPOINT_NOT_FOUND', matched: 'status' });
    ok(error.cause instanceof Error, 'an error as the cause');
  },

  async 'a body that somebody else reads leaves the exception of the status, with a cause'({ index }) {
    const response = new Response(MISSING, { status: 404 });
    const reader = response.body?.getReader();
    const error = await index.parseErrorResponse(response);
    has(error, { httpStatus: 404, code: 'not-found' });
    ok(error.cause instanceof Error, 'an error as the cause');
    await reader?.cancel();
  },

  async 'a body that was read whole has no cause'({ index }) {
    equal('cause' in (await index.parseErrorResponse(new Response(MISSING, { status: 404 }))), false);
  },

  async 'a signal that was aborted before ends the reading with its reason'({ index }) {
    const reason = new Error('too late');
    const controller = new AbortController();
    controller.abort(reason);
    const { signal } = controller;
    equal(await rejection(() => index.parseErrorResponse(new Response(MISSING, { status: 404 }), { signal })), reason);
  },

  async 'a signal ends the reading of a stream that stalls, and cancels it'({ index }) {
    const { response, seen } = streaming(['{'], { end: 'stall' });
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 5);
    const { signal } = controller;
    equal(await rejection(() => index.parseErrorResponse(response, { signal })), reason);
    equal(seen.cancelled, 1, 'how often it was cancelled');
  },

  async 'a signal without a reason ends the reading with an AbortError'({ index }) {
    const { response } = streaming(['{'], { end: 'stall' });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    has(await rejection(() => index.throwIfNotOk(response, { signal: controller.signal })), { name: 'AbortError' });
  },

  async 'anything shaped like a Response is read'({ index }) {
    const headers = { 'Retry-After': '1' };
    const shaped = { status: 503, headers, text: async () => '{"detail":"busy"}' };
    has(await index.parseErrorResponse(shaped), { code: 'service-unavailable', message: 'busy', retryAfterMs: 1000 });
    has(await index.parseErrorResponse({ status: 500 }), { code: 'internal-server-error' });
  },
};
