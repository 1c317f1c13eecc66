import { CodedError } from '../coded-error.js';
import { issuesFromPath } from '../envelope/issue-list.js';
import { codeOf, isObject, type JsonObject, text } from '../envelope/wire-error.js';
import type { RateLimit } from '../error-init.js';
import { jsonOf, type Relay, type Remembered } from '../memory.js';
import { parseJson } from '../parse-json.js';
import { type KnownError, parsedClass } from '../parsed-class.js';
import type { Taxonomy } from '../taxonomy.js';
import { type CloneableError, type CodedParts, isCloneableError, isError } from './cloneable-error.js';

/** Of a platform that is not known here. */
const ELSEWHERE = /* @__PURE__ */ parsedClass(CodedError);

/**
 * The error for what `toCloneable` made of one; see `reviveError`. Total: it never throws.
 *
 * @param platforms those whose classes can be built, by name
 */
export function revive(value: unknown, platforms: Readonly<Record<string, Taxonomy>>): Error {
  try {
    const error = revived(value, platforms);
    if (isError(error)) return error;
  } catch {
    // What cannot be read is no error in the form of this package.
  }
  return new Error(typeof value === 'string' ? value : 'what came is no error that toCloneable wrote', {
    cause: value,
  });
}

function revived(form: unknown, platforms: Readonly<Record<string, Taxonomy>>): unknown {
  if (!isCloneableError(form)) return form;
  const { stack, errors, coded, members } = form;
  const message = typeof form.message === 'string' ? form.message : '';
  const name = text(form.name) ?? 'Error';
  const options = 'cause' in form ? { cause: revived(form.cause, platforms) } : undefined;
  const error = isObject(coded)
    ? codedError({ message, name }, coded, platforms, options)
    : plainError(name, message, options);
  const put = (member: string, value: unknown, enumerable = false): void => {
    Object.defineProperty(error, member, { value, enumerable, writable: true, configurable: true });
  };
  if (error.message !== message) put('message', message);
  if (error.name !== name) put('name', name);
  if (typeof stack === 'string') put('stack', stack);
  if (Array.isArray(errors)) {
    const inner = errors.map((form) => revived(form, platforms));
    put('errors', inner);
  }
  for (const [member, value] of Object.entries(members ?? {})) {
    // What every error has is said already, and no data shall stand in its way.
    if (!(member in error)) put(member, value, true);
  }
  return error;
}

/** What an exception is built with: what it remembers, taken from the form. */
function codedError(
  { message, name }: Pick<CloneableError, 'message' | 'name'>,
  coded: JsonObject,
  platforms: Readonly<Record<string, Taxonomy>>,
  options: { cause: unknown } | undefined,
): CodedError {
  const {
    platform = '',
    code = '',
    http,
    lineage,
    defaultMessage,
    path,
    method,
    traceparent,
    shouldRetry,
    ...parts
  } = ofRightType(coded);
  const taxonomy = Object.hasOwn(platforms, platform) ? platforms[platform] : undefined;
  const known = taxonomy?.table.rows.get(code);
  const unlisted = taxonomy !== undefined && known === undefined;
  const row = { ...known, code, http: http ?? parts.httpStatus ?? 500, message: defaultMessage, unlisted };
  const relay = isObject(coded.body) ? relayOf(coded.body) : undefined;
  const kept: KnownError & Remembered = {
    ...parts,
    ...options,
    platform,
    code,
    details: isObject(coded.details) ? coded.details : {},
    issues: issuesFromPath(coded.issues, true),
    wireCode: codeOf(coded.wireCode),
    rateLimit: isObject(coded.rateLimit) ? rateLimitOf(coded.rateLimit) : undefined,
    get value() {
      return relay?.value;
    },
    '~row': row,
    '~name': name,
    '~lineage': lineage,
    '~path': path,
    '~method': method,
    '~traceparent': traceparent,
    '~shouldRetry': shouldRetry,
    '~relay': (error) => (error.message === message ? relay : undefined),
    '~json': (error) => jsonOf(kept, error),
  };
  const Class = taxonomy?.classOf(row, lineage) ?? ELSEWHERE;
  return new Class(message, kept);
}

/** The members that have one type each. */
type Simple = Omit<CodedParts, 'details' | 'issues' | 'wireCode' | 'body' | 'rateLimit'>;

const TYPES: Readonly<Record<string, readonly string[]>> = {
  string: [
    ...['platform', 'code', 'lineage', 'kind', 'envelope', 'matched', 'preview', 'defaultMessage'],
    ...['requestId', 'path', 'method', 'traceparent'],
  ],
  number: ['httpStatus', 'http', 'retryAfterMs'],
  boolean: ['retryable', 'expose', 'shouldRetry'],
};

/** The members that are of the type that they should have. */
function ofRightType(coded: JsonObject): Partial<Simple> {
  return Object.fromEntries(Object.entries(coded).filter(([name, value]) => TYPES[typeof value]?.includes(name)));
}

function rateLimitOf({ limit, remaining, resetAt }: JsonObject): RateLimit {
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const time = typeof resetAt === 'string' ? new Date(resetAt) : undefined;
  return {
    limit: number(limit),
    remaining: number(remaining),
    resetAt: Number.isNaN(time?.getTime()) ? undefined : time,
  };
}

function relayOf(body: { readonly text?: unknown; readonly value?: unknown }): Relay {
  if (typeof body.text !== 'string') return { text: undefined, value: body.value };
  const { text } = body;
  return {
    text,
    get value() {
      return parseJson(text);
    },
  };
}

/** The classes of errors that every engine has. Looked up by name, never through the global object's own members. */
const NATIVE: Readonly<Record<string, ErrorConstructor>> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

function plainError(name: string, message: string, options: { cause: unknown } | undefined): Error {
  if (name === 'AggregateError') return new AggregateError([], message, options);
  const Class = Object.hasOwn(NATIVE, name) ? (NATIVE[name] as ErrorConstructor) : Error;
  return new Class(message, options);
}
