// Generated from codes/eventml.json by `npm run generate`. Do not edit: the next run overwrites it.
import { codeTable, namesWith } from '../code-table.js';

/** The HTTP status of every code of EventML Service. */
export interface EventMLStatusByCode {
  /** Model configuration is invalid or missing required fields. */
  readonly ML_1000: 400;
  /** Specified model does not exist. */
  readonly ML_1001: 404;
  /** A model with this name already exists for this tenant. */
  readonly ML_1002: 409;
  /** Unsupported ML framework specified. */
  readonly ML_1003: 400;
  /** Training job configuration is invalid. */
  readonly ML_1100: 400;
  /** Training job does not exist. */
  readonly ML_1101: 404;
  /** A training job is already running for this model version. */
  readonly ML_1102: 409;
  /** Training infrastructure (SageMaker/EC2) returned an error. */
  readonly ML_1103: 502;
  /** Training job exceeded maximum allowed duration. */
  readonly ML_1104: 504;
  /** Inference input format does not match model schema. */
  readonly ML_1200: 400;
  /** Inference endpoint does not exist. */
  readonly ML_1201: 404;
  /** Endpoint is not in ACTIVE state (still provisioning or scaling). */
  readonly ML_1202: 503;
  /** Inference request timed out before returning a prediction. */
  readonly ML_1203: 504;
  /** Experiment configuration is invalid. */
  readonly ML_1300: 400;
  /** Experiment does not exist. */
  readonly ML_1301: 404;
  /** Experiment is already in RUNNING state. */
  readonly ML_1302: 409;
  /** Drift monitor configuration is invalid. */
  readonly ML_1400: 400;
  /** Drift monitor does not exist. */
  readonly ML_1401: 404;
  /** Significant data drift detected above threshold. */
  readonly ML_1402: 409;
  /** Feature group configuration is invalid. */
  readonly ML_1500: 400;
  /** Feature group does not exist. */
  readonly ML_1501: 404;
  /** Feature version already exists with conflicting schema. */
  readonly ML_1502: 409;
  /** Model governance policy violated (missing documentation, tests, or approvals). */
  readonly ML_1600: 403;
  /** Required approval not obtained for this release stage. */
  readonly ML_1601: 400;
  /** Authentication required. */
  readonly ML_1700: 401;
  /** Insufficient permissions for this ML operation. */
  readonly ML_1701: 403;
  /** Invalid or expired authentication token. */
  readonly ML_1702: 401;
  /** Request body validation failed. */
  readonly ML_1800: 400;
  /** Invalid input provided for a field. */
  readonly ML_1801: 400;
  /** Database operation failed. */
  readonly ML_1900: 500;
  /** Database transaction failed due to conflict or timeout. */
  readonly ML_1901: 500;
  /** Internal server error. */
  readonly ML_2000: 500;
  /** Service temporarily unavailable (ECS task restarting). */
  readonly ML_2001: 503;
  /** Request timeout exceeded. */
  readonly ML_2002: 504;
}

/** The canonical code of every HTTP status of EventML Service. */
export interface EventMLCodeByStatus {
  readonly 400: 'ML_1800';
  readonly 401: 'ML_1700';
  readonly 403: 'ML_1701';
  readonly 404: 'ML_1001';
  readonly 409: 'ML_1002';
  readonly 500: 'ML_2000';
  readonly 502: 'ML_1103';
  readonly 503: 'ML_2001';
  readonly 504: 'ML_2002';
}

/** A code of EventML Service. */
export type EventMLCode = keyof EventMLStatusByCode;

/** The codes of EventML Service. */
export const eventmlTable = /* @__PURE__ */ codeTable(
  '400 ML_1800:ValidationFailedError ML_1000:InvalidModelConfigError ML_1003:InvalidFrameworkError ML_1100:InvalidTrainingConfigError ML_1200:InvalidInferenceInputError ML_1300:InvalidExperimentConfigError ML_1400:InvalidDriftConfigError ML_1500:InvalidFeatureGroupError ML_1601:MissingApprovalError ML_1801:InvalidInputError 401 ML_1700:UnauthorizedError ML_1702:InvalidTokenError 403 ML_1701:ForbiddenError ML_1600:GovernanceViolationError 404 ML_1001:ModelNotFoundError ML_1101:TrainingJobNotFoundError ML_1201:EndpointNotFoundError ML_1301:ExperimentNotFoundError ML_1401:DriftMonitorNotFoundError ML_1501:FeatureGroupNotFoundError 409 ML_1002:ModelAlreadyExistsError ML_1102:TrainingAlreadyRunningError ML_1302:ExperimentAlreadyRunningError ML_1402:DriftDetectedError ML_1502:FeatureVersionConflictError 500 ML_2000:InternalServerError+ ML_1900:DatabaseError+ ML_1901:TransactionFailedError+ 502 ML_1103:TrainingInfrastructureError+ 503 ML_2001:ServiceUnavailableError+ ML_1202:EndpointNotReadyError+ 504 ML_2002:RequestTimeoutError+ ML_1104:TrainingTimeoutError ML_1203:InferenceTimeoutError',
  /* @__PURE__ */ namesWith(''));

/** What the base class says of an error that it is told nothing about: the last resort. */
export const eventmlBaseRow = { code: 'ML_2000', http: 500, retryable: true } as const;

/** When a body is read as an error of EventML Service though the caller named no platform. */
export const eventmlClaims = 'code';

/** The codes for a status that has none: a 4xx, and any other. */
export const eventmlFallback = ['ML_1800', 'ML_2000'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const eventmlRetryStatuses: readonly number[] = [429, 500, 502, 503, 504];
