import { sentenceOf } from '../code-table.js';
import { detailEnvelope } from '../envelope/detail.js';
import type { WireError } from '../envelope/wire-error.js';
import { matchTemplate } from '../match-template.js';
import type { Match, Taxonomy } from '../taxonomy.js';
import { type MlopsCode, mlopsClaims, mlopsFallback, mlopsMessages, mlopsRetryStatuses, mlopsTable } from './codes.js';
import { MlopsError } from './mlops-error.js';

/** The MLOps service at run time. */
export const mlops: Taxonomy<'mlops'> = {
  platform: 'mlops',
  claims: mlopsClaims,
  envelope: detailEnvelope,
  table: mlopsTable,
  fallback: mlopsFallback,
  retryStatuses: mlopsRetryStatuses,
  classOf: () => MlopsError,
  recognize,
};

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedMlopsError = { [Code in MlopsCode]: MlopsError<Code> }[MlopsCode];

/** No code is on the wire: a scenario is known by its status together with its message. */
function recognize({ message }: WireError, status: number | undefined): Match | undefined {
  if (message === undefined) return undefined;
  const templates = mlopsMessages.split('|');
  const row = [...mlopsTable.rows.values()].find(({ http, className = '' }, at) => {
    if (http !== status || !templates[at]) return false;
    return matchTemplate(templates[at] === '=' ? sentenceOf(className) : templates[at], message);
  });
  return row && { row, matched: 'message' };
}
