// Generated from codes/flyte.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import { BaseRuntimeError, type FlyteErrorInit } from './base-runtime-error.js';

/**
 * The task failed because of an error in the user's code.
 *
 * `RuntimeUserError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the message for the error of your own code, and correct it.
 */
export class RuntimeUserError<Code extends string = string> extends BaseRuntimeError<Code> {
  constructor(code: Code, message?: string, worker?: string | null | FlyteErrorInit) {
    super(code, 'user', message, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RuntimeUserError', http: 400, message: "The task failed because of an error in the user's code." };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RuntimeUserError`;
  }
}

/**
 * The task failed because of an error of the system.
 *
 * `RuntimeSystemError`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry; if it persists, report it with the message and the worker.
 */
export class RuntimeSystemError<Code extends string = string> extends BaseRuntimeError<Code> {
  constructor(code: Code, message?: string, worker?: string | null | FlyteErrorInit) {
    super(code, 'system', message, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RuntimeSystemError', http: 500, retryable: true, message: 'The task failed because of an error of the system.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RuntimeSystemError`;
  }
}

/**
 * The task failed for an unknown reason.
 *
 * `RuntimeUnknownError`, HTTP 500, of unknown origin; a retry may help.
 *
 * What to do: Retry, and look at the logs of the task for the reason.
 */
export class RuntimeUnknownError<Code extends string = string> extends BaseRuntimeError<Code> {
  constructor(code: Code, message?: string, worker?: string | null | FlyteErrorInit) {
    super(code, 'unknown', message, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RuntimeUnknownError', http: 500, retryable: true, kind: 'unknown', message: 'The task failed for an unknown reason.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RuntimeUnknownError`;
  }
}

/**
 * The logs of the task are not available yet.
 *
 * `LogsNotYetAvailable`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Ask for them again in a few seconds.
 */
export class LogsNotYetAvailableError extends BaseRuntimeError<'LogsNotYetAvailable'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('LogsNotYetAvailable', 'system', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'LogsNotYetAvailable', http: 503, retryable: true, message: 'The logs of the task are not available yet.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/LogsNotYetAvailableError`;
  }
}

/**
 * Communication with the server failed.
 *
 * `UnionRpcError`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Check the endpoint and the network, and retry.
 */
export class UnionRpcError<Code extends string = string> extends RuntimeSystemError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UnionRpcError', http: 503, retryable: true, message: 'Communication with the server failed.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/UnionRpcError`;
  }
}

/**
 * The task ran out of memory.
 *
 * `OOMKilled`, HTTP 507, the caller's to mend; a retry does not help.
 *
 * What to do: Request more memory for the task, or make it use less.
 */
export class OOMError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'OOMKilled', http: 507, kind: 'user', message: 'The task ran out of memory.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/OOMError`;
  }
}

/**
 * The task was interrupted while it ran.
 *
 * `Interrupted`, HTTP 503, the caller's to mend; a retry may help.
 *
 * What to do: Retry; if it happens often, run the task on nodes that are not preempted.
 */
export class TaskInterruptedError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'Interrupted', http: 503, retryable: true, kind: 'user', message: 'The task was interrupted while it ran.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/TaskInterruptedError`;
  }
}

/**
 * The primary container is not among those of the pod.
 *
 * `PrimaryContainerNotFound`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Name the primary container of the pod template as one of its containers.
 */
export class PrimaryContainerNotFoundError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PrimaryContainerNotFound', http: 404, message: 'The primary container is not among those of the pod.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/PrimaryContainerNotFoundError`;
  }
}

/**
 * The task exceeded one of its time limits.
 *
 * `TaskTimeoutError`, HTTP 504, the caller's to mend; a retry does not help.
 *
 * What to do: Raise the limit, or make the task faster.
 */
export class TaskTimeoutError<Code extends string = 'TaskTimeoutError'> extends RuntimeUserError<Code> {
  constructor(message?: string, init?: FlyteErrorInit, code: Code = 'TaskTimeoutError' as Code) {
    super(code, message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TaskTimeoutError', http: 504, kind: 'user', message: 'The task exceeded one of its time limits.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/TaskTimeoutError`;
  }
}

/**
 * The task failed after all its retries.
 *
 * `RetriesExhausted`, HTTP 424, the caller's to mend; a retry does not help.
 *
 * What to do: Look at the inner code and at the last error of the message for the cause.
 */
