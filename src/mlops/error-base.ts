import { CodedError } from '../coded-error.js';
import { writeDetail } from '../envelope/detail.js';
import type { JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { type MlopsCode, mlopsBaseRow } from './codes.js';

/**
 * What every exception of the MLOps service is, whichever class it has. MlopsError adds the choice of a code, and the table of codes that it
 * takes; the classes of the codes do without.
 */
export class MlopsErrorBase<Code extends MlopsCode = MlopsCode> extends CodedError<'mlops', Code> {
  override get platform(): 'mlops' {
    return 'mlops';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return mlopsBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlopsError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeDetail(error);
  }
}
