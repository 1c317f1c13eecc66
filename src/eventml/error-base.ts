import { CodedError } from '../coded-error.js';
import { writeError } from '../envelope/error.js';
import type { JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { type EventMLCode, eventmlBaseRow } from './codes.js';

/**
 * What every exception of the EventML Service is, whichever class it has. EventMLError adds the choice of a code, and the table of codes that it
 * takes; the classes of the codes do without.
 */
export class EventMLErrorBase<Code extends EventMLCode = EventMLCode> extends CodedError<'eventml', Code> {
  override get platform(): 'eventml' {
    return 'eventml';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return eventmlBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/EventMLError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeError(error);
  }
}