export class RetriesExhaustedError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RetriesExhausted', http: 424, message: 'The task failed after all its retries.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RetriesExhaustedError`;
  }
}

/**
 * The name of the image is invalid, or no image of that name is in the configuration.
 *
 * `InvalidImageName`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the name of the image.
 */
export class InvalidImageNameError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'InvalidImageName', http: 400, message: 'The name of the image is invalid, or no image of that name is in the configuration.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/InvalidImageNameError`;
  }
}

/**
 * The image cannot be pulled.
 *
 * `ImagePullBackOff`, HTTP 424, the caller's to mend; a retry does not help.
 *
 * What to do: Check that the image exists, and that the cluster may pull it.
 */
export class ImagePullBackOffError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ImagePullBackOff', http: 424, message: 'The image cannot be pulled.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ImagePullBackOffError`;
  }
}

/**
 * The image could not be built.
 *
 * `ImageBuildError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the build log, and correct the definition of the image.
 */
export class ImageBuildError extends RuntimeUserError<'ImageBuildError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ImageBuildError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ImageBuildError', http: 400, message: 'The image could not be built.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ImageBuildError`;
  }
}

/**
 * The context of a task was used outside of a task.
 *
 * `BadContext`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Use it only in code that runs within a task.
 */
export class NotInTaskContextError<Code extends string = string> extends RuntimeUserError<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'BadContext', http: 400, message: 'The context of a task was used outside of a task.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/NotInTaskContextError`;
  }
}

/**
 * The referenced task does not exist.
 *
 * `ReferenceTaskUsageError`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check name, project, domain and version of the task.
 *
 * Removed after 2.0.0b46.
 *
 * @deprecated Use RemoteTaskNotFoundError or RemoteTaskUsageError.
 */
export class ReferenceTaskError extends RuntimeUserError<'ReferenceTaskUsageError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ReferenceTaskUsageError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ReferenceTaskUsageError', http: 404, message: 'The referenced task does not exist.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ReferenceTaskError`;
  }
}

/**
 * The remote task does not exist.
 *
 * `RemoteTaskNotFoundError`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check name, project, domain and version of the task.
 *
 * Since 2.0.0.
 */
export class RemoteTaskNotFoundError extends RuntimeUserError<'RemoteTaskNotFoundError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('RemoteTaskNotFoundError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RemoteTaskNotFoundError', http: 404, message: 'The remote task does not exist.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RemoteTaskNotFoundError`;
  }
}

/**
 * The remote task was used in a way that it does not allow.
 *
 * `RemoteTaskUsageError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Run the task remotely instead of locally, and pass its inputs as keyword arguments.
 *
 * Since 2.0.0.
 */
export class RemoteTaskUsageError extends RuntimeUserError<'RemoteTaskUsageError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('RemoteTaskUsageError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RemoteTaskUsageError', http: 400, message: 'The remote task was used in a way that it does not allow.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RemoteTaskUsageError`;
  }
}

/**
 * The value of an app's parameter, the output of a run or an artifact, cannot be had when the app starts.
 *
 * `ParameterMaterializationError`, HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Check that the task has a successful run, or that the artifact exists and is a File or Dir as declared.
 *
 * Since 2.0.0.
 */
export class ParameterMaterializationError extends RuntimeUserError<'ParameterMaterializationError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ParameterMaterializationError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ParameterMaterializationError', http: 422, message: "The value of an app's parameter, the output of a run or an artifact, cannot be had when the app starts." };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ParameterMaterializationError`;
  }
}

/**
 * A type was used that is restricted.
 *
 * `RestrictedTypeUsage`, HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Use one of the types that are supported there.
 *
 * Since 2.0.0.
 */
export class RestrictedTypeError extends RuntimeUserError<'RestrictedTypeUsage'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('RestrictedTypeUsage', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RestrictedTypeUsage', http: 422, message: 'A type was used that is restricted.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RestrictedTypeError`;
  }
}

/**
 * The inline input or output is larger than its limit.
 *
 * `InlineIOMaxBytesBreached`, HTTP 413, the caller's to mend; a retry does not help.
 *
 * What to do: Raise max_inline_io_bytes of the task, or pass the data by reference.
 */
export class InlineIOMaxBytesBreached extends RuntimeUserError<'InlineIOMaxBytesBreached'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('InlineIOMaxBytesBreached', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'InlineIOMaxBytesBreached', http: 413, message: 'The inline input or output is larger than its limit.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/InlineIOMaxBytesBreached`;
  }
}

