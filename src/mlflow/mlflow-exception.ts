import type { CodedErrorInit } from '../error-init.js';
import type { CodeRow } from '../memory.js';
import { type MlflowCode, mlflowTable, mlflowUnlisted } from './codes.js';
import { MlflowErrorBase } from './error-base.js';

/**
 * The base class of MLflow's errors, as `mlflow.exceptions.MlflowException`: a message or an error to take it from (which then is the cause), and a code
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
export class MlflowException<Code extends MlflowCode = MlflowCode> extends MlflowErrorBase<Code> {
  constructor(message?: string | Error, init?: CodedErrorInit<'mlflow', Code>) {
    if (typeof message === 'object') super(message.message, { cause: message, ...init });
    else super(message, init);
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

  /** @internal */
  override get '~lineage'(): string {
    return super['~lineage'];
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return mlflowTable.rows.get(code) ?? { ...mlflowUnlisted, code };
  }
}
