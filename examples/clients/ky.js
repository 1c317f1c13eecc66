// ky 1, without retries; ky-retry.js has them.

import ky from 'ky';
import { parseErrorResponse } from 'ml-errors';

const api = ky.extend({
  // Left to itself, ky would repeat whatever the hook throws.
  retry: 0,
  hooks: {
    beforeError: [
      async (failure) => {
        const { response, request, options } = failure;
        throw await parseErrorResponse(response, { method: request.method, signal: options.signal, cause: failure });
      },
    ],
  },
});

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal, timeout?: number }} [options]
 */
export function getRun(baseUrl, options) {
  return api.get(`${baseUrl}/runs/r1`, options).json();
}
