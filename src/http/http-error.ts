import { CodedError, type CodeRow } from '../coded-error.js';
import { detailEnvelope } from '../envelope/detail.js';
import type { Envelope } from '../envelope/wire-error.js';
import { baseRow } from '../taxonomy.js';
import { type HttpCode, httpFallback, httpTable } from './codes.js';

/**
 * An error of plain HTTP: what an unknown service, a proxy's page or an empty body becomes. Its code is the reason phrase of the
 * status in kebab-case.
 *
 * @example
 * ```ts
 * import { HttpError } from 'ml-errors/http';
 *
 * new HttpError('nothing here', { code: 'not-found' }).httpStatus; // 404
 * ```
 */
export class HttpError<Code extends HttpCode = HttpCode> extends CodedError<'http', Code> {
  override get platform(): 'http' {
    return 'http';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return baseRow(httpTable, httpFallback);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/HttpError`;
  }

  /** @internal */
  override get '~envelope'(): Envelope {
    return detailEnvelope;
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return baseRow(httpTable, httpFallback, code);
  }
}
