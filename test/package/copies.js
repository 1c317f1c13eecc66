// Run by two-copies.test.ts in a process of its own, where nothing stands between Node and the installed package. Reads a
// question as JSON from standard input and answers it as JSON on standard output.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';

/** @typedef {new (...given: readonly unknown[]) => Error} ErrorClass */
/** @typedef {Readonly<Record<string, unknown>> & { parseError: (body: unknown, context?: object) => Error }} AnyEntry */
/**
 * @typedef {object} Copy
 * @property {typeof import('ml-errors')} index
 * @property {typeof import('ml-errors/mlflow')} mlflow
 * @property {typeof import('ml-errors/flyte')} flyte
 */
/** @typedef {import('./specimens.js').Specimen} Specimen */

/** @type {{ a: string, b: string, specimens: readonly Specimen[], texts: readonly string[] }} */
const { a, b, specimens, texts } = JSON.parse(readFileSync(0, 'utf8'));

/** @type {Readonly<Record<string, Copy>>} */
const copies = {
  'A as ESM': await import(pathToFileURL(join(a, 'entries.mjs')).href),
  'A as CommonJS': createRequire(join(a, 'entries.cjs'))('./entries.cjs'),
  'B as ESM': await import(pathToFileURL(join(b, 'entries.mjs')).href),
  'B as CommonJS': createRequire(join(b, 'entries.cjs'))('./entries.cjs'),
  'A in another realm': inAnotherRealm(join(a, 'entries.cjs')),
};

/**
 * What a CommonJS module exports that is run, with all that it requires, in a realm of its own.
 *
 * @param {string} main
 * @returns {Copy}
 */
function inAnotherRealm(main) {
  const context = createContext({});
  /** @type {Map<string, object>} */
  const loaded = new Map();
  /**
   * @param {string} file
   * @returns {object}
   */
  const load = (file) => {
    const known = loaded.get(file);
    if (known) return known;
    const exported = runInContext('({})', context);
    loaded.set(file, exported);
    const run = runInContext(`(function (exports, require) {${readFileSync(file, 'utf8')}\n})`, context);
    const { resolve: find } = createRequire(file);
    run(exported, (/** @type {string} */ name) =>
      load(name.startsWith('.') ? resolve(dirname(file), name) : find(name)),
    );
    return exported;
  };
  return /** @type {Copy} */ (load(main));
}

/** @type {(copy: Copy, entry: string) => AnyEntry} */
function entryOf(copy, entry) {
  const found = new Map(Object.entries(copy)).get(entry);
  if (!found) throw new Error(`there is no entry ${entry}`);
  return found;
}

/** @type {(copy: Copy) => Map<string, ErrorClass>} */
const classesOf = (copy) =>
  new Map(
    Object.keys(copy).flatMap((entry) =>
      Object.entries(entryOf(copy, entry)).flatMap(([name, value]) =>
        typeof value === 'function' && /^class\b/.test(String(value))
          ? [[`${entry}.${name}`, /** @type {ErrorClass} */ (value)]]
          : [],
      ),
    ),
  );

/** @type {(copy: Copy, specimen: Specimen) => Error} */
function make(copy, { entry, className, args }) {
  const { parseError, ...classes } = entryOf(copy, entry);
  if (className === undefined) return parseError(args[0], /** @type {object} */ (args[1]));
  return new /** @type {ErrorClass} */ (classes[className])(...args);
}

const all = Object.entries(copies).map(([name, copy]) => ({
  name,
  copy,
  classes: [...classesOf(copy)],
  made: specimens.map((specimen) => ({ error: make(copy, specimen), code: specimen.code })),
}));
/** @typedef {(typeof all)[number]} Loaded */

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What is no exception of the package, though some of it looks like one. */
const strangers = [
  null,
  undefined,
  'text',
  7,
  {},
  Object.create(null),
  new Error('m'),
  revoked.proxy,
  { platform: 'mlflow', code: 'NOT_FOUND', httpStatus: 404 },
  Object.assign(new Error('m'), { platform: 'mlflow', code: 'NOT_FOUND', httpStatus: 404, name: 'NotFoundError' }),
  {
    get '~lineage'() {
      throw new Error('unreadable');
    },
  },
];

/** @type {(asked: ErrorClass, value: unknown) => boolean | string} */
function matches(asked, value) {
  try {
    return value instanceof asked;
  } catch (error) {
    return String(error);
  }
}

/**
 * What the copy `ours` says of what the copy `theirs` made.
 *
 * @param {Loaded} ours
 * @param {Loaded} theirs
 */
