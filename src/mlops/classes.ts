// Generated from codes/mlops.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import { MlopsErrorBase } from './error-base.js';

/**
 * The request body or its parameters are malformed.
 *
 * `general/bad-request` (BAD_REQUEST), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the detail for what it objects to, and correct the request.
 */
export class BadRequestError extends MlopsErrorBase<'general/bad-request'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/bad-request', http: 400, className: 'BadRequestError', message: 'The request body or its parameters are malformed.' };
  }
}

/**
 * No valid credentials were sent: the session has expired, or the API key is missing or invalid.
 *
 * `general/unauthorized` (UNAUTHORIZED), HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Log in again or send a valid API key.
 */
export class UnauthorizedError extends MlopsErrorBase<'general/unauthorized'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/unauthorized', http: 401, className: 'UnauthorizedError', message: 'No valid credentials were sent: the session has expired, or the API key is missing or invalid.' };
  }
}

/**
 * The authenticated user may not do this, or the API key lacks the required scope.
 *
 * `general/forbidden` (FORBIDDEN), HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Use an account or an API key that has the permission.
 */
export class ForbiddenError extends MlopsErrorBase<'general/forbidden'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/forbidden', http: 403, className: 'ForbiddenError', message: 'The authenticated user may not do this, or the API key lacks the required scope.' };
  }
}

/**
 * The requested resource does not exist, or the user has no access to it.
 *
 * `general/not-found` (NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the ID and that your user may see the resource: the answer is the same on purpose.
 */
export class NotFoundError extends MlopsErrorBase<'general/not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/not-found', http: 404, className: 'NotFoundError', message: 'The requested resource does not exist, or the user has no access to it.' };
  }
}

/**
 * The request conflicts with the current state: an artifact that is not ready, a name that is taken, or a resource still in process.
 *
 * `general/conflict` (CONFLICT), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Wait for the resource to be ready, or choose another name.
 */
export class ConflictError extends MlopsErrorBase<'general/conflict'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/conflict', http: 409, className: 'ConflictError', message: 'The request conflicts with the current state: an artifact that is not ready, a name that is taken, or a resource still in process.' };
  }
}

/**
 * The request body failed validation.
 *
 * `general/unprocessable-entity` (UNPROCESSABLE_ENTITY), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the fields that the detail names.
 */
export class UnprocessableEntityError extends MlopsErrorBase<'general/unprocessable-entity'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/unprocessable-entity', http: 422, className: 'UnprocessableEntityError', message: 'The request body failed validation.' };
  }
}

/**
 * The rate limit is exceeded.
 *
 * `general/too-many-requests` (TOO_MANY_REQUESTS), HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait for the seconds in the Retry-After header before you retry.
 */
export class TooManyRequestsError extends MlopsErrorBase<'general/too-many-requests'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/too-many-requests', http: 429, className: 'TooManyRequestsError', retryable: true, message: 'The rate limit is exceeded.' };
  }
}

/**
 * An unexpected error occurred on the server.
 *
 * `general/internal-server-error` (INTERNAL_SERVER_ERROR), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with exponential backoff; if it persists, have the server logs checked.
 */
export class InternalServerError extends MlopsErrorBase<'general/internal-server-error'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/internal-server-error', http: 500, className: 'InternalServerError', retryable: true, message: 'An unexpected error occurred on the server.' };
  }
}

/**
 * Something between you and the service got no valid answer from it.
 *
 * `general/bad-gateway` (BAD_GATEWAY), HTTP 502, the platform's to mend; a retry may help.
 *
 * What to do: Retry with exponential backoff.
 */
export class BadGatewayError extends MlopsErrorBase<'general/bad-gateway'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/bad-gateway', http: 502, className: 'BadGatewayError', retryable: true, message: 'Something between you and the service got no valid answer from it.' };
  }
}

/**
 * The service is unavailable for the time being.
 *
 * `general/service-unavailable` (SERVICE_UNAVAILABLE), HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry with exponential backoff.
 */
export class ServiceUnavailableError extends MlopsErrorBase<'general/service-unavailable'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/service-unavailable', http: 503, className: 'ServiceUnavailableError', retryable: true, message: 'The service is unavailable for the time being.' };
  }
}

/**
 * Something between you and the service waited too long for its answer.
 *
 * `general/gateway-timeout` (GATEWAY_TIMEOUT), HTTP 504, the platform's to mend; a retry may help.
 *
 * What to do: Retry with exponential backoff.
 */
export class GatewayTimeoutError extends MlopsErrorBase<'general/gateway-timeout'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'general/gateway-timeout', http: 504, className: 'GatewayTimeoutError', retryable: true, message: 'Something between you and the service waited too long for its answer.' };
  }
}

