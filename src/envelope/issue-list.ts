import { type Issue, isObject, text } from './wire-error.js';

/** Issues named in a message that is made from them; the others are counted. */
const NAMED = 10;

/** The issues in a FastAPI 422 list, Pydantic v1 or v2: `[{ loc, msg, type }]`. Entries without a message are passed over. */
export function issuesFromLoc(value: unknown): readonly Issue[] {
  return issuesFrom(value, 'loc', 'msg');
}

/** The issues as this package writes them into envelopes that have no list of their own: `[{ path, message, type }]`. */
export function issuesFromPath(value: unknown): readonly Issue[] {
  const issues = issuesFrom(value, 'path', 'message');
  // Whatever else is called `issues` stays among the details, whole.
  return Array.isArray(value) && issues.length === value.length ? issues : [];
}

function issuesFrom(value: unknown, pathName: string, messageName: string): readonly Issue[] {
  if (!Array.isArray(value)) return [];
  const issues: Issue[] = [];
  for (const entry of value) {
    if (!isObject(entry)) continue;
    const message = text(entry[messageName]);
    const path = entry[pathName];
    if (message === undefined || !Array.isArray(path)) continue;
    const { type } = entry;
    issues.push({
      path: path.filter((part) => typeof part === 'string' || typeof part === 'number'),
      message,
      ...(typeof type === 'string' && { type }),
    });
  }
  return issues;
}

/** One line for a list of issues: `body.email: field required; body.age: …`. */
export function summarize(issues: readonly Issue[]): string {
  const named = issues
    .slice(0, NAMED)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  if (issues.length > NAMED) named.push(`and ${issues.length - NAMED} more`);
  return named.join('; ');
}
