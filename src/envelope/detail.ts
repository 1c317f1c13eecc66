import { statusIn } from './dialect.js';
import { issuesFromLoc, summaryOfLoc } from './issue-list.js';
import { withOthers, without } from './members.js';
import { jsonPreview } from './preview.js';
import { codeOf, type Envelope, isObject, type JsonObject, type OutgoingError, text } from './wire-error.js';
import { codeIn, messageIn, words } from './wording.js';

/** The body of {@link detailEnvelope} for `error`. By itself, since an exception writes and never reads. */
export function writeDetail(error: OutgoingError): JsonObject {
  const { message, issues, details } = error;
  if (issues.length === 0) return withOthers({ detail: message }, error);
  // FastAPI's list has no message of its own; beside it nobody is disturbed by one.
  const own = { detail: issues.map(({ path, message: msg, ...type }) => ({ loc: path, msg, ...type })), message };
  return { ...own, ...details, ...own };
}

/** `["EntityExistsError", "…"]`: a class name and its message, as ZenML raises them. A list of two sentences is no such pair. */
function classAndMessage(detail: unknown): [code: string, message: string] | undefined {
  if (!Array.isArray(detail) || detail.length !== 2) return undefined;
  const [code, message] = detail;
  return typeof code === 'string' && /^[A-Z][A-Za-z0-9_]{2,99}$/.test(code) && text(message)
    ? [code, message]
    : undefined;
}

/** What `detail` itself says, without what stands beside it. */
function said(detail: unknown): string | undefined {
  if (Array.isArray(detail)) return summaryOfLoc(detail) ?? words(detail) ?? said(detail.find(isObject));
  if (!isObject(detail)) return text(detail);
  const { message, error } = detail;
  return text(message) ?? messageIn(detail) ?? (isObject(error) ? messageIn(error) : undefined);
}

/**
 * `{ "detail": … }`: FastAPI and whoever is built on it. `detail` is a sentence, a list of Pydantic errors (v1 or v2), a
 * list of sentences, a pair of class name and message, an object, or any other JSON.
 */
export const detailEnvelope: Envelope = {
  id: 'detail',
  claims: (body) => Object.hasOwn(body, 'detail'),
  read(body, status) {
    const { detail } = body;
    const httpStatus = status ?? statusIn(body);
    const pair = classAndMessage(detail);
    if (pair) return { code: pair[0], message: pair[1], httpStatus };
    const code = isObject(detail) ? (codeOf(detail.error_code) ?? codeOf(detail.code) ?? codeIn(detail)) : undefined;
    const beside = Array.isArray(detail) ? text(body.message) : undefined;
    const message = beside ?? said(detail) ?? text(body.message) ?? messageIn(body) ?? jsonPreview(detail);
    return { code, message, httpStatus };
  },
  issues: (body, input) => issuesFromLoc(body.detail, input),
  details(body) {
    const beside = without(body, Array.isArray(body.detail) && text(body.message) ? ['detail', 'message'] : ['detail']);
    return isObject(body.detail) ? { ...beside, ...body.detail } : beside;
  },
  write: writeDetail,
};
