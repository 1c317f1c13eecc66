// Generated from codes/mlflow.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import { MlflowErrorBase } from './error-base.js';

/**
 * The server failed because something it relies on internally is broken.
 *
 * `INTERNAL_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, and if it persists look for the traceback in the server's log or give its operator the time and the request.
 */
export class InternalError extends MlflowErrorBase<'INTERNAL_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INTERNAL_ERROR', http: 500, className: 'InternalError', retryable: true, message: 'The server failed because something it relies on internally is broken.' };
  }
}

/**
 * The service is currently unavailable, most likely for a short time.
 *
 * `TEMPORARILY_UNAVAILABLE`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, but first check whether the operation took effect if repeating it would do harm.
 */
export class TemporarilyUnavailableError extends MlflowErrorBase<'TEMPORARILY_UNAVAILABLE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TEMPORARILY_UNAVAILABLE', http: 503, className: 'TemporarilyUnavailableError', retryable: true, message: 'The service is currently unavailable, most likely for a short time.' };
  }
}

/**
 * Reading or writing storage failed inside the server.
 *
 * `IO_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, and if it persists check that the server can reach its artifact store or file system and may write there.
 */
export class IoError extends MlflowErrorBase<'IO_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'IO_ERROR', http: 500, className: 'IoError', retryable: true, message: 'Reading or writing storage failed inside the server.' };
  }
}

/**
 * The server cannot process the request because it is invalid.
 *
 * `BAD_REQUEST`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the message for the part it objects to, and correct the request before you send it again.
 */
export class BadRequestError extends MlflowErrorBase<'BAD_REQUEST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'BAD_REQUEST', http: 400, className: 'BadRequestError', message: 'The server cannot process the request because it is invalid.' };
  }
}

/**
 * A service behind the gateway is being updated or redeployed.
 *
 * `SERVICE_UNDER_MAINTENANCE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Wait for the maintenance to end and retry with backoff.
 */
export class ServiceUnderMaintenanceError extends MlflowErrorBase<'SERVICE_UNDER_MAINTENANCE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SERVICE_UNDER_MAINTENANCE', http: 500, className: 'ServiceUnderMaintenanceError', retryable: true, message: 'A service behind the gateway is being updated or redeployed.' };
  }
}

/**
 * The Databricks workspace is unavailable for a short time because it is being reassigned.
 *
 * `WORKSPACE_TEMPORARILY_UNAVAILABLE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff until the workspace is back.
 */
export class WorkspaceTemporarilyUnavailableError extends MlflowErrorBase<'WORKSPACE_TEMPORARILY_UNAVAILABLE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'WORKSPACE_TEMPORARILY_UNAVAILABLE', http: 500, className: 'WorkspaceTemporarilyUnavailableError', retryable: true, message: 'The Databricks workspace is unavailable for a short time because it is being reassigned.' };
  }
}

/**
 * The deadline expired before the operation completed, though a change may have been made all the same.
 *
 * `DEADLINE_EXCEEDED`, HTTP 504, the platform's to mend; a retry may help.
 *
 * What to do: Check whether the operation took effect, then retry it with a longer timeout or with less work in one request.
 */
export class DeadlineExceededError extends MlflowErrorBase<'DEADLINE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DEADLINE_EXCEEDED', http: 504, className: 'DeadlineExceededError', retryable: true, message: 'The deadline expired before the operation completed, though a change may have been made all the same.' };
  }
}

/**
 * The caller cancelled the operation, for example by closing the connection before the answer came.
 *
 * `CANCELLED`, HTTP 499, the caller's to mend; a retry does not help.
 *
 * What to do: Send the request again if you still want its result, and raise your own timeout if that is what cut it off.
 */
export class CancelledError extends MlflowErrorBase<'CANCELLED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CANCELLED', http: 499, className: 'CancelledError', message: 'The caller cancelled the operation, for example by closing the connection before the answer came.' };
  }
}

/**
 * The request was throttled because a rate limit, a quota or another resource is exhausted.
 *
 * `RESOURCE_EXHAUSTED`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, retry with backoff, and lower your request rate or free the resource if it comes back.
 */
export class ResourceExhaustedError extends MlflowErrorBase<'RESOURCE_EXHAUSTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_EXHAUSTED', http: 429, className: 'ResourceExhaustedError', retryable: true, message: 'The request was throttled because a rate limit, a quota or another resource is exhausted.' };
  }
}

/**
 * The operation was aborted because another one ran at the same time, as in a transaction conflict.
 *
 * `ABORTED`, HTTP 409, the caller's to mend; a retry may help.
 *
 * What to do: Read the current state again and repeat the whole operation from there.
 */
