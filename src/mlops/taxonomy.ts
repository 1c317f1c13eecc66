import { type CodeTable, sentenceOf } from '../code-table.js';
import { detailEnvelope } from '../envelope/detail.js';
import type { WireError } from '../envelope/wire-error.js';
import { matchTemplate } from '../match-template.js';
import { parsedClass } from '../parsed-class.js';
import type { Match, Taxonomy } from '../taxonomy.js';
import { type MlopsCode, mlopsClaims, mlopsFallback, mlopsMessages, mlopsRetryStatuses, mlopsTable } from './codes.js';
import { MlopsError } from './mlops-error.js';

const PARSED = /* @__PURE__ */ parsedClass(MlopsError);

/** The MLOps service at run time. */
export const mlops: Taxonomy<'mlops'> = {
  platform: 'mlops',
  claims: mlopsClaims,
  envelope: detailEnvelope,
  table: mlopsTable,
  fallback: mlopsFallback,
  retryStatuses: mlopsRetryStatuses,
  classOf: () => PARSED,
  recognize,
};

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedMlopsError = { [Code in MlopsCode]: MlopsError<Code> }[MlopsCode];

/** The messages of the codes, in the order of the table. */
const MESSAGES: readonly string[] = /* @__PURE__ */ messagesOf(mlopsTable);

function messagesOf({ rows }: CodeTable): string[] {
  const said = mlopsMessages.split('|');
  return [...rows.values()].map(({ className = '' }, at) =>
    said[at] === '=' ? sentenceOf(className) : (said[at] ?? ''),
  );
}

/** No code is on the wire: a scenario is known by its status together with its message. */
function recognize({ message }: WireError, status: number | undefined): Match | undefined {
  if (message === undefined) return undefined;
  const row = [...mlopsTable.rows.values()].find(
    ({ http }, at) => http === status && MESSAGES[at] && matchTemplate(MESSAGES[at], message),
  );
  return row && { row, matched: 'message' };
}
