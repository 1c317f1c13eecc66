// Generated from codes/eventml.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import { EventMLErrorBase } from './error-base.js';

/**
 * Model configuration is invalid or missing required fields.
 *
 * `ML_1000` (INVALID_MODEL_CONFIG), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check model framework, version, and required fields against API docs.
 */
export class InvalidModelConfigError extends EventMLErrorBase<'ML_1000'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1000', http: 400, className: 'InvalidModelConfigError', message: 'Model configuration is invalid or missing required fields.' };
  }
}

/**
 * Specified model does not exist.
 *
 * `ML_1001` (MODEL_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Verify model ID via GET /models.
 */
export class ModelNotFoundError extends EventMLErrorBase<'ML_1001'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1001', http: 404, className: 'ModelNotFoundError', message: 'Specified model does not exist.' };
  }
}

/**
 * A model with this name already exists for this tenant.
 *
 * `ML_1002` (MODEL_ALREADY_EXISTS), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use a different name or update the existing model.
 */
export class ModelAlreadyExistsError extends EventMLErrorBase<'ML_1002'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1002', http: 409, className: 'ModelAlreadyExistsError', message: 'A model with this name already exists for this tenant.' };
  }
}

/**
 * Unsupported ML framework specified.
 *
 * `ML_1003` (INVALID_FRAMEWORK), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Use: PYTORCH, TENSORFLOW, SKLEARN, XGBOOST, ONNX, or CUSTOM.
 */
export class InvalidFrameworkError extends EventMLErrorBase<'ML_1003'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1003', http: 400, className: 'InvalidFrameworkError', message: 'Unsupported ML framework specified.' };
  }
}

/**
 * Training job configuration is invalid.
 *
 * `ML_1100` (INVALID_TRAINING_CONFIG), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check hyperparameters, data config, and instance settings.
 */
export class InvalidTrainingConfigError extends EventMLErrorBase<'ML_1100'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1100', http: 400, className: 'InvalidTrainingConfigError', message: 'Training job configuration is invalid.' };
  }
}

/**
 * Training job does not exist.
 *
 * `ML_1101` (TRAINING_JOB_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Verify job ID via GET /training.
 */
export class TrainingJobNotFoundError extends EventMLErrorBase<'ML_1101'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1101', http: 404, className: 'TrainingJobNotFoundError', message: 'Training job does not exist.' };
  }
}

/**
 * A training job is already running for this model version.
 *
 * `ML_1102` (TRAINING_ALREADY_RUNNING), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Stop the existing job before starting a new one.
 */
export class TrainingAlreadyRunningError extends EventMLErrorBase<'ML_1102'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1102', http: 409, className: 'TrainingAlreadyRunningError', message: 'A training job is already running for this model version.' };
  }
}

/**
 * Training infrastructure (SageMaker/EC2) returned an error.
 *
 * `ML_1103` (TRAINING_INFRASTRUCTURE_ERROR), HTTP 502, the platform's to mend; a retry may help.
 *
 * What to do: Retry; infrastructure may be scaling up.
 */
export class TrainingInfrastructureError extends EventMLErrorBase<'ML_1103'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1103', http: 502, className: 'TrainingInfrastructureError', retryable: true, message: 'Training infrastructure (SageMaker/EC2) returned an error.' };
  }
}

/**
 * Training job exceeded maximum allowed duration.
 *
 * `ML_1104` (TRAINING_TIMEOUT), HTTP 504, the platform's to mend; a retry does not help.
 *
 * What to do: Increase maxRuntime or reduce dataset size.
 */
export class TrainingTimeoutError extends EventMLErrorBase<'ML_1104'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1104', http: 504, className: 'TrainingTimeoutError', message: 'Training job exceeded maximum allowed duration.' };
  }
}

/**
 * Inference input format does not match model schema.
 *
 * `ML_1200` (INVALID_INFERENCE_INPUT), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check input schema for the model version endpoint.
 */
export class InvalidInferenceInputError extends EventMLErrorBase<'ML_1200'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1200', http: 400, className: 'InvalidInferenceInputError', message: 'Inference input format does not match model schema.' };
  }
}

/**
 * Inference endpoint does not exist.
 *
 * `ML_1201` (ENDPOINT_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Create an endpoint via POST /endpoints.
 */
export class EndpointNotFoundError extends EventMLErrorBase<'ML_1201'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1201', http: 404, className: 'EndpointNotFoundError', message: 'Inference endpoint does not exist.' };
  }
}

