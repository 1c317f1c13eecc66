// Random JSON, messages and error bodies from a fixed seed: the same in every runtime and in every run.

/**
 * Mulberry32: numbers from 0 to 1, by 32-bit arithmetic alone, which every engine does alike.
 *
 * @param {number} seed
 */
export function random(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return new Random(next);
}

/** Members that mean something to an envelope, and names that every object has by birth. */
const OWNED = ['error_code', 'message', 'code', 'http', 'error', 'detail', 'kind', 'issues', 'loc', 'msg', 'type'];
const INHERITED = ['__proto__', 'constructor', 'toString', 'toJSON', 'then', 'hasOwnProperty'];
const LEAVES = [null, true, false, 0, -1, 404, 2.5, 1e21, '', ' ', 'text', 'RESOURCE_DOES_NOT_EXIST', 'ML_1001', '404'];
const LETTERS = [...'aZ09 _-/"\\{}[]:,\n\té漢🚧', '\u0000', '\u2028', '\ufeff', '\ud800'];

export class Random {
  /** @param {() => number} next */
  constructor(next) {
    this.next = next;
  }

  /** A whole number from 0 up to, and not including, `below`. @param {number} below */
  int(below) {
    return Math.floor(this.next() * below);
  }

  /** @template T @param {readonly T[]} of @returns {T} */
  pick(of) {
    return /** @type {T} */ (of[this.int(of.length)]);
  }

  /** @template T @param {number} most @param {() => T} make */
  list(most, make) {
    return Array.from({ length: this.int(most + 1) }, make);
  }

  text() {
    return this.list(12, () => this.pick(LETTERS)).join('');
  }

  /** A message that says something: blank text counts as none. */
  message() {
    return `m${this.text()}`;
  }

  /** Members that no envelope owns. @returns {Record<string, unknown>} */
  details() {
    const name = () => (this.int(4) === 0 ? this.pick(INHERITED) : `x${this.text()}`);
    return Object.fromEntries(this.list(3, () => [name(), this.json()]));
  }

  issues() {
    const part = () => (this.int(2) === 0 ? this.int(100) : this.text());
    return this.list(3, () => ({ path: this.list(3, part), message: this.message(), type: this.text() }));
  }

  /** Any JSON. @param {number} depth @returns {unknown} */
  json(depth = 3) {
    const kind = this.int(depth > 0 ? 6 : 4);
    if (kind < 2) return this.pick(LEAVES);
    if (kind === 2) return this.text();
    if (kind === 3) return (this.next() - 0.5) * this.pick([1, 100, 1e9, 1e16, 1e21]);
    if (kind === 4) return this.list(3, () => this.json(depth - 1));
    const name = () => this.pick([...OWNED, ...INHERITED, this.text()]);
    return Object.fromEntries(this.list(4, () => [name(), this.json(depth - 1)]));
  }

  /** A body that an envelope claims, with odd members in their places. @returns {Record<string, unknown>} */
  body() {
    const beside = Object.fromEntries(this.list(2, () => [`x${this.text()}`, this.json()]));
    switch (this.int(4)) {
      case 0:
        return { error_code: this.json(), message: this.json(), ...beside };
      case 1:
        return { error: { code: this.pick(['ML_1001', 'E', 7]), message: this.json(), http: this.json() }, ...beside };
      case 2:
        return { detail: this.json(), ...beside };
      default:
        return {
          code: `c${this.text()}`,
          message: this.text(),
          kind: this.pick(['USER', 'SYSTEM', 'UNKNOWN']),
          ...beside,
        };
    }
  }
}
