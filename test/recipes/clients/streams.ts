import { readLines } from '../../../examples/clients/ndjson.js';
import { readEvents } from '../../../examples/clients/sse.js';

/** A stream with a recipe in `examples/clients/`, as the README lists it. */
export interface Stream {
  readonly name: string;
  /** In `examples/clients/`. */
  readonly recipe: string;
  /** The media type. */
  readonly type: string;
  read(baseUrl: string, options?: { signal?: AbortSignal }): AsyncGenerator<unknown>;
  /** A piece of the stream with `data` in it. */
  write(data: string): string;
}

export const SSE: Stream = {
  name: 'server-sent events',
  recipe: 'sse.js',
  type: 'text/event-stream',
  read: readEvents,
  write: (data) => `data: ${data}\n\n`,
};

export const NDJSON: Stream = {
  name: 'NDJSON',
  recipe: 'ndjson.js',
  type: 'application/x-ndjson',
  read: readLines,
  write: (data) => `${data}\n`,
};

export const STREAMS: readonly Stream[] = [SSE, NDJSON];
