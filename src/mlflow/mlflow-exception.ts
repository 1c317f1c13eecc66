import { CodedError, type CodeRow } from '../coded-error.js';
import { errorCodeEnvelope } from '../envelope/error-code.js';
import type { Envelope } from '../envelope/wire-error.js';
import { baseRow, statusOf } from '../taxonomy.js';
import { type MlflowCode, mlflowFallback, mlflowTable, mlflowUnlisted } from './codes.js';

/**
 * The base class of MLflow's errors, as `mlflow.exceptions.MlflowException`: a message or an error to take it from, and a code
 * (INTERNAL_ERROR where none is given). Further members of the JSON go into `details`.
 *
 * @example
 * ```ts
 * import { MlflowException } from 'ml-errors/mlflow';
 *
 * const error = new MlflowException("Experiment with ID '123' not found", { code: 'RESOURCE_DOES_NOT_EXIST' });
 * error.getHttpStatusCode(); // 404
 * ```
 *
 * @see https://github.com/mlflow/mlflow/blob/master/mlflow/exceptions.py
 */
export class MlflowException<Code extends MlflowCode = MlflowCode> extends CodedError<'mlflow', Code> {
  override get platform(): 'mlflow' {
    return 'mlflow';
  }

  /**
   * An error about a parameter: code INVALID_PARAMETER_VALUE, HTTP status 400.
   *
   * @param details further members of the JSON
   */
  static invalidParameterValue(
    message: string | Error,
    details?: Readonly<Record<string, unknown>>,
  ): MlflowException<'INVALID_PARAMETER_VALUE'> {
    return new MlflowException(message, { code: 'INVALID_PARAMETER_VALUE', details });
  }

  /** The JSON that MLflow's server answers with: `error_code`, `message`, and the details beside them. */
  serializeAsJson(): string {
    return JSON.stringify(errorCodeEnvelope.write(this));
  }

  /** The HTTP status of the code in MLflow's own table, 500 for a code that is not in it. The transport's is `httpStatus`. */
  getHttpStatusCode(): number {
    return statusOf(mlflowTable, mlflowFallback, this.code);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return baseRow(mlflowTable, mlflowFallback);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowException`;
  }

  /** @internal */
  override get '~envelope'(): Envelope {
    return errorCodeEnvelope;
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return mlflowTable.rows.get(code) ?? { ...mlflowUnlisted, code };
  }
}
