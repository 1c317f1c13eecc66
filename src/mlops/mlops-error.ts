import { CodedError, type CodeRow } from '../coded-error.js';
import { detailEnvelope } from '../envelope/detail.js';
import type { Envelope } from '../envelope/wire-error.js';
import { baseRow } from '../taxonomy.js';
import { type MlopsCode, mlopsFallback, mlopsTable } from './codes.js';

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
export class MlopsError<Code extends MlopsCode = MlopsCode> extends CodedError<'mlops', Code> {
  override get platform(): 'mlops' {
    return 'mlops';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return baseRow(mlopsTable, mlopsFallback);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlopsError`;
  }

  /** @internal */
  override get '~envelope'(): Envelope {
    return detailEnvelope;
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return baseRow(mlopsTable, mlopsFallback, code);
  }
}
