// Uses every entry but zod's as people do, and nothing of the host: neither DOM nor Node. Compiled as ESM and as CommonJS.
import {
  CodedError,
  DatabricksError,
  defineTaxonomy,
  explain,
  fromHttpStatus,
  hasCode,
  isCodedError,
  type ParsedError,
  parseError,
  parseErrorResponse,
  serializeError,
  throwIfNotOk,
  toEnvelope,
  toHttpStatus,
} from 'ml-errors';
import * as connect from 'ml-errors/connect';
import * as databricks from 'ml-errors/databricks';
import * as eventml from 'ml-errors/eventml';
import * as flyte from 'ml-errors/flyte';
import * as http from 'ml-errors/http';
import * as mlflow from 'ml-errors/mlflow';
import * as mlops from 'ml-errors/mlops';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function isExactly<A, B>(same: Same<A, B>): void;
declare const caught: unknown;

/** Shaped like what `fetch` gives, in a program that has no `fetch`. */
const answer = {
  ok: false,
  status: 404,
  statusText: 'Not Found',
  url: 'https://models.example/api/2.0/mlflow/runs/get',
  headers: new Map([['retry-after', '3']]),
  text: async () => '{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No run r1"}',
};

export async function read(): Promise<string> {
  const fine = await throwIfNotOk(answer, { platform: 'mlops', maxBytes: 1024, signal: undefined });
  isExactly<typeof fine, typeof answer>(true);
  const unnamed = await parseErrorResponse(answer);
  isExactly<typeof unnamed, ParsedError>(true);
  const error = await parseErrorResponse(answer, { platform: 'mlflow' });
  isExactly<typeof error, mlflow.ParsedMlflowError>(true);
  if (hasCode(error, 'RESOURCE_DOES_NOT_EXIST')) isExactly<typeof error.code, 'RESOURCE_DOES_NOT_EXIST'>(true);
  // @ts-expect-error: a code of another platform
  hasCode(error, 'ML_1001');
  return isCodedError(caught) ? serializeError(caught, { envelope: 'detail' }) : String(toEnvelope(caught));
}

export function handle(): string {
  if (hasCode(caught, 'ML_1001', 'OOMKilled')) {
    isExactly<typeof caught.code, 'ML_1001' | 'OOMKilled'>(true);
    return caught.code;
  }
  // @ts-expect-error: a code that no platform has
  hasCode(caught, 'RESOURCE_DOES_NOT_EXISTS');
  return '';
}

export function statuses(): void {
  isExactly<502, ReturnType<typeof toHttpStatus<'ML_1103'>>>(true);
  const status: 404 = toHttpStatus('RESOURCE_DOES_NOT_EXIST');
  const code: 'ML_1001' = fromHttpStatus(status, 'eventml');
  const canonical: 'ENDPOINT_NOT_FOUND' = mlflow.fromHttpStatus(404);
  const busy: 429 = mlops.toHttpStatus('general/too-many-requests');
  const proxy: 'bad-gateway' = http.fromHttpStatus(502);
  const gone: 404 = flyte.toHttpStatus('ActionNotFoundError');
  const model: 404 = eventml.toHttpStatus(code);
  const lost: 'unauthenticated' = connect.fromHttpStatus(401);
  const disabled: 404 = databricks.toHttpStatus('FEATURE_DISABLED');
  const missing: 'NOT_FOUND' = databricks.fromHttpStatus(404);
  void [canonical, busy, proxy, gone, model, lost, disabled, missing];
  // @ts-expect-error: a literal type, and another one
  const wrong: 500 = toHttpStatus('RESOURCE_DOES_NOT_EXIST');
  // @ts-expect-error: no code of EventML
  eventml.toHttpStatus('ML_1');
  void wrong;
}

export function platforms(error: ParsedError): string {
  switch (error.platform) {
    case 'mlflow':
      return error.serializeAsJson();
    case 'eventml':
      return error.code;
    case 'flyte':
      return error instanceof flyte.BaseRuntimeError ? (error.worker ?? error.code) : error.code;
    case 'mlops':
    case 'connect':
    case 'databricks':
    case 'http':
      return error.preview ?? error.message;
    default: {
      const nothing: never = error;
      return nothing;
    }
  }
}

