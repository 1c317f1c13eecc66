import type { CodeRow } from '../memory.js';
import { type EventMLCode, eventmlTable } from './codes.js';
import { EventMLErrorBase } from './error-base.js';

/**
 * The base class of the EventML Service's errors, whose codes are `ML_1000` to `ML_2099`.
 *
 * @example
 * ```ts
 * import { EventMLError } from 'ml-errors/eventml';
 *
 * new EventMLError('no model m1', { code: 'ML_1001' }).httpStatus; // 404
 * ```
 */
export class EventMLError<Code extends EventMLCode = EventMLCode> extends EventMLErrorBase<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return super['~lineage'];
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return eventmlTable.rows.get(code) ?? super['~rowOf'](code);
  }
}
