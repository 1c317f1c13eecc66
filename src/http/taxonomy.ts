import { detailEnvelope } from '../envelope/detail.js';
import { parsedClass } from '../parsed-class.js';
import type { Taxonomy } from '../taxonomy.js';
import { type HttpCode, httpClaims, httpFallback, httpRetryStatuses, httpTable } from './codes.js';
import { HttpError } from './http-error.js';

const PARSED = /* @__PURE__ */ parsedClass(HttpError);

/** Plain HTTP at run time. */
export const http: Taxonomy<'http'> = {
  platform: 'http',
  claims: httpClaims,
  envelope: detailEnvelope,
  table: httpTable,
  fallback: httpFallback,
  retryStatuses: httpRetryStatuses,
  classOf: () => PARSED,
};

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedHttpError = { [Code in HttpCode]: HttpError<Code> }[HttpCode];
