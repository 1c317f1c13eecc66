import { errorCodeEnvelope } from '../envelope/error-code.js';
import type { WireError } from '../envelope/wire-error.js';
import { matchTemplate } from '../match-template.js';
import { parsedClass } from '../parsed-class.js';
import type { AnsweredRequest, Match, Taxonomy } from '../taxonomy.js';
import {
  type DatabricksCode,
  databricksClaims,
  databricksFallback,
  databricksOverrides,
  databricksRetryStatuses,
  databricksTable,
} from './codes.js';
import { DatabricksError } from './databricks-error.js';

const PARSED = /* @__PURE__ */ parsedClass(DatabricksError);

/** Databricks at run time. */
export const databricks: Taxonomy<'databricks'> = {
  platform: 'databricks',
  claims: databricksClaims,
  envelope: errorCodeEnvelope,
  table: databricksTable,
  fallback: databricksFallback,
  retryStatuses: databricksRetryStatuses,
  classOf: () => PARSED,
  recognize,
};

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedDatabricksError = { [Code in DatabricksCode]: DatabricksError<Code> }[DatabricksCode];

/** What the code does not say: the answers of single routes that mean another, and texts that begin with their code. */
function recognize(
  { code, message = '' }: WireError,
  status: number | undefined,
  request: AnsweredRequest,
): Match | undefined {
  const { path = '', method } = request;
  const override = databricksOverrides.find(
    ([of, at, by, route, messages]) =>
      of === code &&
      at === status &&
      (method === undefined || by === method.toUpperCase()) &&
      new RegExp(route).test(path) &&
      messages.some((template) => matchTemplate(template, message) || matchTemplate(`${template}{}`, message)),
  );
  const said = override?.[5] ?? (code === undefined ? /^([A-Z_]+): /.exec(message)?.[1] : undefined);
  const row = said === undefined ? undefined : databricksTable.rows.get(said);
  return row && { row, matched: 'message' };
}