export class AbortedError extends MlflowErrorBase<'ABORTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ABORTED', http: 409, className: 'AbortedError', retryable: true, message: 'The operation was aborted because another one ran at the same time, as in a transaction conflict.' };
  }
}

/**
 * The resource that the operation needs does not exist.
 *
 * `NOT_FOUND`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name or ID, and that the tracking URI points at the server that has it.
 */
export class NotFoundError extends MlflowErrorBase<'NOT_FOUND'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'NOT_FOUND', http: 404, className: 'NotFoundError', message: 'The resource that the operation needs does not exist.' };
  }
}

/**
 * The operation conflicts with a resource that already exists.
 *
 * `ALREADY_EXISTS`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing resource, delete it first, or choose another name.
 */
export class AlreadyExistsError extends MlflowErrorBase<'ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ALREADY_EXISTS', http: 409, className: 'AlreadyExistsError', message: 'The operation conflicts with a resource that already exists.' };
  }
}

/**
 * The request has no valid authentication credentials for the operation.
 *
 * `UNAUTHENTICATED`, HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Set a valid token or user name and password, for example MLFLOW_TRACKING_TOKEN or DATABRICKS_TOKEN, and send the request again.
 */
export class UnauthenticatedError extends MlflowErrorBase<'UNAUTHENTICATED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UNAUTHENTICATED', http: 401, className: 'UnauthenticatedError', message: 'The request has no valid authentication credentials for the operation.' };
  }
}

/**
 * A parameter is missing or has a value that the server does not accept.
 *
 * `INVALID_PARAMETER_VALUE`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the parameter that the message names; the API reference gives its type and limits.
 */
export class InvalidParameterValueError extends MlflowErrorBase<'INVALID_PARAMETER_VALUE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_PARAMETER_VALUE', http: 400, className: 'InvalidParameterValueError', message: 'A parameter is missing or has a value that the server does not accept.' };
  }
}

/**
 * The server has no such API endpoint.
 *
 * `ENDPOINT_NOT_FOUND`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the tracking URI and the path, and that the server's version is recent enough for the client.
 */
export class EndpointNotFoundError extends MlflowErrorBase<'ENDPOINT_NOT_FOUND'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ENDPOINT_NOT_FOUND', http: 404, className: 'EndpointNotFoundError', message: 'The server has no such API endpoint.' };
  }
}

/**
 * The server cannot read the request because it is malformed.
 *
 * `MALFORMED_REQUEST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check that the body is valid JSON with the members and types that the endpoint expects.
 */
export class MalformedRequestError extends MlflowErrorBase<'MALFORMED_REQUEST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MALFORMED_REQUEST', http: 500, className: 'MalformedRequestError', kind: 'user', message: 'The server cannot read the request because it is malformed.' };
  }
}

/**
 * Something that the request refers to is not in a valid state for the action.
 *
 * `INVALID_STATE`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Bring it into the state that the message asks for, for example restore what was deleted, and then repeat the request.
 */
export class InvalidStateError extends MlflowErrorBase<'INVALID_STATE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_STATE', http: 500, className: 'InvalidStateError', kind: 'user', message: 'Something that the request refers to is not in a valid state for the action.' };
  }
}

/**
 * The caller is known but may not execute the operation.
 *
 * `PERMISSION_DENIED`, HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Ask the owner of the resource or an administrator for the permission, or use an account that has it.
 */
export class PermissionDeniedError extends MlflowErrorBase<'PERMISSION_DENIED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PERMISSION_DENIED', http: 403, className: 'PermissionDeniedError', message: 'The caller is known but may not execute the operation.' };
  }
}

/**
 * The request uses a feature that is disabled for the caller.
 *
 * `FEATURE_DISABLED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Ask an administrator to enable the feature, or do without it.
 */
export class FeatureDisabledError extends MlflowErrorBase<'FEATURE_DISABLED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'FEATURE_DISABLED', http: 500, className: 'FeatureDisabledError', kind: 'user', message: 'The request uses a feature that is disabled for the caller.' };
  }
}

/**
 * The service could not authenticate the caller by the credentials of the request.
 *
 * `CUSTOMER_UNAUTHORIZED`, HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Renew the token or log in again, and send the request with the new credentials.
 */
export class CustomerUnauthorizedError extends MlflowErrorBase<'CUSTOMER_UNAUTHORIZED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CUSTOMER_UNAUTHORIZED', http: 401, className: 'CustomerUnauthorizedError', message: 'The service could not authenticate the caller by the credentials of the request.' };
  }
}

