import type { MlflowCode } from './codes.js';
import type { RestException } from './rest-exception.js';

export { mlflow } from './rest-exception.js';

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedMlflowError = { [Code in MlflowCode]: RestException<Code> }[MlflowCode];
