import { type CodeRow, recall } from './memory.js';

/** What {@link NamedError} needs of the class below it. */
interface Named {
  readonly '~row': CodeRow;
  readonly '~lineage': string;
}

/** The last name of a lineage: the class that it belongs to. */
export function lastOf(lineage: string): string {
  return lineage.slice(lineage.lastIndexOf('/') + 1);
}

/**
 * Gives an exception the name of its class: not enumerable, right after minification, writable by whoever extends it. Of an
 * exception that a parser built from a platform's base class, the name of the code's class.
 */
class NamedError extends Error {
  override get name(): string {
    const named = this as unknown as Named;
    return recall(this)?.['~name'] ?? named['~row'].className ?? lastOf(named['~lineage']);
  }

  override set name(value: string) {
    Object.defineProperty(this, 'name', { value, writable: true, configurable: true });
  }
}

/**
 * The same class by the type of `Error`: a subclass may declare `name` as a member of its own, which TypeScript refuses where the
 * class above has it as an accessor.
 */
export const ErrorWithName = NamedError as unknown as typeof Error;
