import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classNameOf } from '../../../src/registry/invariants.js';
import { type Installation, install } from '../../package/install.js';
import { CLASSES, ONE_OF_EACH_BODY, ONE_OF_EACH_CLASS, type Specimen } from '../../package/specimens.js';
import { ROWS } from '../../platforms.js';
import { type Answer, programsIn, type Question, type Verdict } from './copies.js';

// Bundlers rename classes, drop names, and put two copies of a package side by side. An exception has to stay what it is.

const COPIES = [
  'ESM',
  'CommonJS',
  'esbuild',
  'esbuild of CommonJS',
  'rollup and terser',
  'rollup of two, the first',
  'rollup of two, the second',
  'esbuild of two, the first',
  'esbuild of two, the second',
  'webpack',
  'vite',
  'esbuild in another realm',
];
const PAIRS = COPIES.flatMap((ours) => COPIES.map((theirs) => ({ ours, theirs })));

/** What an exception calls itself: its class; where a parser built the base class, that of its code. */
function nameOf({ entry, className, code }: Specimen): string {
  if (className !== undefined) return className;
  const { platform, row } = ROWS.find((one) => one.platform.name === entry && one.row.code === code) ?? {};
  if (!platform || !row) throw new Error(`there is no code ${code} of ${entry}`);
  return platform.registry.parsedAs ?? classNameOf(row, platform.registry);
}

/** Exceptions that remember more than their code: of the request that was answered, and of what was said about retrying. */
const WITH_A_PAST: readonly Specimen[] = (
  [
    ['a search', 'INVALID_PARAMETER_VALUE', { status: 400, url: 'https://host/api/2.0/mlflow/runs/search' }],
    ['a creation that failed', 'TEMPORARILY_UNAVAILABLE', { status: 503, method: 'POST' }],
    ['a failure for good', 'TEMPORARILY_UNAVAILABLE', { status: 503, headers: { 'x-should-retry': 'false' } }],
    ['a pause', 'RESOURCE_EXHAUSTED', { status: 429, headers: { 'retry-after': '7', 'x-request-id': 'r1' } }],
  ] as const
).map(([name, code, context]) => {
  const like = ONE_OF_EACH_BODY.find((specimen) => specimen.entry === 'mlflow' && specimen.code === code) as Specimen;
  return { ...like, name, args: [{ error_code: code, message: 'm' }, context] };
});
const FOR_STRANGERS: readonly Specimen[] = ONE_OF_EACH_CLASS.filter(({ name }) => name === 'mlflow.InternalError').map(
  (like) => ({ ...like, name: 'a message for strangers', args: ['token=abcdef0123456789', { expose: true }] }),
);

const SPECIMENS = [...ONE_OF_EACH_CLASS, ...ONE_OF_EACH_BODY, ...WITH_A_PAST, ...FOR_STRANGERS].map((specimen) => ({
  ...specimen,
  calls: nameOf(specimen),
}));

/** What classes that two programs derive are to the exceptions and classes of each other. */
const OWN = {
  'a class of ours is a CodedError': true,
  'a class of ours is an MlflowException': true,
  'a class of ours is that of its code': true,
  'a class below ours is an MlflowException': true,
  'a class of ours below a code is of the code': true,
  'a class of ours below OOMError is one': true,
  'a class of ours is a class below it': false,
  'a class of ours is a RestException': false,
  'a class of ours below a code is of another': false,
  'an MlflowException of theirs is of our class': false,
  'a code of theirs is of our class below it': false,
  'an OOMError of theirs is of our class below it': false,
  'what they parse is of our class below its code': false,
  'a class of theirs is one of ours': false,
};

let installed: Installation;
let answer: Answer;

beforeAll(async () => {
  installed = install();
  const question: Question = { programs: await programsIn(installed), specimens: SPECIMENS };
  const program = fileURLToPath(new URL('bundled-copies.js', import.meta.url));
  const options = { input: JSON.stringify(question), encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  answer = JSON.parse(execFileSync(process.execPath, [program], options));
});

afterAll(() => installed?.remove());

const namesIn = (copy: string): [name: string, called: string][] => Object.entries(answer.names[copy] ?? {});

// What the engine calls the classes: that bundlers do with it what they do is what makes the rest worth asking.
describe('the names of the classes', () => {
  it.each(['esbuild', 'esbuild of CommonJS', 'rollup and terser', 'webpack', 'vite', 'esbuild in another realm'])(
    'are gone in %s',
    (copy) => {
      expect(namesIn(copy)).toHaveLength(CLASSES.length);
      expect(namesIn(copy).filter(([name, called]) => name.endsWith(`.${called}`))).toEqual([]);
    },
  );

  it('are the same in two copies that rollup joins', () => {
    expect(namesIn('rollup of two, the second')).toEqual(namesIn('rollup of two, the first'));
  });

  it('are all different in two copies that esbuild joins', () => {
    const first = namesIn('esbuild of two, the first').map(([, called]) => called);
    const second = namesIn('esbuild of two, the second').map(([, called]) => called);
    expect(first).toHaveLength(CLASSES.length);
    expect(second.filter((called) => first.includes(called))).toEqual([]);
  });
});

describe.each(PAIRS)('$ours, asked about the exceptions of $theirs', ({ ours, theirs }) => {
  const verdict = (): Verdict => answer.verdicts[ours]?.[theirs] as Verdict;

  it('knows one of every class and of every code for what it is, and for nothing else', () => {
    expect(verdict().asked).toBe(SPECIMENS.length * CLASSES.length);
    expect(verdict().faults.classes).toEqual([]);
  });

  it('finds their names and codes', () => {
    expect(verdict().faults.names).toEqual([]);
  });

  it('makes of them what they do', () => {
    expect(verdict().faults.uses).toEqual([]);
  });

  it('revives them as they were', () => {
    expect(verdict().faults.revived).toEqual([]);
  });

  it("takes no program's class for what it is not", () => {
    expect(verdict().own).toEqual(OWN);
  });
});
