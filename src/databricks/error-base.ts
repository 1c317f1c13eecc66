import { CodedError } from '../coded-error.js';
import { writeErrorCode } from '../envelope/error-code.js';
import type { JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { type DatabricksCode, databricksBaseRow } from './codes.js';

/**
 * What every exception of Databricks is, whichever class it has. DatabricksError adds the choice of a code, and the tables that it takes; the
 * classes of the codes do without.
 */
export class DatabricksErrorBase<Code extends DatabricksCode = DatabricksCode> extends CodedError<'databricks', Code> {
  override get platform(): 'databricks' {
    return 'databricks';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return databricksBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/DatabricksError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeErrorCode(error);
  }
}
