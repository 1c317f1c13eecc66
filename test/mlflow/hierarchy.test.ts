import {
  ErrorCode,
  ExecutionException,
  getErrorCode,
  InvalidParameterValueError,
  InvalidUrlException,
  MissingConfigException,
  MlflowException,
  MlflowNotImplementedException,
  MlflowTraceArchivalMalformedTrace,
  MlflowTraceDataCorrupted,
  MlflowTraceDataException,
  MlflowTraceDataNotFound,
  MlflowTracingException,
  NotFoundError,
  RestException,
  UnsupportedMultipartDownloadException,
  UnsupportedMultipartUploadException,
  UnsupportedPresignedDownloadException,
  UnsupportedPresignedUploadException,
} from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import { platformCalled } from '../platforms.js';

describe('MlflowException', () => {
  it('is an internal error where nothing else is said', () => {
    const error = new MlflowException('test');
    expect(error).toMatchObject({ code: 'INTERNAL_ERROR', httpStatus: 500, message: 'test', name: 'MlflowException' });
    expect(error.serializeAsJson()).toBe('{"error_code":"INTERNAL_ERROR","message":"test"}');
  });

  it.each(platformCalled('mlflow').registry.codes.map((row) => [row.code, row] as const))(
    'takes the code %s, with its status, kind and answer about a retry',
    (_, row) => {
      const error = new MlflowException('m', { code: row.code as 'NOT_FOUND' });
      const kind = row.kind ?? (row.http < 500 ? 'user' : 'system');
      expect(error).toMatchObject({ code: row.code, httpStatus: row.http, kind, retryable: row.retryable ?? false });
      expect(error.getHttpStatusCode()).toBe(row.http);
    },
  );

  it('takes its message from an error, which then is the cause', () => {
    const cause = new RangeError('too large');
    expect(new MlflowException(cause, { code: 'BAD_REQUEST' })).toMatchObject({
      message: 'too large',
      cause,
      code: 'BAD_REQUEST',
    });
  });

  it('writes further members beside code and message, which they cannot replace', () => {
    const error = new MlflowException('m', { details: { error_class: 'X', message: 'other', error_code: 'other' } });
    expect(JSON.parse(error.serializeAsJson())).toEqual({
      error_code: 'INTERNAL_ERROR',
      message: 'm',
      error_class: 'X',
    });
  });

  it('has a factory for invalid parameters', () => {
    const error = MlflowException.invalidParameterValue('bad metric', { param: 'metrics' });
    expect(error).toBeInstanceOf(InvalidParameterValueError);
    expect(JSON.parse(error.serializeAsJson())).toEqual({
      error_code: 'INVALID_PARAMETER_VALUE',
      message: 'bad metric',
      param: 'metrics',
    });
  });
});

