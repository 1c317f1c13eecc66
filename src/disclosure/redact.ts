import { binaryOf } from '../base64.js';
import { rpcTypeIn } from '../envelope/rpc-details.js';
import { isObject, type JsonObject } from '../envelope/wire-error.js';

/** What stands in place of a credential. */
export const REDACTED = '[redacted]';

const DEEPEST = 20;

/** Names whose value is a credential, whatever it looks like. `max_tokens`, `token_count` and a tokenizer are none. */
const NAMES =
  /pass(?:word|wd|phrase|code)|pwd|secret|credential|bearer|jwt|csrf|token(?!s|i[sz]|[-_ ]?(?:count|type|limit|usage|ids|length))|(?:api|access|account|private|secret|shared|encryption|master|signing|ssh)[-_ ]?key|authori[sz]ation|cookie|session|(?<![a-z])(?:php)?(?:sess|s)id(?![a-z])|signature|(?<![a-z])sig(?![a-z])|connection[-_ ]?string/i;

/** A stack, under the names that languages have for it. */
const STACK = /^(?:stack|stack[-_ ]?trace|trace[-_]?back|exc[-_]?info)$/i;

type Form = readonly [form: RegExp, replacement: string | ((...matched: never[]) => string)];

/*
 * What looks like a credential within a text. A quantifier without a bound either takes what it met for good or cannot start again within
 * it, so that the time is linear in the text's length. The order matters: whole pairs of name and value go before the forms of the values.
 */
