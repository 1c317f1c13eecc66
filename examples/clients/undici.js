// undici: `request`, which gives Node's streams instead of a Response.

import { throwIfNotOk } from 'ml-errors';
import { request } from 'undici';

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal, headersTimeout?: number, bodyTimeout?: number }} [options]
 */
export async function getRun(baseUrl, options) {
  const { statusCode: status, headers, body } = await request(`${baseUrl}/runs/r1`, options);
  // `body.body` is the web stream of the body: read piece by piece, it leaves what came before a connection broke.
  await throwIfNotOk({ status, headers, body: body.body }, options);
  return body.json();
}
