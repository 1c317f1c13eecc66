import { isCodedError } from './coded-error.js';

/** Where in a request FastAPI found a field: the first part of its paths. */
const PLACES = ['body', 'query', 'path', 'header', 'cookie'];

/**
 * The messages of an exception's issues by field, for a form: `{ 'items.0.price': ['must be positive'] }`. FastAPI's word for the part of
 * the request in front of the field is left out. What concerns the whole stands under the empty name. What is no exception of this package
 * has none.
 *
 * @example
 * ```ts
 * import { fieldErrors, parseError } from 'ml-errors';
 *
 * const detail = [{ loc: ['body', 'email'], msg: 'not an email', type: 'value_error' }];
 * fieldErrors(parseError({ detail }, { status: 422 })); // { email: ['not an email'] }
 * ```
 */
export function fieldErrors(error: unknown): Record<string, string[]> {
  try {
    return fieldsOf(error);
  } catch {
    // What refuses to be read names no field.
    return {};
  }
}

function fieldsOf(error: unknown): Record<string, string[]> {
  if (!isCodedError(error)) return {};
  const fields = new Map<string, string[]>();
  // Only there do paths begin with the part of the request; elsewhere `query` is a field like any other.
  const places = (error.envelope ?? 'detail') === 'detail' ? PLACES : [];
  for (const { path, message } of error.issues) {
    const field = (places.includes(String(path[0])) ? path.slice(1) : path).join('.');
    const messages = fields.get(field);
    if (messages) messages.push(message);
    else fields.set(field, [message]);
  }
  // By definition, not by assignment: a field may be called `__proto__`.
  return Object.fromEntries(fields);
}
