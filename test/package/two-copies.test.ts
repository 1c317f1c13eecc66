import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, install } from './install.js';
import { CLASSES, ONE_OF_EACH_BODY, ONE_OF_EACH_CLASS, ONE_OF_EACH_CODE, type Specimen } from './specimens.js';

/** What one copy of the package says of the exceptions that another made, as `copies.js` tells it. */
interface Verdict {
  readonly instanceOf: readonly (readonly string[])[];
  readonly notCoded: number;
  readonly withoutTheirCode: number;
  readonly withAnotherCode: number;
  readonly writtenOtherwise: number;
  readonly relayed: readonly string[];
  readonly own: Readonly<Record<string, boolean>>;
}

interface Answer {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly strangers: Readonly<Record<string, readonly string[]>>;
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
}

const COPIES = ['A as ESM', 'A as CommonJS', 'B as ESM', 'B as CommonJS', 'A in another realm'];
const PAIRS = COPIES.flatMap((ours) => COPIES.map((theirs) => ({ ours, theirs })));

const SPECIMENS = [...ONE_OF_EACH_CLASS, ...ONE_OF_EACH_CODE, ...ONE_OF_EACH_BODY];

/** Bodies that say the same in a way in which nobody here would write it. */
const TEXTS = [
  '{"error_code": "NOT_FOUND", "message": "no run r1", "id": 12345678901234567890}',
  ' {\n "error_code" : 403, "message" : "\\u0041\\/" }\n',
  '{"error_code":"FUTURE_CODE_V9","message":"m","message":"n"}',
  '{"error":{"http":404,"message":"no model m1","code":"ML_1001"}}',
  '{"kind":"USER","code":"RetriesExhausted|OOMKilled","message":"gave up"}',
  '\ufeff{"detail":[{"loc":["body","name"],"msg":"Field required","type":"missing"}]}',
];

/** What a class that a user derives in one copy is to the classes and exceptions of another, and what it is not. */
const OWN = {
  'Mine is a Mine': true,
  'Mine is an MlflowException': true,
  'Mine is what its code says': true,
  'Mine is a coded error': true,
  'Mine below Mine is a Mine': true,
  'Mine of a code is of that code': true,
  'Mine of OOMError is a RuntimeUserError': true,
  'Mine is a Theirs': false,
  'Mine is a Mine below Mine': false,
  'Mine is a RestException': false,
  'Mine is of a code that it has not': false,
  'Mine of a code is of another code': false,
  'Mine of a code is Theirs of it': false,
  'Mine of OOMError is Theirs of it': false,
  'a MlflowException is a Mine': false,
  'a RestException is a Mine': false,
  'a parsed exception is Mine of its code': false,
  'an exception of a code is Mine of it': false,
  'an OOMError is Mine of it': false,
};

let installed: Installation;
let answer: Answer;

beforeAll(() => {
  installed = install();
  const question = { a: installed.a.folder, b: installed.b.folder, specimens: SPECIMENS, texts: TEXTS };
  const program = fileURLToPath(new URL('copies.js', import.meta.url));
  const options = { input: JSON.stringify(question), encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  answer = JSON.parse(execFileSync(process.execPath, [program], options));
}, 60_000);

afterAll(() => installed?.remove());

const verdictOf = (ours: string, theirs: string): Verdict => answer.verdicts[ours]?.[theirs] as Verdict;

/** The classes of each specimen, as the registries and MLflow's table say them, and as a copy says them of another's. */
function isTable(specimens: readonly Specimen[]): Record<string, readonly string[]> {
  return Object.fromEntries(specimens.map(({ name, is }) => [name, is]));
}

function saidTable(specimens: readonly Specimen[], { instanceOf }: Verdict): Record<string, readonly string[]> {
  return Object.fromEntries(
    specimens.map((specimen) => [specimen.name, [...(instanceOf[SPECIMENS.indexOf(specimen)] ?? [])].sort()]),
  );
}

describe('five copies of the package in one process', () => {
  it.each(COPIES)('%s exports the classes of the registries and of the hierarchies, and no others', (copy) => {
    expect(answer.classes[copy]).toEqual(CLASSES);
  });

  it.each(COPIES)('%s takes nothing for an exception that is none', (copy) => {
    expect(answer.strangers[copy]).toEqual([]);
  });

  it('have a specimen of every class', () => {
    const constructed = new Set(ONE_OF_EACH_CLASS.flatMap(({ is }) => is));
    expect(CLASSES.filter((name) => !constructed.has(name))).toEqual([]);
  });
});

describe.each(PAIRS)('$ours, asked about the exceptions of $theirs', ({ ours, theirs }) => {
  it('knows one of every class for what it is, and for nothing else', () => {
    expect(saidTable(ONE_OF_EACH_CLASS, verdictOf(ours, theirs))).toEqual(isTable(ONE_OF_EACH_CLASS));
  });

  it('knows those of the base classes by their codes', () => {
    expect(saidTable(ONE_OF_EACH_CODE, verdictOf(ours, theirs))).toEqual(isTable(ONE_OF_EACH_CODE));
  });

  it('knows those of the parsers by their codes, and those of MLflow as RestExceptions', () => {
    expect(saidTable(ONE_OF_EACH_BODY, verdictOf(ours, theirs))).toEqual(isTable(ONE_OF_EACH_BODY));
  });

  it('agrees in isCodedError, hasCode and serializeError', () => {
    expect(verdictOf(ours, theirs)).toMatchObject({
      notCoded: 0,
      withoutTheirCode: 0,
      withAnotherCode: 0,
      writtenOtherwise: 0,
    });
  });

  it('writes what they parsed, byte for byte', () => {
    expect(verdictOf(ours, theirs).relayed).toEqual(TEXTS);
  });

  it("takes no user's class for what it is not", () => {
    expect(verdictOf(ours, theirs).own).toEqual(OWN);
  });
});
