import { CodedError, type ErrorInit, type Issue } from 'ml-errors';
import { EventMLError, ModelNotFoundError } from 'ml-errors/eventml';
import {
  ActionNotFoundError,
  BaseRuntimeError,
  CustomError,
  InvalidPackageError,
  NonRecoverableError,
  OOMError,
  RuntimeDataValidationError,
  TaskTimeoutError,
} from 'ml-errors/flyte';
import { HttpError, HttpNotFoundError } from 'ml-errors/http';
import {
  MlflowException,
  MlflowTraceDataException,
  MlflowTraceDataNotFound,
  NotFoundError,
  RestException,
} from 'ml-errors/mlflow';
import { DatasetNotFoundError, MlopsError } from 'ml-errors/mlops';
import { describe, expectTypeOf, it } from 'vitest';

const init = {
  httpStatus: 418,
  details: { run_id: 'r1' },
  issues: [{ path: ['body', 0, 'name'], message: 'missing' }] as readonly Issue[],
  kind: 'user',
  retryable: true,
  retryAfterMs: 1000,
  cause: new Error('below'),
} as const;

describe("a code's class", () => {
  it('takes a message and an init object, or neither', () => {
    for (const Class of [NotFoundError, ModelNotFoundError, DatasetNotFoundError, HttpNotFoundError]) {
      new Class();
      new Class(undefined, {});
      new Class('m', init);
      expectTypeOf<ConstructorParameters<typeof Class>[0]>().toEqualTypeOf<string | undefined>();
      expectTypeOf<ErrorInit | undefined>().toExtend<ConstructorParameters<typeof Class>[1]>();
    }
  });

  it('has its own code and platform', () => {
    expectTypeOf(new NotFoundError().code).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(new NotFoundError().platform).toEqualTypeOf<'mlflow'>();
    expectTypeOf(new ModelNotFoundError().code).toEqualTypeOf<'ML_1001'>();
    expectTypeOf(new DatasetNotFoundError().platform).toEqualTypeOf<'mlops'>();
    expectTypeOf(new HttpNotFoundError().code).toEqualTypeOf<'not-found'>();
  });

  it('takes a message only as a string', () => {
    // @ts-expect-error
    new NotFoundError(404);
    // @ts-expect-error
    new NotFoundError({ message: 'm' });
    // @ts-expect-error
    new ModelNotFoundError('m', 'ML_1001');
  });
});

describe('a base class', () => {
  it('takes its code from the init object', () => {
    expectTypeOf(new MlflowException('m', { code: 'NOT_FOUND' }).code).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(new EventMLError('m', { code: 'ML_1001' }).code).toEqualTypeOf<'ML_1001'>();
    expectTypeOf(new MlopsError('m', { code: 'datasets/not-found' }).code).toEqualTypeOf<'datasets/not-found'>();
    expectTypeOf(new HttpError('m', { code: 'not-found' }).code).toEqualTypeOf<'not-found'>();
    const own = new CodedError('m', { platform: 'search', code: 'INDEX_MISSING', ...init });
    expectTypeOf(own).toEqualTypeOf<CodedError<'search', 'INDEX_MISSING'>>();
  });

  it('of MLflow takes an error for its message', () => {
    new MlflowException(new RangeError('m'), { code: 'BAD_REQUEST' });
    expectTypeOf(
      MlflowException.invalidParameterValue('m', { param: 'x' }).code,
    ).toEqualTypeOf<'INVALID_PARAMETER_VALUE'>();
    // @ts-expect-error
    new MlflowException({ message: 'm' });
  });
});

describe("MLflow's own classes", () => {
  it('take what people know them by', () => {
    new RestException({ error_code: 'NOT_FOUND', message: 'm' });
    new RestException('{"error_code":"NOT_FOUND"}', { httpStatus: 404, cause: init.cause });
    new MlflowTraceDataNotFound({ requestId: 'tr-1' }, init);
    new MlflowTraceDataNotFound({ artifactPath: 'a/b' });
    expectTypeOf(new MlflowTraceDataException('ABORTED').code).toEqualTypeOf<'ABORTED'>();
    // @ts-expect-error
    new RestException();
    // @ts-expect-error
    new MlflowTraceDataNotFound('tr-1');
    // @ts-expect-error
    new MlflowTraceDataNotFound({ request_id: 'tr-1' });
  });
});

describe("Flyte's classes", () => {
  it('take code, message and worker, or the init object in place of the worker', () => {
    new OOMError('OOMKilled', 'the pod was killed', 'worker-1');
    new OOMError('OOMKilled', 'the pod was killed', { ...init, worker: 'worker-1' });
    new OOMError('OOMKilled');
    new BaseRuntimeError('AnyCode', 'system', 'm', null);
    new CustomError('ValueError', 'bad x');
    new CustomError('ValueError', 'bad x', { worker: 'worker-1' });
    new TaskTimeoutError('gave up after 60 s');
    new NonRecoverableError('m', 'MY_CODE');
    new ActionNotFoundError('m', init);
    new InvalidPackageError('libfoo', 'not found');
    // @ts-expect-error
    new OOMError();
    // @ts-expect-error
    new OOMError('OOMKilled', 'm', 7);
    // @ts-expect-error
    new BaseRuntimeError('AnyCode', 'caller', 'm');
    // @ts-expect-error
    new CustomError();
  });

  it('take variable, error and task, where data did not validate', () => {
    new RuntimeDataValidationError('x', new TypeError('m'), 'train');
    new RuntimeDataValidationError('x', 'it is no number', 'train', { worker: 'worker-1' });
    new RuntimeDataValidationError('x', 'it is no number');
    expectTypeOf(new RuntimeDataValidationError('x', 'm', 'train').code).toEqualTypeOf<'DataValidationError'>();
    // @ts-expect-error
    new RuntimeDataValidationError('x');
    // @ts-expect-error
    new RuntimeDataValidationError('x', 7, 'train');
  });

  it('keep the code that they are given', () => {
    expectTypeOf(new CustomError('ValueError', 'm').code).toEqualTypeOf<'ValueError'>();
    expectTypeOf(new OOMError('OOMKilled', 'm').code).toEqualTypeOf<'OOMKilled'>();
    expectTypeOf(CustomError.fromException(new Error('m')).code).toBeString();
  });
});