describe("MLflow's own hierarchy", () => {
  type Parent = abstract new (...given: never) => unknown;

  it.each<[name: string, make: () => MlflowException, code: string, parents: readonly Parent[]]>([
    ['ExecutionException', () => new ExecutionException('m'), 'INTERNAL_ERROR', []],
    ['MissingConfigException', () => new MissingConfigException('m'), 'INTERNAL_ERROR', []],
    ['InvalidUrlException', () => new InvalidUrlException('m'), 'INTERNAL_ERROR', []],
    ['MlflowNotImplementedException', () => new MlflowNotImplementedException('m'), 'NOT_IMPLEMENTED', []],
    ['UnsupportedMultipartUploadException', () => new UnsupportedMultipartUploadException(), 'NOT_IMPLEMENTED', []],
    ['UnsupportedMultipartDownloadException', () => new UnsupportedMultipartDownloadException(), 'NOT_IMPLEMENTED', []],
    ['UnsupportedPresignedUploadException', () => new UnsupportedPresignedUploadException(), 'NOT_IMPLEMENTED', []],
    ['UnsupportedPresignedDownloadException', () => new UnsupportedPresignedDownloadException(), 'NOT_IMPLEMENTED', []],
    ['MlflowTracingException', () => new MlflowTracingException('m'), 'INTERNAL_ERROR', []],
    [
      'MlflowTraceArchivalMalformedTrace',
      () => new MlflowTraceArchivalMalformedTrace('m'),
      'INVALID_PARAMETER_VALUE',
      [MlflowTracingException],
    ],
    ['MlflowTraceDataException', () => new MlflowTraceDataException('ABORTED'), 'ABORTED', [MlflowTracingException]],
    [
      'MlflowTraceDataNotFound',
      () => new MlflowTraceDataNotFound(),
      'NOT_FOUND',
      [MlflowTraceDataException, MlflowTracingException, NotFoundError],
    ],
    [
      'MlflowTraceDataCorrupted',
      () => new MlflowTraceDataCorrupted(),
      'INVALID_STATE',
      [MlflowTraceDataException, MlflowTracingException],
    ],
  ])('has %s below its parents', (name, make, code, parents) => {
    const error = make();
    expect(error).toMatchObject({ name, code });
    expect(error).toBeInstanceOf(MlflowException);
    expect(error).not.toBeInstanceOf(RestException);
    for (const parent of parents) expect(error).toBeInstanceOf(parent);
  });

  it.each<[message: string, make: () => MlflowException]>([
    [
      'Multipart upload is not supported for the current artifact repository',
      () => new UnsupportedMultipartUploadException(),
    ],
    [
      'Multipart download is not supported for the current artifact repository',
      () => new UnsupportedMultipartDownloadException(),
    ],
    [
      'Presigned upload is not supported for the current artifact repository',
      () => new UnsupportedPresignedUploadException(),
    ],
    [
      'Presigned download is not supported for the current artifact repository',
      () => new UnsupportedPresignedDownloadException(),
    ],
    ['Trace data not found for request_id=tr-1', () => new MlflowTraceDataNotFound({ requestId: 'tr-1' })],
    ['Trace data not found for path=a/b', () => new MlflowTraceDataNotFound({ artifactPath: 'a/b' })],
    [
      'Trace data is corrupted for path=a/b',
      () => new MlflowTraceDataCorrupted({ requestId: '', artifactPath: 'a/b' }),
    ],
    ['Trace data is corrupted for request_id=tr-1', () => new MlflowTraceDataCorrupted({ requestId: 'tr-1' })],
  ])('says what MLflow says: %s', (message, make) => {
    expect(make().message).toBe(message);
  });

  it.each<[message: string, make: () => MlflowException]>([
    ['The feature is not implemented', () => new MlflowNotImplementedException()],
    ['The archived trace is malformed', () => new MlflowTraceArchivalMalformedTrace()],
    ['Trace data is unavailable', () => new MlflowTraceDataException('ABORTED')],
    ['Trace data is unavailable for path=a/b', () => new MlflowTraceDataException('ABORTED', { artifactPath: 'a/b' })],
    ['Trace data not found', () => new MlflowTraceDataNotFound()],
    ['Trace data is corrupted', () => new MlflowTraceDataCorrupted({ artifactPath: '' })],
  ])('says something where MLflow leaves the message to its caller: %s', (message, make) => {
    expect(make().message).toBe(message);
  });

  it('never takes a parsed body for a class that says where an error arose', () => {
    const parsed = new RestException({ error_code: 'NOT_FOUND', message: 'm' });
    expect(parsed).toBeInstanceOf(NotFoundError);
    expect(parsed).not.toBeInstanceOf(MlflowTraceDataNotFound);
    expect(parsed).not.toBeInstanceOf(ExecutionException);
  });
});

describe('getErrorCode', () => {
  it.each([
    [400, ErrorCode.BAD_REQUEST],
    [401, ErrorCode.UNAUTHENTICATED],
    [404, 1001],
    [409, ErrorCode.ALREADY_EXISTS],
    [500, 1],
  ])('gives the protobuf integer for status %i', (status, number) => {
    expect(getErrorCode(status)).toBe(number);
  });

  it.each([302, 402, 405, 408, 413, 418, 422, 502, Number.NaN])(
    'gives that of INTERNAL_ERROR for status %i',
    (status) => {
      expect(getErrorCode(status)).toBe(ErrorCode.INTERNAL_ERROR);
    },
  );
});