/**
 * The request was throttled because too many were sent in a short time.
 *
 * `REQUEST_LIMIT_EXCEEDED`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, retry with backoff, and spread out or batch your requests.
 */
export class RequestLimitExceededError extends MlflowErrorBase<'REQUEST_LIMIT_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'REQUEST_LIMIT_EXCEEDED', http: 429, className: 'RequestLimitExceededError', retryable: true, message: 'The request was throttled because too many were sent in a short time.' };
  }
}

/**
 * The request conflicts with the present state of an existing resource.
 *
 * `RESOURCE_CONFLICT`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Read the resource as it is now, adapt the request to it, and send it again.
 */
export class ResourceConflictError extends MlflowErrorBase<'RESOURCE_CONFLICT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_CONFLICT', http: 409, className: 'ResourceConflictError', message: 'The request conflicts with the present state of an existing resource.' };
  }
}

/**
 * The HTTP response that reports the error cannot be read as an API error.
 *
 * `UNPARSEABLE_HTTP_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Look at the raw response for a proxy or login page in between, and retry if it came from a passing failure.
 */
export class UnparseableHttpError extends MlflowErrorBase<'UNPARSEABLE_HTTP_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UNPARSEABLE_HTTP_ERROR', http: 500, className: 'UnparseableHttpError', retryable: true, message: 'The HTTP response that reports the error cannot be read as an API error.' };
  }
}

/**
 * The operation is not implemented, or not supported or enabled, in this service.
 *
 * `NOT_IMPLEMENTED`, HTTP 501, the platform's to mend; a retry does not help.
 *
 * What to do: Use another operation or backend store, or a server version that supports this one.
 */
export class NotImplementedError extends MlflowErrorBase<'NOT_IMPLEMENTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'NOT_IMPLEMENTED', http: 501, className: 'NotImplementedError', message: 'The operation is not implemented, or not supported or enabled, in this service.' };
  }
}

/**
 * Data was lost or corrupted beyond recovery, or the content does not match its checksum.
 *
 * `DATA_LOSS`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Compute the checksum again and upload the original content anew; if stored data is damaged, restore it from a backup.
 */
export class DataLossError extends MlflowErrorBase<'DATA_LOSS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DATA_LOSS', http: 500, className: 'DataLossError', message: 'Data was lost or corrupted beyond recovery, or the content does not match its checksum.' };
  }
}

/**
 * The shard cannot change from its present state to the requested one.
 *
 * `INVALID_STATE_TRANSITION`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Read the present state and request a transition that it allows.
 */
export class InvalidStateTransitionError extends MlflowErrorBase<'INVALID_STATE_TRANSITION'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_STATE_TRANSITION', http: 500, className: 'InvalidStateTransitionError', kind: 'user', message: 'The shard cannot change from its present state to the requested one.' };
  }
}

/**
 * The operation could not start because another operation holds the lock on the shard.
 *
 * `COULD_NOT_ACQUIRE_LOCK`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Wait for the other operation to finish and retry with backoff.
 */
export class CouldNotAcquireLockError extends MlflowErrorBase<'COULD_NOT_ACQUIRE_LOCK'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'COULD_NOT_ACQUIRE_LOCK', http: 500, className: 'CouldNotAcquireLockError', retryable: true, message: 'The operation could not start because another operation holds the lock on the shard.' };
  }
}

/**
 * A resource with this name or ID already exists.
 *
 * `RESOURCE_ALREADY_EXISTS`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing experiment, model or other resource, delete it for good first, or choose another name.
 */
export class ResourceAlreadyExistsError extends MlflowErrorBase<'RESOURCE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_ALREADY_EXISTS', http: 400, className: 'ResourceAlreadyExistsError', message: 'A resource with this name or ID already exists.' };
  }
}

/**
 * The experiment, run, model or other resource does not exist.
 *
 * `RESOURCE_DOES_NOT_EXIST`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name or ID, that the resource was not deleted, and that the tracking URI points at the right server or workspace.
 */
export class ResourceDoesNotExistError extends MlflowErrorBase<'RESOURCE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_DOES_NOT_EXIST', http: 404, className: 'ResourceDoesNotExistError', message: 'The experiment, run, model or other resource does not exist.' };
  }
}

/**
 * The operation would exceed a quota of the account or workspace.
 *
 * `QUOTA_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Delete what you no longer need or ask for a higher quota; a retry alone will fail again.
 */