/**
 * There is no session cookie or API key, or the credentials have expired.
 *
 * `authentication/missing-or-invalid-credentials` (MISSING_OR_INVALID_CREDENTIALS), HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Log in again or send a valid API key.
 */
export class MissingOrInvalidCredentialsError extends MlopsErrorBase<'authentication/missing-or-invalid-credentials'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'authentication/missing-or-invalid-credentials', http: 401, className: 'MissingOrInvalidCredentialsError', message: 'Missing or invalid credentials' };
  }
}

/**
 * The password is wrong for the login.
 *
 * `authentication/invalid-email-or-password` (INVALID_EMAIL_OR_PASSWORD), HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Check the email and the password, or reset the password.
 */
export class InvalidEmailOrPasswordError extends MlopsErrorBase<'authentication/invalid-email-or-password'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'authentication/invalid-email-or-password', http: 401, className: 'InvalidEmailOrPasswordError', message: 'Invalid email or password' };
  }
}

/**
 * The API key does not have the required scope, such as predict for the prediction endpoints.
 *
 * `authentication/insufficient-scope` (INSUFFICIENT_SCOPE), HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Use an API key with the scope.
 */
export class InsufficientScopeError extends MlopsErrorBase<'authentication/insufficient-scope'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'authentication/insufficient-scope', http: 403, className: 'InsufficientScopeError', message: 'Insufficient scope' };
  }
}

/**
 * The email is already registered.
 *
 * `authentication/user-already-exists` (USER_ALREADY_EXISTS), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Log in with that email, or register another one.
 */
export class UserAlreadyExistsError extends MlopsErrorBase<'authentication/user-already-exists'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'authentication/user-already-exists', http: 409, className: 'UserAlreadyExistsError', message: 'User already exists' };
  }
}

/**
 * The password is too short during registration or reset.
 *
 * `authentication/password-too-short` (PASSWORD_TOO_SHORT), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Choose a password of at least 8 characters.
 */
export class PasswordTooShortError extends MlopsErrorBase<'authentication/password-too-short'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'authentication/password-too-short', http: 422, className: 'PasswordTooShortError', message: 'Password must be at least 8 characters' };
  }
}

/**
 * There were too many attempts to log in or register.
 *
 * `authentication/rate-limit-exceeded` (RATE_LIMIT_EXCEEDED), HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait for the seconds in the Retry-After header before the next attempt.
 */
export class RateLimitExceededError extends MlopsErrorBase<'authentication/rate-limit-exceeded'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'authentication/rate-limit-exceeded', http: 429, className: 'RateLimitExceededError', retryable: true, message: 'Rate limit exceeded' };
  }
}

/**
 * The project ID does not exist, or the user is not a member.
 *
 * `projects/not-found` (PROJECT_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the project ID, or ask to be made a member.
 */
export class ProjectNotFoundError extends MlopsErrorBase<'projects/not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'projects/not-found', http: 404, className: 'ProjectNotFoundError', message: 'Project not found' };
  }
}

/**
 * The name is blank or white space only.
 *
 * `projects/name-empty` (PROJECT_NAME_EMPTY), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Give the project a name.
 */
export class ProjectNameEmptyError extends MlopsErrorBase<'projects/name-empty'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'projects/name-empty', http: 422, className: 'ProjectNameEmptyError', message: 'Project name must not be empty' };
  }
}

/**
 * The dataset ID does not exist or belongs to another project.
 *
 * `datasets/not-found` (DATASET_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the dataset ID and the project.
 */
export class DatasetNotFoundError extends MlopsErrorBase<'datasets/not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'datasets/not-found', http: 404, className: 'DatasetNotFoundError', message: 'Dataset not found' };
  }
}

/**
 * No version exists for the given dataset.
 *
 * `datasets/version-not-found` (DATASET_VERSION_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Upload a version of the dataset, or check its ID.
 */
export class DatasetVersionNotFoundError extends MlopsErrorBase<'datasets/version-not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'datasets/version-not-found', http: 404, className: 'DatasetVersionNotFoundError', message: 'Dataset version not found' };
  }
}

/**
 * The uploaded file is neither CSV nor Parquet.
 *
 * `datasets/unsupported-file-type` (UNSUPPORTED_FILE_TYPE), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Upload the data as CSV or Parquet.
 */
export class UnsupportedFileTypeError extends MlopsErrorBase<'datasets/unsupported-file-type'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'datasets/unsupported-file-type', http: 422, className: 'UnsupportedFileTypeError', message: 'Unsupported file type' };
  }
}

/**
 * The experiment ID does not exist or is inaccessible.
 *
 * `experiments/not-found` (EXPERIMENT_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the experiment ID and your access to its project.
 */
export class ExperimentNotFoundError extends MlopsErrorBase<'experiments/not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'experiments/not-found', http: 404, className: 'ExperimentNotFoundError', message: 'Experiment not found' };
  }
}

