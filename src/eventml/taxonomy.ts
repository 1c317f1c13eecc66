import { errorEnvelope } from '../envelope/error.js';
import { parsedClass } from '../parsed-class.js';
import type { Taxonomy } from '../taxonomy.js';
import { type EventMLCode, eventmlClaims, eventmlFallback, eventmlRetryStatuses, eventmlTable } from './codes.js';
import { EventMLError } from './event-ml-error.js';

const PARSED = /* @__PURE__ */ parsedClass(EventMLError);

/** The EventML Service at run time. */
export const eventml: Taxonomy<'eventml'> = {
  platform: 'eventml',
  claims: eventmlClaims,
  envelope: errorEnvelope,
  table: eventmlTable,
  fallback: eventmlFallback,
  retryStatuses: eventmlRetryStatuses,
  classOf: () => PARSED,
};

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedEventMLError = { [Code in EventMLCode]: EventMLError<Code> }[EventMLCode];