export class QuotaExceededError extends MlflowErrorBase<'QUOTA_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'QUOTA_EXCEEDED', http: 500, className: 'QuotaExceededError', kind: 'user', message: 'The operation would exceed a quota of the account or workspace.' };
  }
}

/**
 * The block is larger than the file system accepts in one call.
 *
 * `MAX_BLOCK_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Split the data into blocks of at most 1 MB and add them one after the other.
 */
export class MaxBlockSizeExceededError extends MlflowErrorBase<'MAX_BLOCK_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_BLOCK_SIZE_EXCEEDED', http: 500, className: 'MaxBlockSizeExceededError', kind: 'user', message: 'The block is larger than the file system accepts in one call.' };
  }
}

/**
 * The requested read is longer than the file system returns in one call.
 *
 * `MAX_READ_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Read at most 1 MB at a time and move the offset forward.
 */
export class MaxReadSizeExceededError extends MlflowErrorBase<'MAX_READ_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_READ_SIZE_EXCEEDED', http: 500, className: 'MaxReadSizeExceededError', kind: 'user', message: 'The requested read is longer than the file system returns in one call.' };
  }
}

/**
 * Only part of the directory was deleted before the time for one call ran out.
 *
 * `PARTIAL_DELETE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Send the same delete request again until it succeeds.
 */
export class PartialDeleteError extends MlflowErrorBase<'PARTIAL_DELETE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PARTIAL_DELETE', http: 500, className: 'PartialDeleteError', retryable: true, message: 'Only part of the directory was deleted before the time for one call ran out.' };
  }
}

/**
 * The directory has more entries than can be listed in one call.
 *
 * `MAX_LIST_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: List its subdirectories instead, or list it from a cluster with dbutils.fs.
 */
export class MaxListSizeExceededError extends MlflowErrorBase<'MAX_LIST_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_LIST_SIZE_EXCEEDED', http: 500, className: 'MaxListSizeExceededError', kind: 'user', message: 'The directory has more entries than can be listed in one call.' };
  }
}

/**
 * The dry run of the cluster request failed, so nothing was started.
 *
 * `DRY_RUN_FAILED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Correct what the message names, usually the cluster configuration or the cloud permissions, and submit the request again.
 */
export class DryRunFailedError extends MlflowErrorBase<'DRY_RUN_FAILED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DRY_RUN_FAILED', http: 500, className: 'DryRunFailedError', kind: 'user', message: 'The dry run of the cluster request failed, so nothing was started.' };
  }
}

/**
 * The cluster request was rejected because it would exceed a resource limit.
 *
 * `RESOURCE_LIMIT_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Request a smaller cluster, terminate idle ones, or ask an administrator to raise the limit.
 */
export class ResourceLimitExceededError extends MlflowErrorBase<'RESOURCE_LIMIT_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_LIMIT_EXCEEDED', http: 500, className: 'ResourceLimitExceededError', kind: 'user', message: 'The cluster request was rejected because it would exceed a resource limit.' };
  }
}

/**
 * The workspace directory cannot be deleted because it is not empty.
 *
 * `DIRECTORY_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Delete or move what it contains first, or delete it recursively.
 */
export class DirectoryNotEmptyError extends MlflowErrorBase<'DIRECTORY_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DIRECTORY_NOT_EMPTY', http: 500, className: 'DirectoryNotEmptyError', kind: 'user', message: 'The workspace directory cannot be deleted because it is not empty.' };
  }
}

/**
 * The workspace directory is protected and cannot be changed or deleted.
 *
 * `DIRECTORY_PROTECTED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Work on a directory of your own instead of a protected one such as the workspace root.
 */
export class DirectoryProtectedError extends MlflowErrorBase<'DIRECTORY_PROTECTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DIRECTORY_PROTECTED', http: 500, className: 'DirectoryProtectedError', kind: 'user', message: 'The workspace directory is protected and cannot be changed or deleted.' };
  }
}

/**
 * The notebook is larger than the workspace can import or export.
 *
 * `MAX_NOTEBOOK_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Clear its outputs, split it, or move embedded data to files, and try again.
 */
export class MaxNotebookSizeExceededError extends MlflowErrorBase<'MAX_NOTEBOOK_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_NOTEBOOK_SIZE_EXCEEDED', http: 500, className: 'MaxNotebookSizeExceededError', kind: 'user', message: 'The notebook is larger than the workspace can import or export.' };
  }
}

/**
 * The workspace directory already has as many entries as it may have.
 *
 * `MAX_CHILD_NODE_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Delete entries that are no longer needed, or put new ones into another directory.
 */
