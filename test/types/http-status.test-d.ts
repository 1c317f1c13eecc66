import { type CodeByStatus, fromHttpStatus, type RegisteredCode, type StatusByCode, toHttpStatus } from 'ml-errors';
import type * as connect from 'ml-errors/connect';
import type * as databricks from 'ml-errors/databricks';
import * as eventml from 'ml-errors/eventml';
import * as flyte from 'ml-errors/flyte';
import * as http from 'ml-errors/http';
import * as mlflow from 'ml-errors/mlflow';
import * as mlops from 'ml-errors/mlops';
import { describe, expectTypeOf, it } from 'vitest';

declare const status: number;

describe('toHttpStatus', () => {
  it('knows the status of a literal code', () => {
    expectTypeOf(toHttpStatus('ML_1103')).toEqualTypeOf<502>();
    expectTypeOf(toHttpStatus('RESOURCE_DOES_NOT_EXIST')).toEqualTypeOf<404>();
    expectTypeOf(toHttpStatus('OOMKilled')).toEqualTypeOf<507>();
    expectTypeOf(toHttpStatus('datasets/not-found')).toEqualTypeOf<404>();
    expectTypeOf(toHttpStatus('bad-gateway')).toEqualTypeOf<502>();
  });

  it("knows it of a platform's own code", () => {
    expectTypeOf(mlflow.toHttpStatus('CANCELLED')).toEqualTypeOf<499>();
    expectTypeOf(eventml.toHttpStatus('ML_1103')).toEqualTypeOf<502>();
    expectTypeOf(flyte.toHttpStatus('ActionNotFoundError')).toEqualTypeOf<404>();
    expectTypeOf(mlops.toHttpStatus('datasets/not-found')).toEqualTypeOf<404>();
    expectTypeOf(http.toHttpStatus('content-too-large')).toEqualTypeOf<413>();
  });

  it('gives the statuses of all the codes that one may be', () => {
    const code = 'NOT_FOUND' as 'NOT_FOUND' | 'CANCELLED';
    expectTypeOf(toHttpStatus(code)).toEqualTypeOf<404 | 499>();
    expectTypeOf(mlflow.toHttpStatus(code)).toEqualTypeOf<404 | 499>();
  });
});

describe('fromHttpStatus', () => {
  it('knows the code of a literal status: that of MLflow, or of the platform that is named', () => {
    expectTypeOf(fromHttpStatus(404)).toEqualTypeOf<'ENDPOINT_NOT_FOUND'>();
    expectTypeOf(fromHttpStatus(404, 'mlflow')).toEqualTypeOf<'ENDPOINT_NOT_FOUND'>();
    expectTypeOf(fromHttpStatus(404, 'eventml')).toEqualTypeOf<'ML_1001'>();
    expectTypeOf(fromHttpStatus(404, 'flyte')).toEqualTypeOf<'ActionNotFoundError'>();
    expectTypeOf(fromHttpStatus(404, 'mlops')).toEqualTypeOf<'general/not-found'>();
    expectTypeOf(fromHttpStatus(404, 'http')).toEqualTypeOf<'not-found'>();
  });

  it("knows it in a platform's own entry", () => {
    expectTypeOf(mlflow.fromHttpStatus(404)).toEqualTypeOf<'ENDPOINT_NOT_FOUND'>();
    expectTypeOf(eventml.fromHttpStatus(404)).toEqualTypeOf<'ML_1001'>();
    expectTypeOf(flyte.fromHttpStatus(404)).toEqualTypeOf<'ActionNotFoundError'>();
    expectTypeOf(mlops.fromHttpStatus(404)).toEqualTypeOf<'general/not-found'>();
    expectTypeOf(http.fromHttpStatus(404)).toEqualTypeOf<'not-found'>();
  });

  it('gives the union of the canonical codes for any number', () => {
    type Canonical =
      | 'BAD_REQUEST'
      | 'UNAUTHENTICATED'
      | 'PERMISSION_DENIED'
      | 'ENDPOINT_NOT_FOUND'
      | 'ALREADY_EXISTS'
      | 'RESOURCE_EXHAUSTED'
      | 'CANCELLED'
      | 'INTERNAL_ERROR'
      | 'NOT_IMPLEMENTED'
      | 'TEMPORARILY_UNAVAILABLE'
      | 'DEADLINE_EXCEEDED';
    expectTypeOf(fromHttpStatus(status)).toEqualTypeOf<Canonical>();
    expectTypeOf(mlflow.fromHttpStatus(status)).toEqualTypeOf<Canonical>();
    type OfEventML = CodeByStatus['eventml'][keyof CodeByStatus['eventml']];
    expectTypeOf(fromHttpStatus(status, 'eventml')).toEqualTypeOf<OfEventML>();
    expectTypeOf(eventml.fromHttpStatus(status)).toEqualTypeOf<OfEventML>();
    expectTypeOf<'ML_1001'>().toExtend<OfEventML>();
    expectTypeOf<'ML_1802'>().not.toExtend<OfEventML>();
  });

  it('gives one of the canonical codes for a literal status that the platform does not have', () => {
    expectTypeOf(fromHttpStatus(418)).toEqualTypeOf(fromHttpStatus(status));
    expectTypeOf(http.fromHttpStatus(418)).toEqualTypeOf<'im-a-teapot'>();
  });

  it('goes back to the status from which it came', () => {
    expectTypeOf(toHttpStatus(fromHttpStatus(404))).toEqualTypeOf<404>();
    expectTypeOf(toHttpStatus(fromHttpStatus(503, 'flyte'))).toEqualTypeOf<503>();
  });
});

describe('the tables', () => {
  it('have the codes of every platform', () => {
    expectTypeOf<RegisteredCode>().toEqualTypeOf<
      | mlflow.MlflowCode
      | eventml.EventMLCode
      | flyte.FlyteCode
      | mlops.MlopsCode
      | connect.ConnectCode
      | databricks.DatabricksCode
      | http.HttpCode
    >();
    expectTypeOf<StatusByCode['NOT_FOUND']>().toEqualTypeOf<404>();
  });

  it("are literal in MLflow's own form", () => {
    expectTypeOf(mlflow.ERROR_CODE_TO_HTTP_STATUS.RESOURCE_ALREADY_EXISTS).toEqualTypeOf<400>();
    expectTypeOf(mlflow.HTTP_STATUS_TO_ERROR_CODE[404]).toEqualTypeOf<'ENDPOINT_NOT_FOUND'>();
    expectTypeOf(mlflow.ErrorCode.RESOURCE_DOES_NOT_EXIST).toEqualTypeOf<3002>();
  });
});
