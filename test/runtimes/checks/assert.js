// What the checks say of a value. Written here since no assertion library runs everywhere.

/** @type {(value: unknown, words: string) => void} */
export function ok(value, words) {
  if (value !== true) throw new Error(`expected ${words}, but it is ${shown(value)}`);
}

/**
 * Holds plain data against plain data: members in any order, arrays in theirs, everything else by identity.
 *
 * @type {(actual: unknown, expected: unknown, about?: string) => void}
 */
export function equal(actual, expected, about = 'a value') {
  if (!isEqual(actual, expected))
    throw new Error(`expected ${about} to be ${shown(expected)}, but got ${shown(actual)}`);
}

/**
 * Holds those members of `actual` that `expected` has.
 *
 * @type {(actual: unknown, expected: Readonly<Record<string, unknown>>, about?: string) => void}
 */
export function has(actual, expected, about = 'a value') {
  if (typeof actual !== 'object' || actual === null)
    throw new Error(`expected ${about} to be an object, got ${shown(actual)}`);
  for (const [name, value] of Object.entries(expected)) equal(Reflect.get(actual, name), value, `${about}'s ${name}`);
}

/**
 * What `work` is rejected with.
 *
 * @type {(work: () => Promise<unknown>) => Promise<unknown>}
 */
export async function rejection(work) {
  let value;
  try {
    value = await work();
  } catch (error) {
    return error;
  }
  throw new Error(`expected a rejection, but got ${shown(value)}`);
}

/** @type {(a: unknown, b: unknown) => boolean} */
function isEqual(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b) || a instanceof Error || b instanceof Error) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

/** @param {unknown} value */
function shown(value) {
  try {
    const text = value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
  } catch {
    return 'something that cannot be written';
  }
}
