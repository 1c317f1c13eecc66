import { type CodedError, isCodedError } from './coded-error.js';
import type { RegisteredCode } from './http-status.js';

/**
 * The codes that may be asked for in `E`: its own where its type says them, the registered ones where it is unknown or its platform is
 * open, any at all of an exception whose platform the type leaves open too.
 */
export type CodeOf<E> =
  E extends CodedError<infer Platform, infer Code>
    ? string extends Code
      ? string extends Platform
        ? string
        : RegisteredCode
      : Code
    : RegisteredCode;

/**
 * Whether `value` is an exception with one of `codes`. Narrows without importing a class, and never throws.
 *
 * @example
 * ```ts
 * import { hasCode, parseError } from 'ml-errors';
 *
 * const error = parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no run r1' });
 * hasCode(error, 'RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND'); // true
 * ```
 */
export function hasCode<E, const Code extends CodeOf<E>>(
  value: E,
  ...codes: readonly Code[]
): value is E & CodedError<string, Code> {
  try {
    return isCodedError(value) && (codes as readonly string[]).includes(value.code);
  } catch {
    // What refuses to be read has no code.
    return false;
  }
}
