import { CodedError } from '../coded-error.js';
import { writeConnect } from '../envelope/connect.js';
import type { JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { type ConnectCode, connectBaseRow } from './codes.js';

/**
 * What every exception of Connect is, whichever class it has. ConnectError adds the choice of a code, and the table of codes that it
 * takes; the classes of the codes do without.
 */
export class ConnectErrorBase<Code extends ConnectCode = ConnectCode> extends CodedError<'connect', Code> {
  override get platform(): 'connect' {
    return 'connect';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return connectBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ConnectError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeConnect(error);
  }
}
