import {
  CodedError,
  hasCode,
  type ParsedError,
  parseError,
  parseError as parseErrorOfAll,
  parseErrorResponse,
  serializeError,
  throwIfNotOk,
  toEnvelope,
  toHttpStatus,
} from 'ml-errors';
import { EventMLError, toHttpStatus as eventmlStatus } from 'ml-errors/eventml';
import { ActionNotFoundError, toHttpStatus as flyteStatus } from 'ml-errors/flyte';
import { HttpError, toHttpStatus as httpStatus } from 'ml-errors/http';
import {
  MlflowException,
  toHttpStatus as mlflowStatus,
  NotFoundError,
  type ParsedMlflowError,
  RestException,
} from 'ml-errors/mlflow';
import { MlopsError, toHttpStatus as mlopsStatus } from 'ml-errors/mlops';
import { describe, it } from 'vitest';

/* What a misspelling does not survive. Each line is the right spelling with one letter too many, or too few. */

declare const value: unknown;
declare const parsed: ParsedError;
declare const ofMlflow: ParsedMlflowError;
declare const response: { status: number };

describe('a misspelt code does not compile', () => {
  it('in toHttpStatus', () => {
    // @ts-expect-error
    toHttpStatus('RESOURCE_DOES_NOT_EXISTS');
    // @ts-expect-error
    mlflowStatus('RESOURCE_DOES_NOT_EXISTS');
    // @ts-expect-error
    eventmlStatus('ML_100');
    // @ts-expect-error
    flyteStatus('OOMKill');
    // @ts-expect-error
    mlopsStatus('dataset/not-found');
    // @ts-expect-error
    httpStatus('notfound');
  });

  it('in hasCode', () => {
    // @ts-expect-error
    hasCode(value, 'RESOURCE_DOES_NOT_EXISTS');
    // @ts-expect-error
    hasCode(value, 'NOT_FOUND', 'RESOURCE_DOES_NOT_EXISTS');
    // @ts-expect-error
    hasCode(ofMlflow, 'RESOURCE_DOES_NOT_EXISTS');
    // @ts-expect-error
    hasCode(new NotFoundError(), 'NOT_FOUNDS');
    // @ts-expect-error: also where one of the platforms is open
    hasCode(parseErrorOfAll('{}'), 'NOT_FOUNDS');
  });

  it('in a comparison or a switch', () => {
    // @ts-expect-error
    if (ofMlflow.code === 'RESOURCE_DOES_NOT_EXISTS') return;
    // @ts-expect-error
    if (value instanceof MlflowException && value.code === 'RESOURCE_DOES_NOT_EXISTS') return;
    switch (ofMlflow.code) {
      // @ts-expect-error
      case 'RESOURCE_DOES_NOT_EXISTS':
        return;
    }
  });

  it('in an init object', () => {
    // @ts-expect-error
    new MlflowException('m', { code: 'RESOURCE_DOES_NOT_EXISTS' });
    // @ts-expect-error
    new EventMLError('m', { code: 'ML_100' });
    // @ts-expect-error
    new MlopsError('m', { code: 'dataset/not-found' });
    // @ts-expect-error
    new HttpError('m', { code: 'notfound' });
    // @ts-expect-error
    new MlflowException<'RESOURCE_DOES_NOT_EXISTS'>('m');
  });

  it("in another code's class", () => {
    // @ts-expect-error
    new NotFoundError('m', { code: 'RESOURCE_DOES_NOT_EXIST' });
    // @ts-expect-error
    new ActionNotFoundError('m', { code: 'OOMKilled' });
  });
});

describe('a code of another platform does not compile', () => {
  it('where the platform is known', () => {
    // @ts-expect-error
    mlflowStatus('ML_1001');
    // @ts-expect-error
    hasCode(ofMlflow, 'ML_1001');
    // @ts-expect-error
    new MlflowException('m', { code: 'ML_1001' });
    // @ts-expect-error
    if (ofMlflow.code === 'ML_1001') return;
  });
});

describe('a misspelt option does not compile', () => {
  it('as the name of a platform', () => {
    // @ts-expect-error
    parseError(value, { platform: 'mlfow' });
    // @ts-expect-error
    parseErrorResponse(response, { platform: 'mlfow' });
    // @ts-expect-error
    throwIfNotOk(response, { platform: 'mlfow' });
    // @ts-expect-error
    if (parsed.platform === 'mlfow') return;
  });

  it('as the name of an envelope', () => {
    // @ts-expect-error
    serializeError(value, { envelope: 'details' });
    // @ts-expect-error
    toEnvelope(value, { envelope: 'errorcode' });
  });

  it('as the name of an option', () => {
    // @ts-expect-error
    parseError(value, { statuscode: 404 });
    // @ts-expect-error
    parseErrorResponse(response, { maxbytes: 1 });
    // @ts-expect-error
    serializeError(value, { envelop: 'detail' });
  });

  it('as a member of an init object', () => {
    // @ts-expect-error
    new NotFoundError('m', { httpstatus: 404 });
    // @ts-expect-error
    new MlflowException('m', { errorCode: 'NOT_FOUND' });
    // @ts-expect-error
    new RestException({}, { code: 'NOT_FOUND' });
    // @ts-expect-error
    new CodedError('m', { plattform: 'search' });
    // @ts-expect-error
    new NotFoundError('m', { issues: [{ path: ['a'], msg: 'm' }] });
    // @ts-expect-error
    new NotFoundError('m', { kind: 'caller' });
  });
});

describe('what is read-only cannot be assigned', () => {
  it('on an exception', () => {
    // @ts-expect-error
    parsed.code = 'NOT_FOUND';
    // @ts-expect-error
    parsed.httpStatus = 404;
    // @ts-expect-error
    parsed.details.more = 1;
    // @ts-expect-error
    parsed.issues.push({ path: [], message: 'm' });
    parsed.message = 'what people write anew';
    parsed.name = 'MyName';
  });
});
