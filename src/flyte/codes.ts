// Generated from codes/flyte.json by `npm run generate`. Do not edit: the next run overwrites it.
import { codeTable, namesWith } from '../code-table.js';

/** The HTTP status of every code of Flyte. */
export interface FlyteStatusByCode {
  /** An execution failed, and nothing tells by whose fault. */
  readonly BaseRuntimeError: 500;
  /** The task failed because of an error in the user's code. */
  readonly RuntimeUserError: 400;
  /** The task failed because of an error of the system. */
  readonly RuntimeSystemError: 500;
  /** The task failed for an unknown reason. */
  readonly RuntimeUnknownError: 500;
  /** Flyte was used without being initialized, or with a configuration that it cannot use. */
  readonly InitializationError: 400;
  /** Communication with the server failed. */
  readonly UnionRpcError: 503;
  /** The task ran out of memory. */
  readonly OOMKilled: 507;
  /** The task was interrupted while it ran. */
  readonly Interrupted: 503;
  /** The primary container is not among those of the pod. */
  readonly PrimaryContainerNotFound: 404;
  /** The task exceeded one of its time limits. */
  readonly TaskTimeoutError: 504;
  /** The task waited longer than its limit before it could start. */
  readonly MaxQueuedTimeExceededError: 504;
  /** The task ran longer than its limit. */
  readonly MaxRuntimeExceededError: 504;
  /** The task did not finish within its deadline, all attempts together. */
  readonly DeadlineExceededError: 504;
  /** The task failed after all its retries. */
  readonly RetriesExhausted: 424;
  /** The user raised an error of their own. */
  readonly CustomError: 400;
  /** The task failed in a way that no retry mends. */
  readonly NonRecoverableError: 400;
  /** A fault of a GPU or of an NVSwitch made the task fail. */
  readonly GPUFaultError: 500;
  /** The workload itself caused a fault of the GPU. */
  readonly GPUFaultUserError: 400;
  /** A fault of the hardware condemned the GPU or its node. */
  readonly GPUFaultSystemError: 503;
  /** The name of the image is invalid, or no image of that name is in the configuration. */
  readonly InvalidImageName: 400;
  /** The image cannot be pulled. */
  readonly ImagePullBackOff: 424;
  /** The image could not be built. */
  readonly ImageBuildError: 400;
  /** The image asks for a system package that does not exist. */
  readonly InvalidPackageError: 400;
  /** The context of a task was used outside of a task. */
  readonly BadContext: 400;
  /** The action does not exist. */
  readonly ActionNotFoundError: 404;
  /** The referenced task does not exist. */
  readonly ReferenceTaskUsageError: 404;
  /** The remote task does not exist. */
  readonly RemoteTaskNotFoundError: 404;
  /** The remote task was used in a way that it does not allow. */
  readonly RemoteTaskUsageError: 400;
  /** The logs of the task are not available yet. */
  readonly LogsNotYetAvailable: 503;
  /** A variable of the task could not be serialized or deserialized. */
  readonly DataValidationError: 422;
  /** The value of an app's parameter, the output of a run or an artifact, cannot be had when the app starts. */
  readonly ParameterMaterializationError: 422;
  /** A type was used that is restricted. */
  readonly RestrictedTypeUsage: 422;
  /** The inline input or output is larger than its limit. */
  readonly InlineIOMaxBytesBreached: 413;
  /** A task could not be deployed, or a precondition of its deployment is not met. */
  readonly DeploymentError: 400;
  /** The code bundle could not be made, for example because no files were found. */
  readonly CodeBundleError: 400;
  /** The module cannot be loaded: it does not exist, or it has a syntax error. */
  readonly ModuleLoadError: 400;
  /** The user aborted the run. */
  readonly RunAbortedError: 499;
  /** The action was aborted from outside. */
  readonly ActionAbortedError: 499;
  /** The server asks to send less. */
  readonly SlowDownError: 429;
  /** A resource of the server is exhausted for the time being. */
  readonly ResourceExhaustedError: 429;
  /** Synchronous input or output was used in an asynchronous task, or on a file system that cannot be used asynchronously. */
  readonly OnlyAsyncIOSupportedError: 400;
  /** A task was called synchronously from an asynchronous task. */
  readonly SyncTaskCallInAsyncContextError: 400;
  /** A task was called within a trace. */
  readonly TraceDoesNotAllowNestedTasksError: 400;
  /** Nobody signaled the condition within its time limit. */
  readonly ConditionTimedoutError: 504;
  /** The action already has a condition of that name. */
  readonly ConditionAlreadyExistsError: 409;
  /** The condition failed. */
  readonly ConditionFailedError: 424;
  /** The condition does not exist. */
  readonly ConditionNotFoundError: 404;
  /** A workload could not have the Apple Silicon accelerator. */
  readonly APPLE_SILICON_ERROR: 400;
  /** The Apple Silicon accelerator was asked for where there is none. */
  readonly APPLE_SILICON_NOT_AVAILABLE: 400;
  /** The workload could not be run on the Mac. */
  readonly APPLE_SILICON_HOST_EXEC_FAILED: 400;
  /** The daemon that serves the workload on the Mac could not start. */
  readonly APPLE_SILICON_DAEMON_START_FAILED: 400;
  /** The process on the Mac was killed for running out of memory. */
  readonly APPLE_SILICON_DAEMON_OOM: 507;
  /** The model that the workload asks for cannot be found or loaded. */
  readonly APPLE_SILICON_MODEL_NOT_FOUND: 404;
  /** The bridge to the Mac cannot be reached, or lost track of the process. */
  readonly APPLE_SILICON_BRIDGE_UNREACHABLE: 503;
}

