import type { parseErrorResponse } from 'ml-errors';

/** What `parseErrorResponse` reads. */
export type ResponseLike = Parameters<typeof parseErrorResponse>[0];

/** What a source does besides giving its chunks. */
export interface SourceOptions {
  /** What follows the last chunk. Default: `'close'`. */
  readonly end?: 'close' | 'fail' | 'stall';
  /** What a cancelled reader answers. Default: a promise. */
  readonly cancel?: () => unknown;
  /** Called at each read, with its number from 1. */
  readonly onRead?: (read: number) => void;
}

/** A response whose stream keeps a record of what its reader was asked for. */
export interface Source {
  readonly response: ResponseLike;
  /** `'read'` and `'cancel'`, in the order in which they came. */
  readonly log: readonly string[];
  /** What the stream was cancelled with. */
  readonly reasons: readonly unknown[];
}

/** A response with the status 500 and these chunks, which are made when they are asked for. Texts among them become bytes. */
export function sourceOf(chunks: Iterable<unknown>, { end = 'close', cancel, onRead }: SourceOptions = {}): Source {
  const log: string[] = [];
  const reasons: unknown[] = [];
  const left = chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  const reader = {
    async read() {
      log.push('read');
      onRead?.(log.filter((it) => it === 'read').length);
      const { done, value } = left.next();
      if (!done) return { done: false, value: typeof value === 'string' ? encoder.encode(value) : value };
      if (end === 'fail') throw new TypeError('terminated');
      return end === 'stall' ? new Promise<never>(() => {}) : { done: true };
    },
    cancel(reason: unknown) {
      log.push('cancel');
      reasons.push(reason);
      return cancel ? cancel() : Promise.resolve();
    },
  };
  return { response: { status: 500, body: { getReader: () => reader } }, log, reasons };
}

/** `count` times the same chunk. */
export function* times(count: number, chunk: unknown): Generator<unknown> {
  for (let given = 0; given < count; given += 1) yield chunk;
}

/** An AbortSignal that knows its listeners, and calls them while the test can see what they throw. */
export class WatchedSignal {
  aborted = false;
  reason: unknown;
  readonly listeners = new Set<() => void>();

  addEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.delete(listener);
  }

  /** Like a signal that was given `once` with each listener: all are called, and none is left. */
  abort(reason: unknown): void {
    this.aborted = true;
    this.reason = reason;
    const listeners = [...this.listeners];
    this.listeners.clear();
    for (const listener of listeners) listener();
  }
}

/** What cancelling a stream may come to, besides an end. */
export const ODD_CANCELS: readonly (readonly [name: string, cancel: () => unknown])[] = [
  [
    'throws',
    () => {
      throw new Error('cannot be cancelled');
    },
  ],
  ['gives nothing', () => undefined],
  ['is refused', () => Promise.reject(new Error('cannot be cancelled'))],
];
