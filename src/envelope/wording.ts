import { isObject, type JsonObject, text } from './wire-error.js';

/*
 * What the members of an error say, whatever they are called: the envelopes know the names that their services use, and ask here where none of
 * those is there.
 */

/** Texts of a list that a message is made of. */
const MOST_SENTENCES = 1000;

/** Members of an error whose names are looked at: one that has more is data, and says its error under a name that is known. */
const MOST_MEMBERS = 1000;

const namesOf = (error: JsonObject): string[] => Object.keys(error).slice(0, MOST_MEMBERS);

/** What members are called that say an error in words, the best first. */
const MESSAGES = [
  /(?:messages?|msg|faultstring|^evalue)$/i,
  /(?:desc(?:ription)?|summary|info|^err\w*text)$/i,
  /^(?:(?:err|fail)\w*)?reason$/i,
  /(?:details?|err(?:or)?s?|exception)$/i,
  /^(?:log|title|text)$/i,
] as const;

/** What members are called that name an error, the most specific first. */
const CODES = [
  /^(?:err(?:or)?|exception|scim|status)?[-_]?code$/i,
  /^(?:error_?name|ename)$/i,
  /^(?:err(?:or)?|exception|scim)?[-_]?(?:type|kind|class(?:name)?)$|^__typename$/i,
  /^(?:err(?:or)?|exception)?[-_]?(?:name|reason|status|error|exception)$/i,
] as const;

/** `value` where it can name an error: one word that is no number, and not what Python says for nothing. */
export function symbol(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?!-?[\d.]+$|None$)\S{1,200}$/.test(value) ? value : undefined;
}

/** `value` where it is made like a name, `not_found` or `BadRequest`; `Conflict` is a reason phrase like any other, and a URN names a document. */
export function nameOf(value: unknown): string | undefined {
  const isWord = typeof value === 'string' && /^(?!urn:)[A-Za-z][\w.:-]{1,199}$/.test(value);
  return isWord && /[a-z0-9][A-Z]|[A-Z]{2}[a-z]|\w[-_]/.test(value) ? value : undefined;
}

/** `value` where it says something in words: a text, or a list of texts, of which a message has so many at most. */
export function words(value: unknown): string | undefined {
  // OData has the language beside the text.
  if (!Array.isArray(value)) return text(isObject(value) ? value.value : value);
  const said: unknown[] = [];
  let more = 0;
  for (const entry of value) {
    if (text(entry) === undefined) continue;
    if (said.length < MOST_SENTENCES) said.push(entry);
    else more += 1;
  }
  if (more > 0) said.push(`[cut: ${more} more texts]`);
  return text(said.join('; '));
}

/** How little `value` says: a name less than a single word or a phrase like those of the HTTP statuses, and these less than a sentence. */
function vagueness(value: unknown): 0 | 1 | 2 {
  if (nameOf(value) !== undefined) return 2;
  return typeof value === 'string' && /^(?:\S+|[A-Z][a-z]+(?:[ -][A-Z][a-z]+){1,4})$/.test(value) ? 1 : 0;
}

/** The member of `error` that has its message, by what members are called. `own` is what the shape says, which gives way to what says more. */
export function messageName(error: JsonObject, own?: string): string | undefined {
  if (own !== undefined && vagueness(error[own]) === 0) return own;
  const names = namesOf(error).filter((name) => words(error[name]) !== undefined);
  const called = MESSAGES.flatMap((ending) => names.filter((name) => ending.test(name)));
  if (own !== undefined) called.unshift(own);
  return [0, 1, 2].flatMap((vague) => called.find((name) => vagueness(error[name]) === vague) ?? [])[0];
}

/** What the member called `name` says, where there is one. */
export function wordsOf(error: JsonObject, name: string | undefined): string | undefined {
  return name === undefined ? undefined : words(error[name]);
}

/** The message of `error`, by what its members are called. */
export function messageIn(error: JsonObject): string | undefined {
  return wordsOf(error, messageName(error));
}

/** The code of `error`, by what its members are called: what is made like a name, or any one word that is called a code. */
export function codeIn(error: unknown): string | undefined {
  if (!isObject(error)) return undefined;
  const names = namesOf(error);
  return first(CODES, (called) => {
    const read = called === CODES[0] ? symbol : nameOf;
    return first(names, (name) => (called.test(name) ? read(error[name]) : undefined));
  });
}

/** The first thing that is found for any of `several`. */
export function first<T, Found>(several: readonly T[], found: (one: T) => Found): Found | undefined {
  for (const one of several) {
    const value = found(one);
    if (value) return value;
  }
  return undefined;
}