/**
 * Endpoint is not in ACTIVE state (still provisioning or scaling).
 *
 * `ML_1202` (ENDPOINT_NOT_READY), HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Wait for endpoint to reach ACTIVE status before invoking.
 */
export class EndpointNotReadyError extends EventMLErrorBase<'ML_1202'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1202', http: 503, className: 'EndpointNotReadyError', retryable: true, message: 'Endpoint is not in ACTIVE state (still provisioning or scaling).' };
  }
}

/**
 * Inference request timed out before returning a prediction.
 *
 * `ML_1203` (INFERENCE_TIMEOUT), HTTP 504, the platform's to mend; a retry does not help.
 *
 * What to do: Reduce input size or increase endpoint timeout configuration.
 */
export class InferenceTimeoutError extends EventMLErrorBase<'ML_1203'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1203', http: 504, className: 'InferenceTimeoutError', message: 'Inference request timed out before returning a prediction.' };
  }
}

/**
 * Experiment configuration is invalid.
 *
 * `ML_1300` (INVALID_EXPERIMENT_CONFIG), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Ensure variant traffic allocations sum to 100%.
 */
export class InvalidExperimentConfigError extends EventMLErrorBase<'ML_1300'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1300', http: 400, className: 'InvalidExperimentConfigError', message: 'Experiment configuration is invalid.' };
  }
}

/**
 * Experiment does not exist.
 *
 * `ML_1301` (EXPERIMENT_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Verify experiment ID via GET /experiments.
 */
export class ExperimentNotFoundError extends EventMLErrorBase<'ML_1301'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1301', http: 404, className: 'ExperimentNotFoundError', message: 'Experiment does not exist.' };
  }
}

/**
 * Experiment is already in RUNNING state.
 *
 * `ML_1302` (EXPERIMENT_ALREADY_RUNNING), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Stop the experiment before modifying its configuration.
 */
export class ExperimentAlreadyRunningError extends EventMLErrorBase<'ML_1302'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1302', http: 409, className: 'ExperimentAlreadyRunningError', message: 'Experiment is already in RUNNING state.' };
  }
}

/**
 * Drift monitor configuration is invalid.
 *
 * `ML_1400` (INVALID_DRIFT_CONFIG), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check threshold, detection method (KS_TEST, PSI, etc.), and feature list.
 */
export class InvalidDriftConfigError extends EventMLErrorBase<'ML_1400'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1400', http: 400, className: 'InvalidDriftConfigError', message: 'Drift monitor configuration is invalid.' };
  }
}

/**
 * Drift monitor does not exist.
 *
 * `ML_1401` (DRIFT_MONITOR_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Create a monitor via POST /drift-monitors.
 */
export class DriftMonitorNotFoundError extends EventMLErrorBase<'ML_1401'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1401', http: 404, className: 'DriftMonitorNotFoundError', message: 'Drift monitor does not exist.' };
  }
}

/**
 * Significant data drift detected above threshold.
 *
 * `ML_1402` (DRIFT_DETECTED), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Retrain the model with updated data distribution.
 */
export class DriftDetectedError extends EventMLErrorBase<'ML_1402'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1402', http: 409, className: 'DriftDetectedError', message: 'Significant data drift detected above threshold.' };
  }
}

/**
 * Feature group configuration is invalid.
 *
 * `ML_1500` (INVALID_FEATURE_GROUP), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check feature schema, data types, and entity key configuration.
 */
export class InvalidFeatureGroupError extends EventMLErrorBase<'ML_1500'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1500', http: 400, className: 'InvalidFeatureGroupError', message: 'Feature group configuration is invalid.' };
  }
}

/**
 * Feature group does not exist.
 *
 * `ML_1501` (FEATURE_GROUP_NOT_FOUND), HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Create via POST /feature-store/groups.
 */
export class FeatureGroupNotFoundError extends EventMLErrorBase<'ML_1501'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1501', http: 404, className: 'FeatureGroupNotFoundError', message: 'Feature group does not exist.' };
  }
}

/**
 * Feature version already exists with conflicting schema.
 *
 * `ML_1502` (FEATURE_VERSION_CONFLICT), HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use a new version number or update the existing version.
 */
export class FeatureVersionConflictError extends EventMLErrorBase<'ML_1502'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1502', http: 409, className: 'FeatureVersionConflictError', message: 'Feature version already exists with conflicting schema.' };
  }
}

