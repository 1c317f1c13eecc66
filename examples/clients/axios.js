// axios, which reads the body itself.

import axios from 'axios';
import { parseError } from 'ml-errors';

const api = axios.create();

api.interceptors.response.use(undefined, (cause) => {
  // No answer, a cancelled request, or a success that broke off: the error stays what axios made it.
  if (!(cause.response?.status >= 400)) throw cause;
  const { status, statusText, headers, data } = cause.response;
  throw parseError(data, { status, statusText, headers, url: cause.config.url, method: cause.config.method, cause });
});

/**
 * @param {string} baseUrl
 * @param {{ signal?: AbortSignal, timeout?: number }} [options]
 */
export async function getRun(baseUrl, options) {
  const { data } = await api.get(`${baseUrl}/runs/r1`, options);
  return data;
}
