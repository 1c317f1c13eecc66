import type { CodeRow } from '../memory.js';
import { type HttpCode, httpTable } from './codes.js';
import { HttpErrorBase } from './error-base.js';

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
export class HttpError<Code extends HttpCode = HttpCode> extends HttpErrorBase<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return super['~lineage'];
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return httpTable.rows.get(code) ?? super['~rowOf'](code);
  }
}
