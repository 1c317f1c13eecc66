import { readFileSync } from 'node:fs';
import { MlflowException, parseError, RestException } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';

interface Vector {
  readonly body: string;
  /** What MLflow's own RestException made of the body; null where it raised instead. */
  readonly mlflow: { readonly code: string; readonly http: number } | null;
}

const vectors = new URL('../vectors/mlflow-rest-exception.json', import.meta.url);
const cases: readonly Vector[] = JSON.parse(readFileSync(vectors, 'utf8')).cases;

describe('RestException', () => {
  it.each(cases)('reads $body as MLflow does, or falls back where MLflow raised', ({ body, mlflow }) => {
    const json: unknown = JSON.parse(body);
    for (const error of [new RestException(json), parseError(body), parseError(json)]) {
      expect(error).toBeInstanceOf(RestException);
      expect(error).toBeInstanceOf(MlflowException);
      if (mlflow) {
        expect(error.code).toBe(mlflow.code);
        expect(error.getHttpStatusCode()).toBe(mlflow.http);
      } else {
        expect(error).toMatchObject({ code: 'INTERNAL_ERROR', matched: 'fallback' });
      }
      expect(error.json).toEqual(json);
    }
  });

  it('has the message of the body, without the code in front', () => {
    expect(new RestException({ error_code: 'INTERNAL_ERROR', message: 'abc' }).message).toBe('abc');
  });

  it.each([
    [{ error_code: '403', message: 'm' }, '403', 403],
    [{ error_code: 418, message: 'm' }, 418, 418],
    [{ error_code: 1000, message: 'a protobuf integer' }, 1000, 500],
    [{ error_code: 'SOMETHING_NEW', message: 'm' }, 'SOMETHING_NEW', 500],
    [{ error_code: 'NOT_FOUND', message: 'm' }, undefined, 404],
  ])('keeps the code of %j as it came where it is not a code of MLflow', (body, wireCode, httpStatus) => {
    expect(new RestException(body)).toMatchObject({ wireCode, httpStatus });
  });

  it('takes the status of the transport before the one of the code', () => {
    const error = new RestException({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'm' }, { httpStatus: 400 });
    expect(error.httpStatus).toBe(400);
    expect(error.getHttpStatusCode()).toBe(404);
  });

  it('keeps what else the body holds', () => {
    const error = new RestException({
      error_code: 'BAD_REQUEST',
      message: 'm',
      stack_trace: 'Traceback',
      sqlstate: 'KAM00',
    });
    expect(error.details).toEqual({ stack_trace: 'Traceback', sqlstate: 'KAM00' });
  });

  it('has no body on its prototype, which a console may read', () => {
    expect(RestException.prototype.json).toBeUndefined();
  });
});
