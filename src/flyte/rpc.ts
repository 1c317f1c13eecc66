// Generated from codes/flyte.json by `npm run generate`. Do not edit: the next run overwrites it.
/** The codes of Flyte for each code of google.rpc, those that a status maps back to first. */
export const flyteByRpc: Readonly<Record<string, string>> = {
  FAILED_PRECONDITION: 'RuntimeUserError ImagePullBackOff InitializationError NonRecoverableError GPUFaultUserError ImageBuildError BadContext ParameterMaterializationError DeploymentError CodeBundleError ModuleLoadError OnlyAsyncIOSupportedError SyncTaskCallInAsyncContextError TraceDoesNotAllowNestedTasksError ConditionFailedError APPLE_SILICON_ERROR APPLE_SILICON_NOT_AVAILABLE APPLE_SILICON_HOST_EXEC_FAILED APPLE_SILICON_DAEMON_START_FAILED',
  INTERNAL: 'RuntimeSystemError',
  UNAVAILABLE: 'UnionRpcError GPUFaultError GPUFaultSystemError LogsNotYetAvailable APPLE_SILICON_BRIDGE_UNREACHABLE',
  RESOURCE_EXHAUSTED: 'OOMKilled InlineIOMaxBytesBreached SlowDownError ResourceExhaustedError APPLE_SILICON_DAEMON_OOM',
  DEADLINE_EXCEEDED: 'TaskTimeoutError MaxQueuedTimeExceededError MaxRuntimeExceededError DeadlineExceededError ConditionTimedoutError',
  NOT_FOUND: 'ActionNotFoundError PrimaryContainerNotFound ReferenceTaskUsageError RemoteTaskNotFoundError ConditionNotFoundError APPLE_SILICON_MODEL_NOT_FOUND',
  INVALID_ARGUMENT: 'DataValidationError InvalidImageName InvalidPackageError RemoteTaskUsageError RestrictedTypeUsage',
  CANCELLED: 'ActionAbortedError RunAbortedError',
  ALREADY_EXISTS: 'ConditionAlreadyExistsError',
  UNKNOWN: 'BaseRuntimeError RuntimeUnknownError CustomError',
  ABORTED: 'Interrupted RetriesExhausted',
};
