// Generated from codes/mlops.json by `npm run generate`. Do not edit: the next run overwrites it.
/** The codes of MLOps service for each code of google.rpc, those that a status maps back to first. */
export const mlopsByRpc: Readonly<Record<string, string>> = {
  INVALID_ARGUMENT: 'general/bad-request general/unprocessable-entity authentication/password-too-short projects/name-empty datasets/unsupported-file-type experiments/target-column-not-found experiments/invalid-problem-type deployments/invalid-stage deployments/model-of-other-project deployments/invalid-promote-target deployments/rollback-target-missing reports/invalid-kind privacy/dataset-required privacy/dataset-of-other-project synthgen/invalid-model-type',
  UNAUTHENTICATED: 'general/unauthorized authentication/missing-or-invalid-credentials authentication/invalid-email-or-password',
  PERMISSION_DENIED: 'general/forbidden authentication/insufficient-scope',
  NOT_FOUND: 'general/not-found projects/not-found datasets/not-found datasets/version-not-found experiments/not-found models/not-found deployments/not-found-or-inactive privacy/session-not-found privacy/anonymized-output-not-found privacy/rule-not-found',
  ABORTED: 'general/conflict',
  RESOURCE_EXHAUSTED: 'general/too-many-requests authentication/rate-limit-exceeded',
  INTERNAL: 'general/internal-server-error models/prediction-failed studio/baseline-prediction-failed studio/scenario-prediction-failed',
  UNAVAILABLE: 'general/bad-gateway general/service-unavailable',
  DEADLINE_EXCEEDED: 'general/gateway-timeout',
  ALREADY_EXISTS: 'authentication/user-already-exists',
  FAILED_PRECONDITION: 'reports/no-artifact-yet synthgen/model-not-ready synthgen/job-output-not-available',
  OUT_OF_RANGE: 'synthgen/num-rows-out-of-range',
};
