import type { CodedError } from './coded-error.js';
import type { CodedErrorInit } from './error-init.js';
import { type CodeRow, remember } from './memory.js';

/** What an exception is to remember that no person built: its row is found already. */
export interface KnownError extends CodedErrorInit {
  readonly '~row': CodeRow;
}

/** A class as a parser constructs it: from a message, and from what the exception is to remember. */
export type ParsedClass = new (message: string, kept: KnownError) => CodedError;

/**
 * `Class` as a parser constructs it: the same to whoever looks at the exception, but its constructor asks nothing of what people say to that of
 * `Class`, and goes straight to Error's. An engine walks over a frame for each constructor between, and that is what an exception costs.
 */
export function parsedClass(Class: abstract new (...given: never[]) => CodedError): ParsedClass {
  class Parsed extends (Class as unknown as typeof Error) {
    readonly code: string;
    readonly httpStatus: number;

    constructor(message: string, kept: KnownError) {
      const { '~row': row, httpStatus } = kept;
      // Error itself takes its time to look for a cause.
      super(message || row.message || row.code, 'cause' in kept ? kept : undefined);
      this.code = row.code;
      this.httpStatus = httpStatus ?? row.http;
      remember(this, kept);
    }
  }
  // Of these exceptions `constructor` is the class that people know.
  delete (Parsed.prototype as { constructor?: unknown }).constructor;
  return Object.setPrototypeOf(Parsed, Error);
}
