import { CodedError, type CodeRow } from '../coded-error.js';
import { errorEnvelope } from '../envelope/error.js';
import type { Envelope } from '../envelope/wire-error.js';
import { baseRow } from '../taxonomy.js';
import { type EventMLCode, eventmlFallback, eventmlTable } from './codes.js';

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
export class EventMLError<Code extends EventMLCode = EventMLCode> extends CodedError<'eventml', Code> {
  override get platform(): 'eventml' {
    return 'eventml';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return baseRow(eventmlTable, eventmlFallback);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/EventMLError`;
  }

  /** @internal */
  override get '~envelope'(): Envelope {
    return errorEnvelope;
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return baseRow(eventmlTable, eventmlFallback, code);
  }
}
