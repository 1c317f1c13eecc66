import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CodedError, explain, parseError } from 'ml-errors';
import { OOMError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { construct, ROWS } from './platforms.js';

describe('explain', () => {
  it.each(ROWS.map(({ platform, row }) => ({ name: row.code, platform, row })))(
    'gives the words of the registry for $name',
    ({ platform, row }) => {
      expect(explain(construct(platform, row))).toEqual({
        description: row.description,
        fix: row.resolution,
        from: 'code',
      });
    },
  );

  it('explains by its class an error of Flyte whose code nobody knows', () => {
    const words = explain(new OOMError('OOMKilled', 'm'));
    expect(explain(new OOMError('SomethingElse', 'm'))).toEqual(words);
    const custom = parseError({ code: 'ValueError', message: 'bad x', kind: 'USER' });
    expect(explain(custom).description).toBe(
      explain(parseError({ code: 'RuntimeUserError', message: 'm', kind: 'USER' })).description,
    );
  });

  it('explains what no registry knows by its status', () => {
    expect(
      explain(new CodedError('m', { platform: 'search', code: 'INDEX_MISSING', httpStatus: 404 })).description,
    ).toBe(explain(parseError('', { status: 404 })).description);
    expect(explain(new Error('m')).description).toBe(explain(parseError('', { status: 500 })).description);
  });

  it.each(['http', 'mlflow', 'flyte'])(
    'explains by its status a code that %s lacks, where no class stands for it',
    (platform) => {
      const error = new CodedError('m', { platform, code: 'NO_SUCH_CODE', httpStatus: 404 });
      expect(explain(error)).toEqual(explain(parseError('', { status: 404 })));
    },
  );

  it.each(['search', 'constructor', '__proto__', 'toString', ''])(
    'explains by its status what is of the platform %j, for which there is no registry',
    (platform) => {
      const error = new CodedError('m', { platform, code: 'NOT_FOUND', httpStatus: 404 });
      expect(explain(error)).toEqual(explain(parseError('', { status: 404 })));
    },
  );

  it.each<[what: string, thrown: unknown]>([
    ['an object that looks alike', { platform: 'http', code: 'not-found', httpStatus: 404 }],
    ['an error with a status', Object.assign(new Error('m'), { httpStatus: 404 })],
    ['a text', 'not-found'],
    ['nothing', undefined],
  ])('takes no word for it where %s is none of this package’s', (_, thrown) => {
    expect(explain(thrown)).toEqual(explain(parseError('', { status: 500 })));
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(explain(thrown).fix).not.toBe('');
        expect(explain(parseError(thrown)).description).not.toBe('');
      }),
    );
  });
});

describe('the diagnoses of a failed search', () => {
  const vectors: {
    readonly diagnoses: readonly Diagnosis[];
  } = JSON.parse(readFileSync(new URL('./vectors/search-diagnoses.json', import.meta.url), 'utf8'));

  interface Diagnosis {
    readonly id: string;
    readonly request: { readonly path: string };
    readonly status: number;
    readonly code: string;
    readonly message: string;
    readonly cause: string;
    readonly fix: string;
  }

  it.each(vectors.diagnoses)(
    'say of $id what is wrong and how to write it right',
    ({ request, status, code, message, cause, fix }) => {
      const error = parseError(
        { error_code: code, message },
        { status, url: `http://127.0.0.1${request.path}?a=secret` },
      );
      expect(explain(error)).toMatchObject({ cause, fix, from: 'message' });
    },
  );

  const search = { status: 400, url: '/api/2.0/mlflow/runs/search' };
  const body = { error_code: 'INVALID_PARAMETER_VALUE', message: 'The stars are not right.' };

  it('give way to general advice where a search fails in a way that nobody knows', () => {
    expect(explain(parseError(body, search))).toMatchObject({
      from: 'request',
      fix: expect.stringContaining('one at a time'),
    });
  });

  it('say nothing of what MLflow refused that was no search', () => {
    const recorded: readonly { request: string; status: number; body: string }[] = JSON.parse(
      readFileSync(new URL('./vectors/recorded/mlflow.json', import.meta.url), 'utf8'),
    );
    const others = recorded.filter(
      ({ request, status }) => status === 400 && !/search|\/(get-history|list)/.test(request),
    );
    expect(others.length).toBeGreaterThan(20);
    for (const { request, status, body: answer } of others) {
      const error = parseError(answer, { status, platform: 'mlflow', url: request.split(' ')[1] });
      expect([request, error.message, explain(error).from]).toEqual([request, error.message, 'code']);
    }
  });

  it.each([
    [body, { status: 400, url: '/api/2.0/mlflow/runs/create' }],
    [body, { status: 400 }],
    [body, { status: 404, url: '/api/2.0/mlflow/runs/search' }],
    [
      {
        error_code: 'BAD_REQUEST',
        message: "Expected a quoted string value for tag (e.g. 'my-value'). Got value null",
      },
      { status: 400 },
    ],
    [{ error_code: 'BAD_REQUEST', message: "Missing value for required parameter 'run_id'." }, { status: 400 }],
  ])('say nothing of %j, which is no search', (other, context) => {
    const registered = ROWS.find(
      ({ platform, row }) => platform.name === 'mlflow' && row.code === other.error_code,
    )?.row;
    expect(explain(parseError(other, context))).toEqual({
      description: registered?.description,
      fix: registered?.resolution,
      from: 'code',
    });
  });
});
