import { readContext } from './context.js';
import { PLATFORMS, taxonomyOf } from './platforms.js';
import type { Taxonomy } from './taxonomy.js';
import { revive } from './transfer/revive.js';

/** Whose exceptions can be revived, besides those of the built-in platforms. */
export interface ReviveOptions {
  /** A platform of your own. */
  readonly platform?: Taxonomy | undefined;
}

/**
 * The error for what `toCloneable` made of one, on the other side of `structuredClone`, `postMessage`, a worker thread or JSON. An exception is
 * the same by `instanceof`, by its name and by every member, with its stack and its causes, and is passed on byte for byte where it was
 * parsed. An error of the language, such as a TypeError, comes back as that; what no engine has, as an `Error` with its name. An exception of a
 * platform that is not known here becomes a CodedError with its code.
 *
 * Total: it never throws.
 *
 * @example
 * ```ts
 * import { hasCode, reviveError, toCloneable } from 'ml-errors';
 * import { ModelNotFoundError } from 'ml-errors/eventml';
 *
 * const text = JSON.stringify(toCloneable(new ModelNotFoundError('no model m1')));
 * hasCode(reviveError(JSON.parse(text)), 'ML_1001'); // true
 * ```
 */
export function reviveError(value: unknown, options?: ReviveOptions): Error {
  const own = taxonomyOf((readContext(options) as ReviveOptions).platform);
  return revive(value, own === undefined ? PLATFORMS : { ...PLATFORMS, [own.platform]: own });
}
