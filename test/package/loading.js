// Given by loading.test.ts to a Node of its own, in the folder of a project that has installed the package. Loads the entry that
// the first argument names, by `import` or by `require` as the second says, and prints as JSON which files V8 parsed for it and
// what in the realm is no longer as it was.
import { Session } from 'node:inspector';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [specifier = '', how] = process.argv.slice(2);

/** @type {(value: unknown) => value is object} */
const hasMembers = (value) => (typeof value === 'object' || typeof value === 'function') && value !== null;

/**
 * Every member of `owner` and of what hangs on it, by its path. Accessors are noted and not asked: some of Node's load a module.
 *
 * @param {object} owner
 * @param {string} path
 * @param {Map<string, unknown>} found
 * @param {Set<object>} seen
 */
function membersOf(owner, path, found = new Map(), seen = new Set()) {
  if (seen.has(owner)) return found;
  seen.add(owner);
  for (const key of Reflect.ownKeys(owner)) {
    const at = `${path}.${String(key)}`;
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
    found.set(at, get ?? set ?? value);
    if (hasMembers(value)) membersOf(value, at, found, seen);
  }
  return found;
}

/** @type {string[]} */
const files = [];
const session = new Session();
session.connect();
session.on('Debugger.scriptParsed', ({ params: { url } }) => {
  if (url.startsWith('file:')) files.push(fileURLToPath(url));
});
session.post('Debugger.enable');
// What was there before is told at once: this program.
files.length = 0;

const before = membersOf(globalThis, 'globalThis');
const compared = before.size;
if (how === 'require') createRequire(join(process.cwd(), 'main.cjs'))(specifier);
else await import(specifier);
const after = membersOf(globalThis, 'globalThis');
session.disconnect();

const paths = [...new Set([...before.keys(), ...after.keys()])];
const changed = paths.filter(
  (path) => before.has(path) !== after.has(path) || !Object.is(before.get(path), after.get(path)),
);
process.stdout.write(JSON.stringify({ files, compared, changed }));
