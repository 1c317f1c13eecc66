import { parseJson } from '../parse-json.js';
import { detectEnvelope } from './detect.js';
import { readText, titleOfPage } from './preview.js';
import { type Envelope, isNumeric, isObject, type JsonObject, text, type WireError } from './wire-error.js';
import { codeIn, nameOf } from './wording.js';

/** What was found in a body: the object that holds the error, the shape that claims it, and the error. */
export interface Found {
  readonly object?: JsonObject | undefined;
  /** The body, and the member of it in which the object lies, where it lies deep. */
  readonly within?: { readonly whole: JsonObject; readonly member: string } | undefined;
  readonly shape?: Envelope | undefined;
  readonly error: WireError;
}

/** Envelopes within envelopes that are opened. */
const DEEPEST = 3;

/** Members of an object, and objects in all, that are looked through for an error deep in a body. */
const MOST_MEMBERS = 100;

/** What members are called that hold the error of another service, or what HAL embeds. */
const RELAYED = /_(?:message|error|embedded)$/;

/** UTF-16 code units of a message that is looked at for an envelope within it. */
const LONGEST = 65_536;

/**
 * The error in a body, whatever holds it: an object, a list of them, JSON within a text, a server-sent event, or text. An envelope within
 * another's `detail` or message is opened: its message is the better one, and its code where the outer has none.
 *
 * @param value the JSON in `body`, or undefined
 * @param native the envelope of the platform that the caller named
 * @param status the HTTP status that came with the body
 */
export function findError(
  body: string | undefined,
  value: unknown,
  native: Envelope | undefined,
  status: number | undefined,
): Found {
  const object = objectIn(value) ?? (body === undefined ? undefined : objectInFrame(body));
  if (object === undefined) {
    const said = Array.isArray(value) ? value.find(text) : value === undefined ? body : value;
    return { error: typeof said === 'string' ? readText(said) : {} };
  }
  const found = readObject(object, native, status);
  const deep = found.shape ? undefined : errorWithin(object);
  const inner = deep?.inner ?? object;
  const { shape, error } = deep ? readObject(inner, native, status) : found;
  const read = unwrapped(inner, error, status);
  // Where the shape asks for no code and the error has none, what stands beside it may name it.
  const isNameless = read.code === undefined && shape && shape.tells !== 'code' && Object.keys(object).length > 1;
  return { object: inner, within: deep, shape, error: isNameless ? { ...read, code: nameBeside(object) } : read };
}

/** The name of an error beside what says it. The codes of a platform whose shape has no place for one are no such name. */
function nameBeside(object: JsonObject): string | undefined {
  const code = nameOf(codeIn(object));
  return code?.includes('-') ? undefined : code;
}

/** Read in the shape that finds more: the named platform's own where another's leaves doubt or finds less. */
function readObject(object: JsonObject, native: Envelope | undefined, status: number | undefined): Found {
  const shape = detectEnvelope(object);
  const error = shape?.read(object, status) ?? {};
  if (native === undefined || native === shape) return { shape, error };
  const own = native.read(object, status);
  const more = finds(own) - finds(error);
  return more > 0 || (more === 0 && shape?.weak) ? { shape: native, error: own } : { shape, error };
}

/** How much of an error was found: the code is worth more than the message. */
function finds({ code, message }: WireError): number {
  return (code === undefined ? 0 : 2) + (message === undefined ? 0 : 1);
}

function unwrapped(object: JsonObject, error: WireError, status: number | undefined): WireError {
  let [outer, found] = [object, error];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const quoted = objectInText(found.message);
    const inner = quoted ?? relayedIn(outer, found);
    const shape = inner && detectEnvelope(inner);
    if (!inner || !shape || (shape.weak && !quoted)) break;
    const { code, message, httpStatus, kind } = shape.read(inner, status);
    found = {
      ...found,
      code: isNumeric(found.code) ? (code ?? found.code) : (found.code ?? code),
      message: message ?? found.message,
      httpStatus: found.httpStatus ?? httpStatus,
      kind: found.kind ?? kind,
    };
    outer = inner;
  }
  // A page of a proxy in front of what is told of.
  const title = found.message?.startsWith('<') ? titleOfPage(found.message) : undefined;
  return title === undefined ? found : { ...found, message: title };
}

/** The error that `object` holds in its `detail`; or one of another service, beside an own that has no code. */
function relayedIn(object: JsonObject, { code }: WireError): JsonObject | undefined {
  const { detail } = object;
  if (isObject(detail)) return detail;
  if (code !== undefined || Object.hasOwn(object, 'detail')) return undefined;
  for (const name of Object.keys(object)) {
    // A member of another name is not looked at: it may refuse to be.
    const member = RELAYED.test(name) ? object[name] : undefined;
    if (isObject(member)) return member;
  }
  return undefined;
}

/** The first object within `whole` that is an error by its shape, or one by its name that says something; and the member that it lies in. */
function errorWithin(whole: JsonObject): (Found['within'] & { readonly inner: JsonObject }) | undefined {
  const objects: (readonly [object: JsonObject, member?: string])[] = [[whole]];
  for (const [outer, lies] of objects) {
    for (const [name, value] of Object.entries(outer).slice(0, MOST_MEMBERS)) {
      const inner = objectIn(value);
      if (!inner || objects.length > MOST_MEMBERS) continue;
      const member = lies ?? name;
      const shape = detectEnvelope(inner);
      if (shape && (shape.tells || /err|fail|issue|message|resp/i.test(name))) return { whole, inner, member };
      objects.push([inner, member]);
    }
  }
  return undefined;
}

/** The object that a JSON value stands for: itself, the first of a list, or the one that a text has in it. */
function objectIn(value: unknown): JsonObject | undefined {
  if (isObject(value)) return value;
  if (!Array.isArray(value)) return typeof value === 'string' ? objectInText(value) : undefined;
  const objects = value.filter((entry) => isObject(entry) && Object.keys(entry).length > 0);
  // In a stream that is one list, the error stands behind what went well.
  return objects.find((entry) => detectEnvelope(entry)?.tells) ?? objects[0];
}

function objectInText(words: string | undefined): JsonObject | undefined {
  if (words === undefined || words.length > LONGEST) return undefined;
  const start = words.trimStart()[0];
  if (start !== '{' && start !== '[') return undefined;
  const value = parseJson(words);
  return typeof value === 'object' ? objectIn(value) : undefined;
}

/** The data of the last server-sent event in `body`, or of its last line of NDJSON, where that is an object. */
function objectInFrame(body: string): JsonObject | undefined {
  if (!/^\s*(?:data|event|id|retry|error|:|\{)/.test(body)) return undefined;
  const lines = body.slice(0, LONGEST).split(/\r\n|\r|\n/);
  for (const line of lines.reverse()) {
    const object = objectInText(line.replace(/^(?:data|error):/, ''));
    if (object) return object;
  }
  return undefined;
}
