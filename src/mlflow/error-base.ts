import { CodedError, rowOf } from '../coded-error.js';
import { writeErrorCode } from '../envelope/error-code.js';
import type { JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { type MlflowCode, mlflowBaseRow } from './codes.js';

/**
 * What every exception of MLflow is, whichever class it has. MlflowException adds the choice of a code, and the table of codes that it
 * takes; the classes of the codes do without.
 */
export class MlflowErrorBase<Code extends MlflowCode = MlflowCode> extends CodedError<'mlflow', Code> {
  override get platform(): 'mlflow' {
    return 'mlflow';
  }

  /** The JSON that MLflow's server answers with: `error_code`, `message`, and the details beside them. */
  serializeAsJson(): string {
    return JSON.stringify(writeErrorCode(this));
  }

  /** The HTTP status of the code in MLflow's own table, 500 for a code that is not in it. The transport's is `httpStatus`. */
  getHttpStatusCode(): number {
    return rowOf(this).http;
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return mlflowBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowException`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeErrorCode(error);
  }
}