export class MaxChildNodeSizeExceededError extends MlflowErrorBase<'MAX_CHILD_NODE_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_CHILD_NODE_SIZE_EXCEEDED', http: 500, className: 'MaxChildNodeSizeExceededError', kind: 'user', message: 'The workspace directory already has as many entries as it may have.' };
  }
}

/**
 * The workspace search query is too long.
 *
 * `SEARCH_QUERY_TOO_LONG`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Shorten the query, or split it into several searches.
 */
export class SearchQueryTooLongError extends MlflowErrorBase<'SEARCH_QUERY_TOO_LONG'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SEARCH_QUERY_TOO_LONG', http: 500, className: 'SearchQueryTooLongError', kind: 'user', message: 'The workspace search query is too long.' };
  }
}

/**
 * The workspace search query is too short.
 *
 * `SEARCH_QUERY_TOO_SHORT`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Add characters or words to the query.
 */
export class SearchQueryTooShortError extends MlflowErrorBase<'SEARCH_QUERY_TOO_SHORT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SEARCH_QUERY_TOO_SHORT', http: 500, className: 'SearchQueryTooShortError', kind: 'user', message: 'The workspace search query is too short.' };
  }
}

/**
 * The managed resource group of the Azure Databricks workspace does not exist.
 *
 * `MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check in the Azure portal whether the group was deleted or renamed, and have the workspace repaired or created anew.
 */
export class ManagedResourceGroupDoesNotExistError extends MlflowErrorBase<'MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST', http: 500, className: 'ManagedResourceGroupDoesNotExistError', kind: 'user', message: 'The managed resource group of the Azure Databricks workspace does not exist.' };
  }
}

/**
 * A permission that was granted has not yet reached every part of Azure.
 *
 * `PERMISSION_NOT_PROPAGATED`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Wait a few minutes for the role assignment to propagate and retry.
 */
export class PermissionNotPropagatedError extends MlflowErrorBase<'PERMISSION_NOT_PROPAGATED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PERMISSION_NOT_PROPAGATED', http: 500, className: 'PermissionNotPropagatedError', retryable: true, message: 'A permission that was granted has not yet reached every part of Azure.' };
  }
}

/**
 * The deployment in Azure did not finish in time.
 *
 * `DEPLOYMENT_TIMEOUT`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Look at the state of the deployment in the Azure portal, and retry once it has ended.
 */
export class DeploymentTimeoutError extends MlflowErrorBase<'DEPLOYMENT_TIMEOUT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DEPLOYMENT_TIMEOUT', http: 500, className: 'DeploymentTimeoutError', retryable: true, message: 'The deployment in Azure did not finish in time.' };
  }
}

/**
 * The Git operation stopped because of conflicting changes.
 *
 * `GIT_CONFLICT`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Resolve the conflict by a merge, a commit or by discarding local changes, and repeat the operation.
 */
export class GitConflictError extends MlflowErrorBase<'GIT_CONFLICT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_CONFLICT', http: 500, className: 'GitConflictError', kind: 'user', message: 'The Git operation stopped because of conflicting changes.' };
  }
}

/**
 * The Git branch, tag or commit does not exist in the repository.
 *
 * `GIT_UNKNOWN_REF`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check how the reference is spelled and that it was pushed to the remote.
 */
export class GitUnknownRefError extends MlflowErrorBase<'GIT_UNKNOWN_REF'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_UNKNOWN_REF', http: 500, className: 'GitUnknownRefError', kind: 'user', message: 'The Git branch, tag or commit does not exist in the repository.' };
  }
}

/**
 * The Git operation was refused because the changes contain a token or another secret.
 *
 * `GIT_SENSITIVE_TOKEN_DETECTED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Remove the secret from the changes, revoke it, and commit again.
 */
export class GitSensitiveTokenDetectedError extends MlflowErrorBase<'GIT_SENSITIVE_TOKEN_DETECTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_SENSITIVE_TOKEN_DETECTED', http: 500, className: 'GitSensitiveTokenDetectedError', kind: 'user', message: 'The Git operation was refused because the changes contain a token or another secret.' };
  }
}

/**
 * The URL of the Git repository is not on the workspace's allow list.
 *
 * `GIT_URL_NOT_ON_ALLOW_LIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use an allowed repository, or ask a workspace administrator to add its URL to the list.
 */
export class GitUrlNotOnAllowListError extends MlflowErrorBase<'GIT_URL_NOT_ON_ALLOW_LIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_URL_NOT_ON_ALLOW_LIST', http: 500, className: 'GitUrlNotOnAllowListError', kind: 'user', message: "The URL of the Git repository is not on the workspace's allow list." };
  }
}

