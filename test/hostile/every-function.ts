import { types } from 'node:util';
import {
  CodedError,
  errorIn,
  explain,
  fieldErrors,
  HttpError,
  hasCode,
  isCodedError,
  isRetryable,
  parseError,
  retryDelayMs,
  reviveError,
  safeMessage,
  serializeError,
  toAttributes,
  toCloneable,
  toEnvelope,
  toHttp,
  toLog,
  toResponse,
  translate,
} from 'ml-errors';

/** What may be done with anything that was caught. None of these may throw, and each answers in the form that it promises. */
export const EVERY_FUNCTION: readonly (readonly [name: string, holds: (caught: unknown) => boolean])[] = [
  // What was parsed is passed on as it came: lines of NDJSON, or a byte order mark before JSON.
  ['serializeError', (caught) => typeof serializeError(caught) === 'string'],
  ['serializeError, in another envelope', (caught) => isJson(serializeError(caught, { envelope: 'error' }))],
  ['toEnvelope', (caught) => toEnvelope(caught) !== undefined],
  ['toHttp', (caught) => isJson(toHttp(caught).body) && toHttp(caught).status >= 400],
  ['toResponse', (caught) => toResponse(caught).status >= 400],
  ['toLog', (caught) => isJson(JSON.stringify(toLog(caught)))],
  ['toAttributes', (caught) => typeof toAttributes(caught)['error.type'] === 'string'],
  ['safeMessage', (caught) => safeMessage(caught).length <= 256],
  ['toCloneable', (caught) => structuredClone(toCloneable(caught)).mlErrors === 1],
  ['reviveError', (caught) => isError(reviveError(caught))],
  ['reviveError of toCloneable', (caught) => isError(reviveError(toCloneable(caught)))],
  ['translate', (caught) => translate(caught, 'mlflow').error.platform === 'mlflow'],
  ['explain', (caught) => explain(caught).fix !== ''],
  ['isCodedError', (caught) => typeof isCodedError(caught) === 'boolean'],
  ['hasCode', (caught) => typeof hasCode(caught, 'NOT_FOUND') === 'boolean'],
  ['instanceof CodedError', (caught) => typeof (caught instanceof CodedError) === 'boolean'],
  ['instanceof a platform’s class', (caught) => typeof (caught instanceof HttpError) === 'boolean'],
  ['isRetryable', (caught) => typeof isRetryable(caught, { method: 'GET' }) === 'boolean'],
  ['retryDelayMs', (caught) => retryDelayMs(caught, 0) >= 0],
  ['fieldErrors', (caught) => typeof fieldErrors(caught) === 'object'],
  ['errorIn', (caught) => isCodedError(errorIn(caught) ?? errorIn(caught, { event: 'error' }))],
  ['parseError', (caught) => isSound(parseError(caught, { status: 400 }))],
];

/** Whether everything that an exception says can be asked for, and is what its type promises. */
export function isSound(error: CodedError): boolean {
  const { code, httpStatus, message, details, issues, kind, retryable, name, stack, preview = '' } = error;
  return (
    [code, message, kind, name, stack].every((text) => typeof text === 'string' && text !== '') &&
    Number.isInteger(httpStatus) &&
    typeof details === 'object' &&
    Array.isArray(issues) &&
    typeof retryable === 'boolean' &&
    preview.length <= 1024 &&
    isJson(JSON.stringify(error))
  );
}

/** Of this realm, if only by a proxy, or of another. */
function isError(value: unknown): boolean {
  return value instanceof Error || types.isNativeError(value);
}

function isJson(text: string): boolean {
  JSON.parse(text);
  return true;
}
