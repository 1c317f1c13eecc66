import { readFileSync } from 'node:fs';
import * as root from 'ml-errors';
import * as databricks from 'ml-errors/databricks';
import { describe, expect, it } from 'vitest';
import { classes, SDK_CLASSES } from './sdk-classes.js';

/** An answer of Databricks, and what its own SDKs make of it. */
interface Vector {
  readonly id: string;
  readonly request?: { readonly method?: string; readonly url: string };
  /** Null where no HTTP carried the body. */
  readonly status: number | null;
  readonly body: string;
  readonly expect: {
    /** The classes of the SDKs that the exception has besides DatabricksError. */
    readonly is: readonly string[];
    readonly code: string;
    readonly message?: string;
    readonly wireCode?: string | number;
    readonly matched?: string;
    readonly httpStatus?: number;
    readonly retryable?: boolean;
  };
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../vectors/databricks.json', import.meta.url), 'utf8'),
).cases;

const contextOf = ({ status, request }: Vector) => ({ ...request, ...(status !== null && { status }) });

/** The class that is called like the code, where the SDKs have one: identity is the code, whatever class the status gives besides. */
const codeClassOf = (code: string): string[] =>
  Object.entries(SDK_CLASSES).flatMap(([name, { of }]) => (of === code ? [name] : []));

describe('an answer of Databricks', () => {
  it.each(vectors)('is read as its SDKs read it: $id', (vector) => {
    const error = databricks.parseError(vector.body, contextOf(vector));
    const { is, code, ...said } = vector.expect;
    expect(error).toMatchObject({ platform: 'databricks', code, ...said });
    expect(error.httpStatus).toBe(said.httpStatus ?? vector.status);
    expect(error.wireCode).toBe(said.wireCode);
    expect(classes(error)).toEqual([...new Set(['DatabricksError', ...is, ...codeClassOf(code)])].sort());
  });

  it.each(vectors)('is the same from the entry of all platforms, by the name of this one: $id', (vector) => {
    const own = databricks.parseError(vector.body, contextOf(vector));
    const error = root.parseError(vector.body, { ...contextOf(vector), platform: 'databricks' });
    expect(error).toBeInstanceOf(root.DatabricksError);
    const { code, httpStatus, message, name, matched, wireCode, retryable } = own;
    expect(error).toMatchObject({
      platform: 'databricks',
      code,
      httpStatus,
      message,
      name,
      matched,
      wireCode,
      retryable,
    });
    expect(classes(error)).toEqual(classes(own));
  });

  it.each(vectors.filter(({ body }) => /^\{.*[a-z].*\}$/s.test(body)))('is passed on as it came: $id', (vector) => {
    const error = databricks.parseError(vector.body, contextOf(vector));
    expect(databricks.serializeError(error)).toBe(vector.body);
    expect(JSON.parse(JSON.stringify(error))).toEqual(JSON.parse(vector.body));
  });

  it('is MLflow’s where nobody says that it is Databricks’, for the bodies are the same', () => {
    const error = root.parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'm' }, { status: 404 });
    expect(error.platform).toBe('mlflow');
    expect(error).not.toBeInstanceOf(root.DatabricksError);
  });

  it.each<[body: object, code: string, matched: string, is: readonly string[]]>([
    [{ message: 'RESOURCE_DOES_NOT_EXIST: no such job' }, 'RESOURCE_DOES_NOT_EXIST', 'message', ['NotFound']],
    [{ detail: 'QUOTA_EXCEEDED: no more' }, 'QUOTA_EXCEEDED', 'message', ['BadRequest']],
    [{ message: 'NO_SUCH_CODE: m' }, 'BAD_REQUEST', 'status', ['BadRequest']],
    [{ message: 'Resource: m' }, 'BAD_REQUEST', 'status', ['BadRequest']],
    [{ message: 'it is NOT_FOUND: m' }, 'BAD_REQUEST', 'status', ['BadRequest']],
    [{ error_code: 'INVALID_STATE', message: 'NOT_FOUND: m' }, 'INVALID_STATE', 'code', ['BadRequest']],
    [{ error_code: 'NO_SUCH_CODE', message: 'NOT_FOUND: m' }, 'BAD_REQUEST', 'status', ['BadRequest']],
  ])('of %j takes the code %s, by %s: a text may begin with it where none stands beside', (body, code, matched, is) => {
    const error = databricks.parseError(body, { status: 400 });
    expect(error).toMatchObject({ code, matched, httpStatus: 400, message: Object.values(body).at(-1) });
    expect(classes(error)).toEqual(expect.arrayContaining([...is]));
    expect(databricks.serializeError(error)).toBe(JSON.stringify(body));
  });

  it('keeps the details, which are open data', () => {
    const details = [1, 'foo', ['foo', 'bar'], { '@type': 'FooBar' }];
    const error = databricks.parseError({ error_code: 'NOT_FOUND', message: 'm', details, stack_trace: 's' });
    expect(error.details).toEqual({ details, stack_trace: 's' });
    expect(error.issues).toEqual([]);
  });

  it.each([
    ['field_violations', 'field'],
    ['fieldViolations', 'field'],
  ])('tells the fields that %s names', (violations) => {
    const detail = {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      [violations]: [{ field: 'new_cluster.num_workers', description: 'must be positive' }],
    };
    const error = databricks.parseError({ error_code: 'INVALID_PARAMETER_VALUE', message: 'm', details: [detail] });
    expect(error.issues).toEqual([{ path: ['new_cluster', 'num_workers'], message: 'must be positive' }]);
  });

  it.each([
    ['retry_delay', '42.000000001s', undefined, 42_000.000001],
    ['retry_delay', '42s', '7', 7_000],
    ['retryDelay', '3s', undefined, 3_000],
  ])('waits as long as %s asks: %s, beside the header %s', (member, delay, header, expected) => {
    const info = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', [member]: delay };
    const body = { error_code: 'RESOURCE_EXHAUSTED', message: 'm', details: [info] };
    const headers = header === undefined ? {} : { 'retry-after': header };
    const { retryAfterMs } = databricks.parseError(body, { status: 429, headers });
    expect(Math.abs((retryAfterMs ?? Number.NaN) - expected)).toBeLessThan(1);
  });
});

