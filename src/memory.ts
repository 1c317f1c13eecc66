/*
 * What an exception knows besides its own `code` and `httpStatus` hangs on it in a private field that no consumer sees:
 *
 * - an own property, symbol-keyed or not, would show in logs, spreads and test diffs;
 * - a `#private` member of an exported class would make the types of the ESM and the CJS build incompatible;
 * - a WeakMap costs more time and memory than the error itself.
 *
 * The base class below returns the object it is given, so the field is added to an exception that exists already.
 */
class Host {
  constructor(host: object) {
    // biome-ignore lint/correctness/noConstructorReturn: returning the host is what this class is for
    return host;
  }
}

class Memory extends Host {
  readonly #kept: unknown;

  constructor(host: object, kept: unknown) {
    super(host);
    this.#kept = kept;
  }

  static of(host: object): unknown {
    return #kept in host ? host.#kept : undefined;
  }
}

/** Hangs `kept` on `host`, which must be extensible and not carry anything yet. */
export function remember(host: object, kept: object): void {
  new Memory(host, kept);
}

/** What {@link remember} hung on `host`, or undefined. */
export function recall(host: object): unknown {
  return Memory.of(host);
}
