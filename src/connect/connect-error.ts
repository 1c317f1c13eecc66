import type { CodeRow } from '../memory.js';
import { type ConnectCode, connectTable } from './codes.js';
import { ConnectErrorBase } from './error-base.js';

/**
 * The base class of the errors of Connect's protocol, which Flyte 2 and many others answer in. `@connectrpc/connect` throws a class of the same
 * name; this one is what an answer becomes that was fetched without it.
 *
 * @example
 * ```ts
 * import { ConnectError } from 'ml-errors/connect';
 *
 * new ConnectError('no run r1', { code: 'not_found' }).httpStatus; // 404
 * ```
 *
 * @see https://connectrpc.com/docs/protocol/#error-codes
 */
export class ConnectError<Code extends ConnectCode = ConnectCode> extends ConnectErrorBase<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return super['~lineage'];
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return connectTable.rows.get(code) ?? super['~rowOf'](code);
  }
}
