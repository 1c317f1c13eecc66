// Every built-in platform at once. A program that talks to one platform imports that platform's entry instead.

// Errors and how to tell them apart
export { CodedError, isCodedError } from './coded-error.js';
export { ConnectError } from './connect/connect-error.js';
// From a body, and back
export type { HeadersLike, ParseContext } from './context.js';
export { DatabricksError } from './databricks/databricks-error.js';
// For platforms of your own
export {
  type CodeDefinition,
  type DefinedTaxonomy,
  defineTaxonomy,
  type TaxonomyDefinition,
} from './define-taxonomy.js';
// For people, logs and strangers
export { type SafeMessageOptions, safeMessage } from './disclosure/safe-message.js';
export { type AttributeOptions, type ErrorAttributes, toAttributes } from './disclosure/to-attributes.js';
export type { HttpAnswer } from './disclosure/to-http.js';
export { type ErrorRecord, toLog } from './disclosure/to-log.js';
export type { EnvelopeId, ErrorKind, Issue } from './envelope/wire-error.js';
// In a success
export { errorIn, type PieceContext } from './error-in.js';
export type { CodedErrorInit, ErrorInit, MatchedBy, RateLimit } from './error-init.js';
export { EventMLError } from './eventml/event-ml-error.js';
// In words
export { explain } from './explain.js';
export type { Explanation } from './explanation.js';
export { fieldErrors } from './field-errors.js';
export { BaseRuntimeError } from './flyte/base-runtime-error.js';
export { hasCode } from './has-code.js';
export { HttpError } from './http/http-error.js';
// Codes and HTTP
export {
  type CodeByStatus,
  fromHttpStatus,
  type RegisteredCode,
  type StatusByCode,
  toHttpStatus,
} from './http-status.js';
export { MlflowException } from './mlflow/mlflow-exception.js';
export { RestException } from './mlflow/rest-exception.js';
export { MlopsError } from './mlops/mlops-error.js';
export { type ParsedErrorOf, type PlatformContext, parseError, parseErrorResponse, throwIfNotOk } from './parse.js';
export type { ParsedError, ParsedErrorByPlatform, PlatformName } from './platforms.js';
export type { ReadOptions, ResponseLike } from './response.js';
// Again, or not
export { type Backoff, isRetryable, type RetriedRequest, retryDelayMs } from './retry.js';
// To another thread, and back
export { type ReviveOptions, reviveError } from './revive-error.js';
// google's typed details
export type {
  BadRequest,
  DebugInfo,
  ErrorInfo,
  Help,
  PreconditionFailure,
  QuotaFailure,
  RequestInfo,
  ResourceInfo,
  RetryInfo,
  TypedDetails,
} from './rpc/detail-types.js';
export { type DetailForm, packDetails } from './rpc/pack-details.js';
export { typedDetails } from './rpc/typed-details.js';
export { type SerializeOptions, serializeError, toEnvelope } from './serialize.js';
export type { Taxonomy } from './taxonomy.js';
export { type ToHttpOptions, toHttp, toResponse } from './to-http.js';
export type { CloneableError } from './transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from './transfer/to-cloneable.js';
// In the words of another platform
export { type Translation, translate } from './translate.js';
