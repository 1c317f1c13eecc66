import type { ErrorKind } from '../envelope/wire-error.js';
import { issuesIn } from './issue-list.js';
import { others, withOthers, without } from './members.js';
import { type Envelope, isObject, type JsonObject, type OutgoingError, text } from './wire-error.js';

/** The body of {@link executionErrorEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeExecutionError(error: OutgoingError): JsonObject {
  return withOthers({ code: String(error.code), message: error.message, kind: error.kind.toUpperCase() }, error);
}

/*
 * Flyte says who is at fault in many spellings: protobuf names, the run API's names, integers, and the SDK's literals.
 * An absent kind is protobuf's zero: unknown.
 */
const KINDS: ReadonlyMap<unknown, ErrorKind> = /* @__PURE__ */ new Map<unknown, ErrorKind>([
  ['USER', 'user'],
  ['SYSTEM', 'system'],
  ['UNKNOWN', 'unknown'],
  ['KIND_USER', 'user'],
  ['KIND_SYSTEM', 'system'],
  ['KIND_UNSPECIFIED', 'unknown'],
  ['user', 'user'],
  ['system', 'system'],
  ['unknown', 'unknown'],
  [0, 'unknown'],
  [1, 'user'],
  [2, 'system'],
]);

/** Whether a retry was asked for or ruled out, by name or by protobuf integer. */
const RECOVERABLE: ReadonlyMap<unknown, boolean> = /* @__PURE__ */ new Map<unknown, boolean>([
  ['RECOVERABLE', true],
  ['NON_RECOVERABLE', false],
  [1, true],
  [0, false],
]);

/** The error document of a task (`error.pb` as JSON): its `kind` is the recoverability, its `origin` is who is at fault. */
function documentOf(body: JsonObject): JsonObject | undefined {
  const { error } = body;
  return isObject(error) &&
    typeof error.message === 'string' &&
    !Object.hasOwn(error, 'http') &&
    (KINDS.has(error.origin) || (RECOVERABLE.has(error.kind) && typeof error.kind === 'string'))
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
  return KINDS.has(kind) && (typeof kind === 'string' || code !== undefined);
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
      kind: KINDS.get(document ? origin : kind) ?? unstated,
      retryable: RECOVERABLE.get(document ? kind : recoverability),
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
