import {
  CodedError,
  defineTaxonomy,
  HttpError,
  hasCode,
  isCodedError,
  type ParsedError,
  type PlatformName,
  parseError,
  parseErrorResponse,
  RestException,
} from 'ml-errors';
import type { ParsedConnectError } from 'ml-errors/connect';
import type { ParsedDatabricksError } from 'ml-errors/databricks';
import { type EventMLCode, EventMLError, ModelNotFoundError, type ParsedEventMLError } from 'ml-errors/eventml';
import {
  ActionNotFoundError,
  BaseRuntimeError,
  type FlyteCode,
  OOMError,
  type ParsedFlyteError,
  RuntimeUserError,
} from 'ml-errors/flyte';
import { type HttpCode, HttpNotFoundError, type ParsedHttpError } from 'ml-errors/http';
import {
  ExecutionException,
  type MlflowCode,
  MlflowException,
  type ParsedMlflowError,
  ResourceDoesNotExistError,
} from 'ml-errors/mlflow';
import { DatasetNotFoundError, type MlopsCode, MlopsError, type ParsedMlopsError } from 'ml-errors/mlops';
import { describe, expectTypeOf, it } from 'vitest';

declare const value: unknown;
declare const parsed: ParsedError;
declare const ofMlflow: ParsedMlflowError;
declare const ofEventML: ParsedEventMLError;
declare const ofFlyte: ParsedFlyteError;
declare const ofMlops: ParsedMlopsError;
declare const ofHttp: ParsedHttpError;

describe('a switch over the code', () => {
  it('narrows the exception of a closed platform', () => {
    switch (ofMlflow.code) {
      case 'RESOURCE_DOES_NOT_EXIST':
        expectTypeOf(ofMlflow).toEqualTypeOf<RestException<'RESOURCE_DOES_NOT_EXIST'>>();
    }
    switch (ofEventML.code) {
      case 'ML_1001':
        expectTypeOf(ofEventML).toEqualTypeOf<EventMLError<'ML_1001'>>();
    }
    switch (ofMlops.code) {
      case 'datasets/not-found':
        expectTypeOf(ofMlops).toEqualTypeOf<MlopsError<'datasets/not-found'>>();
    }
    switch (ofHttp.code) {
      case 'not-found':
        expectTypeOf(ofHttp).toEqualTypeOf<HttpError<'not-found'>>();
    }
  });

  it('is exhaustive over few codes', () => {
    const search = defineTaxonomy({
      platform: 'search',
      envelope: 'error',
      codes: { MISSING: { http: 404 }, BROKEN: { http: 500 } },
      fallback: 'BROKEN',
    });
    const error = search.parse(value);
    switch (error.code) {
      case 'MISSING':
        expectTypeOf(error).toEqualTypeOf<CodedError<'search', 'MISSING'>>();
        break;
      case 'BROKEN':
        expectTypeOf(error).toEqualTypeOf<CodedError<'search', 'BROKEN'>>();
        break;
      default:
        expectTypeOf(error).toEqualTypeOf<never>();
    }
  });

  it("knows Flyte's registered codes, and leaves room for others", () => {
    expectTypeOf<FlyteCode>().toExtend<ParsedFlyteError['code']>();
    expectTypeOf<string & {}>().toExtend<ParsedFlyteError['code']>();
    if (ofFlyte.code === 'OOMKilled') expectTypeOf<'OOMKilled'>().toExtend<typeof ofFlyte.code>();
  });
});