function verdict(ours, theirs) {
  const { isCodedError, hasCode, serializeError } = ours.copy.index;
  const codes = specimens.map(({ code }) => code);
  /** @type {(error: unknown, codes: readonly string[]) => boolean} */
  const hasOneOf = (error, asked) => hasCode(error, .../** @type {'NOT_FOUND'[]} */ (asked));
  return {
    instanceOf: theirs.made.map(({ error }) =>
      ours.classes.flatMap(([name, Class]) => (matches(Class, error) ? [name] : [])),
    ),
    notCoded: theirs.made.filter(({ error }) => !isCodedError(error)).length,
    withoutTheirCode: theirs.made.filter(({ error, code }) => !hasOneOf(error, [code])).length,
    withAnotherCode: theirs.made.filter(({ error, code }) =>
      hasOneOf(
        error,
        codes.filter((other) => other !== code),
      ),
    ).length,
    writtenOtherwise: theirs.made.filter(
      ({ error }) => serializeError(error) !== theirs.copy.index.serializeError(error),
    ).length,
    relayed: texts.map((text) => serializeError(theirs.copy.index.parseError(text))),
    own: ownClasses(ours.copy, theirs.copy),
  };
}

/**
 * What classes that users derive in two copies are to each other.
 *
 * @param {Copy} ours
 * @param {Copy} theirs
 */
function ownClasses(ours, theirs) {
  class Mine extends ours.mlflow.MlflowException {}
  class Theirs extends theirs.mlflow.MlflowException {}
  class MineOfCode extends ours.mlflow.NotFoundError {}
  class TheirsOfCode extends theirs.mlflow.NotFoundError {}
  class MineBelowMine extends Mine {}
  class MineOfFlyte extends ours.flyte.OOMError {}
  class TheirsOfFlyte extends theirs.flyte.OOMError {}
  const { mlflow, flyte, index } = theirs;
  const body = { error_code: 'NOT_FOUND', message: 'm' };
  return {
    'Mine is a Mine': new Mine('m') instanceof Mine,
    'Mine is an MlflowException': new Mine('m') instanceof mlflow.MlflowException,
    'Mine is what its code says': new Mine('m', { code: 'NOT_FOUND' }) instanceof mlflow.NotFoundError,
    'Mine is a coded error': new Mine('m') instanceof index.CodedError,
    'Mine below Mine is a Mine': new MineBelowMine('m') instanceof Mine,
    'Mine of a code is of that code': new MineOfCode('m') instanceof mlflow.NotFoundError,
    'Mine of OOMError is a RuntimeUserError': new MineOfFlyte('OOMKilled', 'm') instanceof flyte.RuntimeUserError,
    'Mine is a Theirs': new Mine('m') instanceof Theirs,
    'Mine is a Mine below Mine': new Mine('m') instanceof MineBelowMine,
    'Mine is a RestException': new Mine('m') instanceof mlflow.RestException,
    'Mine is of a code that it has not': new Mine('m') instanceof mlflow.NotFoundError,
    'Mine of a code is of another code': new MineOfCode('m') instanceof mlflow.ResourceDoesNotExistError,
    'Mine of a code is Theirs of it': new MineOfCode('m') instanceof TheirsOfCode,
    'Mine of OOMError is Theirs of it': new MineOfFlyte('OOMKilled', 'm') instanceof TheirsOfFlyte,
    'a MlflowException is a Mine': new mlflow.MlflowException('m') instanceof Mine,
    'a RestException is a Mine': new mlflow.RestException(body) instanceof Mine,
    'a parsed exception is Mine of its code': mlflow.parseError(body) instanceof MineOfCode,
    'an exception of a code is Mine of it': new mlflow.NotFoundError('m') instanceof MineOfCode,
    'an OOMError is Mine of it': new flyte.OOMError('OOMKilled', 'm') instanceof MineOfFlyte,
  };
}

process.stdout.write(
  JSON.stringify({
    classes: Object.fromEntries(all.map(({ name, classes }) => [name, classes.map(([key]) => key).sort()])),
    strangers: Object.fromEntries(
      all.map(({ name, classes }) => [
        name,
        classes.flatMap(([key, Class]) =>
          strangers.flatMap((value, index) => (matches(Class, value) === false ? [] : [`${key}: ${index}`])),
        ),
      ]),
    ),
    verdicts: Object.fromEntries(
      all.map((ours) => [ours.name, Object.fromEntries(all.map((theirs) => [theirs.name, verdict(ours, theirs)]))]),
    ),
  }),
);
