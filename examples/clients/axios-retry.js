// axios, with retries. It is not for requests whose body is a stream: that can be sent once.

import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { isRetryable, parseError, retryDelayMs } from 'ml-errors';

export const api = axios.create();

api.interceptors.response.use(undefined, async (cause) => {
  // No answer, a cancelled request, or a success that broke off: the error stays what axios made it.
  if (!(cause.response?.status >= 400)) throw cause;
  const { response, config } = cause;
  const { status, statusText, headers } = response;
  const { url, method, signal, attempt = 0 } = config;
  const error = parseError(response.data, { status, statusText, headers, url, method, cause });
  if (attempt >= 3 || !isRetryable(error)) throw error;
  // An abort ends the pause; the next request fails at once, with the error that axios has for it.
  await sleep(retryDelayMs(error, attempt), undefined, { signal }).catch(() => {});
  return api.request({ ...config, attempt: attempt + 1 });
});
