import { beforeAll, describe, expect, it } from 'vitest';
import { type Complaint, compile, optionsOfTests } from './compile.js';

const IMPORTS = `
  import { CodedError, hasCode, parseError, serializeError, type StatusByCode, toHttpStatus } from 'ml-errors';
  import { NotFoundError, MlflowException, type MlflowCode, ERROR_CODE_TO_HTTP_STATUS, mlflow } from 'ml-errors/mlflow';
  import * as eventml from 'ml-errors/eventml';
  import { OOMError } from 'ml-errors/flyte';
  import type { HttpCode } from 'ml-errors/http';
  declare const value: unknown;
`;

/** What is misspelt, a program that does so, and the right name, which the compiler proposes. */
const PROPOSED: readonly (readonly [what: string, program: string, right: string])[] = [
  [
    'the import of a class',
    `import { ResourceDoesNotExistsError } from 'ml-errors/mlflow';`,
    'ResourceDoesNotExistError',
  ],
  ['the import of a class of EventML', `import { ModelNotFondError } from 'ml-errors/eventml';`, 'ModelNotFoundError'],
  ['the import of a class of Flyte', `import { OMError } from 'ml-errors/flyte';`, 'OOMError'],
  ['the import of a class of plain HTTP', `import { HttpNotFundError } from 'ml-errors/http';`, 'HttpNotFoundError'],
  [
    'the import of a class of the MLOps service',
    `import { DatasetNotFondError } from 'ml-errors/mlops';`,
    'DatasetNotFoundError',
  ],
  ['the import of a function', `import { parseErorr } from 'ml-errors';`, 'parseError'],
  ['a class in a namespace', 'new eventml.ModelNotFondError();', 'ModelNotFoundError'],
  ['a member of init', `new NotFoundError('m', { htpStatus: 404 });`, 'httpStatus'],
  ["a member of the base class's init", `new MlflowException('m', { cod: 'NOT_FOUND' });`, 'code'],
  ["a member of Flyte's init", `new OOMError('OOMKilled', 'm', { workr: 'w' });`, 'worker'],
  ["a member of CodedError's init", `new CodedError('m', { platfrom: 'search' });`, 'platform'],
  ['an option of parseError', 'parseError(value, { platfrom: "mlflow" });', 'platform'],
  ['an option of serializeError', 'serializeError(value, { envelop: "detail" });', 'envelope'],
  ['a member of an exception', 'new NotFoundError().retriable;', 'retryable'],
  ['a method of an exception', 'new NotFoundError().serializeAsJSON();', 'serializeAsJson'],
  ['a key of a table', 'const table: Partial<Record<MlflowCode, number>> = { NOT_FOUNDS: 1 };', 'NOT_FOUND'],
  [
    'a key of a table that satisfies',
    '({ RESOURCE_DOES_NOT_EXISTS: 1 }) satisfies Partial<Record<MlflowCode, number>>;',
    'RESOURCE_DOES_NOT_EXIST',
  ],
  ["a key of MLflow's own table", 'ERROR_CODE_TO_HTTP_STATUS.RESOURCE_DOES_NOT_EXISTS;', 'RESOURCE_DOES_NOT_EXIST'],
  ['a constant', `const code: MlflowCode = 'NOT_FOUNDS';`, 'NOT_FOUND'],
];

/** For an argument, a quoted key and a key of a type the compiler proposes nothing, but refuses what is misspelt. */
const REFUSED: readonly (readonly [what: string, program: string])[] = [
  ['an argument of toHttpStatus', `toHttpStatus('RESOURCE_DOES_NOT_EXISTS');`],
  ['an argument of hasCode', `hasCode(value, 'RESOURCE_DOES_NOT_EXISTS');`],
  [
    'an argument of hasCode, where the exception was parsed',
    `hasCode(parseError(value, { platform: 'mlflow' }), 'RESOURCE_DOES_NOT_EXISTS');`,
  ],
  ['an option of parseError', `parseError(value, { platform: 'mlfow' });`],
  ['an option of serializeError', `serializeError(value, { envelope: 'details' });`],
  ['a quoted key of a table', `const table: Partial<Record<HttpCode, number>> = { 'bad-gatway': 1 };`],
  ['a key of the type of all codes', 'type Status = StatusByCode["NOT_FOUNDS"];'],
];

/** The rest of a name that TypeScript would not propose, for it is spelt right. */
const RIGHT = `
  toHttpStatus('RESOURCE_DOES_NOT_EXIST');
  hasCode(value, 'RESOURCE_DOES_NOT_EXIST');
  parseError(value, { platform: 'mlflow' });
  serializeError(value, { envelope: 'detail' });
  new NotFoundError('m', { httpStatus: 404 });
  mlflow.platform;
`;

let complaints: readonly Complaint[];
const nameOf = (kind: string, index: number): string => `${kind}-${index}.ts`;
const saidOf = (kind: string, index: number): readonly Complaint[] =>
  complaints.filter(({ file }) => file === nameOf(kind, index));

beforeAll(() => {
  const programs = [
    ...PROPOSED.map(([, program], index) => [nameOf('proposed', index), program] as const),
    ...REFUSED.map(([, program], index) => [nameOf('refused', index), program] as const),
    [nameOf('right', 0), RIGHT] as const,
  ];
  complaints = compile(Object.fromEntries(programs.map(([name, program]) => [name, `${IMPORTS}${program}`])), {
    options: { ...optionsOfTests(), noUnusedLocals: false },
  });
}, 60_000);

describe('a misspelling', () => {
  it.each(PROPOSED.map(([what, , right], index) => ({ what, right, index })))(
    'in $what is answered with the right name, $right',
    ({ right, index }) => {
      const [complaint, ...others] = saidOf('proposed', index);
      expect(others).toEqual([]);
      expect(complaint?.message).toMatch(new RegExp(`Did you mean (?:to write )?'"?${right}"?'\\?`));
    },
  );

  it.each(REFUSED.map(([what], index) => ({ what, index })))('in $what is refused', ({ index }) => {
    expect(saidOf('refused', index)).toHaveLength(1);
  });

  it('is all that is refused', () => {
    expect(saidOf('right', 0)).toEqual([]);
  });
});