describe('an answer that is meant to do harm', () => {
  const long = 400_000;
  const body = { error_code: 'INVALID_PARAMETER_VALUE', message: 'Cluster abc does not exist' };
  const GET = { status: 400, method: 'GET', url: '/api/2.0/clusters/get' };

  it.each<[string, unknown, object]>([
    ['a message that nearly fits', { ...body, message: 'Cluster x does not exis'.repeat(long / 20) }, GET],
    [
      'a message of parts that fit',
      { ...body, message: 'Run: a in job: '.repeat(long / 15) },
      { ...GET, url: '/api/2.0/jobs/runs/get' },
    ],
    ['a message of blanks', { ...body, message: `Cluster${' '.repeat(long)}` }, GET],
    ['a path of its own beginning', body, { ...GET, url: '/api/2.'.repeat(long / 7) }],
    ['a path of slashes', body, { ...GET, url: `/api/2.${'/'.repeat(long)}clusters/get` }],
    ['a path of digits', body, { ...GET, url: `/api/2.${'0'.repeat(long)}/clusters/get` }],
    ['a URL of question marks', body, { ...GET, url: '?#'.repeat(long / 2) }],
    ['a URL of many hosts', body, { ...GET, url: 'https://'.repeat(long / 8) }],
    ['a method that does not end', body, { ...GET, method: 'get'.repeat(long / 3) }],
    ['a text of capitals', 'A_'.repeat(long / 2), { status: 400 }],
    ['a text of codes', 'NOT_FOUND:'.repeat(long / 10), { status: 400 }],
    ['a message of capitals', { message: `${'A_'.repeat(long / 2)}: m` }, { status: 400 }],
  ])('takes no more time than it has length: %s', (_, hostile, context) => {
    const start = performance.now();
    expect(databricks.parseError(hostile, context).platform).toBe('databricks');
    expect(performance.now() - start).toBeLessThan(250);
  });

  it.each<[string, object]>([
    ['a method that is a number', { ...GET, method: 7 }],
    ['a method that is an object', { ...GET, method: { toUpperCase: () => 'GET' } }],
    ['a URL that is an object', { ...GET, url: new URL('https://x.example/api/2.0/clusters/get') }],
    ['a URL that is a number', { ...GET, url: 404 }],
    [
      'no context that can be read',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['null for everything', { status: null, method: null, url: null, headers: null }],
  ])('throws nothing: %s', (_, context) => {
    const error = databricks.parseError(body, context);
    expect(error.message).toBe(body.message);
    expect(['INVALID_PARAMETER_VALUE', 'RESOURCE_DOES_NOT_EXIST']).toContain(error.code);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('knows no code %s', (code) => {
    for (const hostile of [{ error_code: code, message: 'm' }, { message: `${code}: m` }, `${code}: m`]) {
      expect(databricks.parseError(hostile, { status: 404 })).toMatchObject({ code: 'NOT_FOUND', matched: 'status' });
    }
    expect(databricks.toHttpStatus(code as 'NOT_FOUND')).toBe(500);
  });
});
