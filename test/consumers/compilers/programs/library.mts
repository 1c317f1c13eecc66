// A library on top of the package. It writes no types down, so its declarations have to name those of the package.
import * as root from 'ml-errors';
import { defineTaxonomy, hasCode, parseError } from 'ml-errors';
import * as connect from 'ml-errors/connect';
import * as databricks from 'ml-errors/databricks';
import * as eventml from 'ml-errors/eventml';
import * as flyte from 'ml-errors/flyte';
import * as http from 'ml-errors/http';
import * as mlflow from 'ml-errors/mlflow';
import * as mlops from 'ml-errors/mlops';
import * as schemas from 'ml-errors/zod';

export const search = defineTaxonomy({
  platform: 'search',
  envelope: 'error',
  codes: { MISSING: { http: 404 } },
  fallback: 'MISSING',
});
export const parsers = [
  (body: unknown) => parseError(body),
  (body: unknown) => parseError(body, { platform: 'mlops' }),
  (body: unknown) => parseError(body, { platform: search }),
  (body: unknown) => search.parse(body),
  (body: unknown) => connect.parseError(body),
  (body: unknown) => databricks.parseError(body),
  (body: unknown) => eventml.parseError(body),
  (body: unknown) => flyte.fromExecutionError(body),
  (body: unknown) => http.parseError(body),
  (body: unknown) => mlflow.parseError(body),
  (body: unknown) => mlops.parseError(body),
  (body: unknown) => schemas.mlflowBody.parse(body),
] as const;
export const functions = { ...root };
export const answered = (error: unknown) => root.toHttp(error);
export const toEventML = (error: unknown) => root.translate(error, 'eventml');
export const cloneable = (error: unknown) => root.toCloneable(error);
export const logged = (error: unknown) => [root.toLog(error), root.toAttributes(error)] as const;
export const killed = (...given: ConstructorParameters<typeof flyte.OOMError>) => new flyte.OOMError(...given);
export const platforms = [
  connect.connect,
  databricks.databricks,
  eventml.eventml,
  flyte.flyte,
  http.http,
  mlflow.mlflow,
  mlops.mlops,
] as const;
export const written = () => flyte.toExecutionError(new flyte.OOMError('OOMKilled', 'm', 'w'));
export const statuses = mlflow.ERROR_CODE_TO_HTTP_STATUS;
export const { mlflowBody, databricksException, eventmlException, httpAnswer } = schemas;
export const { connectBody, problemEnvelope, openaiEnvelope, fieldMapEnvelope } = schemas;
export const withCode = (error: unknown) => (hasCode(error, 'NOT_FOUND') ? error : undefined);
export class RunMissing extends mlflow.RestException {}
export class ClusterMissing extends databricks.ResourceDoesNotExist {}
export class Refused extends databricks.BadRequest<'INVALID_STATE' | 'BAD_REQUEST'> {}
