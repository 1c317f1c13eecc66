// Generated from codes/mlops.json by `npm run generate`. Do not edit: the next run overwrites it.
import { codeTable, namesWith } from '../code-table.js';

/** The HTTP status of every code of MLOps service. */
export interface MlopsStatusByCode {
  /** The request body or its parameters are malformed. */
  readonly 'general/bad-request': 400;
  /** No valid credentials were sent: the session has expired, or the API key is missing or invalid. */
  readonly 'general/unauthorized': 401;
  /** The authenticated user may not do this, or the API key lacks the required scope. */
  readonly 'general/forbidden': 403;
  /** The requested resource does not exist, or the user has no access to it. */
  readonly 'general/not-found': 404;
  /** The request conflicts with the current state: an artifact that is not ready, a name that is taken, or a resource still in process. */
  readonly 'general/conflict': 409;
  /** The request body failed validation. */
  readonly 'general/unprocessable-entity': 422;
  /** The rate limit is exceeded. */
  readonly 'general/too-many-requests': 429;
  /** An unexpected error occurred on the server. */
  readonly 'general/internal-server-error': 500;
  /** Something between you and the service got no valid answer from it. */
  readonly 'general/bad-gateway': 502;
  /** The service is unavailable for the time being. */
  readonly 'general/service-unavailable': 503;
  /** Something between you and the service waited too long for its answer. */
  readonly 'general/gateway-timeout': 504;
  /** There is no session cookie or API key, or the credentials have expired. */
  readonly 'authentication/missing-or-invalid-credentials': 401;
  /** The password is wrong for the login. */
  readonly 'authentication/invalid-email-or-password': 401;
  /** The API key does not have the required scope, such as predict for the prediction endpoints. */
  readonly 'authentication/insufficient-scope': 403;
  /** The email is already registered. */
  readonly 'authentication/user-already-exists': 409;
  /** The password is too short during registration or reset. */
  readonly 'authentication/password-too-short': 422;
  /** There were too many attempts to log in or register. */
  readonly 'authentication/rate-limit-exceeded': 429;
  /** The project ID does not exist, or the user is not a member. */
  readonly 'projects/not-found': 404;
  /** The name is blank or white space only. */
  readonly 'projects/name-empty': 422;
  /** The dataset ID does not exist or belongs to another project. */
  readonly 'datasets/not-found': 404;
  /** No version exists for the given dataset. */
  readonly 'datasets/version-not-found': 404;
  /** The uploaded file is neither CSV nor Parquet. */
  readonly 'datasets/unsupported-file-type': 422;
  /** The experiment ID does not exist or is inaccessible. */
  readonly 'experiments/not-found': 404;
  /** The target column does not exist in the schema of the dataset. */
  readonly 'experiments/target-column-not-found': 422;
  /** The problem type is neither classification nor regression. */
  readonly 'experiments/invalid-problem-type': 422;
  /** The model ID does not exist or is inaccessible. */
  readonly 'models/not-found': 404;
  /** The H2O model failed to produce a prediction. */
  readonly 'models/prediction-failed': 500;
  /** The deployment does not exist or has been deactivated. */
  readonly 'deployments/not-found-or-inactive': 404;
  /** The stage of the new deployment is invalid. */
  readonly 'deployments/invalid-stage': 422;
  /** The model is from a different project. */
  readonly 'deployments/model-of-other-project': 422;
  /** The target of the promotion is invalid. */
  readonly 'deployments/invalid-promote-target': 422;
  /** The rollback request has neither identifier. */
  readonly 'deployments/rollback-target-missing': 422;
  /** The report is still being generated. */
  readonly 'reports/no-artifact-yet': 409;
  /** The kind of the report is none of deployment, experiment, model, project and synthgen. */
  readonly 'reports/invalid-kind': 422;
  /** The privacy session does not exist or is inaccessible. */
  readonly 'privacy/session-not-found': 404;
  /** The transformation is not complete, so there is nothing to download. */
  readonly 'privacy/anonymized-output-not-found': 404;
  /** The rule ID does not exist in the given policy. */
  readonly 'privacy/rule-not-found': 404;
  /** The new session does not say which dataset to scan. */
  readonly 'privacy/dataset-required': 422;
  /** The dataset and the policy belong to different projects. */
  readonly 'privacy/dataset-of-other-project': 422;
  /** The model is still training. */
  readonly 'synthgen/model-not-ready': 400;
  /** The generation is not complete, so there is nothing to download. */
  readonly 'synthgen/job-output-not-available': 409;
  /** The model type is none of ctgan, copulagan, tvae and gaussian_copula. */
  readonly 'synthgen/invalid-model-type': 422;
  /** The requested row count exceeds the streaming limit. */
  readonly 'synthgen/num-rows-out-of-range': 422;
  /** The baseline input caused a prediction error. */
  readonly 'studio/baseline-prediction-failed': 500;
  /** The modified input of a scenario caused a prediction error. */
  readonly 'studio/scenario-prediction-failed': 500;
}

