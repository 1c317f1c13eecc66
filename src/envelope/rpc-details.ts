import { isObject, type JsonObject } from './wire-error.js';

/** The name behind `google.rpc.` in the name of a message, or in its URL; undefined for whatever else. */
export function rpcTypeIn(type: unknown): string | undefined {
  return typeof type === 'string' ? /(?:^|\/)google\.rpc\.(\w{1,30})$/.exec(type)?.[1] : undefined;
}

/**
 * The details called `google.rpc.NAME` in a list, in any of their JSON forms: Google's own with `@type`, Databricks' in snake case, and Connect's,
 * which puts the readable form into `debug`.
 */
export function rpcDetails(details: unknown, name: string): JsonObject[] {
  if (!Array.isArray(details)) return [];
  return details.flatMap((entry) => {
    if (!isObject(entry) || rpcTypeIn(entry['@type'] ?? entry.type) !== name) return [];
    return [isObject(entry.debug) ? entry.debug : entry];
  });
}
