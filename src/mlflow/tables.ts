import { codeOfStatus } from '../taxonomy.js';
import { mlflowCodeTable, mlflowFallback, mlflowNumbers, mlflowStatusTable, mlflowTable } from './codes.js';

/*
 * The tables of mlflow/exceptions.py and databricks_pb2 by the names that people know them by.
 */

/** MLflow's own table: the HTTP status of the 21 codes that have one. Every other code is answered with 500. */
export const ERROR_CODE_TO_HTTP_STATUS = mlflowStatusTable;

/** MLflow's own table the other way: the code of each of those statuses. */
export const HTTP_STATUS_TO_ERROR_CODE = mlflowCodeTable;

/** The protobuf integers of all codes, as the enum `ErrorCode` of databricks.proto has them. They are never on the wire. */
export const ErrorCode = mlflowNumbers;

/**
 * The protobuf integer of the code for an HTTP status, as `mlflow.exceptions.get_error_code`; that of INTERNAL_ERROR for a status
 * that MLflow does not have.
 *
 * @example
 * ```ts
 * import { getErrorCode } from 'ml-errors/mlflow';
 *
 * getErrorCode(404); // 1001
 * ```
 */
export function getErrorCode(httpStatus: number): number {
  const code = codeOfStatus(mlflowTable, mlflowFallback, httpStatus);
  return mlflowNumbers[code as keyof typeof mlflowNumbers];
}