/**
 * The target column does not exist in the schema of the dataset.
 *
 * `experiments/target-column-not-found` (TARGET_COLUMN_NOT_FOUND), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Name a column that the dataset has.
 */
export class TargetColumnNotFoundError extends MlopsErrorBase<'experiments/target-column-not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'experiments/target-column-not-found', http: 422, className: 'TargetColumnNotFoundError', message: 'target_column not found in dataset' };
  }
}

/**
 * The problem type is neither classification nor regression.
 *
 * `experiments/invalid-problem-type` (INVALID_PROBLEM_TYPE), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use classification or regression.
 */
export class InvalidProblemTypeError extends MlopsErrorBase<'experiments/invalid-problem-type'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'experiments/invalid-problem-type', http: 422, className: 'InvalidProblemTypeError', message: 'Invalid problem_type' };
  }
}

/**
 * The model ID does not exist or is inaccessible.
 *
 * `models/not-found` (MODEL_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the model ID and your access to its project.
 */
export class ModelNotFoundError extends MlopsErrorBase<'models/not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'models/not-found', http: 404, className: 'ModelNotFoundError', message: 'Model not found' };
  }
}

/**
 * The H2O model failed to produce a prediction.
 *
 * `models/prediction-failed` (PREDICTION_FAILED), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Check that the input features match the training schema.
 */
export class PredictionFailedError extends MlopsErrorBase<'models/prediction-failed'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'models/prediction-failed', http: 500, className: 'PredictionFailedError', retryable: true, message: 'Prediction failed' };
  }
}

/**
 * The deployment does not exist or has been deactivated.
 *
 * `deployments/not-found-or-inactive` (DEPLOYMENT_NOT_FOUND_OR_INACTIVE), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the deployment ID, or activate the deployment.
 */
export class DeploymentNotFoundOrInactiveError extends MlopsErrorBase<'deployments/not-found-or-inactive'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'deployments/not-found-or-inactive', http: 404, className: 'DeploymentNotFoundOrInactiveError', message: 'Deployment not found or inactive' };
  }
}

/**
 * The stage of the new deployment is invalid.
 *
 * `deployments/invalid-stage` (INVALID_STAGE), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use staging or production.
 */
export class InvalidStageError extends MlopsErrorBase<'deployments/invalid-stage'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'deployments/invalid-stage', http: 422, className: 'InvalidStageError', message: "stage must be 'staging' or 'production'" };
  }
}

/**
 * The model is from a different project.
 *
 * `deployments/model-of-other-project` (MODEL_OF_OTHER_PROJECT), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use a model of the same project.
 */
export class ModelOfOtherProjectError extends MlopsErrorBase<'deployments/model-of-other-project'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'deployments/model-of-other-project', http: 422, className: 'ModelOfOtherProjectError', message: 'model_id must belong to project' };
  }
}

/**
 * The target of the promotion is invalid.
 *
 * `deployments/invalid-promote-target` (INVALID_PROMOTE_TARGET), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Promote to production.
 */
export class InvalidPromoteTargetError extends MlopsErrorBase<'deployments/invalid-promote-target'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'deployments/invalid-promote-target', http: 422, className: 'InvalidPromoteTargetError', message: "to_stage must be 'production'" };
  }
}

/**
 * The rollback request has neither identifier.
 *
 * `deployments/rollback-target-missing` (ROLLBACK_TARGET_MISSING), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Send to_deployment_id or to_model_id.
 */
export class RollbackTargetMissingError extends MlopsErrorBase<'deployments/rollback-target-missing'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'deployments/rollback-target-missing', http: 422, className: 'RollbackTargetMissingError', message: 'Provide to_deployment_id or to_model_id' };
  }
}

/**
 * The report is still being generated.
 *
 * `reports/no-artifact-yet` (REPORT_NO_ARTIFACT_YET), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Wait until the report is ready before you view or download it.
 */
export class ReportNoArtifactYetError extends MlopsErrorBase<'reports/no-artifact-yet'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'reports/no-artifact-yet', http: 409, className: 'ReportNoArtifactYetError', message: 'Report has no artifact yet (still processing)' };
  }
}

/**
 * The kind of the report is none of deployment, experiment, model, project and synthgen.
 *
 * `reports/invalid-kind` (INVALID_REPORT_KIND), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use deployment, experiment, model, project or synthgen.
 */
export class InvalidReportKindError extends MlopsErrorBase<'reports/invalid-kind'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'reports/invalid-kind', http: 422, className: 'InvalidReportKindError', message: 'Invalid kind' };
  }
}

/**
 * The privacy session does not exist or is inaccessible.
 *
 * `privacy/session-not-found` (PRIVACY_SESSION_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the session ID.
 */