export function codes(error: ReturnType<typeof http.parseError>): 'client' | 'server' {
  if (error.code === 'not-found') isExactly<typeof error.code, 'not-found'>(true);
  if (error instanceof http.HttpGoneError) isExactly<typeof error.code, 'gone'>(true);
  // @ts-expect-error: not with this platform
  if (error.code === 'NOT_FOUND') return 'client';
  const known: Record<http.HttpCode, true> = {} as Record<typeof error.code, true>;
  return error.code in known && error.retryable ? 'server' : 'client';
}

/** A class stands for its code, or for the statuses of a family, and then for the codes below it. */
export function families(error: databricks.ParsedDatabricksError): databricks.DatabricksCode {
  isExactly<DatabricksError, databricks.DatabricksError>(true);
  if (error instanceof databricks.ResourceDoesNotExist) isExactly<typeof error.code, 'RESOURCE_DOES_NOT_EXIST'>(true);
  if (caught instanceof databricks.NotFound) return caught.code;
  const family: databricks.TooManyRequests<'REQUEST_LIMIT_EXCEEDED'> = new databricks.RequestLimitExceeded();
  // @ts-expect-error: a class of another family
  const wrong: databricks.BadRequest = new databricks.DataLoss();
  void wrong;
  // @ts-expect-error: a code that Databricks has not
  new DatabricksError('m', { code: 'NOT_FOND' });
  return family.code;
}

/** A class of one's own, in each of the ways in which people declare a name. */
export class RunMissing extends mlflow.MlflowException<'NOT_FOUND'> {
  override name = 'RunMissing';
  readonly run: string;
  constructor(run: string, init?: { readonly cause?: unknown }) {
    super(`no run ${run}`, { ...init, code: 'NOT_FOUND', details: { run } });
    this.run = run;
  }
}
export class ModelMissing extends eventml.ModelNotFoundError {
  override get name(): string {
    return 'ModelMissing';
  }
}
export class Killed extends flyte.OOMError {
  constructor(pod: string) {
    super('OOMKilled', `the pod ${pod} was killed`, { worker: pod, retryAfterMs: undefined });
  }
}

export const search = defineTaxonomy({
  platform: 'search',
  envelope: 'error',
  codes: { INDEX_MISSING: { http: 404, description: 'The index does not exist.' }, BROKEN: { http: 500 } },
  fallback: { '4xx': 'INDEX_MISSING', '5xx': 'BROKEN' },
});
defineTaxonomy({
  platform: 'search',
  envelope: 'error',
  codes: { BROKEN: { http: 500 } },
  // @ts-expect-error: no code of the platform
  fallback: 'INDEX_MISSING',
});

export function indexes(body: unknown): string {
  const error = search.parse(body, { status: 404, headers: { 'retry-after': ['1', '2'] } });
  switch (error.code) {
    case 'INDEX_MISSING':
      isExactly<typeof error, CodedError<'search', 'INDEX_MISSING'>>(true);
      return error.message;
    case 'BROKEN':
      return explain(error).fix;
    default: {
      const nothing: never = error;
      return nothing;
    }
  }
}

export const errors: readonly CodedError[] = [
  new RunMissing('r1', { cause: new Error('below') }),
  new ModelMissing(),
  new Killed('p1'),
  new CodedError('no index', { platform: 'search', code: 'INDEX_MISSING', httpStatus: 404 }),
  new mlflow.ResourceDoesNotExistError('No run r1', { details: { id: 7 }, cause: caught }),
  new mlflow.RestException({ error_code: '403', message: 'Invalid access token.' }, { httpStatus: undefined }),
  new mlops.DatasetNotFoundError(),
  new connect.ConnectError('m', { code: 'not_found' }),
  new DatabricksError('m', { code: 'UNAVAILABLE' }),
  new databricks.InvalidState('m', { httpStatus: 409 }),
  new http.HttpError('m', { code: 'not-found' }),
  flyte.CustomError.fromException(new RangeError('bad x')),
  search.error('BROKEN'),
  parseError('{}', { platform: search, status: undefined }),
  // @ts-expect-error: the message is a string
  new mlflow.NotFoundError(404),
];
