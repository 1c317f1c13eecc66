import type { CodeRow } from '../memory.js';
import { type MlopsCode, mlopsTable } from './codes.js';
import { MlopsErrorBase } from './error-base.js';

/**
 * The base class of the errors of the MLOps service that answers `{ "detail": … }` and is known by its error-handling document
 * alone. Its bodies have no code: a scenario is recognised by status and message.
 *
 * @example
 * ```ts
 * import { MlopsError } from 'ml-errors/mlops';
 *
 * new MlopsError('Dataset not found', { code: 'datasets/not-found' }).httpStatus; // 404
 * ```
 */
export class MlopsError<Code extends MlopsCode = MlopsCode> extends MlopsErrorBase<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return super['~lineage'];
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return mlopsTable.rows.get(code) ?? super['~rowOf'](code);
  }
}
