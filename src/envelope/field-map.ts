import { bounded, summarize } from './issue-list.js';
import { type Envelope, type Issue, type JsonObject, text } from './wire-error.js';

/** What Django calls the errors that concern no single field. */
const WHOLE = ['non_field_errors', '__all__'] as const;

function issuesOf(body: JsonObject): Issue[] {
  return Object.entries(body).flatMap(([field, messages]) =>
    (Array.isArray(messages) ? messages : []).flatMap((message) =>
      text(message) === undefined
        ? []
        : [{ path: WHOLE.some((name) => name === field) ? [] : [field], message: String(message) }],
    ),
  );
}

/** `{ "name": ["This field is required."] }`: a list of messages for each field, as Django REST Framework answers. */
export const fieldMapEnvelope: Envelope = {
  id: 'field_map',
  weak: true,
  claims(body) {
    const lists = Object.values(body);
    return lists.length > 0 && lists.every((list) => Array.isArray(list) && list.length > 0 && list.every(text));
  },
  read: (body) => ({ message: summarize(issuesOf(body)) }),
  issues: (body) => bounded(issuesOf(body)),
  details: () => ({}),
  write({ message, issues }) {
    const fields = new Map<string, string[]>();
    for (const { path, message: words } of issues) {
      const field = path.join('.') || WHOLE[0];
      fields.set(field, [...(fields.get(field) ?? []), words]);
    }
    return fields.size > 0 ? Object.fromEntries(fields) : { [WHOLE[0]]: [message] };
  },
};