function marked(): readonly Form[] {
  // A telling name up to the sign between it and its value. Quotes may be escaped, as they are in JSON within JSON.
  const told = `(?:${NAMES.source})(?:s|[-_ ]?(?:id|key|value|hash|string|base|confirm(?:ation)?|old|new|v?\\d{1,3}))?\\\\{0,3}["']?\\s{0,3}`;
  return [
    [
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
      REDACTED,
    ],
    // The user and the password in a URL.
    [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"'<>]+@/gi, `$1${REDACTED}@`],
    // Headers whose values have parts.
    [
      /((?:set-)?cookies?\\{0,3}["']?\s{0,3}[:=]\s{0,3}\\{0,3}["']?)[^\s=;,"']{1,200}=(?:"[^\s;,"'\\]+"|[^\s;,"'\\]*)(?:;\s{0,3}[^\s=;,"']{1,200}=(?:"[^\s;,"'\\]+"|[^\s;,"'\\]*))*/gi,
      `$1${REDACTED}`,
    ],
    [
      /(authori[sz]ation\\{0,3}["']?\s{0,3}[:=]\s{0,3}\\{0,3}["']?)(?:[a-z][\w-]{0,30}\s{1,3})?(?!\[redacted\])[^\s"'\\,;]+/gi,
      `$1${REDACTED}`,
    ],
    // Values in quotes in a list; then one, to the last of its quotes.
    [
      new RegExp(
        `(${told}(?:=>|:=|={1,3}|:)\\s{0,3}[[(])(\\\\{0,3}["'])[\\s\\S]*?(?<!\\\\)\\2(?:\\s{0,3},\\s{0,3}\\2[\\s\\S]*?(?<!\\\\)\\2)*`,
        'gi',
      ),
      `$1$2${REDACTED}$2`,
    ],
    [
      new RegExp(`(${told}(?:=>|:=|={1,3}|:)\\s{0,3}[[({]?)(\\\\{0,3}["'])[\\s\\S]*?(?<!\\\\)\\2`, 'gi'),
      `$1$2${REDACTED}$2`,
    ],
    [/\b((?:pass(?:word|wd|phrase)|api key)\s{1,3})(["'])[^"'\n]{1,200}\2/gi, `$1$2${REDACTED}$2`],
    // A value behind an equals sign, or in quotes that nobody closed, or an option of a command.
    [
      new RegExp(
        `(${told}(?:(?:=>|:=|={1,3})\\s{0,3}\\\\{0,3}["']?|:\\s{0,3}\\\\{0,3}["']))(?![>=]|[[({]?\\\\{0,3}["']|\\[redacted\\])[^\\s"'&,;)}\\]]+`,
        'gi',
      ),
      `$1${REDACTED}`,
    ],
    [
      /(?<![\w-])(--?[\w-]{0,30}(?:password|passwd|pwd|token|secret|key)\s{1,3})(?!-)(?:(["'])[^"'\n]{1,200}\2|[^\s"']+)/gi,
      `$1$2${REDACTED}$2`,
    ],
    // A value behind a colon: a word with a digit, or one with nothing but the end of the phrase behind it.
    [
      new RegExp(
        `(${told}:\\s{0,3})(?!=|[[({]?\\\\{0,3}["']|\\[redacted\\])([^\\s"'&,;)}\\]]+)(\\s{0,3}["',;)}\\]\\n]|\\s{1,3}$)?`,
        'gi',
      ),
      (all: string, before: string, value: string, end: string | undefined, at: number, text: string) =>
        end !== undefined || /\d/.test(value) || at + all.length === text.length
          ? `${before}${REDACTED}${end ?? ''}`
          : all,
    ],
    // The schemes of an Authorization header; a word of plain English behind them has no digit, and is short or in one case.
    [
      /\b([Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|DIGEST|[Tt]oken|TOKEN)\s{1,3}(?=[\w.~+/-]{0,200}\d|[\w.~+/-]{24}|(?=[\w.~+/-]{12})[\w.~+/-]{0,200}[a-z][A-Z])[\w.~+/-]{6,}={0,2}/g,
      `$1 ${REDACTED}`,
    ],
    // Keys that their makers marked: OpenAI, Databricks, GitHub, GitLab, Hugging Face, Slack, AWS, Google, PyPI, npm, LangSmith, Groq, NVIDIA …
    [
      /\b(?:(?:(?:sk|rk)[-_]|pk_(?:live|test)_|dapi|gh[pousr]_|github_pat_|gl(?:pat|rt|dt|ft|soat|oas|cbt|ptt|imt|agent|ffct)-|xox[a-eoprs]-|xapp-|AKIA|ASIA|AIza|GOCSPX-|pypi-|dop_v1_|shp(?:at|ca|pa|ss)_|lsv2_|gsk_|nvapi-|whsec_)[\w-]{8,}|(?:hf_|npm_|r8_)[A-Za-z0-9]{20,}|dose[0-9a-f]{32}|(?:hv[bs]|SG|ya29)\.[\w.-]{8,})/g,
      REDACTED,
    ],
    // A JSON Web Token.
    [/(?<![\w-])ey[\w-]{8,}\.(?:[\w-]{4,}(?:\.[\w-]*){0,3}|(?:\.[\w-]{4,}){3})/g, REDACTED],
    // Hashes of passwords.
    [
      /(?:\b(?:scrypt|pbkdf2|argon2)[\w:.-]{0,100}|\$(?:2[aby]|argon2\w{0,3}|scrypt|pbkdf2[\w-]{0,20}|[156y]|apr1))\$[^\s'"]{8,}/gi,
      REDACTED,
    ],
  ];
}

const MARKED = /* @__PURE__ */ marked();

/** What nobody marked: in the name of a class such a word is no credential. */
const UNMARKED: readonly Form[] = [
  // A key in base64: 40 characters, as AWS makes them, or padded.
  [
    /(?<![\w+/.-])(?=[\w+/]{0,39}?[a-z])(?=[\w+/]{0,39}?[A-Z])(?=[\w+/]{0,39}?\d)(?:[A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{38,}={1,2})(?![\w+/=-]|\.\w)/g,
    '[redacted]',
  ],
  // A long word of small letters, capitals and digits in one; UUIDs and hexadecimal IDs have no capitals beside small letters.
  [/(?<![\w+=-])(?=[\w+=-]{0,200}?[a-z])(?=[\w+=-]{0,200}?[A-Z])(?=[\w+=-]{0,200}?\d)[\w+=-]{24,}/g, '[redacted]'],
];

const redactBy = (forms: readonly Form[], text: string): string =>
  forms.reduce((redacted, [form, replacement]) => redacted.replace(form, replacement as string), text);

/** `text` without what looks like a credential. It errs on the side of silence, and cannot know a secret that looks like any other word. */
export function redactText(text: string): string {
  return redactBy(UNMARKED, redactBy(MARKED, text));
}

/** A code or the name of a class likewise; it may be a long word. */
export function redactName(name: string): string {
  return redactBy(MARKED, name);
}

/** A copy of `value`, as JSON has it, without credentials and stacks: members that are called like one, and texts that look like one. */
export function redactValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return `[cut: deeper than ${DEEPEST} levels]`;
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      redactText(name),
      (NAMES.test(name) && typeof member !== 'boolean') || STACK.test(name) ? REDACTED : redactValue(member, depth + 1),
    ]),
  );
}

/** Whether a member of a map in protobuf's bytes is called like a credential: its name, and the tag of what is behind it. */
const namedInBytes = (bytes: string): boolean => new RegExp(`(?:${NAMES.source})[\\w-]{0,30}\\x12`, 'i').test(bytes);

/** Whether a detail is one of Connect's: the name of a message, and its bytes in base64, which look like a key and are none. */
function isEncoded(detail: unknown): detail is { type: string; value: string } {
  if (!isObject(detail) || typeof detail.type !== 'string' || typeof detail.value !== 'string') return false;
  return /^(?:\w{1,100}\.){1,20}\w{1,100}$/.test(detail.type) && detail['@type'] === undefined;
}

/** Whether no credential stands in base64 of protobuf, where texts stand as they are; what is no base64 is judged by its looks. */
function isHarmless(base64: string): boolean {
  try {
    const bytes = binaryOf(base64);
    return redactText(bytes) === bytes && !namedInBytes(bytes);
  } catch {
    return redactText(base64) === base64;
  }
}

/**
 * The details of an exception likewise. Of google.rpc's list of them a DebugInfo, which is a stack, is left out. So is a detail of Connect in whose bytes
 * a credential stands: bytes cannot be redacted in part, and a client that finds none throws the whole error away.
 */
export function redactDetails(details: JsonObject): JsonObject {
  const typed = Array.isArray(details.details) ? details.details : [];
  const kept = typed.flatMap((detail): unknown[] => {
    if (isObject(detail) && rpcTypeIn(detail['@type'] ?? detail.type) === 'DebugInfo') return [];
    const redacted = redactValue(detail, 2);
    if (!isEncoded(detail)) return [redacted];
    return isHarmless(detail.value) ? [{ ...(redacted as object), type: detail.type, value: detail.value }] : [];
  });
  const rest = redactValue({ ...details, ...(typed.length > 0 && { details: [] }) }) as JsonObject;
  return typed.length > 0 ? { ...rest, details: kept } : rest;
}
