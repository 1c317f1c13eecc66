import { parseJson } from '../parse-json.js';
import { detectEnvelope } from './detect.js';
import { readText } from './preview.js';
import { type Envelope, isObject, type JsonObject, text, type WireError } from './wire-error.js';

/** What was found in a body: the object that holds the error, the shape that claims it, and the error. */
export interface Found {
  readonly object?: JsonObject | undefined;
  readonly shape?: Envelope | undefined;
  readonly error: WireError;
}

/** Envelopes within envelopes that are opened. */
const DEEPEST = 3;

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
  const { shape, error } = readObject(object, native, status);
  return { object, shape, error: unwrapped(object, error, status) };
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
    const inner = isObject(outer.detail) ? outer.detail : objectInText(found.message);
    const shape = inner && detectEnvelope(inner);
    if (!inner || !shape || shape.weak) break;
    const { code, message, httpStatus, kind } = shape.read(inner, status);
    found = {
      ...found,
      code: found.code ?? code,
      message: message ?? found.message,
      httpStatus: found.httpStatus ?? httpStatus,
      kind: found.kind ?? kind,
    };
    outer = inner;
  }
  return found;
}

/** The object that a JSON value stands for: itself, the first of a list, or the one that a text has in it. */
function objectIn(value: unknown): JsonObject | undefined {
  if (isObject(value)) return value;
  return Array.isArray(value) ? value.find(isObject) : typeof value === 'string' ? objectInText(value) : undefined;
}

function objectInText(words: string | undefined): JsonObject | undefined {
  if (words === undefined || words.length > LONGEST || !words.trimStart().startsWith('{')) return undefined;
  const value = parseJson(words);
  return isObject(value) ? value : undefined;
}

/** The data of the last server-sent event in `body`, or of its last line of NDJSON, where that is an object. */
function objectInFrame(body: string): JsonObject | undefined {
  if (!/^\s*(?:data|event|id|retry|:|\{)/.test(body)) return undefined;
  const lines = body.slice(0, LONGEST).split(/\r\n|\r|\n/);
  for (const line of lines.reverse()) {
    const object = objectInText(line.startsWith('data:') ? line.slice(5) : line);
    if (object) return object;
  }
  return undefined;
}
