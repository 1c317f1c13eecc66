import { MutationObserver } from '@tanstack/query-core';
import { throwIfNotOk } from 'ml-errors';
import { api as axiosApi } from '../../../examples/clients/axios-retry.js';
import { api as kyApi } from '../../../examples/clients/ky-retry.js';
import { withRetries } from '../../../examples/clients/p-retry.js';
import { makeQueryClient } from '../../../examples/clients/tanstack-query.js';

export interface Sending {
  readonly method: 'GET' | 'POST';
  readonly signal: AbortSignal;
}

/** What repeats requests by a recipe in `examples/clients/`, as the README lists it. */
export interface Retrier {
  readonly name: string;
  readonly package: string;
  /** In `examples/clients/`. */
  readonly recipe: string;
  /** Sends a request, with `BODY` where it is a POST, as often as the recipe has it; gives what the answer says. */
  send(url: string, sending: Sending): Promise<unknown>;
  /** What ends it when the signal is aborted, where that is not the reason of the signal. */
  readonly cancelled: string | undefined;
}

export const BODY = { metric: 'loss', value: 0.5 };

async function send(url: string, { method, signal }: Sending): Promise<unknown> {
  const body = method === 'POST' ? { body: JSON.stringify(BODY) } : {};
  const response = await throwIfNotOk(await fetch(url, { method, signal, ...body }), { signal });
  return response.json();
}

export const RETRIERS: readonly Retrier[] = [
  {
    name: 'p-retry',
    package: 'p-retry',
    recipe: 'p-retry.js',
    send: (url, sending) => withRetries(() => send(url, sending), sending),
    cancelled: undefined,
  },
  {
    name: 'ky',
    package: 'ky',
    recipe: 'ky-retry.js',
    send: (url, { method, signal }) => kyApi(url, { method, signal, ...(method === 'POST' && { json: BODY }) }).json(),
    cancelled: undefined,
  },
  {
    name: 'axios',
    package: 'axios',
    recipe: 'axios-retry.js',
    async send(url, { method, signal }) {
      const { data } = await axiosApi.request({ url, method, signal, ...(method === 'POST' && { data: BODY }) });
      return data;
    },
    cancelled: 'CanceledError',
  },
  {
    name: 'TanStack Query',
    package: '@tanstack/query-core',
    recipe: 'tanstack-query.js',
    async send(url, { method, signal }) {
      const client = makeQueryClient();
      const queryKey = [url];
      // Its own way to end a query.
      signal.addEventListener('abort', () => void client.cancelQueries({ queryKey }), { once: true });
      const fetched = (own: AbortSignal) => send(url, { method, signal: own });
      try {
        return await (method === 'GET'
          ? client.fetchQuery({ queryKey, queryFn: ({ signal: own }) => fetched(own) })
          : new MutationObserver(client, { mutationFn: () => fetched(signal) }).mutate());
      } finally {
        client.clear();
      }
    },
    cancelled: 'CancelledError',
  },
];
