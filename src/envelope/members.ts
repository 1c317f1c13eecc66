import { issuesFromPath } from './issue-list.js';
import type { JsonObject, OutgoingError } from './wire-error.js';

/*
 * Members beside an envelope's own. Own members of the object only, copied by definition and never by assignment, so that
 * `__proto__` is a member like any other.
 */

/** A copy of `body` without the members named. */
export function without(body: Readonly<JsonObject>, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** The details in `body`: every member but the envelope's own and a list of issues that {@link withOthers} wrote. */
export function others(body: Readonly<JsonObject>, ...own: string[]): JsonObject {
  return without(body, issuesFromPath(body.issues).length > 0 ? [...own, 'issues'] : own);
}

/** Completes `own`: then come the issues and details of `error`. A detail named like one of the envelope's own members gives way to it. */
export function withOthers(own: JsonObject, { issues, details }: OutgoingError): JsonObject {
  const body = issues.length > 0 ? { ...own, issues } : own;
  const names = Object.keys(details);
  // Twice, for the order and for the last word. Assigned, which is several times faster, but for a name that an assignment takes for something else.
  if (names.includes('__proto__')) return { ...body, ...details, ...body };
  return names.length > 0 ? Object.assign(body, details, { ...body }) : body;
}
