import { readFileSync } from 'node:fs';
import { parseError, serializeError } from 'ml-errors';
import * as mlflow from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { construct, platformCalled } from '../platforms.js';
import { runPython } from './run-python.js';
import { pythonFor } from './venv.js';

/** What the installed MLflow says: `mlflow_facts.py`. */
interface Facts {
  readonly numbers: Readonly<Record<string, number>>;
  readonly statusOfCode: Readonly<Record<string, number>>;
  readonly codeOfStatus: Readonly<Record<string, string>>;
  readonly numberOfStatus: Readonly<Record<string, number>>;
  readonly classes: readonly {
    readonly name: string;
    readonly lineage: readonly string[];
    readonly code: string;
    readonly http: number;
    readonly message: string;
  }[];
  readonly written: readonly { readonly code: mlflow.MlflowCode; readonly http: number; readonly body: string }[];
  readonly read: readonly {
    readonly code?: string;
    readonly http?: number;
    readonly message?: string;
    readonly json?: unknown;
    /** Why there is nothing to read: RestException itself failed. */
    readonly failure?: string;
  }[];
}

const MESSAGE = 'it broke';
const details = { request_id: 'größe 🚧', attempts: [1, null] };
const platform = platformCalled('mlflow');
const codes = platform.registry.codes.map(({ code }) => code as mlflow.MlflowCode);
const sent: readonly mlflow.MlflowException[] = [
  ...codes.map((code) => new mlflow.MlflowException(MESSAGE, { code, details })),
  ...platform.registry.codes.map((row) => construct(platform, row, MESSAGE, { details }) as mlflow.MlflowException),
];
const odd: readonly { readonly body: string }[] = JSON.parse(
  readFileSync(new URL('../vectors/mlflow-rest-exception.json', import.meta.url), 'utf8'),
).cases;

const facts = runPython<Facts>(pythonFor('mlflow'), 'mlflow_facts.py', [
  ...sent.map((error) => error.serializeAsJson()),
  ...odd.map(({ body }) => body),
]);

describe('the tables of the installed MLflow', () => {
  it('hold the 79 codes, by name and integer', () => {
    expect(Object.keys(facts.numbers)).toHaveLength(79);
    expect(mlflow.ErrorCode).toEqual(facts.numbers);
    expect(codes.toSorted()).toEqual(Object.keys(facts.numbers).sort());
  });

  it('give 21 codes an HTTP status, and every other 500', () => {
    expect(Object.keys(facts.statusOfCode)).toHaveLength(21);
    expect(mlflow.ERROR_CODE_TO_HTTP_STATUS).toEqual(facts.statusOfCode);
    const statuses = codes.map((code) => [code, mlflow.toHttpStatus(code)]);
    expect(statuses).toEqual(codes.map((code) => [code, facts.statusOfCode[code] ?? 500]));
  });

  it('give each HTTP status a code', () => {
    expect(mlflow.HTTP_STATUS_TO_ERROR_CODE).toEqual(facts.codeOfStatus);
    for (const [status, number] of Object.entries(facts.numberOfStatus)) {
      expect(mlflow.getErrorCode(Number(status)), status).toBe(number);
      expect(mlflow.ErrorCode[mlflow.fromHttpStatus(Number(status)) as mlflow.MlflowCode], status).toBe(number);
    }
  });
});

describe('the classes of mlflow.exceptions', () => {
  const own: Readonly<Record<string, unknown>> = { ...mlflow };
  const make: Readonly<Record<string, () => mlflow.MlflowException>> = {
    MlflowException: () => new mlflow.MlflowException(MESSAGE),
    RestException: () => new mlflow.RestException({ message: MESSAGE }),
    ExecutionException: () => new mlflow.ExecutionException(MESSAGE),
    MissingConfigException: () => new mlflow.MissingConfigException(MESSAGE),
    InvalidUrlException: () => new mlflow.InvalidUrlException(MESSAGE),
    UnsupportedMultipartUploadException: () => new mlflow.UnsupportedMultipartUploadException(),
    UnsupportedMultipartDownloadException: () => new mlflow.UnsupportedMultipartDownloadException(),
    UnsupportedPresignedUploadException: () => new mlflow.UnsupportedPresignedUploadException(),
    UnsupportedPresignedDownloadException: () => new mlflow.UnsupportedPresignedDownloadException(),
    MlflowTracingException: () => new mlflow.MlflowTracingException(MESSAGE),
    MlflowTraceDataException: () => new mlflow.MlflowTraceDataException('NOT_FOUND', { requestId: 'tr-1' }),
    MlflowTraceDataNotFound: () => new mlflow.MlflowTraceDataNotFound({ requestId: 'tr-1' }),
    MlflowTraceDataCorrupted: () => new mlflow.MlflowTraceDataCorrupted({ requestId: 'tr-1' }),
    MlflowTraceArchivalMalformedTrace: () => new mlflow.MlflowTraceArchivalMalformedTrace(MESSAGE),
    MlflowNotImplementedException: () => new mlflow.MlflowNotImplementedException(MESSAGE),
  };

  it('are all there', () => {
    expect(facts.classes.map(({ name }) => name).sort()).toEqual(Object.keys(make).sort());
    for (const { name } of facts.classes) expect(own[name], name).toBeTypeOf('function');
  });

  it.each(facts.classes)(
    'have $name with the same parents, code and message',
    ({ name, lineage, code, http, message }) => {
      const error = make[name]?.();
      const parents = facts.classes
        .map((each) => each.name)
        .filter((each) => error instanceof (own[each] as typeof Error));
      expect(parents.sort()).toEqual(lineage);
      expect([error?.name, error?.code, error?.getHttpStatusCode()]).toEqual([name, code, http]);
      // RestException alone puts the code in front.
      expect(name === 'RestException' ? `${code}: ${error?.message}` : error?.message).toBe(message);
    },
  );
});

describe('between Python and JavaScript', () => {
  it('every code that ml-errors writes is read by MLflow’s RestException', () => {
    expect(sent).toHaveLength(2 * 79);
    expect(facts.read.slice(0, sent.length)).toEqual(
      sent.map(({ code, httpStatus }) => {
        const json = { error_code: code, message: MESSAGE, ...details };
        return { code, http: httpStatus, message: `${code}: ${MESSAGE}`, json };
      }),
    );
  });

  it('every code that MLflow writes is read by ml-errors, and passed on byte for byte', () => {
    expect(facts.written).toHaveLength(79);
    for (const { code, http, body } of facts.written) {
      const error = parseError(body, { status: http });
      expect(error).toBeInstanceOf(mlflow.RestException);
      expect(error).toMatchObject({ code, message: MESSAGE, httpStatus: http, matched: 'code', details });
      expect(serializeError(error)).toBe(body);
    }
  });

  it('bodies with an odd code, and with none, get the same code; MLflow fails at a code that is an object', () => {
    const read = facts.read.slice(sent.length);
    expect(read).toHaveLength(odd.length);
    for (const [index, { body }] of odd.entries()) {
      const { code, http, failure } = read[index] ?? {};
      const error = new mlflow.RestException(JSON.parse(body));
      if (failure === undefined) expect([error.code, error.getHttpStatusCode()], body).toEqual([code, http]);
      else expect([error.code, body], failure).toEqual(['INTERNAL_ERROR', expect.stringContaining('"error_code":{')]);
    }
  });
});
