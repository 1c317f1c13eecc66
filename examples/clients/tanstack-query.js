// TanStack Query, for queries and mutations whose functions throw exceptions of this package.

import { QueryClient } from '@tanstack/query-core';
import { isRetryable, retryDelayMs } from 'ml-errors';

export function makeQueryClient() {
  const retryDelay = (/** @type {number} */ failures, /** @type {Error} */ error) => retryDelayMs(error, failures);
  return new QueryClient({
    defaultOptions: {
      queries: { retry: (failures, error) => failures < 3 && isRetryable(error, { method: 'GET' }), retryDelay },
      // Sent again only where the server refused it, or asked for it.
      mutations: { retry: (failures, error) => failures < 3 && isRetryable(error, { method: 'POST' }), retryDelay },
    },
  });
}