export class PrivacySessionNotFoundError extends MlopsErrorBase<'privacy/session-not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'privacy/session-not-found', http: 404, className: 'PrivacySessionNotFoundError', message: 'Session not found' };
  }
}

/**
 * The transformation is not complete, so there is nothing to download.
 *
 * `privacy/anonymized-output-not-found` (ANONYMIZED_OUTPUT_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Wait until the transformation is complete.
 */
export class AnonymizedOutputNotFoundError extends MlopsErrorBase<'privacy/anonymized-output-not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'privacy/anonymized-output-not-found', http: 404, className: 'AnonymizedOutputNotFoundError', message: 'Anonymized output not found' };
  }
}

/**
 * The rule ID does not exist in the given policy.
 *
 * `privacy/rule-not-found` (PRIVACY_RULE_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the rule ID and the policy.
 */
export class PrivacyRuleNotFoundError extends MlopsErrorBase<'privacy/rule-not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'privacy/rule-not-found', http: 404, className: 'PrivacyRuleNotFoundError', message: 'Rule not found' };
  }
}

/**
 * The new session does not say which dataset to scan.
 *
 * `privacy/dataset-required` (PRIVACY_DATASET_REQUIRED), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Send dataset_id or dataset_version_id.
 */
export class PrivacyDatasetRequiredError extends MlopsErrorBase<'privacy/dataset-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'privacy/dataset-required', http: 422, className: 'PrivacyDatasetRequiredError', message: 'dataset_id or dataset_version_id is required' };
  }
}

/**
 * The dataset and the policy belong to different projects.
 *
 * `privacy/dataset-of-other-project` (DATASET_OF_OTHER_PROJECT), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use a dataset and a policy of the same project.
 */
export class DatasetOfOtherProjectError extends MlopsErrorBase<'privacy/dataset-of-other-project'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'privacy/dataset-of-other-project', http: 422, className: 'DatasetOfOtherProjectError', message: 'Dataset must belong to the same project as the policy' };
  }
}

/**
 * The model is still training.
 *
 * `synthgen/model-not-ready` (SYNTHGEN_MODEL_NOT_READY), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Wait until the training is complete before you generate.
 */
export class SynthgenModelNotReadyError extends MlopsErrorBase<'synthgen/model-not-ready'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'synthgen/model-not-ready', http: 400, className: 'SynthgenModelNotReadyError', message: 'Model is not ready' };
  }
}

/**
 * The generation is not complete, so there is nothing to download.
 *
 * `synthgen/job-output-not-available` (JOB_OUTPUT_NOT_AVAILABLE), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Wait until the job is complete.
 */
export class JobOutputNotAvailableError extends MlopsErrorBase<'synthgen/job-output-not-available'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'synthgen/job-output-not-available', http: 409, className: 'JobOutputNotAvailableError', message: 'Job output not available yet' };
  }
}

/**
 * The model type is none of ctgan, copulagan, tvae and gaussian_copula.
 *
 * `synthgen/invalid-model-type` (INVALID_MODEL_TYPE), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use ctgan, copulagan, tvae or gaussian_copula.
 */
export class InvalidModelTypeError extends MlopsErrorBase<'synthgen/invalid-model-type'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'synthgen/invalid-model-type', http: 422, className: 'InvalidModelTypeError', message: 'Invalid model_type' };
  }
}

/**
 * The requested row count exceeds the streaming limit.
 *
 * `synthgen/num-rows-out-of-range` (NUM_ROWS_OUT_OF_RANGE), HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Ask for no more rows than the message allows.
 */
export class NumRowsOutOfRangeError extends MlopsErrorBase<'synthgen/num-rows-out-of-range'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'synthgen/num-rows-out-of-range', http: 422, className: 'NumRowsOutOfRangeError', message: 'num_rows must be between 1 and N' };
  }
}

/**
 * The baseline input caused a prediction error.
 *
 * `studio/baseline-prediction-failed` (BASELINE_PREDICTION_FAILED), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Check that the input features match the feature schema of the deployment.
 */
export class BaselinePredictionFailedError extends MlopsErrorBase<'studio/baseline-prediction-failed'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'studio/baseline-prediction-failed', http: 500, className: 'BaselinePredictionFailedError', retryable: true, message: 'Baseline prediction failed' };
  }
}

/**
 * The modified input of a scenario caused a prediction error.
 *
 * `studio/scenario-prediction-failed` (SCENARIO_PREDICTION_FAILED), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Check that the modified features match the feature schema of the deployment.
 */
export class ScenarioPredictionFailedError extends MlopsErrorBase<'studio/scenario-prediction-failed'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'studio/scenario-prediction-failed', http: 500, className: 'ScenarioPredictionFailedError', retryable: true, message: 'Scenario prediction failed' };
  }
}
