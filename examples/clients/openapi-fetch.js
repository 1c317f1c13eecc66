// openapi-fetch: a middleware, so that no call has to look at `error`.

import { throwIfNotOk } from 'ml-errors';
import createClient from 'openapi-fetch';

/** @type {import('openapi-fetch').Middleware} */
export const typedErrors = {
  async onResponse({ request, response }) {
    await throwIfNotOk(response, { signal: request.signal });
  },
};

/**
 * @typedef {{ 200: { content: { 'application/json': { status: string } } } }} RunAnswers
 * @typedef {{ '/runs/r1': { get: { responses: RunAnswers } } }} Paths What openapi-typescript generates.
 *
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function getRun(baseUrl, options) {
  /** @type {import('openapi-fetch').Client<Paths>} */
  const api = createClient({ baseUrl });
  api.use(typedErrors);
  const { data } = await api.GET('/runs/r1', options);
  return data;
}
