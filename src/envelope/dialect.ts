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
import { codeIn, first, messageName, symbol, words, wordsOf } from './wording.js';

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
  readonly named?: (error: JsonObject, transport: number | undefined) => string | undefined;
  /** Where the message stands, the best first; what is called otherwise is found by what members are called. Default: under `message`. */
  readonly message?: readonly string[];
  /** Whether a protocol leaves nothing to guess: what stands elsewhere is neither code nor message. */
  readonly exact?: boolean;
  /** Whether the message may be a mere label, which gives way to a sentence beside it. */
  readonly labels?: boolean;
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
  message = ['message'],
  exact,
  labels,
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
  const ownCode = (error: JsonObject, transport?: number): string | undefined =>
    first(code, (name) => symbol(error[name])) ?? named?.(error, transport);
  const codeOf = (error: JsonObject, transport?: number): string | number | undefined =>
    ownCode(error, transport) ?? (exact ? undefined : codeIn(error)) ?? code.map((name) => error[name]).find(isCode);
  const messageNameOf = (error: JsonObject): string | undefined => {
    const own = message.find((name) => words(error[name]) !== undefined);
    // What has a code of its own was written by one who knows the shape.
    return exact || (own !== undefined && (!labels || ownCode(error) !== undefined)) ? own : messageName(error, own);
  };
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
        code: codeOf(error, transport),
        message: wordsOf(error, messageNameOf(error)),
        httpStatus: transport ?? statusIn(error, status) ?? statusIn(body, status),
      };
    },
    issues: (body, input) => issuesIn(errorIn(body) ?? body, input),
    details(body) {
      const error = errorIn(body) ?? {};
      const said: readonly unknown[] = [codeOf(error), statusIn(error, status), statusIn(body, status)];
      const repeats = (name: string, value: unknown): boolean =>
        (name in fixed && fixed[name] === value) ||
        (message.includes(name) && value === '') ||
        ((code.includes(name) || status.includes(name)) && said.includes(value));
      const rest = (object: JsonObject, ...names: readonly (string | undefined)[]): JsonObject =>
        Object.fromEntries(
          Object.entries(others(object)).filter(([name, value]) => !names.includes(name) && !repeats(name, value)),
        );
      const inside = rest(error, ...own, messageNameOf(error));
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

/** A number may be a code of a platform that has numbers for codes; whoever has none takes it for a status, or for nothing. */
const isCode = (value: unknown): value is string | number => isNumeric(value);

/** The HTTP error status that `error` says, as a number or in digits, in whichever member. */
export function statusIn(error: JsonObject, names = STATUS): number | undefined {
  return first(names, (name) => readErrorStatus(error[name]));
}
