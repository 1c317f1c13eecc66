import type { CodedError } from './coded-error.js';
import { type HeadersLike, type ParseContext, readContext } from './context.js';
import { beginningOf } from './shorten.js';

/** Bytes of a response's body that are read where nobody says otherwise: 1 MiB. */
export const DEFAULT_MAX_BYTES = 1_048_576;

/** The part of a byte stream's reader that is used here. */
export interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** Anything shaped like a fetch `Response`. */
export interface ResponseLike {
  readonly status: number;
  readonly ok?: boolean | undefined;
  readonly statusText?: string | undefined;
  readonly url?: string | undefined;
  readonly headers?: HeadersLike | undefined;
  readonly body?: { getReader?(): unknown } | null | undefined;
  text?(): Promise<string>;
}

/** How much of a response is read, and until when. */
export interface ReadOptions {
  /**
   * Bytes of the body that are read at most, a number from 0 on, rounded down; the rest of the stream is cancelled. Infinity sets no
   * limit; what is no such number counts as not said. Default: 1,048,576 (1 MiB).
   */
  readonly maxBytes?: number | undefined;
  /** Ends the reading: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignalLike | null | undefined;
  /** The method of the request, which decides whether it is safe to send again. */
  readonly method?: string | undefined;
  /** Whether `issues` hold what the user typed, where the body repeats it. Default: false. */
  readonly issueInput?: boolean | undefined;
  /** What led to the error, for the exception's `cause`, where nothing stops the reading. */
  readonly cause?: unknown;
}

/** The part of an `AbortSignal` that is used here. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What was read of a response: the body, and what stood beside it. */
export interface ReadResponse {
  readonly body: string;
  readonly context: ParseContext;
}

/**
 * Reads the body of `response` once, up to a number of bytes. A body that breaks off, was read before, or cannot be read ends
 * where it ends; what stopped it is the `cause` in the context.
 *
 * @throws the reason of `signal` when that is aborted, and nothing else
 */
export async function readResponse(response: ResponseLike, options?: ReadOptions): Promise<ReadResponse> {
  const { maxBytes, signal: given, method, issueInput, ...rest }: ReadOptions = readContext<ReadOptions>(options);
  const signal = isSignal(given) ? given : undefined;
  const max = typeof maxBytes === 'number' && maxBytes >= 0 ? Math.floor(maxBytes) : DEFAULT_MAX_BYTES;
  let context: ParseContext = { method, issueInput, ...('cause' in rest && { cause: rest.cause }) };
  const chunks: string[] = [];
  try {
    const { status, statusText, headers, url } = response;
    context = { ...context, status, statusText, headers, url };
    await unlessAborted(readBody(response, max, chunks, signal), signal);
    return { body: chunks.join(''), context };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { body: chunks.join(''), context: { ...context, cause } };
  }
}

/** Whether `value` can be listened to; what cannot will never abort anything. */
function isSignal(value: unknown): value is AbortSignalLike {
  try {
    const { addEventListener, removeEventListener } = value as AbortSignalLike;
    return typeof addEventListener === 'function' && typeof removeEventListener === 'function';
  } catch {
    return false;
  }
}

declare const TextDecoder: new () => { decode(bytes?: unknown, options?: { stream?: boolean }): string };

async function readBody(
  response: ResponseLike,
  maxBytes: number,
  chunks: string[],
  signal: AbortSignalLike | undefined,
): Promise<void> {
  const { body } = response;
  if (body === null) return;
  if (typeof body?.getReader !== 'function') {
    const text: unknown = (await response.text?.()) ?? '';
    if (typeof text !== 'string') throw new TypeError('the text of the body is none');
    // Without a stream the text is in memory already; it is cut all the same, so that what follows stays bounded.
    chunks.push(beginningOf(text, maxBytes));
    return;
  }
  const reader = body.getReader() as ByteReader;
  let cancelled = false;
  const stop = (): void => {
    if (!cancelled) cancel(reader, signal?.aborted ? signal.reason : undefined);
    cancelled = true;
  };
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop, { once: true });
  try {
    const decoder = new TextDecoder();
    for (let left = maxBytes; left > 0 && !cancelled; ) {
      const { done, value } = await reader.read();
      if (done) {
        chunks.push(decoder.decode());
        return;
      }
      // By the view's own numbers: bytes of another realm are bytes too.
      if (!ArrayBuffer.isView(value)) throw new TypeError('the stream of the body gave something that is no bytes');
      const bytes = new Uint8Array(value.buffer, value.byteOffset, Math.min(value.byteLength, left));
      // A chunk of nothing counts too: else a stream of them would never end.
      left -= Math.max(bytes.length, 1);
      chunks.push(decoder.decode(bytes, { stream: true }));
    }
    stop();
  } catch (cause) {
    stop();
    throw cause;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Whatever comes of it: nobody waits for the end of what nobody reads. */
function cancel(reader: ByteReader, reason: unknown): void {
  try {
    Promise.resolve(reader.cancel(reason)).catch(() => {});
  } catch {
    // A reader that cannot be cancelled.
  }
}

/** `work`, or the reason of `signal`, whichever comes first: a stalled stream may never come to its end. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignalLike | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * `response` where its status is a success, else a rejection with the exception that `parse` makes of it.
 *
 * @throws the exception
 */
export async function okOrThrow<R extends ResponseLike>(
  response: R,
  parse: (response: R) => Promise<CodedError>,
): Promise<R> {
  if (isOk(response)) return response;
  throw await parse(response);
}

function isOk(response: ResponseLike): boolean {
  try {
    return response.ok ?? (response.status >= 200 && response.status < 300);
  } catch {
    // What cannot be read is no success.
    return false;
  }
}
