import { parseError } from 'ml-errors';

/** @typedef {{ id: string, platform: string, code: string, class: string, status: number, message: string, matched: string, retryable: boolean }} Row */

const PLATFORMS = new Set(['mlflow', 'eventml', 'flyte', 'mlops', 'connect', 'databricks', 'http']);

/**
 * The exception for a line, which is a JSON object: `body` (text) or `body_b64` (bytes), and where known `status`, `headers` and
 * `platform`.
 *
 * @param {string} line
 * @throws {TypeError} that says what is wrong with the line
 */
export function decodeLine(line) {
  const { id = '', platform, status, headers, body, body_b64 } = readLine(line);
  const error = parseError(body ?? (body_b64 ? Buffer.from(body_b64, 'base64') : ''), {
    status: status ?? undefined,
    headers: headers ?? undefined,
    platform: PLATFORMS.has(platform) ? platform : undefined,
  });
  return { id: String(id), error };
}

/**
 * What there is to see of an exception, a column each.
 *
 * @param {{ id: string, error: import('ml-errors').ParsedError }} decoded
 * @returns {Row}
 */
export function rowOf({ id, error }) {
  return {
    id,
    platform: error.platform,
    code: error.code,
    class: error.name,
    status: error.httpStatus,
    message: error.message,
    matched: error.matched ?? '',
    retryable: error.retryable,
  };
}

/** @param {string} line */
function readLine(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new TypeError(`expected a JSON object, but it is no JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`expected a JSON object with a body, but it is ${line.slice(0, 40)}`);
  }
  if (typeof (value.body ?? value.body_b64 ?? '') !== 'string') {
    throw new TypeError(
      `expected the body as text, but it is ${JSON.stringify(value.body ?? value.body_b64).slice(0, 40)}`,
    );
  }
  return value;
}
