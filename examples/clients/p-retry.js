// p-retry, around a function that sends the request and throws exceptions of this package.
//
//   const run = await withRetries(() => getRun(baseUrl, { signal }), { method: 'GET', signal });

import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryable, retryDelayMs } from 'ml-errors';
import pRetry from 'p-retry';

/**
 * @template T
 * @param {() => Promise<T>} send
 * @param {{ method: string, retries?: number, signal?: AbortSignal }} options
 */
export function withRetries(send, { method, retries = 3, signal }) {
  return pRetry(send, {
    retries,
    signal,
    // The pause is made below, where the error is known.
    minTimeout: 0,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!isRetryable(error, { method })) return false;
      // p-retry counts from 1. An abort ends the pause with the signal's own reason.
      await sleep(retryDelayMs(error, attemptNumber - 1), undefined, { signal }).catch(() => signal?.throwIfAborted());
      return true;
    },
  });
}
