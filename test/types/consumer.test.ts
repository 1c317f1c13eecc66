import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, install } from '../package/install.js';
import { CLOSE_LOOK, type Complaint, compile, compileFiles, optionsOfTests, typeTests } from './compile.js';

const PROGRAM = `
  import {
    CodedError, defineTaxonomy, explain, fromHttpStatus, hasCode, isCodedError, parseError, parseErrorResponse,
    serializeError, throwIfNotOk, toEnvelope, toHttpStatus, type ParsedError, type ResponseLike,
  } from 'ml-errors';
  import * as eventml from 'ml-errors/eventml';
  import * as flyte from 'ml-errors/flyte';
  import * as http from 'ml-errors/http';
  import * as mlflow from 'ml-errors/mlflow';
  import * as mlops from 'ml-errors/mlops';

  export const status: 404 = toHttpStatus('RESOURCE_DOES_NOT_EXIST');
  export const code: 'ML_1001' = fromHttpStatus(404, 'eventml');

  export function handle(error: ParsedError): string {
    switch (error.platform) {
      case 'mlflow': return error instanceof mlflow.ResourceDoesNotExistError ? error.serializeAsJson() : error.code;
      case 'eventml': return error.code;
      case 'flyte': return error instanceof flyte.BaseRuntimeError ? error.worker ?? error.code : error.code;
      case 'mlops': return error.code;
      case 'connect': return error.code;
      case 'databricks': return error.code;
      case 'http': return error.code;
      default: { const nothing: never = error; return nothing; }
    }
  }

  export async function read(response: ResponseLike): Promise<string> {
    await throwIfNotOk(response, { platform: 'mlops' });
    const error = await parseErrorResponse(response, { maxBytes: 1024 });
    if (hasCode(error, 'NOT_FOUND')) return serializeError(error, { envelope: 'detail' });
    return isCodedError(error) ? explain(error).description : String(toEnvelope(error));
  }

  export class Mine extends mlflow.MlflowException<'NOT_FOUND'> {
    override name = 'Mine';
    readonly run: string;
    constructor(run: string, init?: { readonly cause?: unknown }) {
      super('no run ' + run, { ...init, code: 'NOT_FOUND', details: { run } });
      this.run = run;
    }
  }

  export class Other extends eventml.ModelNotFoundError {
    override get name(): string { return 'Other'; }
    override set name(value: string) { void value; }
  }

  export const search = defineTaxonomy({
    platform: 'search', envelope: 'error', codes: { MISSING: { http: 404 } }, fallback: 'MISSING',
  });

  export const errors: readonly CodedError[] = [
    new Mine('r1', { cause: new Error('below') }),
    new flyte.OOMError('OOMKilled', 'm', { worker: 'w', retryAfterMs: undefined }),
    new http.HttpError('m', { code: 'not-found', httpStatus: undefined }),
    new mlops.DatasetNotFoundError(),
    search.error('MISSING'),
    parseError('{}', { platform: 'flyte', status: undefined }),
  ];
`;

/** What one format makes must be good for the other: a program may meet both. */
const BOTH_FORMATS = `
  import { MlflowException, NotFoundError, type ParsedMlflowError } from 'ml-errors/mlflow';
  import type * as required from 'ml-errors/mlflow' with { 'resolution-mode': 'require' };
  declare const parsed: required.ParsedMlflowError;
  export const here: ParsedMlflowError = parsed;
  export const there: readonly [required.MlflowException, required.NotFoundError] = [
    new MlflowException('m'), new NotFoundError(),
  ];
`;

const WITH_ZOD = `
  import * as z from 'zod';
  import { eventmlException, mlflowBody, mlflowException } from 'ml-errors/zod';
  export const body: { error_code: string; message: string } = mlflowBody.parse({});
  export const error = z.decode(mlflowException, { error_code: 'NOT_FOUND', message: 'no run r1' });
  export const code: string = error.code;
  export const written: { error: { http: number } } = z.encode(eventmlException, z.decode(eventmlException, {} as never));
`;

let installed: Installation;

beforeAll(() => {
  installed = install();
}, 60_000);

afterAll(() => installed?.remove());

describe.each([{ exactOptionalPropertyTypes: true }, { exactOptionalPropertyTypes: false }])(
  'the types that are installed, with $exactOptionalPropertyTypes for exact optional members',
  (options) => {
    let complaints: readonly Complaint[];
    const wrong = PROGRAM.replace('status: 404 =', 'status: 405 =');

    beforeAll(() => {
      complaints = compile(
        {
          'esm.mts': PROGRAM,
          'commonjs.cts': PROGRAM,
          'both.mts': BOTH_FORMATS,
          'wrong.mts': wrong,
          'wrong.cts': wrong,
        },
        { folder: installed.a.folder, options: { ...CLOSE_LOOK, ...options }, declarations: true },
      );
    }, 60_000);

    it('compile as ESM, as CommonJS and side by side, without DOM and without Node', () => {
      expect(complaints.filter(({ file }) => !file.startsWith('wrong.'))).toEqual([]);
    });

    it.each(['wrong.mts', 'wrong.cts'])('find the fault in %s', (name) => {
      const said = complaints.filter(({ file }) => file === name);
      expect(said.map(({ message }) => message)).toEqual([`Type '404' is not assignable to type '405'.`]);
    });
  },
);

describe('the types that are installed', () => {
  it('compile with zod', () => {
    const programs = { 'esm.mts': WITH_ZOD, 'commonjs.cts': WITH_ZOD };
    expect(compile(programs, { folder: installed.a.folder, options: CLOSE_LOOK, declarations: true })).toEqual([]);
  }, 60_000);

  it('hold what the tests of the types hold of the sources', () => {
    const dist = join(installed.a.package, 'dist');
    const paths = { 'ml-errors': [join(dist, 'index.d.ts')], 'ml-errors/*': [join(dist, '*.d.ts')] };
    expect(typeTests().length).toBeGreaterThan(0);
    expect(compileFiles(typeTests(), { ...optionsOfTests(), paths })).toEqual([]);
  }, 60_000);
});
