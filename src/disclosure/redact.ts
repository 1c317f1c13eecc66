import { isObject } from '../envelope/wire-error.js';

/** What stands in place of a credential. */
export const REDACTED = '[redacted]';

const DEEPEST = 20;

/** Names of members whose value is a credential, whatever it looks like. `max_tokens` and `token_count` are none. */
const NAMES =
  /pass(?:word|wd|phrase|code)|pwd|secret|token(?!s|[-_]?(?:count|type|limit|usage))|api[-_]?key|access[-_]?key|private[-_]?key|authori[sz]ation|cookie|credential|session|signature|bearer|jwt|connection[-_]?string/i;

/*
 * What looks like a credential within a text. Every quantifier that could meet itself again is bounded, so that the time is linear in the
 * text's length. The order matters: a whole `name=value` goes before the forms of the values.
 */
const FORMS: readonly (readonly [form: RegExp, replacement: string])[] = [
  // The user and the password in a URL.
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,200}@/gi, '$1[redacted]@'],
  // A value given to a telling name: after `=`, in quotes, or after a colon with nothing but the end of the phrase behind it.
  [
    /((?:pass(?:word|wd|phrase)|pwd|secret|token|api[-_]?key|access[-_]?key|credential|authorization|signature|cookie|session(?:[-_]?id)?)["']?\s{0,3}(?:=\s{0,3}["']?|:\s{0,3}["']))[^\s"'&,;)}\]]{1,4000}/gi,
    '$1[redacted]',
  ],
  [
    /((?:pass(?:word|wd|phrase)|pwd|secret|token|api[-_]?key|access[-_]?key|credential|signature|cookie)["']?:\s{0,3})[^\s"'&,;)}\]]{1,4000}(?=\s{0,3}(?:$|["',;)}\]\n]))/gi,
    '$1[redacted]',
  ],
  // The schemes of an Authorization header; a word of plain English behind them has no digit.
  [/\b(bearer|basic|digest|token)\s{1,3}(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{6,4000}={0,2}/gi, '$1 [redacted]'],
  // Keys that their makers marked: OpenAI, Databricks, GitHub, GitLab, Hugging Face, Slack, AWS, Google.
  [
    /\b(?:(?:sk|pk|rk)[-_]|dapi|gh[pousr]_|github_pat_|glpat-|hf_|xox[abprs]-|AKIA|ASIA|AIza)[\w-]{8,4000}/g,
    '[redacted]',
  ],
  // A JSON Web Token.
  [/\bey[A-Za-z0-9_-]{8,4000}\.[\w-]{4,8000}(?:\.[\w-]{0,4000})?/g, '[redacted]'],
  // Hashes of passwords.
  [
    /(?:\b(?:scrypt|pbkdf2|argon2)[\w:.-]{0,100}|\$(?:2[aby]|argon2\w{0,3}|scrypt|pbkdf2[\w-]{0,20}))\$[^\s'",]{8,4000}/gi,
    '[redacted]',
  ],
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, '[redacted]'],
  // A long word of small letters, capitals and digits in one; UUIDs and hexadecimal IDs have no capitals beside small letters.
  [/(?<![\w+=-])(?=[\w+=-]{0,200}?[a-z])(?=[\w+=-]{0,200}?[A-Z])(?=[\w+=-]{0,200}?\d)[\w+=-]{24,8000}/g, '[redacted]'],
];

/** `text` without what looks like a credential. It errs on the side of silence, and cannot know a secret that looks like any other word. */
export function redactText(text: string): string {
  return FORMS.reduce((redacted, [form, replacement]) => redacted.replace(form, replacement), text);
}

/** A copy of `value`, as JSON has it, without credentials: members that are called like one, and texts that look like one. */
export function redactValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return `[cut: deeper than ${DEEPEST} levels]`;
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, depth + 1));
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      NAMES.test(name) && typeof member !== 'boolean' ? REDACTED : redactValue(member, depth + 1),
    ]),
  );
}