/**
 * A task could not be deployed, or a precondition of its deployment is not met.
 *
 * `DeploymentError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the cause: whatever goes wrong on deployment arrives as this error, failures of the server included.
 */
export class DeploymentError extends RuntimeUserError<'DeploymentError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('DeploymentError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DeploymentError', http: 400, message: 'A task could not be deployed, or a precondition of its deployment is not met.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/DeploymentError`;
  }
}

/**
 * The code bundle could not be made, for example because no files were found.
 *
 * `CodeBundleError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check the folder and the patterns of the files to bundle.
 *
 * Since 2.0.0.
 */
export class CodeBundleError extends RuntimeUserError<'CodeBundleError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('CodeBundleError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CodeBundleError', http: 400, message: 'The code bundle could not be made, for example because no files were found.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/CodeBundleError`;
  }
}

/**
 * The module cannot be loaded: it does not exist, or it has a syntax error.
 *
 * `ModuleLoadError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check the path of the module, and that it can be imported.
 */
export class ModuleLoadError extends RuntimeUserError<'ModuleLoadError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ModuleLoadError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ModuleLoadError', http: 400, message: 'The module cannot be loaded: it does not exist, or it has a syntax error.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ModuleLoadError`;
  }
}

/**
 * The user aborted the run.
 *
 * `RunAbortedError`, HTTP 499, the caller's to mend; a retry does not help.
 *
 * What to do: Start the run again if you still want its result.
 *
 * Removed after 2.0.0b47.
 *
 * @deprecated Use ActionAbortedError.
 */
export class RunAbortedError extends RuntimeUserError<'RunAbortedError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('RunAbortedError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RunAbortedError', http: 499, message: 'The user aborted the run.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RunAbortedError`;
  }
}

/**
 * The action was aborted from outside.
 *
 * `ActionAbortedError`, HTTP 499, the caller's to mend; a retry does not help.
 *
 * What to do: Start it again if you still want its result.
 *
 * Since 2.0.0.
 */
export class ActionAbortedError extends RuntimeUserError<'ActionAbortedError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ActionAbortedError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ActionAbortedError', http: 499, message: 'The action was aborted from outside.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ActionAbortedError`;
  }
}

/**
 * The server asks to send less.
 *
 * `SlowDownError`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait, and retry with backoff.
 */
export class SlowDownError<Code extends string = 'SlowDownError'> extends RuntimeUserError<Code> {
  constructor(message?: string, init?: FlyteErrorInit, code: Code = 'SlowDownError' as Code) {
    super(code, message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SlowDownError', http: 429, retryable: true, message: 'The server asks to send less.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/SlowDownError`;
  }
}

/**
 * Synchronous input or output was used in an asynchronous task, or on a file system that cannot be used asynchronously.
 *
 * `OnlyAsyncIOSupportedError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Use the asynchronous form, and a file system that supports it.
 */
export class OnlyAsyncIOSupportedError extends RuntimeUserError<'OnlyAsyncIOSupportedError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('OnlyAsyncIOSupportedError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'OnlyAsyncIOSupportedError', http: 400, message: 'Synchronous input or output was used in an asynchronous task, or on a file system that cannot be used asynchronously.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/OnlyAsyncIOSupportedError`;
  }
}

/**
 * A task was called synchronously from an asynchronous task.
 *
 * `SyncTaskCallInAsyncContextError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Await the asynchronous form of the task.
 *
 * Since 2.6.7.
 */
export class SyncTaskCallInAsyncContextError extends RuntimeUserError<'SyncTaskCallInAsyncContextError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('SyncTaskCallInAsyncContextError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SyncTaskCallInAsyncContextError', http: 400, message: 'A task was called synchronously from an asynchronous task.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/SyncTaskCallInAsyncContextError`;
  }
}

/**
 * A task was called within a trace.
 *
 * `TraceDoesNotAllowNestedTasksError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Call the task from a task.
 *
 * Since 2.0.0.
 */
export class TraceDoesNotAllowNestedTasksError extends RuntimeUserError<'TraceDoesNotAllowNestedTasksError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('TraceDoesNotAllowNestedTasksError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TraceDoesNotAllowNestedTasksError', http: 400, message: 'A task was called within a trace.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/TraceDoesNotAllowNestedTasksError`;
  }
}

/**
 * Nobody signaled the condition within its time limit.
 *
 * `ConditionTimedoutError`, HTTP 504, the caller's to mend; a retry does not help.
 *
 * What to do: Raise the limit, or see that the condition is signaled.
 *
 * Since 2.5.0.
 */
export class ConditionTimedoutError extends RuntimeUserError<'ConditionTimedoutError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ConditionTimedoutError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ConditionTimedoutError', http: 504, kind: 'user', message: 'Nobody signaled the condition within its time limit.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ConditionTimedoutError`;
  }
}