/**
 * Model governance policy violated (missing documentation, tests, or approvals).
 *
 * `ML_1600` (GOVERNANCE_VIOLATION), HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Review and meet all governance requirements before releasing.
 */
export class GovernanceViolationError extends EventMLErrorBase<'ML_1600'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1600', http: 403, className: 'GovernanceViolationError', message: 'Model governance policy violated (missing documentation, tests, or approvals).' };
  }
}

/**
 * Required approval not obtained for this release stage.
 *
 * `ML_1601` (MISSING_APPROVAL), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Submit model for approval workflow via POST /governance/approvals.
 */
export class MissingApprovalError extends EventMLErrorBase<'ML_1601'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1601', http: 400, className: 'MissingApprovalError', message: 'Required approval not obtained for this release stage.' };
  }
}

/**
 * Authentication required.
 *
 * `ML_1700` (UNAUTHORIZED), HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Provide a valid JWT token in the Authorization header.
 */
export class UnauthorizedError extends EventMLErrorBase<'ML_1700'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1700', http: 401, className: 'UnauthorizedError', message: 'Authentication required.' };
  }
}

/**
 * Insufficient permissions for this ML operation.
 *
 * `ML_1701` (FORBIDDEN), HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Request required role (ml-engineer, admin) from your admin.
 */
export class ForbiddenError extends EventMLErrorBase<'ML_1701'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1701', http: 403, className: 'ForbiddenError', message: 'Insufficient permissions for this ML operation.' };
  }
}

/**
 * Invalid or expired authentication token.
 *
 * `ML_1702` (INVALID_TOKEN), HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Obtain a fresh JWT token via auth-svc /login or /refresh.
 */
export class InvalidTokenError extends EventMLErrorBase<'ML_1702'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1702', http: 401, className: 'InvalidTokenError', message: 'Invalid or expired authentication token.' };
  }
}

/**
 * Request body validation failed.
 *
 * `ML_1800` (VALIDATION_FAILED), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check request body against the API docs schema.
 */
export class ValidationFailedError extends EventMLErrorBase<'ML_1800'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1800', http: 400, className: 'ValidationFailedError', message: 'Request body validation failed.' };
  }
}

/**
 * Invalid input provided for a field.
 *
 * `ML_1801` (INVALID_INPUT), HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Review field constraints (type, min/max, pattern, enum values).
 */
export class InvalidInputError extends EventMLErrorBase<'ML_1801'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1801', http: 400, className: 'InvalidInputError', message: 'Invalid input provided for a field.' };
  }
}

/**
 * Database operation failed.
 *
 * `ML_1900` (DATABASE_ERROR), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry; Aurora Serverless v2 may be scaling up from idle.
 */
export class DatabaseError extends EventMLErrorBase<'ML_1900'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1900', http: 500, className: 'DatabaseError', retryable: true, message: 'Database operation failed.' };
  }
}

/**
 * Database transaction failed due to conflict or timeout.
 *
 * `ML_1901` (TRANSACTION_FAILED), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry the operation with a new Idempotency-Key.
 */
export class TransactionFailedError extends EventMLErrorBase<'ML_1901'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_1901', http: 500, className: 'TransactionFailedError', retryable: true, message: 'Database transaction failed due to conflict or timeout.' };
  }
}

/**
 * Internal server error.
 *
 * `ML_2000` (INTERNAL_SERVER_ERROR), HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry; if persistent, contact support with the x-request-id value.
 */
export class InternalServerError extends EventMLErrorBase<'ML_2000'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_2000', http: 500, className: 'InternalServerError', retryable: true, message: 'Internal server error.' };
  }
}

/**
 * Service temporarily unavailable (ECS task restarting).
 *
 * `ML_2001` (SERVICE_UNAVAILABLE), HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry with exponential backoff.
 */
export class ServiceUnavailableError extends EventMLErrorBase<'ML_2001'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_2001', http: 503, className: 'ServiceUnavailableError', retryable: true, message: 'Service temporarily unavailable (ECS task restarting).' };
  }
}

/**
 * Request timeout exceeded.
 *
 * `ML_2002` (TIMEOUT), HTTP 504, the platform's to mend; a retry may help.
 *
 * What to do: Reduce request complexity or retry.
 */
export class RequestTimeoutError extends EventMLErrorBase<'ML_2002'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ML_2002', http: 504, className: 'RequestTimeoutError', retryable: true, message: 'Request timeout exceeded.' };
  }
}
