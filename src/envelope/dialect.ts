import { readErrorStatus } from '../context.js';
import { issuesIn } from './issue-list.js';
import { others, withOthers } from './members.js';
import {
  type Envelope,
  type EnvelopeId,
  isNumeric,
  isObject,
  type JsonObject,
  type OutgoingError,
  text,
} from './wire-error.js';

/** A shape that is told by the names of its members. */
export interface Dialect {
  readonly id: EnvelopeId;
  readonly tells?: Envelope['tells'];
  readonly weak?: boolean;
  /** The member that holds the error, where it is not the body itself. Of a list its first entry; a text is its message. */
  readonly at?: string | ((body: JsonObject) => string | undefined);
  /** Whether a body has this shape; `error` is what stands at `at`. */
  readonly claims: (error: JsonObject, body: JsonObject) => boolean;
  /** Where the code may stand, the most specific first. */
  readonly code: readonly string[];
  /** The code, where it stands nowhere by itself. */
  readonly named?: (error: JsonObject) => string | undefined;
  /** Where the message may stand, the best first. */
  readonly message: readonly string[];
  /** Where a body repeats the HTTP status. Default: under the usual names. */
  readonly status?: readonly string[];
  /** Members that are always the same, or repeat what is said elsewhere: no details. */
  readonly fixed?: Readonly<JsonObject>;
  /** Further members that are the shape's own. */
  readonly own?: readonly string[];
  /** The names under which a body is written: of the code and of the message. Default: the first of each. */
  readonly names?: readonly [code: string, message: string];
  /** How a body is written that has more than code and message. */
  readonly write?: (error: OutgoingError) => JsonObject;
}

/** Texts of a list that a message is made of. */
const MOST_SENTENCES = 1000;

/** Where a body may repeat the HTTP status. */
const STATUS: readonly string[] = [
  'http',
  'status',
  'status_code',
  'statusCode',
  'http_code',
  'httpStatusCode',
  'code',
];

/**
 * The envelope of a dialect. Numbers and digits are no codes: one that is an HTTP error status stands for that status. Whatever the shape does not own
 * stays among the details, but for what repeats the code or the status.
 */
export function dialect({
  id,
  tells,
  weak,
  at,
  claims,
  code,
  named,
  message,
  fixed = {},
  own = [],
  status = STATUS,
  names = [code[0], message[0]] as [string, string],
  write,
}: Dialect): Envelope {
  const holder = (body: JsonObject): string | undefined => (typeof at === 'function' ? at(body) : at);
  const errorIn = (body: JsonObject): JsonObject | undefined => {
    const name = holder(body);
    const held = name === undefined ? body : body[name];
    const error: unknown = Array.isArray(held) ? held[0] : held;
    return isObject(error) ? error : text(error) === undefined ? undefined : { message: error };
  };
  const codeIn = (error: JsonObject): string | number | undefined =>
    first(code, (name) => symbol(error[name])) ?? named?.(error) ?? code.map((name) => error[name]).find(isCode);
  const messageName = (error: JsonObject): string | undefined =>
    message.find((name) => words(error[name]) !== undefined);
  return {
    id,
    tells,
    weak,
    claims(body) {
      const error = errorIn(body);
      return error !== undefined && claims(error, body);
    },
    read(body, transport) {
      const error = errorIn(body) ?? {};
      return {
        code: codeIn(error),
        message: first(message, (name) => words(error[name])),
        httpStatus: transport ?? statusIn(error, status) ?? statusIn(body, status),
      };
    },
    issues: (body, input) => issuesIn(errorIn(body) ?? body, input),
    details(body) {
      const error = errorIn(body) ?? {};
      const said: readonly unknown[] = [codeIn(error), statusIn(error, status), statusIn(body, status)];
      const repeats = (name: string, value: unknown): boolean =>
        (name in fixed && fixed[name] === value) ||
        (message.includes(name) && value === '') ||
        ((code.includes(name) || status.includes(name)) && said.includes(value));
      const rest = (object: JsonObject, ...names: readonly (string | undefined)[]): JsonObject =>
        Object.fromEntries(
          Object.entries(others(object)).filter(([name, value]) => !names.includes(name) && !repeats(name, value)),
        );
      const inside = rest(error, ...own, messageName(error));
      const name = holder(body);
      if (name === undefined) return inside;
      // Of several errors the first is told; the others stay together with it.
      const held = body[name];
      return { ...rest(body, Array.isArray(held) && held.length > 1 ? undefined : name), ...inside };
    },
    write:
      write ??
      ((error) => {
        const body = withOthers({ [names[0]]: error.code, [names[1]]: error.message }, error);
        return typeof at === 'string' ? { ...fixed, [at]: body } : body;
      }),
  };
}

/** `value` where it can name an error: one word that is no number, and not what Python says for nothing. */
export function symbol(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?![\d.]+$|None$)\S{1,200}$/.test(value) ? value : undefined;
}

/** `value` where it says something in words: a text, or a list of texts, of which a message has so many at most. */
export function words(value: unknown): string | undefined {
  if (!Array.isArray(value)) return text(value);
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

/** A number may be a code of a platform that has numbers for codes; whoever has none takes it for a status, or for nothing. */
const isCode = (value: unknown): value is string | number => isNumeric(value);

/** The HTTP error status that `error` says, as a number or in digits, in whichever member. */
export function statusIn(error: JsonObject, names = STATUS): number | undefined {
  return first(names, (name) => readErrorStatus(error[name]));
}

/** The first thing that is found under any of the names. */
function first<T>(names: readonly string[], found: (name: string) => T): T | undefined {
  for (const name of names) {
    const value = found(name);
    if (value) return value;
  }
  return undefined;
}
