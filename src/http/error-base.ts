import { CodedError } from '../coded-error.js';
import { writeDetail } from '../envelope/detail.js';
import type { JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { type HttpCode, httpBaseRow } from './codes.js';

/**
 * What every exception of plain HTTP is, whichever class it has. HttpError adds the choice of a code, and the table of codes that it
 * takes; the classes of the codes do without.
 */
export class HttpErrorBase<Code extends HttpCode = HttpCode> extends CodedError<'http', Code> {
  override get platform(): 'http' {
    return 'http';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return httpBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/HttpError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeDetail(error);
  }
}
