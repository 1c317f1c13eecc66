import type { CodeTable } from './code-table.js';
import { codeOfStatus, type Fallback } from './taxonomy.js';

/*
 * Both directions of a platform, each as a closure over what it looks into: that an engine takes for constant, which the binding of an
 * import is not to it.
 */

/** `toHttpStatus` of a platform: the HTTP status of a code; of a code that the table does not list, that of the platform's last resort. */
export function statusLookup({ rows }: CodeTable, fallback: Fallback): (code: string) => number {
  const statuses = new Map([...rows].map(([code, { http }]) => [code, http]));
  return function toHttpStatus(code) {
    return statuses.get(code) ?? (statuses.get(fallback[1]) as number);
  };
}

/** `fromHttpStatus` of a platform: the canonical code of a status, else the fallback for its class. */
export function codeLookup(table: CodeTable, fallback: Fallback): (status: number) => string {
  return function fromHttpStatus(status) {
    return codeOfStatus(table, fallback, status);
  };
}
