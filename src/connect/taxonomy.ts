import { connectEnvelope } from '../envelope/connect.js';
import type { WireError } from '../envelope/wire-error.js';
import { parsedClass } from '../parsed-class.js';
import type { Match, Taxonomy } from '../taxonomy.js';
import { type ConnectCode, connectClaims, connectFallback, connectRetryStatuses, connectTable } from './codes.js';
import { ConnectError } from './connect-error.js';

const PARSED = /* @__PURE__ */ parsedClass(ConnectError);

/** Connect at run time. */
export const connect: Taxonomy<'connect'> = {
  platform: 'connect',
  claims: connectClaims,
  envelope: connectEnvelope,
  table: connectTable,
  fallback: connectFallback,
  retryStatuses: connectRetryStatuses,
  classOf: () => PARSED,
  recognize,
};

/** What `parseError` returns: for each code the exception with that code, so that a `switch` over `code` narrows it. */
export type ParsedConnectError = { [Code in ConnectCode]: ConnectError<Code> }[ConnectCode];

/** gRPC's names for the sixteen codes are Connect's in capitals, but for one that is spelt otherwise. */
function recognize({ code }: WireError): Match | undefined {
  if (typeof code !== 'string') return undefined;
  const row = connectTable.rows.get(code) ?? connectTable.rows.get(code.toLowerCase().replace('cancelled', 'canceled'));
  return row && { row, matched: 'code' };
}