/**
 * The remote Git server failed or could not be reached.
 *
 * `GIT_REMOTE_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry later, and if it persists check the status of the Git provider and the stored Git credentials.
 */
export class GitRemoteError extends MlflowErrorBase<'GIT_REMOTE_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_REMOTE_ERROR', http: 500, className: 'GitRemoteError', retryable: true, message: 'The remote Git server failed or could not be reached.' };
  }
}

/**
 * The operation on the Git folder did not finish in time.
 *
 * `PROJECTS_OPERATION_TIMEOUT`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry, and if it persists use a smaller repository or sparse checkout.
 */
export class ProjectsOperationTimeoutError extends MlflowErrorBase<'PROJECTS_OPERATION_TIMEOUT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROJECTS_OPERATION_TIMEOUT', http: 500, className: 'ProjectsOperationTimeoutError', retryable: true, message: 'The operation on the Git folder did not finish in time.' };
  }
}

/**
 * The operation does not support the Jupyter notebook file (.ipynb) in the repository.
 *
 * `IPYNB_FILE_IN_REPO`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Remove the .ipynb file or convert it to a source notebook, and repeat the operation.
 */
export class IpynbFileInRepoError extends MlflowErrorBase<'IPYNB_FILE_IN_REPO'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'IPYNB_FILE_IN_REPO', http: 500, className: 'IpynbFileInRepoError', kind: 'user', message: 'The operation does not support the Jupyter notebook file (.ipynb) in the repository.' };
  }
}

/**
 * The response of the partner service was refused as insecure.
 *
 * `INSECURE_PARTNER_RESPONSE`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Report it to the partner or to Databricks support, since the connection cannot be made until the partner's side is fixed.
 */
export class InsecurePartnerResponseError extends MlflowErrorBase<'INSECURE_PARTNER_RESPONSE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INSECURE_PARTNER_RESPONSE', http: 500, className: 'InsecurePartnerResponseError', message: 'The response of the partner service was refused as insecure.' };
  }
}

/**
 * The response of the partner service could not be read.
 *
 * `MALFORMED_PARTNER_RESPONSE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry, and if it persists report it to the partner or to Databricks support.
 */
export class MalformedPartnerResponseError extends MlflowErrorBase<'MALFORMED_PARTNER_RESPONSE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MALFORMED_PARTNER_RESPONSE', http: 500, className: 'MalformedPartnerResponseError', retryable: true, message: 'The response of the partner service could not be read.' };
  }
}

/**
 * The Unity Catalog metastore does not exist.
 *
 * `METASTORE_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the metastore ID, and have an account administrator assign a metastore to the workspace if it has none.
 */
export class MetastoreDoesNotExistError extends MlflowErrorBase<'METASTORE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'METASTORE_DOES_NOT_EXIST', http: 500, className: 'MetastoreDoesNotExistError', kind: 'user', message: 'The Unity Catalog metastore does not exist.' };
  }
}

/**
 * The data access configuration of the metastore does not exist.
 *
 * `DAC_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check its ID, or create one (today a storage credential) and make it the metastore's default.
 */
export class DacDoesNotExistError extends MlflowErrorBase<'DAC_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DAC_DOES_NOT_EXIST', http: 500, className: 'DacDoesNotExistError', kind: 'user', message: 'The data access configuration of the metastore does not exist.' };
  }
}

/**
 * The catalog does not exist in Unity Catalog.
 *
 * `CATALOG_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the catalog's name, the first of the three parts of catalog.schema.table, and that the workspace may see it.
 */
export class CatalogDoesNotExistError extends MlflowErrorBase<'CATALOG_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CATALOG_DOES_NOT_EXIST', http: 500, className: 'CatalogDoesNotExistError', kind: 'user', message: 'The catalog does not exist in Unity Catalog.' };
  }
}

/**
 * The schema does not exist in the catalog.
 *
 * `SCHEMA_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the schema's name and its catalog, or create the schema first.
 */
export class SchemaDoesNotExistError extends MlflowErrorBase<'SCHEMA_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SCHEMA_DOES_NOT_EXIST', http: 500, className: 'SchemaDoesNotExistError', kind: 'user', message: 'The schema does not exist in the catalog.' };
  }
}

/**
 * The table does not exist in the schema.
 *
 * `TABLE_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the full name catalog.schema.table and that the table was not dropped or renamed.
 */
export class TableDoesNotExistError extends MlflowErrorBase<'TABLE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TABLE_DOES_NOT_EXIST', http: 500, className: 'TableDoesNotExistError', kind: 'user', message: 'The table does not exist in the schema.' };
  }
}