/** The canonical code of every HTTP status of MLOps service. */
export interface MlopsCodeByStatus {
  readonly 400: 'general/bad-request';
  readonly 401: 'general/unauthorized';
  readonly 403: 'general/forbidden';
  readonly 404: 'general/not-found';
  readonly 409: 'general/conflict';
  readonly 422: 'general/unprocessable-entity';
  readonly 429: 'general/too-many-requests';
  readonly 500: 'general/internal-server-error';
  readonly 502: 'general/bad-gateway';
  readonly 503: 'general/service-unavailable';
  readonly 504: 'general/gateway-timeout';
}

/** A code of MLOps service. */
export type MlopsCode = keyof MlopsStatusByCode;

/** The codes of MLOps service. */
export const mlopsTable = /* @__PURE__ */ codeTable(
  '400 general/bad-request synthgen/model-not-ready:SynthgenModelNotReadyError 401 general/unauthorized authentication/missing-or-invalid-credentials authentication/invalid-email-or-password 403 general/forbidden authentication/insufficient-scope 404 general/not-found projects/not-found:ProjectNotFoundError datasets/not-found:DatasetNotFoundError datasets/version-not-found:DatasetVersionNotFoundError experiments/not-found:ExperimentNotFoundError models/not-found:ModelNotFoundError deployments/not-found-or-inactive:DeploymentNotFoundOrInactiveError privacy/session-not-found:PrivacySessionNotFoundError privacy/anonymized-output-not-found privacy/rule-not-found:PrivacyRuleNotFoundError 409 general/conflict authentication/user-already-exists reports/no-artifact-yet:ReportNoArtifactYetError synthgen/job-output-not-available 422 general/unprocessable-entity authentication/password-too-short projects/name-empty:ProjectNameEmptyError datasets/unsupported-file-type experiments/target-column-not-found experiments/invalid-problem-type deployments/invalid-stage deployments/model-of-other-project deployments/invalid-promote-target deployments/rollback-target-missing reports/invalid-kind:InvalidReportKindError privacy/dataset-required:PrivacyDatasetRequiredError privacy/dataset-of-other-project synthgen/invalid-model-type synthgen/num-rows-out-of-range 429 general/too-many-requests+ authentication/rate-limit-exceeded+ 500 general/internal-server-error+ models/prediction-failed+ studio/baseline-prediction-failed+ studio/scenario-prediction-failed+ 502 general/bad-gateway+ 503 general/service-unavailable+ 504 general/gateway-timeout+',
  /* @__PURE__ */ namesWith(''));

/** What the base class says of an error that it is told nothing about: the last resort. */
export const mlopsBaseRow = { code: 'general/internal-server-error', http: 500, retryable: true } as const;

/** The messages by which codes of MLOps service are recognised, in the order of its table: an equals sign where the name of the class says it, empty where there is none. */
export const mlopsMessages =
  "|Model is not ready||=|=||=||=|=|=|=|=|=|Session not found|=|Rule not found||=|Report has no artifact yet (still processing)|Job output not available yet||Password must be at least 8 characters|Project name must not be empty|=|target_column not found in dataset|Invalid problem_type|stage must be 'staging' or 'production'|model_id must belong to project|to_stage must be 'production'|Provide to_deployment_id or to_model_id|Invalid kind|dataset_id or dataset_version_id is required|Dataset must belong to the same project as the policy|Invalid model_type|num_rows must be between 1 and {N}||=||=|=|=|||";

/** When a body is read as an error of MLOps service though the caller named no platform. */
export const mlopsClaims = 'named';

/** The codes for a status that has none: a 4xx, and any other. */
export const mlopsFallback = ['general/bad-request', 'general/internal-server-error'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const mlopsRetryStatuses: readonly number[] = [429, 500, 502, 503, 504];
