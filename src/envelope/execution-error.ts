import type { ErrorKind } from '../envelope/wire-error.js';
import { issuesIn } from './issue-list.js';
import { others, withOthers, without } from './members.js';
import { type Envelope, isObject, type JsonObject, KINDS, type OutgoingError, text } from './wire-error.js';

/** The body of {@link executionErrorEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeExecutionError(error: OutgoingError): JsonObject {
  return withOthers({ code: String(error.code), message: error.message, kind: error.kind.toUpperCase() }, error);
}

/**
 * Flyte says who is at fault in many spellings: protobuf names, the run API's names, integers, and the SDK's literals. An absent kind is
 * protobuf's zero: unknown.
 */
function kindOf(kind: unknown): ErrorKind | undefined {
  if (typeof kind === 'number') return KINDS[kind];
  if (kind === 'KIND_UNSPECIFIED') return 'unknown';
  return KINDS.find((name) => kind === name || kind === name.toUpperCase() || kind === `KIND_${name.toUpperCase()}`);
}

/** Whether a retry was asked for or ruled out, by name or by protobuf integer. */
function isRecoverable(value: unknown): boolean | undefined {
  return value === 'RECOVERABLE' || value === 1 ? true : value === 'NON_RECOVERABLE' ? false : undefined;
}

/** The error document of a task (`error.pb` as JSON): its `kind` is the recoverability, its `origin` is who is at fault. */
function documentOf(body: JsonObject): JsonObject | undefined {
  const { error } = body;
  return isObject(error) &&
    typeof error.message === 'string' &&
    !Object.hasOwn(error, 'http') &&
    (kindOf(error.origin) !== undefined || (typeof error.kind === 'string' && isRecoverable(error.kind) !== undefined))
    ? error
    : undefined;
}

/** Members that stand beside code and message in nobody else's errors. The kind may be absent: then it is unknown. */
const TELLING = ['errorUri', 'error_uri', 'recoverability', 'worker'];

function isExecutionError(body: JsonObject): boolean {
  const { code, message, kind } = body;
  if (typeof message !== 'string' || (code !== undefined && typeof code !== 'string')) return false;
  if (kind === undefined) return code !== undefined && TELLING.some((name) => Object.hasOwn(body, name));
  // A bare integer is a kind only in the company of a code.
  return kindOf(kind) !== undefined && (typeof kind === 'string' || code !== undefined);
}

/**
 * `{ "code": "OOMKilled", "message": "…", "kind": "USER" }`, the ExecutionError of Flyte, and its error document
 * `{ "error": { "code": "ValueError", "message": "…", "kind": "RECOVERABLE", "origin": "USER" } }`.
 */
export const executionErrorEnvelope: Envelope = {
  id: 'execution_error',
  tells: 'code',
  claims: (body) => isExecutionError(body) || documentOf(body) !== undefined,
  read(body, status) {
    const document = documentOf(body);
    // Beside an HTTP status, a body of another shape says nothing of who is at fault.
    const unstated = status === undefined || document || isExecutionError(body) ? 'unknown' : undefined;
    const { code, message, kind, origin, recoverability } = document ?? body;
    return {
      code: text(code),
      message: text(message),
      kind: kindOf(document ? origin : kind) ?? unstated,
      retryable: isRecoverable(document ? kind : recoverability),
    };
  },
  issues: (body, input) => issuesIn(documentOf(body) ?? body, input),
  details(body) {
    const document = documentOf(body);
    return document
      ? { ...without(body, ['error']), ...others(document, 'code', 'message', 'kind', 'origin') }
      : others(body, 'code', 'message', 'kind');
  },
  write: writeExecutionError,
};
