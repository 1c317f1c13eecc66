import { readContext, readStatus } from './context.js';
import { detectEnvelope } from './envelope/detect.js';
import { isObject } from './envelope/wire-error.js';
import { type ParsedErrorOf, type PlatformContext, parseError } from './parse.js';
import { parseJson } from './parse-json.js';
import type { PlatformName } from './platforms.js';
import type { Taxonomy } from './taxonomy.js';

/** What stood beside a piece of a success. */
export interface PieceContext<Platform extends PlatformName | Taxonomy = PlatformName>
  extends PlatformContext<Platform> {
  /** The name of the server-sent event. What came as `error` is one, whatever its data. */
  readonly event?: string | undefined;
}

/** Codes that say that nothing went wrong. */
const FINE = ['0', 'ok', 'success', 'none', 'null'];

/**
 * The exception in a piece of a success: the data of a server-sent event, a line of NDJSON, or the body of a 200. Undefined where it is no
 * error: the body must be in an envelope that says so (`{ "detail": … }` is everybody's), or the event be called `error`. A status below 400
 * counts as none, since it speaks of the success.
 *
 * Total: it never throws.
 *
 * @param piece the text, or the parsed JSON
 *
 * @example
 * ```ts
 * import { errorIn } from 'ml-errors';
 *
 * errorIn('{"choices": [{"delta": {"content": "Hel"}}]}'); // undefined
 * errorIn('{"error_code": "RESOURCE_EXHAUSTED", "message": "too many tokens"}')?.httpStatus; // 429
 * errorIn('upstream went away', { event: 'error' })?.message; // 'upstream went away'
 * ```
 */
export function errorIn<Platform extends PlatformName | Taxonomy = PlatformName>(
  piece: unknown,
  context?: PieceContext<Platform>,
): ParsedErrorOf<Platform> | undefined {
  const { status, event, ...rest }: PieceContext<Platform> = readContext(context);
  const isFailure = (readStatus(status) ?? 0) >= 400;
  if (event !== 'error' && !isFailure && !isError(typeof piece === 'string' ? parseJson(piece) : piece))
    return undefined;
  const error: unknown = parseError(piece, (isFailure ? { ...rest, status } : rest) as PlatformContext);
  return error as ParsedErrorOf<Platform>;
}

function isError(value: unknown): boolean {
  try {
    if (!isObject(value)) return false;
    const envelope = detectEnvelope(value);
    return envelope?.tells !== undefined && says(envelope.tells, envelope.read(value));
  } catch {
    // What cannot be read is no error that anybody sent.
    return false;
  }
}

function says(telling: 'code' | 'message', { code, message }: { code?: unknown; message?: unknown }): boolean {
  // A number below 400 is the status of a success once more.
  const named =
    code !== undefined && !FINE.includes(String(code).toLowerCase()) && !(Number(code) >= 100 && Number(code) < 400);
  return named || (telling === 'message' && code === undefined && message !== undefined);
}
