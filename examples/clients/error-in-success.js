// A 200 whose body is an error envelope.

import { errorIn, throwIfNotOk } from 'ml-errors';

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function getRun(baseUrl, options) {
  const response = await throwIfNotOk(await fetch(`${baseUrl}/runs/r1`, options), options);
  const body = await response.json();
  const error = errorIn(body, { headers: response.headers });
  if (error) throw error;
  return body;
}