describe('instanceof', () => {
  it('narrows a parsed exception to its code', () => {
    if (ofMlflow instanceof ResourceDoesNotExistError) {
      expectTypeOf(ofMlflow.code).toEqualTypeOf<'RESOURCE_DOES_NOT_EXIST'>();
      expectTypeOf(ofMlflow).toExtend<RestException<'RESOURCE_DOES_NOT_EXIST'>>();
      expectTypeOf(ofMlflow.json).toBeUnknown();
    }
    if (ofEventML instanceof ModelNotFoundError) expectTypeOf(ofEventML.code).toEqualTypeOf<'ML_1001'>();
    if (ofMlops instanceof DatasetNotFoundError) expectTypeOf(ofMlops.code).toEqualTypeOf<'datasets/not-found'>();
    if (ofHttp instanceof HttpNotFoundError) expectTypeOf(ofHttp.code).toEqualTypeOf<'not-found'>();
    if (ofFlyte instanceof ActionNotFoundError) expectTypeOf(ofFlyte.code).toEqualTypeOf<'ActionNotFoundError'>();
    if (ofFlyte instanceof OOMError) expectTypeOf(ofFlyte.code).toBeString();
  });

  it('narrows what the parser of all platforms returns', () => {
    if (parsed instanceof ResourceDoesNotExistError) {
      expectTypeOf(parsed.code).toEqualTypeOf<'RESOURCE_DOES_NOT_EXIST'>();
      expectTypeOf(parsed.platform).toEqualTypeOf<'mlflow'>();
    }
    if (parsed instanceof ModelNotFoundError) expectTypeOf(parsed.code).toEqualTypeOf<'ML_1001'>();
    if (parsed instanceof HttpNotFoundError) expectTypeOf(parsed.code).toEqualTypeOf<'not-found'>();
    if (parsed instanceof BaseRuntimeError) expectTypeOf(parsed.platform).toEqualTypeOf<'flyte'>();
    if (parsed instanceof RestException) expectTypeOf(parsed.platform).toEqualTypeOf<'mlflow'>();
  });

  it('gives what was caught its code', () => {
    if (value instanceof ResourceDoesNotExistError) {
      expectTypeOf(value.code).toEqualTypeOf<'RESOURCE_DOES_NOT_EXIST'>();
      expectTypeOf(value.platform).toEqualTypeOf<'mlflow'>();
      expectTypeOf(value.httpStatus).toBeNumber();
    } else if (value instanceof ModelNotFoundError) {
      expectTypeOf(value.code).toEqualTypeOf<'ML_1001'>();
    } else if (value instanceof DatasetNotFoundError) {
      expectTypeOf(value.code).toEqualTypeOf<'datasets/not-found'>();
    } else if (value instanceof HttpNotFoundError) {
      expectTypeOf(value.code).toEqualTypeOf<'not-found'>();
    } else if (value instanceof ActionNotFoundError) {
      expectTypeOf(value.code).toEqualTypeOf<'ActionNotFoundError'>();
    } else if (value instanceof OOMError) {
      expectTypeOf(value.platform).toEqualTypeOf<'flyte'>();
      expectTypeOf(value.worker).toEqualTypeOf<string | undefined>();
    }
  });

  it('gives it the codes of its platform, where the class is that of many codes', () => {
    if (value instanceof MlflowException) {
      expectTypeOf(value.code).toEqualTypeOf<MlflowCode>();
      expectTypeOf(value.platform).toEqualTypeOf<'mlflow'>();
      expectTypeOf(value.getHttpStatusCode()).toBeNumber();
    }
    if (value instanceof RestException) expectTypeOf(value.code).toEqualTypeOf<MlflowCode>();
    if (value instanceof ExecutionException) expectTypeOf(value.code).toEqualTypeOf<MlflowCode>();
    if (value instanceof EventMLError) expectTypeOf(value.code).toEqualTypeOf<EventMLCode>();
    if (value instanceof MlopsError) expectTypeOf(value.code).toEqualTypeOf<MlopsCode>();
    if (value instanceof HttpError) expectTypeOf(value.code).toEqualTypeOf<HttpCode>();
    if (value instanceof BaseRuntimeError) expectTypeOf(value.code).toBeString();
    if (value instanceof RuntimeUserError) expectTypeOf(value.code).toBeString();
    if (value instanceof CodedError) {
      expectTypeOf(value.code).toBeString();
      expectTypeOf(value.platform).toBeString();
    }
  });

  it("narrows to a user's own class", () => {
    class Mine extends MlflowException<'NOT_FOUND'> {
      readonly run = 'r1';
    }
    if (value instanceof Mine) {
      expectTypeOf(value).toEqualTypeOf<Mine>();
      expectTypeOf(value.code).toEqualTypeOf<'NOT_FOUND'>();
    }
  });
});