/**
 * The action already has a condition of that name.
 *
 * `ConditionAlreadyExistsError`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use another name, or the condition that is there.
 *
 * Since 2.5.0.
 */
export class ConditionAlreadyExistsError extends RuntimeUserError<'ConditionAlreadyExistsError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ConditionAlreadyExistsError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ConditionAlreadyExistsError', http: 409, message: 'The action already has a condition of that name.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ConditionAlreadyExistsError`;
  }
}

/**
 * The condition failed.
 *
 * `ConditionFailedError`, HTTP 424, the caller's to mend; a retry does not help.
 *
 * What to do: Look at the message for what made it fail.
 *
 * Since 2.5.0.
 */
export class ConditionFailedError extends RuntimeUserError<'ConditionFailedError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ConditionFailedError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ConditionFailedError', http: 424, message: 'The condition failed.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ConditionFailedError`;
  }
}

/**
 * The condition does not exist.
 *
 * `ConditionNotFoundError`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name of the condition.
 *
 * Since 2.5.0.
 */
export class ConditionNotFoundError extends RuntimeUserError<'ConditionNotFoundError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super('ConditionNotFoundError', message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ConditionNotFoundError', http: 404, message: 'The condition does not exist.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ConditionNotFoundError`;
  }
}

/**
 * A workload could not have the Apple Silicon accelerator.
 *
 * `APPLE_SILICON_ERROR`, HTTP 400, the caller's to mend; a retry may help.
 *
 * What to do: Look at the code for the reason.
 *
 * Since 2.12.0.
 */
export class AppleSiliconError<Code extends string = 'APPLE_SILICON_ERROR'> extends RuntimeUserError<Code> {
  constructor(message?: string, init?: FlyteErrorInit, code: Code = 'APPLE_SILICON_ERROR' as Code) {
    super(code, message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_ERROR', http: 400, retryable: true, message: 'A workload could not have the Apple Silicon accelerator.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconError`;
  }
}

/**
 * The task waited longer than its limit before it could start.
 *
 * `MaxQueuedTimeExceededError`, HTTP 504, the caller's to mend; a retry does not help.
 *
 * What to do: Raise the limit, or request resources that some node can satisfy.
 *
 * Since 2.10.3.
 */
export class MaxQueuedTimeExceededError extends TaskTimeoutError<'MaxQueuedTimeExceededError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'MaxQueuedTimeExceededError');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MaxQueuedTimeExceededError', http: 504, kind: 'user', message: 'The task waited longer than its limit before it could start.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MaxQueuedTimeExceededError`;
  }
}

/**
 * The task ran longer than its limit.
 *
 * `MaxRuntimeExceededError`, HTTP 504, the caller's to mend; a retry does not help.
 *
 * What to do: Raise the limit, or make the task faster.
 *
 * Since 2.10.3.
 */
export class MaxRuntimeExceededError extends TaskTimeoutError<'MaxRuntimeExceededError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'MaxRuntimeExceededError');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MaxRuntimeExceededError', http: 504, kind: 'user', message: 'The task ran longer than its limit.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MaxRuntimeExceededError`;
  }
}

/**
 * The task did not finish within its deadline, all attempts together.
 *
 * `DeadlineExceededError`, HTTP 504, the caller's to mend; a retry does not help.
 *
 * What to do: Move the deadline, or make the task faster.
 *
 * Since 2.10.3.
 */
export class DeadlineExceededError extends TaskTimeoutError<'DeadlineExceededError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'DeadlineExceededError');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DeadlineExceededError', http: 504, kind: 'user', message: 'The task did not finish within its deadline, all attempts together.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/DeadlineExceededError`;
  }
}

