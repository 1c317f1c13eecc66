// fetch, of Node, browsers, Deno, Bun and workers.

import { throwIfNotOk } from 'ml-errors';

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function getRun(baseUrl, options) {
  // With the signal for both, an abort stays an abort while an error's body is read.
  const response = await throwIfNotOk(await fetch(`${baseUrl}/runs/r1`, options), options);
  return response.json();
}
