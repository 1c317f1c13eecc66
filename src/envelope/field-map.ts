import { bounded, summarize } from './issue-list.js';
import { without } from './members.js';
import { type Envelope, type Issue, isObject, type JsonObject, text } from './wire-error.js';
import { messageIn } from './wording.js';

/** What Django calls the errors that concern no single field. */
const WHOLE = ['non_field_errors', '__all__'] as const;

/** Where a map stands that is not the body itself. */
const HOLDERS = ['errors', 'error', 'message', 'detail'] as const;

/** Fields within fields. */
const DEEPEST = 8;

/** Whether every field of `value` has messages: a list of them, or fields of its own; where something `holds` the map, a text will do, and an empty list. */
function isMap(value: unknown, holds = false, depth = 0): boolean {
  if (!isObject(value) || depth > DEEPEST) return false;
  const isLoose = holds && messageIn(value) === undefined;
  const isMessage = (entry: unknown): boolean => text(entry) !== undefined || isMap(entry, false, depth + 1);
  return Object.values(value).every((field) =>
    Array.isArray(field)
      ? field.every(isMessage) && (holds || field.length > 0)
      : isMap(field, false, depth + 1) || (isLoose && text(field) !== undefined),
  );
}

/** Whether a map has a message at all. */
const says = (map: unknown): boolean =>
  typeof map === 'object' ? Object.values(map ?? {}).some(says) : text(map) !== undefined;

/** The issues in the lists of `value`, and in its texts where it is `held`. */
function issuesOf(value: unknown, held: boolean, path: readonly (string | number)[] = [], depth = 0): Issue[] {
  if (text(value) !== undefined && held) return [{ path, message: String(value) }];
  // A map has an object and a list at each level, at most; what is nested deeper is none.
  if (depth > 3 * DEEPEST) return [];
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) =>
      Array.isArray(entry) ? [] : issuesOf(entry, true, isObject(entry) ? [...path, at] : path, depth + 1),
    );
  }
  return Object.entries(isObject(value) ? value : {}).flatMap(([field, messages]) =>
    issuesOf(messages, held, WHOLE.some((name) => name === field) ? path : [...path, field], depth + 1),
  );
}

/** What holds the map in `body`; undefined where it is the body itself, or nowhere. */
const holderIn = (body: JsonObject): string | undefined => HOLDERS.find((name) => isMap(body[name], true));

function issuesIn(body: JsonObject): Issue[] {
  const holder = holderIn(body);
  return holder === undefined ? issuesOf(body, false) : issuesOf(body[holder], true);
}

/**
 * `{ "name": ["This field is required."] }`: messages for each field, as Django REST Framework and Marshmallow answer; Rails, GitLab and others put them
 * below `errors`, `error` or `message`.
 */
export const fieldMapEnvelope: Envelope = {
  id: 'field_map',
  weak: true,
  claims(body) {
    const holder = holderIn(body);
    return holder === undefined ? isMap(body) && says(body) : says(body[holder]);
  },
  read: (body) => ({ message: text(summarize(issuesIn(body))) }),
  issues: (body) => bounded(issuesIn(body)),
  details(body) {
    const holder = holderIn(body);
    return holder === undefined ? {} : without(body, [holder]);
  },
  write({ message, issues }) {
    const fields = new Map<string, string[]>();
    for (const { path, message: words } of issues) {
      const field = path.join('.') || WHOLE[0];
      fields.set(field, [...(fields.get(field) ?? []), words]);
    }
    return fields.size > 0 ? Object.fromEntries(fields) : { [WHOLE[0]]: [message] };
  },
};