/** The canonical code of every HTTP status of Flyte. */
export interface FlyteCodeByStatus {
  readonly 400: 'RuntimeUserError';
  readonly 404: 'ActionNotFoundError';
  readonly 409: 'ConditionAlreadyExistsError';
  readonly 413: 'InlineIOMaxBytesBreached';
  readonly 422: 'DataValidationError';
  readonly 424: 'ImagePullBackOff';
  readonly 429: 'SlowDownError';
  readonly 499: 'ActionAbortedError';
  readonly 500: 'RuntimeSystemError';
  readonly 503: 'UnionRpcError';
  readonly 504: 'TaskTimeoutError';
  readonly 507: 'OOMKilled';
}

/** A code of Flyte. */
export type FlyteCode = keyof FlyteStatusByCode;

/** The codes of Flyte. */
export const flyteTable = /* @__PURE__ */ codeTable(
  '400 RuntimeUserError InitializationError CustomError::RuntimeUserError NonRecoverableError::RuntimeUserError GPUFaultUserError::GPUFaultError:RuntimeUserError InvalidImageName::RuntimeUserError ImageBuildError::RuntimeUserError InvalidPackageError::RuntimeUserError BadContext:NotInTaskContextError:RuntimeUserError RemoteTaskUsageError::RuntimeUserError DeploymentError::RuntimeUserError CodeBundleError::RuntimeUserError ModuleLoadError::RuntimeUserError OnlyAsyncIOSupportedError::RuntimeUserError SyncTaskCallInAsyncContextError::RuntimeUserError TraceDoesNotAllowNestedTasksError::RuntimeUserError APPLE_SILICON_ERROR::RuntimeUserError+ APPLE_SILICON_NOT_AVAILABLE::AppleSiliconError APPLE_SILICON_HOST_EXEC_FAILED::AppleSiliconError APPLE_SILICON_DAEMON_START_FAILED::AppleSiliconError 404 ActionNotFoundError::CodedError PrimaryContainerNotFound::RuntimeUserError ReferenceTaskUsageError:ReferenceTaskError:RuntimeUserError RemoteTaskNotFoundError::RuntimeUserError ConditionNotFoundError::RuntimeUserError APPLE_SILICON_MODEL_NOT_FOUND::AppleSiliconError 409 ConditionAlreadyExistsError::RuntimeUserError 413 InlineIOMaxBytesBreached:InlineIOMaxBytesBreached:RuntimeUserError 422 DataValidationError:RuntimeDataValidationError:RuntimeUserError ParameterMaterializationError::RuntimeUserError RestrictedTypeUsage:RestrictedTypeError:RuntimeUserError 424 ImagePullBackOff::RuntimeUserError RetriesExhausted::RuntimeUserError ConditionFailedError::RuntimeUserError 429 SlowDownError::RuntimeUserError+ ResourceExhaustedError::SlowDownError+ 499 ActionAbortedError::RuntimeUserError RunAbortedError::RuntimeUserError 500 RuntimeSystemError+ BaseRuntimeError+? RuntimeUnknownError+? GPUFaultError+? 503 UnionRpcError::RuntimeSystemError+ Interrupted:TaskInterruptedError:RuntimeUserError+< GPUFaultSystemError::GPUFaultError:RuntimeSystemError+ LogsNotYetAvailable+ APPLE_SILICON_BRIDGE_UNREACHABLE::AppleSiliconError+< 504 TaskTimeoutError::RuntimeUserError< MaxQueuedTimeExceededError::TaskTimeoutError< MaxRuntimeExceededError::TaskTimeoutError< DeadlineExceededError::TaskTimeoutError< ConditionTimedoutError::RuntimeUserError< 507 OOMKilled:OOMError:RuntimeUserError< APPLE_SILICON_DAEMON_OOM:AppleSiliconDaemonOOMError:AppleSiliconError+<',
  /* @__PURE__ */ namesWith(''));