/**
 * The Delta Sharing share does not exist.
 *
 * `SHARE_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the share's name, which SHOW SHARES lists, or create the share first.
 */
export class ShareDoesNotExistError extends MlflowErrorBase<'SHARE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SHARE_DOES_NOT_EXIST', http: 500, className: 'ShareDoesNotExistError', kind: 'user', message: 'The Delta Sharing share does not exist.' };
  }
}

/**
 * The Delta Sharing recipient does not exist.
 *
 * `RECIPIENT_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the recipient's name, which SHOW RECIPIENTS lists, or create the recipient first.
 */
export class RecipientDoesNotExistError extends MlflowErrorBase<'RECIPIENT_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RECIPIENT_DOES_NOT_EXIST', http: 500, className: 'RecipientDoesNotExistError', kind: 'user', message: 'The Delta Sharing recipient does not exist.' };
  }
}

/**
 * The storage credential does not exist in the metastore.
 *
 * `STORAGE_CREDENTIAL_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the credential's name, or have a metastore administrator create it.
 */
export class StorageCredentialDoesNotExistError extends MlflowErrorBase<'STORAGE_CREDENTIAL_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'STORAGE_CREDENTIAL_DOES_NOT_EXIST', http: 500, className: 'StorageCredentialDoesNotExistError', kind: 'user', message: 'The storage credential does not exist in the metastore.' };
  }
}

/**
 * The external location does not exist in the metastore.
 *
 * `EXTERNAL_LOCATION_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the location's name and URL, or have a metastore administrator create it.
 */
export class ExternalLocationDoesNotExistError extends MlflowErrorBase<'EXTERNAL_LOCATION_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'EXTERNAL_LOCATION_DOES_NOT_EXIST', http: 500, className: 'ExternalLocationDoesNotExistError', kind: 'user', message: 'The external location does not exist in the metastore.' };
  }
}

/**
 * The user, group or service principal does not exist.
 *
 * `PRINCIPAL_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check its name or application ID, and that it was added to the Databricks account.
 */
export class PrincipalDoesNotExistError extends MlflowErrorBase<'PRINCIPAL_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PRINCIPAL_DOES_NOT_EXIST', http: 500, className: 'PrincipalDoesNotExistError', kind: 'user', message: 'The user, group or service principal does not exist.' };
  }
}

/**
 * The Delta Sharing provider does not exist.
 *
 * `PROVIDER_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the provider's name, which SHOW PROVIDERS lists, or create the provider first.
 */
export class ProviderDoesNotExistError extends MlflowErrorBase<'PROVIDER_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROVIDER_DOES_NOT_EXIST', http: 500, className: 'ProviderDoesNotExistError', kind: 'user', message: 'The Delta Sharing provider does not exist.' };
  }
}

/**
 * A Unity Catalog metastore with this name already exists.
 *
 * `METASTORE_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing metastore, of which an account has one a region, or choose another name.
 */
export class MetastoreAlreadyExistsError extends MlflowErrorBase<'METASTORE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'METASTORE_ALREADY_EXISTS', http: 500, className: 'MetastoreAlreadyExistsError', kind: 'user', message: 'A Unity Catalog metastore with this name already exists.' };
  }
}

/**
 * A data access configuration with this name already exists.
 *
 * `DAC_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing configuration, or choose another name.
 */
export class DacAlreadyExistsError extends MlflowErrorBase<'DAC_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DAC_ALREADY_EXISTS', http: 500, className: 'DacAlreadyExistsError', kind: 'user', message: 'A data access configuration with this name already exists.' };
  }
}

/**
 * A catalog with this name already exists in the metastore.
 *
 * `CATALOG_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing catalog, create it with IF NOT EXISTS, or choose another name.
 */
export class CatalogAlreadyExistsError extends MlflowErrorBase<'CATALOG_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CATALOG_ALREADY_EXISTS', http: 500, className: 'CatalogAlreadyExistsError', kind: 'user', message: 'A catalog with this name already exists in the metastore.' };
  }
}

/**
 * A schema with this name already exists in the catalog.
 *
 * `SCHEMA_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing schema, create it with IF NOT EXISTS, or choose another name.
 */
export class SchemaAlreadyExistsError extends MlflowErrorBase<'SCHEMA_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SCHEMA_ALREADY_EXISTS', http: 500, className: 'SchemaAlreadyExistsError', kind: 'user', message: 'A schema with this name already exists in the catalog.' };
  }
}

