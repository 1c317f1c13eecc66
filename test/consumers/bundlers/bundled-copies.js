// Run by identity.test.ts in a process of its own, where nothing stands between Node and the bundles. Reads as JSON from standard
// input which programs hand out copies of the package and which exceptions each copy is to make, and answers on standard output what
// every copy says of the exceptions of every other.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext, runInThisContext } from 'node:vm';

/** @typedef {import('ml-errors').CodedError} CodedError */
/** @typedef {new (...given: readonly unknown[]) => CodedError} ErrorClass */
/** @typedef {import('./copies.js').Question} Question */
/** @typedef {import('./copies.js').Verdict} Verdict */
/** @typedef {Question['specimens'][number]} Specimen */
/**
 * What a program hands out of its copy.
 *
 * @typedef {object} Copy
 * @property {typeof import('ml-errors')} index
 * @property {Readonly<Record<string, typeof import('ml-errors').parseError>>} parsers
 * @property {readonly (readonly [name: string, Class: ErrorClass])[]} classes
 * @property {readonly [Own: ErrorClass, BelowOwn: ErrorClass, OwnOfCode: ErrorClass, OwnOfFlyte: ErrorClass]} own
 */

/** @type {Question} */
const { programs, specimens } = JSON.parse(readFileSync(0, 'utf8'));

/** @type {(program: Question['programs'][number]) => Promise<readonly Copy[]>} */
async function run({ file, how }) {
  if (how === 'import') return (await import(pathToFileURL(file).href)).copies;
  if (how === 'require') return createRequire(file)(file).copies;
  const text = readFileSync(file, 'utf8');
  // As on a page whose policy forbids eval. There is nothing in that realm but the language.
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  if (how === 'realm') runInContext(`Error.stackTraceLimit = 0;${text}`, realm, { filename: file });
  else runInThisContext(text, { filename: file });
  const global = /** @type {{ copies?: readonly Copy[] }} */ (how === 'realm' ? realm : globalThis);
  const { copies = [] } = global;
  // The next program is not to pass for this one.
  delete global.copies;
  return copies;
}

/** @type {(copy: Copy, specimen: Specimen) => CodedError} */
function make({ classes, parsers }, { entry, className, args }) {
  if (className === undefined) {
    const parseError = parsers[entry];
    if (!parseError) throw new Error(`there is no parser of ${entry}`);
    return parseError(args[0], /** @type {object} */ (args[1]));
  }
  const Class = classOf(classes, `${entry}.${className}`);
  return new Class(...args);
}

/** @type {(classes: Copy['classes'], name: string) => ErrorClass} */
function classOf(classes, name) {
  const found = classes.find(([candidate]) => candidate === name);
  if (!found) throw new Error(`there is no class ${name}`);
  return found[1];
}

// Nothing here looks at a stack, and there are a hundred thousand exceptions.
Error.stackTraceLimit = 0;
/** @type {{ name: string, copy: Copy, made: readonly { specimen: Specimen, error: CodedError }[] }[]} */
const loaded = [];
for (const program of programs) {
  const copies = await run(program);
  for (const [place, name] of program.copies.entries()) {
    const copy = copies[place];
    if (!copy) throw new Error(`${program.file} hands out no ${name}`);
    loaded.push({ name, copy, made: specimens.map((specimen) => ({ specimen, error: make(copy, specimen) })) });
  }
}
/** @typedef {(typeof loaded)[number]} Loaded */

/**
 * The names of the classes that `error` is an instance of, in the order of the classes.
 *
 * @param {Copy['classes']} classes
 * @param {unknown} error
 */
function classesOf(classes, error) {
  let names = '';
  for (const [name, Class] of classes) if (error instanceof Class) names += `${names && ' '}${name}`;
  return names;
}

/**
 * What is done with exceptions.
 *
 * @satisfies {Record<string, (index: Copy['index'], error: CodedError) => unknown>}
 */
const USES = {
  isCodedError: (index, error) => index.isCodedError(error),
  serializeError: (index, error) => index.serializeError(error),
  toEnvelope: (index, error) => index.toEnvelope(error, { envelope: 'error' }),
  explain: (index, error) => index.explain(error),
  isRetryable: (index, error) => index.isRetryable(error),
  retryDelayMs: (index, error) => index.retryDelayMs(error, 3, { jitter: 'none' }),
  fieldErrors: (index, error) => index.fieldErrors(error),
  toHttp: (index, error) => index.toHttp(error),
  toLog: (index, error) => index.toLog(error),
  toAttributes: (index, error) => index.toAttributes(error),
  safeMessage: (index, error) => index.safeMessage(error),
  translate: (index, error) => index.translate(error, 'http'),
  toCloneable: (index, error) => index.toCloneable(error),
};
const uses = Object.entries(USES);

/** @type {(copy: Copy, error: CodedError) => readonly string[]} */
const useAll = ({ index }, error) => uses.map(([name, use]) => `${name}: ${JSON.stringify(use(index, error))}`);

/** What each copy says of its own. */
const sayings = new Map(loaded.map((one) => [one, one.made.map(({ error }) => useAll(one.copy, error))]));