describe('platform', () => {
  it('tells what the parser of all platforms returns', () => {
    switch (parsed.platform) {
      case 'mlflow':
        expectTypeOf(parsed).toEqualTypeOf<ParsedMlflowError>();
        break;
      case 'eventml':
        expectTypeOf(parsed).toEqualTypeOf<ParsedEventMLError>();
        break;
      case 'flyte':
        expectTypeOf(parsed).toEqualTypeOf<ParsedFlyteError>();
        break;
      case 'mlops':
        expectTypeOf(parsed).toEqualTypeOf<ParsedMlopsError>();
        break;
      case 'connect':
        expectTypeOf(parsed).toEqualTypeOf<ParsedConnectError>();
        break;
      case 'databricks':
        expectTypeOf(parsed).toEqualTypeOf<ParsedDatabricksError>();
        break;
      case 'http':
        expectTypeOf(parsed).toEqualTypeOf<ParsedHttpError>();
        break;
      default:
        expectTypeOf(parsed).toEqualTypeOf<never>();
    }
  });

  it('chooses the type where the caller names it', () => {
    const search = defineTaxonomy({
      platform: 'search',
      envelope: 'error',
      codes: { X: { http: 500 } },
      fallback: 'X',
    });
    expectTypeOf(parseError(value)).toEqualTypeOf<ParsedError>();
    expectTypeOf(parseError(value, { status: 404 })).toEqualTypeOf<ParsedError>();
    expectTypeOf(parseError(value, { platform: 'mlflow' })).toEqualTypeOf<ParsedMlflowError>();
    expectTypeOf(parseError(value, { platform: 'mlops', status: 404 })).toEqualTypeOf<ParsedMlopsError>();
    expectTypeOf(parseError(value, { platform: 'mlflow' as PlatformName })).toEqualTypeOf<ParsedError>();
    expectTypeOf(parseError(value, { platform: search })).toExtend<CodedError<'search'>>();
    expectTypeOf(parseErrorResponse({ status: 500 })).resolves.toEqualTypeOf<ParsedError>();
    expectTypeOf(
      parseErrorResponse({ status: 500 }, { platform: 'eventml' }),
    ).resolves.toEqualTypeOf<ParsedEventMLError>();
  });
});

describe('hasCode', () => {
  it('narrows what was caught', () => {
    if (hasCode(value, 'ML_1001', 'RESOURCE_DOES_NOT_EXIST')) {
      expectTypeOf(value.code).toEqualTypeOf<'ML_1001' | 'RESOURCE_DOES_NOT_EXIST'>();
      expectTypeOf(value.httpStatus).toBeNumber();
    }
    if (!hasCode(value, 'ML_1001')) expectTypeOf(value).toBeUnknown();
  });

  it('narrows unions of parsed exceptions', () => {
    if (hasCode(ofMlflow, 'NOT_FOUND', 'RESOURCE_DOES_NOT_EXIST')) {
      expectTypeOf(ofMlflow.code).toEqualTypeOf<'NOT_FOUND' | 'RESOURCE_DOES_NOT_EXIST'>();
      expectTypeOf(ofMlflow.json).toBeUnknown();
    }
    if (hasCode(parsed, 'ML_1001')) {
      expectTypeOf(parsed.code).toEqualTypeOf<'ML_1001'>();
      // Flyte's codes are open: an exception of Flyte may be called anything.
      expectTypeOf(parsed.platform).toEqualTypeOf<'eventml' | 'flyte'>();
    }
    if (hasCode(ofHttp, 'not-found')) expectTypeOf(ofHttp.code).toEqualTypeOf<'not-found'>();
  });
});

describe('isCodedError', () => {
  it('narrows what was caught', () => {
    if (isCodedError(value)) {
      expectTypeOf(value).toEqualTypeOf<CodedError>();
      expectTypeOf(value.code).toBeString();
    }
  });

  it('leaves a parsed exception what it is', () => {
    if (isCodedError(ofMlflow)) expectTypeOf(ofMlflow).toEqualTypeOf<ParsedMlflowError>();
  });
});
