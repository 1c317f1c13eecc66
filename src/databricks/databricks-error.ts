import { remembered } from '../coded-error.js';
import type { CodeRow } from '../memory.js';
import { type DatabricksCode, databricksByCode, databricksFamilies, databricksTable } from './codes.js';
import { DatabricksErrorBase } from './error-base.js';

/**
 * The base class of Databricks' errors, and what its answers become. It counts as the class that Databricks' own SDKs give such an answer: that of
 * the code where the SDKs know it, else that of the HTTP status.
 *
 * @example
 * ```ts
 * import { BadRequest, DatabricksError, InvalidState } from 'ml-errors/databricks';
 *
 * const error = new DatabricksError('Cluster c1 is terminating', { code: 'INVALID_STATE' });
 * error instanceof InvalidState && error instanceof BadRequest; // true
 * ```
 *
 * @see https://github.com/databricks/databricks-sdk-py/tree/main/databricks/sdk/errors
 */
export class DatabricksError<Code extends DatabricksCode = DatabricksCode> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { ...super['~row'], className: 'DatabricksError' };
  }

  /** @internal */
  override get '~lineage'(): string {
    const lineage = super['~lineage'];
    // One that crossed from elsewhere came with its own.
    return remembered(this)?.['~lineage'] ? lineage : [lineage, ...familiesOf(this.code, this.httpStatus)].join('/');
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return databricksTable.rows.get(code) ?? super['~rowOf'](code);
  }
}

/**
 * The classes between the base class and the code's: that of the code's own status where the code decides, else that of the answer's; and the
 * code's own, where it is one of them.
 */
function familiesOf(code: string, httpStatus: number): string[] {
  const row = databricksTable.rows.get(code);
  const familyOf = (status: number): string | undefined =>
    databricksFamilies[status] ?? databricksTable.rows.get(databricksTable.canonical[status] ?? '')?.className;
  const status = databricksByCode.split(' ').includes(code) ? row?.http : httpStatus;
  const own = row && familyOf(row.http) === row.className ? row.className : undefined;
  return [...new Set([status && familyOf(status), own])].filter((name) => typeof name === 'string');
}
