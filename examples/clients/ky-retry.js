// ky 1, with retries.

import { setTimeout as sleep } from 'node:timers/promises';
import ky from 'ky';
import { isRetryable, parseErrorResponse, retryDelayMs } from 'ml-errors';

export const api = ky.extend({
  // Whether and when is decided in `beforeRetry`, for every method and without a pause of ky's own.
  retry: { limit: 3, methods: ['get', 'post', 'put', 'patch', 'head', 'delete'], delay: () => 0 },
  hooks: {
    beforeError: [
      async (failure) => {
        const { response, request, options } = failure;
        throw await parseErrorResponse(response, { method: request.method, signal: options.signal, cause: failure });
      },
    ],
    beforeRetry: [
      async ({ error, request, options, retryCount }) => {
        if (!isRetryable(error, request)) throw error;
        const signal = options.signal ?? undefined;
        // ky counts from 1. An abort ends the pause with the signal's own reason.
        await sleep(retryDelayMs(error, retryCount - 1), undefined, { signal }).catch(() => signal?.throwIfAborted());
      },
    ],
  },
});
