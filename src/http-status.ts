import type { CodeTable } from './code-table.js';
import { type ConnectCodeByStatus, type ConnectStatusByCode, connectFallback, connectTable } from './connect/codes.js';
import {
  type DatabricksCodeByStatus,
  type DatabricksStatusByCode,
  databricksFallback,
  databricksTable,
} from './databricks/codes.js';
import { type EventMLCodeByStatus, type EventMLStatusByCode, eventmlFallback, eventmlTable } from './eventml/codes.js';
import { type FlyteCodeByStatus, type FlyteStatusByCode, flyteFallback, flyteTable } from './flyte/codes.js';
import { type HttpCodeByStatus, type HttpStatusByCode, httpFallback, httpTable } from './http/codes.js';
import { type MlflowCodeByStatus, type MlflowStatusByCode, mlflowFallback, mlflowWholeTable } from './mlflow/codes.js';
import { type MlopsCodeByStatus, type MlopsStatusByCode, mlopsFallback, mlopsTable } from './mlops/codes.js';
import type { PlatformName } from './platforms.js';
import { codeOfStatus, type Fallback } from './taxonomy.js';

/** The HTTP status of every code of every built-in platform. A code that Databricks has from MLflow has MLflow's status here. */
export interface StatusByCode
  extends MlflowStatusByCode,
    EventMLStatusByCode,
    FlyteStatusByCode,
    MlopsStatusByCode,
    ConnectStatusByCode,
    HttpStatusByCode,
    Omit<DatabricksStatusByCode, keyof MlflowStatusByCode> {}

/** A code of a built-in platform. */
export type RegisteredCode = keyof StatusByCode;

/** The canonical code of every HTTP status of each built-in platform. */
export interface CodeByStatus {
  readonly mlflow: MlflowCodeByStatus;
  readonly eventml: EventMLCodeByStatus;
  readonly flyte: FlyteCodeByStatus;
  readonly mlops: MlopsCodeByStatus;
  readonly connect: ConnectCodeByStatus;
  readonly databricks: DatabricksCodeByStatus;
  readonly http: HttpCodeByStatus;
}

const TABLES: { readonly [Name in PlatformName]: readonly [table: CodeTable, fallback: Fallback] } = {
  mlflow: [mlflowWholeTable, mlflowFallback],
  eventml: [eventmlTable, eventmlFallback],
  flyte: [flyteTable, flyteFallback],
  mlops: [mlopsTable, mlopsFallback],
  connect: [connectTable, connectFallback],
  databricks: [databricksTable, databricksFallback],
  http: [httpTable, httpFallback],
};

/**
 * The HTTP status of a code, whichever built-in platform has it; 500 for a code that none of them has.
 *
 * @example
 * ```ts
 * import { toHttpStatus } from 'ml-errors';
 *
 * toHttpStatus('ML_1103'); // 502
 * toHttpStatus('RESOURCE_DOES_NOT_EXIST'); // 404
 * ```
 */
export function toHttpStatus<const Code extends RegisteredCode>(code: Code): StatusByCode[Code] {
  for (const [{ rows }] of Object.values(TABLES)) {
    const row = rows.get(code);
    if (row) return row.http as StatusByCode[Code];
  }
  return 500 as StatusByCode[Code];
}

/**
 * The canonical code of an HTTP status on a built-in platform, MLflow where none is named. A status that the platform does not
 * have gets its fallback for that class of statuses.
 *
 * @example
 * ```ts
 * import { fromHttpStatus } from 'ml-errors';
 *
 * fromHttpStatus(404); // 'ENDPOINT_NOT_FOUND'
 * fromHttpStatus(404, 'eventml'); // 'ML_1001'
 * ```
 */
export function fromHttpStatus<const Status extends number, const Platform extends PlatformName = 'mlflow'>(
  status: Status,
  platform?: Platform,
): Status extends keyof CodeByStatus[Platform]
  ? CodeByStatus[Platform][Status]
  : CodeByStatus[Platform][keyof CodeByStatus[Platform]] {
  const [table, fallback] = Object.hasOwn(TABLES, platform ?? '') ? TABLES[platform as Platform] : TABLES.mlflow;
  return codeOfStatus(table, fallback, status) as never;
}