/** What the base class says of an error that it is told nothing about: the last resort. */
export const flyteBaseRow = { code: 'RuntimeUnknownError', http: 500, retryable: true, kind: 'unknown' } as const;

/** Further codes on the wire: behind a row's code those that mean it too. The kind tells rows that share one. */
export const flyteAliases =
  'MaxQueuedTimeExceededError QUEUED_TIMEOUT_EXCEEDED|MaxRuntimeExceededError MAX_RUNTIME_EXCEEDED|DeadlineExceededError DEADLINE_EXCEEDED|GPUFaultUserError GpuXidError GpuFallenOffBus GpuEccUncorrectable GpuRowRemapPending GpuNvlinkError GpuGspError|GPUFaultSystemError GpuXidError GpuFallenOffBus GpuEccUncorrectable GpuRowRemapPending GpuNvlinkError GpuGspError|ConditionTimedoutError EventTimedoutError ConditionTimedOut|ConditionAlreadyExistsError EventAlreadyExistsError|ConditionFailedError EventFailedError|ConditionNotFoundError EventNotFoundError';

/** The row of InitializationError, whose class is written by hand. */
export const flyteRowOfInitializationError = { code: 'InitializationError', http: 400, message: 'Flyte was used without being initialized, or with a configuration that it cannot use.' } as const;

/** The row of CustomError, whose class is written by hand. */
export const flyteRowOfCustomError = { code: 'CustomError', http: 400, message: 'The user raised an error of their own.' } as const;

/** The row of NonRecoverableError, whose class is written by hand. */
export const flyteRowOfNonRecoverableError = { code: 'NonRecoverableError', http: 400, message: 'The task failed in a way that no retry mends.' } as const;

/** The row of GPUFaultError, whose class is written by hand. */
export const flyteRowOfGPUFaultError = { code: 'GPUFaultError', http: 500, retryable: true, kind: 'unknown', message: 'A fault of a GPU or of an NVSwitch made the task fail.' } as const;

/** The row of GPUFaultUserError, whose class is written by hand. */
export const flyteRowOfGPUFaultUserError = { code: 'GPUFaultUserError', http: 400, message: 'The workload itself caused a fault of the GPU.' } as const;

/** The row of GPUFaultSystemError, whose class is written by hand. */
export const flyteRowOfGPUFaultSystemError = { code: 'GPUFaultSystemError', http: 503, retryable: true, message: 'A fault of the hardware condemned the GPU or its node.' } as const;

/** The row of InvalidPackageError, whose class is written by hand. */
export const flyteRowOfInvalidPackageError = { code: 'InvalidPackageError', http: 400, message: 'The image asks for a system package that does not exist.' } as const;

/** The row of ActionNotFoundError, whose class is written by hand. */
export const flyteRowOfActionNotFoundError = { code: 'ActionNotFoundError', http: 404, message: 'The action does not exist.' } as const;

/** The row of RuntimeDataValidationError, whose class is written by hand. */
export const flyteRowOfRuntimeDataValidationError = { code: 'DataValidationError', http: 422, message: 'A variable of the task could not be serialized or deserialized.' } as const;

/** When a body is read as an error of Flyte though the caller named no platform. */
export const flyteClaims = 'envelope';

/** The codes for a status that has none: a 4xx, and any other. */
export const flyteFallback = ['RuntimeUnknownError', 'RuntimeUnknownError'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const flyteRetryStatuses: readonly number[] = [429, 500, 502, 503, 504];