/**
 * What the copy `ours` says of what the copy `theirs` made.
 *
 * @param {Loaded} ours
 * @param {Loaded} theirs
 * @returns {Verdict}
 */
function verdict(ours, theirs) {
  const { hasCode, reviveError } = ours.copy.index;
  /** @type {{ classes: string[], names: string[], uses: string[], revived: string[] }} */
  const faults = { classes: [], names: [], uses: [], revived: [] };
  const { classes: all } = theirs.copy;
  const siblings = new Map(
    Object.keys(theirs.copy.parsers).map((entry) => [
      entry,
      all.filter(([name]) => /^index\./.test(name) || name.startsWith(`${entry}.`)),
    ]),
  );
  for (const [place, { specimen, error }] of theirs.made.entries()) {
    const { name, entry, calls, code } = specimen;
    const is = specimen.is.join(' ');
    const classes = classesOf(ours.copy.classes, error);
    if (classes !== is) faults.classes.push(`${name} is ${classes}, not ${is}`);
    if (error.name !== calls) faults.names.push(`${name} is called ${error.name}, not ${calls}`);
    if (!hasCode(error, /** @type {'NOT_FOUND'} */ (code))) faults.names.push(`${name} has not its code`);
    if (hasCode(error, 'ML_1001') !== (code === 'ML_1001')) faults.names.push(`${name} has a code that it has not`);
    const theySay = sayings.get(theirs)?.[place] ?? [];
    const weSay = useAll(ours.copy, error);
    faults.uses.push(...weSay.filter((saying) => !theySay.includes(saying)).map((saying) => `${name}: ${saying}`));
    // They make it cloneable, we revive it, and they are asked what it is.
    const revived = /** @type {CodedError} */ (reviveError(structuredClone(theirs.copy.index.toCloneable(error))));
    const back = classesOf(siblings.get(entry) ?? [], revived);
    if (back !== is) faults.revived.push(`${name} came back as ${back}, not ${is}`);
    // The form is no one's to read: it may say the same in other words.
    const theySayThen = useAll(theirs.copy, revived).filter((saying) => !saying.startsWith('toCloneable:'));
    faults.revived.push(
      ...theySayThen.filter((saying) => !theySay.includes(saying)).map((saying) => `${name}: ${saying}`),
    );
  }
  const asked = theirs.made.length * ours.copy.classes.length;
  // Enough to see what is wrong: where one thing is, hundreds are.
  const some = (/** @type {readonly string[]} */ list) => list.slice(0, 5).map((fault) => fault.slice(0, 400));
  return {
    asked,
    faults: {
      classes: some(faults.classes),
      names: some(faults.names),
      uses: some(faults.uses),
      revived: some(faults.revived),
    },
    own: ownClasses(ours.copy, theirs.copy),
  };
}

/**
 * What the classes that two programs derive are to each other. Minified, they may well have one and the same name.
 *
 * @param {Copy} ours
 * @param {Copy} theirs
 */
function ownClasses(ours, theirs) {
  const [Own, BelowOwn, OwnOfCode, OwnOfFlyte] = ours.own;
  const { CodedError, MlflowException, RestException } = theirs.index;
  /** @type {(name: string) => ErrorClass} */
  const their = (name) => classOf(theirs.classes, name);
  return {
    'a class of ours is a CodedError': new Own('m') instanceof CodedError,
    'a class of ours is an MlflowException': new Own('m') instanceof MlflowException,
    'a class of ours is that of its code': new Own('m', { code: 'NOT_FOUND' }) instanceof their('mlflow.NotFoundError'),
    'a class below ours is an MlflowException': new BelowOwn('m') instanceof MlflowException,
    'a class of ours below a code is of the code': new OwnOfCode('m') instanceof their('mlflow.NotFoundError'),
    'a class of ours below OOMError is one': new OwnOfFlyte('x', 'm') instanceof their('flyte.OOMError'),
    'a class of ours is a class below it': new Own('m') instanceof BelowOwn,
    'a class of ours is a RestException': new Own('m') instanceof RestException,
    'a class of ours below a code is of another': new OwnOfCode('m') instanceof their('mlflow.AbortedError'),
    'an MlflowException of theirs is of our class': new MlflowException('m') instanceof Own,
    'a code of theirs is of our class below it': new (their('mlflow.NotFoundError'))('m') instanceof OwnOfCode,
    'an OOMError of theirs is of our class below it': new (their('flyte.OOMError'))('x', 'm') instanceof OwnOfFlyte,
    'what they parse is of our class below its code':
      theirs.parsers.mlflow?.({ error_code: 'NOT_FOUND', message: 'm' }) instanceof OwnOfCode,
    'a class of theirs is one of ours':
      ours !== theirs && theirs.own.some((Theirs) => new Theirs('m', 'm') instanceof Own),
  };
}

process.stdout.write(
  JSON.stringify({
    names: Object.fromEntries(
      loaded.map(({ name, copy }) => [name, Object.fromEntries(copy.classes.map(([key, Class]) => [key, Class.name]))]),
    ),
    verdicts: Object.fromEntries(
      loaded.map((ours) => [
        ours.name,
        Object.fromEntries(loaded.map((theirs) => [theirs.name, verdict(ours, theirs)])),
      ]),
    ),
  }),
);