/**
 * A table with this name already exists in the schema.
 *
 * `TABLE_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or replace the existing table, create it with IF NOT EXISTS, or choose another name.
 */
export class TableAlreadyExistsError extends MlflowErrorBase<'TABLE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TABLE_ALREADY_EXISTS', http: 500, className: 'TableAlreadyExistsError', kind: 'user', message: 'A table with this name already exists in the schema.' };
  }
}

/**
 * A Delta Sharing share with this name already exists.
 *
 * `SHARE_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Add to the existing share, or choose another name.
 */
export class ShareAlreadyExistsError extends MlflowErrorBase<'SHARE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SHARE_ALREADY_EXISTS', http: 500, className: 'ShareAlreadyExistsError', kind: 'user', message: 'A Delta Sharing share with this name already exists.' };
  }
}

/**
 * A Delta Sharing recipient with this name already exists.
 *
 * `RECIPIENT_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing recipient, or choose another name.
 */
export class RecipientAlreadyExistsError extends MlflowErrorBase<'RECIPIENT_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RECIPIENT_ALREADY_EXISTS', http: 500, className: 'RecipientAlreadyExistsError', kind: 'user', message: 'A Delta Sharing recipient with this name already exists.' };
  }
}

/**
 * A storage credential with this name already exists in the metastore.
 *
 * `STORAGE_CREDENTIAL_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing credential, or choose another name.
 */
export class StorageCredentialAlreadyExistsError extends MlflowErrorBase<'STORAGE_CREDENTIAL_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'STORAGE_CREDENTIAL_ALREADY_EXISTS', http: 500, className: 'StorageCredentialAlreadyExistsError', kind: 'user', message: 'A storage credential with this name already exists in the metastore.' };
  }
}

/**
 * An external location with this name already exists in the metastore.
 *
 * `EXTERNAL_LOCATION_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing location, or choose another name.
 */
export class ExternalLocationAlreadyExistsError extends MlflowErrorBase<'EXTERNAL_LOCATION_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'EXTERNAL_LOCATION_ALREADY_EXISTS', http: 500, className: 'ExternalLocationAlreadyExistsError', kind: 'user', message: 'An external location with this name already exists in the metastore.' };
  }
}

/**
 * A Delta Sharing provider with this name already exists.
 *
 * `PROVIDER_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing provider, or choose another name.
 */
export class ProviderAlreadyExistsError extends MlflowErrorBase<'PROVIDER_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROVIDER_ALREADY_EXISTS', http: 500, className: 'ProviderAlreadyExistsError', kind: 'user', message: 'A Delta Sharing provider with this name already exists.' };
  }
}

/**
 * The catalog cannot be deleted because it still has schemas.
 *
 * `CATALOG_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Drop its schemas first, or drop the catalog with CASCADE.
 */
export class CatalogNotEmptyError extends MlflowErrorBase<'CATALOG_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CATALOG_NOT_EMPTY', http: 500, className: 'CatalogNotEmptyError', kind: 'user', message: 'The catalog cannot be deleted because it still has schemas.' };
  }
}

/**
 * The schema cannot be deleted because it still has tables or other objects.
 *
 * `SCHEMA_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Drop its objects first, or drop the schema with CASCADE.
 */
export class SchemaNotEmptyError extends MlflowErrorBase<'SCHEMA_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SCHEMA_NOT_EMPTY', http: 500, className: 'SchemaNotEmptyError', kind: 'user', message: 'The schema cannot be deleted because it still has tables or other objects.' };
  }
}

/**
 * The metastore cannot be deleted because it still has catalogs or other objects.
 *
 * `METASTORE_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Drop its objects first, or delete the metastore with force.
 */
export class MetastoreNotEmptyError extends MlflowErrorBase<'METASTORE_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'METASTORE_NOT_EMPTY', http: 500, className: 'MetastoreNotEmptyError', kind: 'user', message: 'The metastore cannot be deleted because it still has catalogs or other objects.' };
  }
}

/**
 * The share of the provider cannot be accessed by this recipient.
 *
 * `PROVIDER_SHARE_NOT_ACCESSIBLE`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Ask the provider whether the share still exists and is granted to you, and whether your recipient token is still valid.
 */
export class ProviderShareNotAccessibleError extends MlflowErrorBase<'PROVIDER_SHARE_NOT_ACCESSIBLE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROVIDER_SHARE_NOT_ACCESSIBLE', http: 500, className: 'ProviderShareNotAccessibleError', kind: 'user', message: 'The share of the provider cannot be accessed by this recipient.' };
  }
}
