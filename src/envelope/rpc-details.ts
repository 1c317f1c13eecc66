import { isObject, type JsonObject } from './wire-error.js';

/**
 * The details called `google.rpc.NAME` in a list, in any of their JSON forms: Google's own with `@type`, Databricks' in snake case, and Connect's,
 * which puts the readable form into `debug`.
 */
export function rpcDetails(details: unknown, name: string): JsonObject[] {
  if (!Array.isArray(details)) return [];
  return details.flatMap((entry) => {
    const type = isObject(entry) ? (entry['@type'] ?? entry.type) : undefined;
    if (!isObject(entry) || typeof type !== 'string' || !`/${type}`.endsWith(`/google.rpc.${name}`)) return [];
    return [isObject(entry.debug) ? entry.debug : entry];
  });
}
