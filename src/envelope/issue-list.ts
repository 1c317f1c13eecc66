import { rpcDetails } from './rpc-details.js';
import { type Issue, isObject, type JsonObject, text } from './wire-error.js';

/** Issues named in a message that is made from them; the others are counted. */
const NAMED = 10;

/** Issues that an exception has at most; one more says how many were cut. */
const MOST = 1000;

/** The first issues of a list, and how many there are in all. */
interface Collected {
  readonly issues: readonly Issue[];
  readonly count: number;
}

/** `issues`, where they are not too many; else the first of them, and one that says how many were cut. */
export function bounded(issues: readonly Issue[], count = issues.length): readonly Issue[] {
  if (count <= MOST) return issues;
  return [...issues.slice(0, MOST), { path: [], message: `[cut: ${count - MOST} more issues]` }];
}

/** The issues in a FastAPI 422 list, Pydantic v1 or v2: `[{ loc, msg, type }]`. Entries without a message are passed over. */
export function issuesFromLoc(value: unknown, input = false): readonly Issue[] {
  const { issues, count } = collect(value, 'loc', 'msg', input);
  return bounded(issues, count);
}

/** A line for such a list, or undefined where there are no issues in it. */
export function summaryOfLoc(value: unknown): string | undefined {
  const { issues, count } = collect(value, 'loc', 'msg', false, NAMED);
  return count === 0 ? undefined : summarize(issues, count);
}

/**
 * The issues in a body that has a list of its own: as this package writes them, `[{ path, message, type }]`, else the field violations in
 * a `google.rpc.BadRequest` among the details.
 */
export function issuesIn({ issues, details }: JsonObject, input = false): readonly Issue[] {
  const own = issuesFromPath(issues, input);
  return own.length > 0 ? own : bounded(rpcDetails(details, 'BadRequest').flatMap(issuesFromBadRequest));
}

/** The issues as this package writes them into envelopes that have no list of their own: `[{ path, message, type }]`. */
export function issuesFromPath(value: unknown, input = false): readonly Issue[] {
  const { issues, count } = collect(value, 'path', 'message', input);
  // Whatever else is called `issues` stays among the details, whole.
  return Array.isArray(value) && count === value.length ? bounded(issues, count) : [];
}

function collect(value: unknown, pathName: string, messageName: string, withInput: boolean, most = MOST): Collected {
  const issues: Issue[] = [];
  let count = 0;
  if (!Array.isArray(value)) return { issues, count };
  for (const entry of value) {
    if (!isObject(entry)) continue;
    const message = text(entry[messageName]);
    const path = entry[pathName];
    if (message === undefined || !Array.isArray(path)) continue;
    count += 1;
    if (count > most) continue;
    const { type, input, ctx } = entry;
    const issue: { -readonly [Name in keyof Issue]: Issue[Name] } = { path: path.filter(isStep), message };
    if (typeof type === 'string') issue.type = type;
    if (withInput && input !== undefined) issue.input = input;
    if (withInput && ctx !== undefined) issue.ctx = ctx;
    issues.push(issue);
  }
  return { issues, count };
}

/** Whether `part` can stand in a path: a member's name, or a position in a list. */
function isStep(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}

/** `{ "@type": "…google.rpc.BadRequest", "fieldViolations": [{ field, description, reason }] }`. */
function issuesFromBadRequest({
  fieldViolations,
  field_violations: violations = fieldViolations,
}: JsonObject): Issue[] {
  if (!Array.isArray(violations)) return [];
  return violations.filter(isObject).flatMap(({ field, description, reason }) => {
    const message = text(description) ?? text(reason);
    if (message === undefined) return [];
    return [{ path: text(field)?.split('.') ?? [], message, ...(typeof reason === 'string' && { type: reason }) }];
  });
}

/** One line for a list of issues: `body.email: field required; body.age: …`. */
export function summarize(issues: readonly Issue[], count = issues.length): string {
  const named = issues
    .slice(0, NAMED)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  if (count > NAMED) named.push(`and ${count - NAMED} more`);
  return named.join('; ');
}