/**
 * A resource of the server is exhausted for the time being.
 *
 * `ResourceExhaustedError`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait, and retry with backoff.
 *
 * Since 2.6.13.
 */
export class ResourceExhaustedError extends SlowDownError<'ResourceExhaustedError'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'ResourceExhaustedError');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ResourceExhaustedError', http: 429, retryable: true, message: 'A resource of the server is exhausted for the time being.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ResourceExhaustedError`;
  }
}

/**
 * The Apple Silicon accelerator was asked for where there is none.
 *
 * `APPLE_SILICON_NOT_AVAILABLE`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Run the workload on a devbox on an Apple Silicon Mac.
 *
 * Since 2.12.0.
 */
export class AppleSiliconNotAvailableError extends AppleSiliconError<'APPLE_SILICON_NOT_AVAILABLE'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'APPLE_SILICON_NOT_AVAILABLE');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_NOT_AVAILABLE', http: 400, message: 'The Apple Silicon accelerator was asked for where there is none.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconNotAvailableError`;
  }
}

/**
 * The workload could not be run on the Mac.
 *
 * `APPLE_SILICON_HOST_EXEC_FAILED`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Check that its environment can be built there, and that its entrypoint starts.
 *
 * Since 2.12.0.
 */
export class AppleSiliconHostExecFailedError extends AppleSiliconError<'APPLE_SILICON_HOST_EXEC_FAILED'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'APPLE_SILICON_HOST_EXEC_FAILED');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_HOST_EXEC_FAILED', http: 400, message: 'The workload could not be run on the Mac.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconHostExecFailedError`;
  }
}

/**
 * The daemon that serves the workload on the Mac could not start.
 *
 * `APPLE_SILICON_DAEMON_START_FAILED`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the log of the daemon.
 *
 * Since 2.12.0.
 */
export class AppleSiliconDaemonStartFailedError extends AppleSiliconError<'APPLE_SILICON_DAEMON_START_FAILED'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'APPLE_SILICON_DAEMON_START_FAILED');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_DAEMON_START_FAILED', http: 400, message: 'The daemon that serves the workload on the Mac could not start.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconDaemonStartFailedError`;
  }
}

/**
 * The process on the Mac was killed for running out of memory.
 *
 * `APPLE_SILICON_DAEMON_OOM`, HTTP 507, the caller's to mend; a retry may help.
 *
 * What to do: Use a smaller model, or free memory on the Mac.
 *
 * Since 2.12.0.
 */
export class AppleSiliconDaemonOOMError extends AppleSiliconError<'APPLE_SILICON_DAEMON_OOM'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'APPLE_SILICON_DAEMON_OOM');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_DAEMON_OOM', http: 507, retryable: true, kind: 'user', message: 'The process on the Mac was killed for running out of memory.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconDaemonOOMError`;
  }
}

/**
 * The model that the workload asks for cannot be found or loaded.
 *
 * `APPLE_SILICON_MODEL_NOT_FOUND`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name of the model.
 *
 * Since 2.12.0.
 */
export class AppleSiliconModelNotFoundError extends AppleSiliconError<'APPLE_SILICON_MODEL_NOT_FOUND'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'APPLE_SILICON_MODEL_NOT_FOUND');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_MODEL_NOT_FOUND', http: 404, message: 'The model that the workload asks for cannot be found or loaded.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconModelNotFoundError`;
  }
}

/**
 * The bridge to the Mac cannot be reached, or lost track of the process.
 *
 * `APPLE_SILICON_BRIDGE_UNREACHABLE`, HTTP 503, the caller's to mend; a retry may help.
 *
 * What to do: Check that the devbox is up.
 *
 * Since 2.12.0.
 */
export class AppleSiliconBridgeUnreachableError extends AppleSiliconError<'APPLE_SILICON_BRIDGE_UNREACHABLE'> {
  constructor(message?: string, init?: FlyteErrorInit) {
    super(message, init, 'APPLE_SILICON_BRIDGE_UNREACHABLE');
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'APPLE_SILICON_BRIDGE_UNREACHABLE', http: 503, retryable: true, kind: 'user', message: 'The bridge to the Mac cannot be reached, or lost track of the process.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/AppleSiliconBridgeUnreachableError`;
  }
}
