// Generated from codes/databricks.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import type { DatabricksCode } from './codes.js';
import { DatabricksErrorBase } from './error-base.js';

/**
 * The errors of HTTP 400. By itself: The server cannot process the request because it is invalid.
 *
 * `BAD_REQUEST`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the message for the part it objects to, and correct the request before you send it again.
 */
export class BadRequest<Code extends DatabricksCode = 'BAD_REQUEST'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'BAD_REQUEST', http: 400, className: 'BadRequest', message: 'The server cannot process the request because it is invalid.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/BadRequest`;
  }
}

/**
 * The errors of HTTP 401. By itself: The request has no valid authentication credentials for the operation.
 *
 * `UNAUTHENTICATED`, HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Set a valid token or user name and password, for example MLFLOW_TRACKING_TOKEN or DATABRICKS_TOKEN, and send the request again.
 */
export class Unauthenticated<Code extends DatabricksCode = 'UNAUTHENTICATED'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UNAUTHENTICATED', http: 401, className: 'Unauthenticated', message: 'The request has no valid authentication credentials for the operation.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/Unauthenticated`;
  }
}

/**
 * The errors of HTTP 403. By itself: The caller is known but may not execute the operation.
 *
 * `PERMISSION_DENIED`, HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Ask the owner of the resource or an administrator for the permission, or use an account that has it.
 */
export class PermissionDenied<Code extends DatabricksCode = 'PERMISSION_DENIED'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PERMISSION_DENIED', http: 403, className: 'PermissionDenied', message: 'The caller is known but may not execute the operation.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/PermissionDenied`;
  }
}

/**
 * The errors of HTTP 404. By itself: The resource that the operation needs does not exist.
 *
 * `NOT_FOUND`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name or ID, and that the tracking URI points at the server that has it.
 */
export class NotFound<Code extends DatabricksCode = 'NOT_FOUND'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'NOT_FOUND', http: 404, className: 'NotFound', message: 'The resource that the operation needs does not exist.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/NotFound`;
  }
}

/**
 * The errors of HTTP 409. By itself: The request conflicts with the present state of an existing resource.
 *
 * `RESOURCE_CONFLICT`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Read the resource as it is now, adapt the request to it, and send it again.
 */
export class ResourceConflict<Code extends DatabricksCode = 'RESOURCE_CONFLICT'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_CONFLICT', http: 409, className: 'ResourceConflict', message: 'The request conflicts with the present state of an existing resource.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ResourceConflict`;
  }
}

/**
 * The errors of HTTP 429. By itself one with the code `RESOURCE_EXHAUSTED`: The request was throttled because a rate limit, a quota or another resource is exhausted.
 *
 * `RESOURCE_EXHAUSTED`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, retry with backoff, and lower your request rate or free the resource if it comes back.
 */
export class TooManyRequests<Code extends DatabricksCode = 'RESOURCE_EXHAUSTED'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_EXHAUSTED', http: 429, className: 'TooManyRequests', retryable: true, message: 'The request was throttled because a rate limit, a quota or another resource is exhausted.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/TooManyRequests`;
  }
}

/**
 * The errors of HTTP 499. By itself: The caller cancelled the operation, for example by closing the connection before the answer came.
 *
 * `CANCELLED`, HTTP 499, the caller's to mend; a retry does not help.
 *
 * What to do: Send the request again if you still want its result, and raise your own timeout if that is what cut it off.
 */
export class Cancelled<Code extends DatabricksCode = 'CANCELLED'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CANCELLED', http: 499, className: 'Cancelled', message: 'The caller cancelled the operation, for example by closing the connection before the answer came.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/Cancelled`;
  }
}

/**
 * The errors of HTTP 500. By itself: The server failed because something it relies on internally is broken.
 *
 * `INTERNAL_ERROR`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Retry with backoff, and if it persists look for the traceback in the server's log or give its operator the time and the request.
 */
export class InternalError<Code extends DatabricksCode = 'INTERNAL_ERROR'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INTERNAL_ERROR', http: 500, className: 'InternalError', message: 'The server failed because something it relies on internally is broken.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/InternalError`;
  }
}

/**
 * The errors of HTTP 501. By itself: The operation is not implemented, or not supported or enabled, in this service.
 *
 * `NOT_IMPLEMENTED`, HTTP 501, the platform's to mend; a retry does not help.
 *
 * What to do: Use another operation or backend store, or a server version that supports this one.
 */
export class NotImplemented<Code extends DatabricksCode = 'NOT_IMPLEMENTED'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'NOT_IMPLEMENTED', http: 501, className: 'NotImplemented', message: 'The operation is not implemented, or not supported or enabled, in this service.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/NotImplemented`;
  }
}

/**
 * The errors of HTTP 503. By itself: The service is currently unavailable, most likely for a short time.
 *
 * `TEMPORARILY_UNAVAILABLE`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, but first check whether the operation took effect if repeating it would do harm.
 */
export class TemporarilyUnavailable<Code extends DatabricksCode = 'TEMPORARILY_UNAVAILABLE'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TEMPORARILY_UNAVAILABLE', http: 503, className: 'TemporarilyUnavailable', retryable: true, message: 'The service is currently unavailable, most likely for a short time.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/TemporarilyUnavailable`;
  }
}

/**
 * The errors of HTTP 504. By itself: The deadline expired before the operation completed, though a change may have been made all the same.
 *
 * `DEADLINE_EXCEEDED`, HTTP 504, the platform's to mend; a retry may help.
 *
 * What to do: Check whether the operation took effect, then retry it with a longer timeout or with less work in one request.
 */
export class DeadlineExceeded<Code extends DatabricksCode = 'DEADLINE_EXCEEDED'> extends DatabricksErrorBase<Code> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DEADLINE_EXCEEDED', http: 504, className: 'DeadlineExceeded', retryable: true, message: 'The deadline expired before the operation completed, though a change may have been made all the same.' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/DeadlineExceeded`;
  }
}

/**
 * The operation failed for a reason that the service does not know or does not tell.
 *
 * `UNKNOWN`, HTTP 500, of unknown origin; a retry does not help.
 *
 * What to do: Look at the message and at the details; ask the operators of the workspace where it stays.
 */
export class Unknown extends InternalError<'UNKNOWN'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UNKNOWN', http: 500, className: 'Unknown', kind: 'unknown', message: 'The operation failed for a reason that the service does not know or does not tell.' };
  }
}

/**
 * The service is currently unavailable, for a short time or for longer.
 *
 * `UNAVAILABLE`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff where the operation may run twice; TEMPORARILY_UNAVAILABLE stands for what is short for certain.
 */
export class Unavailable extends TemporarilyUnavailable<'UNAVAILABLE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UNAVAILABLE', http: 503, className: 'Unavailable', retryable: true, message: 'The service is currently unavailable, for a short time or for longer.' };
  }
}

/**
 * The workspace is reached by a private link that the network of the caller does not have.
 *
 * `PRIVATE_LINK_VALIDATION_ERROR`, HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Connect by the private link of the workspace, or ask its administrators to allow public access.
 */
export class PrivateLinkValidationError extends PermissionDenied<'PRIVATE_LINK_VALIDATION_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PRIVATE_LINK_VALIDATION_ERROR', http: 403, className: 'PrivateLinkValidationError', message: 'The workspace is reached by a private link that the network of the caller does not have.' };
  }
}

/**
 * Reading or writing storage failed inside the server.
 *
 * `IO_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, and if it persists check that the server can reach its artifact store or file system and may write there.
 */
export class IoError extends InternalError<'IO_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'IO_ERROR', http: 500, className: 'IoError', retryable: true, message: 'Reading or writing storage failed inside the server.' };
  }
}

/**
 * A service behind the gateway is being updated or redeployed.
 *
 * `SERVICE_UNDER_MAINTENANCE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Wait for the maintenance to end and retry with backoff.
 */
export class ServiceUnderMaintenance extends InternalError<'SERVICE_UNDER_MAINTENANCE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SERVICE_UNDER_MAINTENANCE', http: 500, className: 'ServiceUnderMaintenance', retryable: true, message: 'A service behind the gateway is being updated or redeployed.' };
  }
}

/**
 * The Databricks workspace is unavailable for a short time because it is being reassigned.
 *
 * `WORKSPACE_TEMPORARILY_UNAVAILABLE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff until the workspace is back.
 */
export class WorkspaceTemporarilyUnavailable extends InternalError<'WORKSPACE_TEMPORARILY_UNAVAILABLE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'WORKSPACE_TEMPORARILY_UNAVAILABLE', http: 500, className: 'WorkspaceTemporarilyUnavailable', retryable: true, message: 'The Databricks workspace is unavailable for a short time because it is being reassigned.' };
  }
}

/**
 * The request was throttled because a rate limit, a quota or another resource is exhausted.
 *
 * `RESOURCE_EXHAUSTED`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, retry with backoff, and lower your request rate or free the resource if it comes back.
 */
export class ResourceExhausted extends TooManyRequests<'RESOURCE_EXHAUSTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_EXHAUSTED', http: 429, className: 'ResourceExhausted', retryable: true, message: 'The request was throttled because a rate limit, a quota or another resource is exhausted.' };
  }
}

/**
 * The operation was aborted because another one ran at the same time, as in a transaction conflict.
 *
 * `ABORTED`, HTTP 409, the caller's to mend; a retry may help.
 *
 * What to do: Read the current state again and repeat the whole operation from there.
 */
export class Aborted extends ResourceConflict<'ABORTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ABORTED', http: 409, className: 'Aborted', retryable: true, message: 'The operation was aborted because another one ran at the same time, as in a transaction conflict.' };
  }
}

/**
 * The operation conflicts with a resource that already exists.
 *
 * `ALREADY_EXISTS`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing resource, delete it first, or choose another name.
 */
export class AlreadyExists extends ResourceConflict<'ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ALREADY_EXISTS', http: 409, className: 'AlreadyExists', message: 'The operation conflicts with a resource that already exists.' };
  }
}

/**
 * A parameter is missing or has a value that the server does not accept.
 *
 * `INVALID_PARAMETER_VALUE`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the parameter that the message names; the API reference gives its type and limits.
 */
export class InvalidParameterValue extends BadRequest<'INVALID_PARAMETER_VALUE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_PARAMETER_VALUE', http: 400, className: 'InvalidParameterValue', message: 'A parameter is missing or has a value that the server does not accept.' };
  }
}

/**
 * The server has no such API endpoint.
 *
 * `ENDPOINT_NOT_FOUND`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the tracking URI and the path, and that the server's version is recent enough for the client.
 */
export class EndpointNotFound extends NotFound<'ENDPOINT_NOT_FOUND'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'ENDPOINT_NOT_FOUND', http: 404, className: 'EndpointNotFound', message: 'The server has no such API endpoint.' };
  }
}

/**
 * The server cannot read the request because it is malformed.
 *
 * `MALFORMED_REQUEST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check that the body is valid JSON with the members and types that the endpoint expects.
 */
export class MalformedRequest extends InternalError<'MALFORMED_REQUEST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MALFORMED_REQUEST', http: 500, className: 'MalformedRequest', kind: 'user', message: 'The server cannot read the request because it is malformed.' };
  }
}

/**
 * Something that the request refers to is not in a valid state for the action.
 *
 * `INVALID_STATE`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Bring it into the state that the message asks for, for example restore what was deleted, and then repeat the request.
 */
export class InvalidState extends BadRequest<'INVALID_STATE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_STATE', http: 400, className: 'InvalidState', message: 'Something that the request refers to is not in a valid state for the action.' };
  }
}

/**
 * The request uses a feature that is disabled for the caller.
 *
 * `FEATURE_DISABLED`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Ask an administrator to enable the feature, or do without it.
 */
export class FeatureDisabled extends NotFound<'FEATURE_DISABLED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'FEATURE_DISABLED', http: 404, className: 'FeatureDisabled', message: 'The request uses a feature that is disabled for the caller.' };
  }
}

/**
 * The service could not authenticate the caller by the credentials of the request.
 *
 * `CUSTOMER_UNAUTHORIZED`, HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Renew the token or log in again, and send the request with the new credentials.
 */
export class CustomerUnauthorized extends Unauthenticated<'CUSTOMER_UNAUTHORIZED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CUSTOMER_UNAUTHORIZED', http: 401, className: 'CustomerUnauthorized', message: 'The service could not authenticate the caller by the credentials of the request.' };
  }
}

/**
 * The request was throttled because too many were sent in a short time.
 *
 * `REQUEST_LIMIT_EXCEEDED`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, retry with backoff, and spread out or batch your requests.
 */
export class RequestLimitExceeded extends TooManyRequests<'REQUEST_LIMIT_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'REQUEST_LIMIT_EXCEEDED', http: 429, className: 'RequestLimitExceeded', retryable: true, message: 'The request was throttled because too many were sent in a short time.' };
  }
}

/**
 * The HTTP response that reports the error cannot be read as an API error.
 *
 * `UNPARSEABLE_HTTP_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Look at the raw response for a proxy or login page in between, and retry if it came from a passing failure.
 */
export class UnparseableHttpError extends InternalError<'UNPARSEABLE_HTTP_ERROR'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'UNPARSEABLE_HTTP_ERROR', http: 500, className: 'UnparseableHttpError', retryable: true, message: 'The HTTP response that reports the error cannot be read as an API error.' };
  }
}

/**
 * Data was lost or corrupted beyond recovery, or the content does not match its checksum.
 *
 * `DATA_LOSS`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Compute the checksum again and upload the original content anew; if stored data is damaged, restore it from a backup.
 */
export class DataLoss extends InternalError<'DATA_LOSS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DATA_LOSS', http: 500, className: 'DataLoss', message: 'Data was lost or corrupted beyond recovery, or the content does not match its checksum.' };
  }
}

/**
 * The shard cannot change from its present state to the requested one.
 *
 * `INVALID_STATE_TRANSITION`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Read the present state and request a transition that it allows.
 */
export class InvalidStateTransition extends InternalError<'INVALID_STATE_TRANSITION'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_STATE_TRANSITION', http: 500, className: 'InvalidStateTransition', kind: 'user', message: 'The shard cannot change from its present state to the requested one.' };
  }
}

/**
 * The operation could not start because another operation holds the lock on the shard.
 *
 * `COULD_NOT_ACQUIRE_LOCK`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Wait for the other operation to finish and retry with backoff.
 */
export class CouldNotAcquireLock extends InternalError<'COULD_NOT_ACQUIRE_LOCK'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'COULD_NOT_ACQUIRE_LOCK', http: 500, className: 'CouldNotAcquireLock', retryable: true, message: 'The operation could not start because another operation holds the lock on the shard.' };
  }
}

/**
 * A resource with this name or ID already exists.
 *
 * `RESOURCE_ALREADY_EXISTS`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing experiment, model or other resource, delete it for good first, or choose another name.
 */
export class ResourceAlreadyExists extends ResourceConflict<'RESOURCE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_ALREADY_EXISTS', http: 409, className: 'ResourceAlreadyExists', message: 'A resource with this name or ID already exists.' };
  }
}

/**
 * The experiment, run, model or other resource does not exist.
 *
 * `RESOURCE_DOES_NOT_EXIST`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name or ID, that the resource was not deleted, and that the tracking URI points at the right server or workspace.
 */
export class ResourceDoesNotExist extends NotFound<'RESOURCE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_DOES_NOT_EXIST', http: 404, className: 'ResourceDoesNotExist', message: 'The experiment, run, model or other resource does not exist.' };
  }
}

/**
 * The operation would exceed a quota of the account or workspace.
 *
 * `QUOTA_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Delete what you no longer need or ask for a higher quota; a retry alone will fail again.
 */
export class QuotaExceeded extends InternalError<'QUOTA_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'QUOTA_EXCEEDED', http: 500, className: 'QuotaExceeded', kind: 'user', message: 'The operation would exceed a quota of the account or workspace.' };
  }
}

/**
 * The block is larger than the file system accepts in one call.
 *
 * `MAX_BLOCK_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Split the data into blocks of at most 1 MB and add them one after the other.
 */
export class MaxBlockSizeExceeded extends InternalError<'MAX_BLOCK_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_BLOCK_SIZE_EXCEEDED', http: 500, className: 'MaxBlockSizeExceeded', kind: 'user', message: 'The block is larger than the file system accepts in one call.' };
  }
}

/**
 * The requested read is longer than the file system returns in one call.
 *
 * `MAX_READ_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Read at most 1 MB at a time and move the offset forward.
 */
export class MaxReadSizeExceeded extends InternalError<'MAX_READ_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_READ_SIZE_EXCEEDED', http: 500, className: 'MaxReadSizeExceeded', kind: 'user', message: 'The requested read is longer than the file system returns in one call.' };
  }
}

/**
 * Only part of the directory was deleted before the time for one call ran out.
 *
 * `PARTIAL_DELETE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Send the same delete request again until it succeeds.
 */
export class PartialDelete extends InternalError<'PARTIAL_DELETE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PARTIAL_DELETE', http: 500, className: 'PartialDelete', retryable: true, message: 'Only part of the directory was deleted before the time for one call ran out.' };
  }
}

/**
 * The directory has more entries than can be listed in one call.
 *
 * `MAX_LIST_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: List its subdirectories instead, or list it from a cluster with dbutils.fs.
 */
export class MaxListSizeExceeded extends InternalError<'MAX_LIST_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_LIST_SIZE_EXCEEDED', http: 500, className: 'MaxListSizeExceeded', kind: 'user', message: 'The directory has more entries than can be listed in one call.' };
  }
}

/**
 * The dry run of the cluster request failed, so nothing was started.
 *
 * `DRY_RUN_FAILED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Correct what the message names, usually the cluster configuration or the cloud permissions, and submit the request again.
 */
export class DryRunFailed extends InternalError<'DRY_RUN_FAILED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DRY_RUN_FAILED', http: 500, className: 'DryRunFailed', kind: 'user', message: 'The dry run of the cluster request failed, so nothing was started.' };
  }
}

/**
 * The cluster request was rejected because it would exceed a resource limit.
 *
 * `RESOURCE_LIMIT_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Request a smaller cluster, terminate idle ones, or ask an administrator to raise the limit.
 */
export class ResourceLimitExceeded extends InternalError<'RESOURCE_LIMIT_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RESOURCE_LIMIT_EXCEEDED', http: 500, className: 'ResourceLimitExceeded', kind: 'user', message: 'The cluster request was rejected because it would exceed a resource limit.' };
  }
}

/**
 * The workspace directory cannot be deleted because it is not empty.
 *
 * `DIRECTORY_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Delete or move what it contains first, or delete it recursively.
 */
export class DirectoryNotEmpty extends InternalError<'DIRECTORY_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DIRECTORY_NOT_EMPTY', http: 500, className: 'DirectoryNotEmpty', kind: 'user', message: 'The workspace directory cannot be deleted because it is not empty.' };
  }
}

/**
 * The workspace directory is protected and cannot be changed or deleted.
 *
 * `DIRECTORY_PROTECTED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Work on a directory of your own instead of a protected one such as the workspace root.
 */
export class DirectoryProtected extends InternalError<'DIRECTORY_PROTECTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DIRECTORY_PROTECTED', http: 500, className: 'DirectoryProtected', kind: 'user', message: 'The workspace directory is protected and cannot be changed or deleted.' };
  }
}

/**
 * The notebook is larger than the workspace can import or export.
 *
 * `MAX_NOTEBOOK_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Clear its outputs, split it, or move embedded data to files, and try again.
 */
export class MaxNotebookSizeExceeded extends InternalError<'MAX_NOTEBOOK_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_NOTEBOOK_SIZE_EXCEEDED', http: 500, className: 'MaxNotebookSizeExceeded', kind: 'user', message: 'The notebook is larger than the workspace can import or export.' };
  }
}

/**
 * The workspace directory already has as many entries as it may have.
 *
 * `MAX_CHILD_NODE_SIZE_EXCEEDED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Delete entries that are no longer needed, or put new ones into another directory.
 */
export class MaxChildNodeSizeExceeded extends InternalError<'MAX_CHILD_NODE_SIZE_EXCEEDED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MAX_CHILD_NODE_SIZE_EXCEEDED', http: 500, className: 'MaxChildNodeSizeExceeded', kind: 'user', message: 'The workspace directory already has as many entries as it may have.' };
  }
}

/**
 * The workspace search query is too long.
 *
 * `SEARCH_QUERY_TOO_LONG`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Shorten the query, or split it into several searches.
 */
export class SearchQueryTooLong extends InternalError<'SEARCH_QUERY_TOO_LONG'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SEARCH_QUERY_TOO_LONG', http: 500, className: 'SearchQueryTooLong', kind: 'user', message: 'The workspace search query is too long.' };
  }
}

/**
 * The workspace search query is too short.
 *
 * `SEARCH_QUERY_TOO_SHORT`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Add characters or words to the query.
 */
export class SearchQueryTooShort extends InternalError<'SEARCH_QUERY_TOO_SHORT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SEARCH_QUERY_TOO_SHORT', http: 500, className: 'SearchQueryTooShort', kind: 'user', message: 'The workspace search query is too short.' };
  }
}

/**
 * The managed resource group of the Azure Databricks workspace does not exist.
 *
 * `MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check in the Azure portal whether the group was deleted or renamed, and have the workspace repaired or created anew.
 */
export class ManagedResourceGroupDoesNotExist extends InternalError<'MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST', http: 500, className: 'ManagedResourceGroupDoesNotExist', kind: 'user', message: 'The managed resource group of the Azure Databricks workspace does not exist.' };
  }
}

/**
 * A permission that was granted has not yet reached every part of Azure.
 *
 * `PERMISSION_NOT_PROPAGATED`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Wait a few minutes for the role assignment to propagate and retry.
 */
export class PermissionNotPropagated extends InternalError<'PERMISSION_NOT_PROPAGATED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PERMISSION_NOT_PROPAGATED', http: 500, className: 'PermissionNotPropagated', retryable: true, message: 'A permission that was granted has not yet reached every part of Azure.' };
  }
}

/**
 * The deployment in Azure did not finish in time.
 *
 * `DEPLOYMENT_TIMEOUT`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Look at the state of the deployment in the Azure portal, and retry once it has ended.
 */
export class DeploymentTimeout extends InternalError<'DEPLOYMENT_TIMEOUT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DEPLOYMENT_TIMEOUT', http: 500, className: 'DeploymentTimeout', retryable: true, message: 'The deployment in Azure did not finish in time.' };
  }
}

/**
 * The Git operation stopped because of conflicting changes.
 *
 * `GIT_CONFLICT`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Resolve the conflict by a merge, a commit or by discarding local changes, and repeat the operation.
 */
export class GitConflict extends InternalError<'GIT_CONFLICT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_CONFLICT', http: 500, className: 'GitConflict', kind: 'user', message: 'The Git operation stopped because of conflicting changes.' };
  }
}

/**
 * The Git branch, tag or commit does not exist in the repository.
 *
 * `GIT_UNKNOWN_REF`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check how the reference is spelled and that it was pushed to the remote.
 */
export class GitUnknownRef extends InternalError<'GIT_UNKNOWN_REF'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_UNKNOWN_REF', http: 500, className: 'GitUnknownRef', kind: 'user', message: 'The Git branch, tag or commit does not exist in the repository.' };
  }
}

/**
 * The Git operation was refused because the changes contain a token or another secret.
 *
 * `GIT_SENSITIVE_TOKEN_DETECTED`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Remove the secret from the changes, revoke it, and commit again.
 */
export class GitSensitiveTokenDetected extends InternalError<'GIT_SENSITIVE_TOKEN_DETECTED'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_SENSITIVE_TOKEN_DETECTED', http: 500, className: 'GitSensitiveTokenDetected', kind: 'user', message: 'The Git operation was refused because the changes contain a token or another secret.' };
  }
}

/**
 * The URL of the Git repository is not on the workspace's allow list.
 *
 * `GIT_URL_NOT_ON_ALLOW_LIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use an allowed repository, or ask a workspace administrator to add its URL to the list.
 */
export class GitUrlNotOnAllowList extends InternalError<'GIT_URL_NOT_ON_ALLOW_LIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'GIT_URL_NOT_ON_ALLOW_LIST', http: 500, className: 'GitUrlNotOnAllowList', kind: 'user', message: "The URL of the Git repository is not on the workspace's allow list." };
  }
}

/**
 * The remote Git server failed or could not be reached.
 *
 * `GIT_REMOTE_ERROR`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry later, and if it persists check the status of the Git provider and the stored Git credentials.
 */
export class GitRemoteError extends InternalError<'GIT_REMOTE_ERROR'> {
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
export class ProjectsOperationTimeout extends InternalError<'PROJECTS_OPERATION_TIMEOUT'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROJECTS_OPERATION_TIMEOUT', http: 500, className: 'ProjectsOperationTimeout', retryable: true, message: 'The operation on the Git folder did not finish in time.' };
  }
}

/**
 * The operation does not support the Jupyter notebook file (.ipynb) in the repository.
 *
 * `IPYNB_FILE_IN_REPO`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Remove the .ipynb file or convert it to a source notebook, and repeat the operation.
 */
export class IpynbFileInRepo extends InternalError<'IPYNB_FILE_IN_REPO'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'IPYNB_FILE_IN_REPO', http: 500, className: 'IpynbFileInRepo', kind: 'user', message: 'The operation does not support the Jupyter notebook file (.ipynb) in the repository.' };
  }
}

/**
 * The response of the partner service was refused as insecure.
 *
 * `INSECURE_PARTNER_RESPONSE`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Report it to the partner or to Databricks support, since the connection cannot be made until the partner's side is fixed.
 */
export class InsecurePartnerResponse extends InternalError<'INSECURE_PARTNER_RESPONSE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INSECURE_PARTNER_RESPONSE', http: 500, className: 'InsecurePartnerResponse', message: 'The response of the partner service was refused as insecure.' };
  }
}

/**
 * The response of the partner service could not be read.
 *
 * `MALFORMED_PARTNER_RESPONSE`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry, and if it persists report it to the partner or to Databricks support.
 */
export class MalformedPartnerResponse extends InternalError<'MALFORMED_PARTNER_RESPONSE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'MALFORMED_PARTNER_RESPONSE', http: 500, className: 'MalformedPartnerResponse', retryable: true, message: 'The response of the partner service could not be read.' };
  }
}

/**
 * The Unity Catalog metastore does not exist.
 *
 * `METASTORE_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the metastore ID, and have an account administrator assign a metastore to the workspace if it has none.
 */
export class MetastoreDoesNotExist extends InternalError<'METASTORE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'METASTORE_DOES_NOT_EXIST', http: 500, className: 'MetastoreDoesNotExist', kind: 'user', message: 'The Unity Catalog metastore does not exist.' };
  }
}

/**
 * The data access configuration of the metastore does not exist.
 *
 * `DAC_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check its ID, or create one (today a storage credential) and make it the metastore's default.
 */
export class DacDoesNotExist extends InternalError<'DAC_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DAC_DOES_NOT_EXIST', http: 500, className: 'DacDoesNotExist', kind: 'user', message: 'The data access configuration of the metastore does not exist.' };
  }
}

/**
 * The catalog does not exist in Unity Catalog.
 *
 * `CATALOG_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the catalog's name, the first of the three parts of catalog.schema.table, and that the workspace may see it.
 */
export class CatalogDoesNotExist extends InternalError<'CATALOG_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CATALOG_DOES_NOT_EXIST', http: 500, className: 'CatalogDoesNotExist', kind: 'user', message: 'The catalog does not exist in Unity Catalog.' };
  }
}

/**
 * The schema does not exist in the catalog.
 *
 * `SCHEMA_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the schema's name and its catalog, or create the schema first.
 */
export class SchemaDoesNotExist extends InternalError<'SCHEMA_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SCHEMA_DOES_NOT_EXIST', http: 500, className: 'SchemaDoesNotExist', kind: 'user', message: 'The schema does not exist in the catalog.' };
  }
}

/**
 * The table does not exist in the schema.
 *
 * `TABLE_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the full name catalog.schema.table and that the table was not dropped or renamed.
 */
export class TableDoesNotExist extends InternalError<'TABLE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TABLE_DOES_NOT_EXIST', http: 500, className: 'TableDoesNotExist', kind: 'user', message: 'The table does not exist in the schema.' };
  }
}

/**
 * The Delta Sharing share does not exist.
 *
 * `SHARE_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the share's name, which SHOW SHARES lists, or create the share first.
 */
export class ShareDoesNotExist extends InternalError<'SHARE_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SHARE_DOES_NOT_EXIST', http: 500, className: 'ShareDoesNotExist', kind: 'user', message: 'The Delta Sharing share does not exist.' };
  }
}

/**
 * The Delta Sharing recipient does not exist.
 *
 * `RECIPIENT_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the recipient's name, which SHOW RECIPIENTS lists, or create the recipient first.
 */
export class RecipientDoesNotExist extends InternalError<'RECIPIENT_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RECIPIENT_DOES_NOT_EXIST', http: 500, className: 'RecipientDoesNotExist', kind: 'user', message: 'The Delta Sharing recipient does not exist.' };
  }
}

/**
 * The storage credential does not exist in the metastore.
 *
 * `STORAGE_CREDENTIAL_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the credential's name, or have a metastore administrator create it.
 */
export class StorageCredentialDoesNotExist extends InternalError<'STORAGE_CREDENTIAL_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'STORAGE_CREDENTIAL_DOES_NOT_EXIST', http: 500, className: 'StorageCredentialDoesNotExist', kind: 'user', message: 'The storage credential does not exist in the metastore.' };
  }
}

/**
 * The external location does not exist in the metastore.
 *
 * `EXTERNAL_LOCATION_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the location's name and URL, or have a metastore administrator create it.
 */
export class ExternalLocationDoesNotExist extends InternalError<'EXTERNAL_LOCATION_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'EXTERNAL_LOCATION_DOES_NOT_EXIST', http: 500, className: 'ExternalLocationDoesNotExist', kind: 'user', message: 'The external location does not exist in the metastore.' };
  }
}

/**
 * The user, group or service principal does not exist.
 *
 * `PRINCIPAL_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check its name or application ID, and that it was added to the Databricks account.
 */
export class PrincipalDoesNotExist extends InternalError<'PRINCIPAL_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PRINCIPAL_DOES_NOT_EXIST', http: 500, className: 'PrincipalDoesNotExist', kind: 'user', message: 'The user, group or service principal does not exist.' };
  }
}

/**
 * The Delta Sharing provider does not exist.
 *
 * `PROVIDER_DOES_NOT_EXIST`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Check the provider's name, which SHOW PROVIDERS lists, or create the provider first.
 */
export class ProviderDoesNotExist extends InternalError<'PROVIDER_DOES_NOT_EXIST'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROVIDER_DOES_NOT_EXIST', http: 500, className: 'ProviderDoesNotExist', kind: 'user', message: 'The Delta Sharing provider does not exist.' };
  }
}

/**
 * A Unity Catalog metastore with this name already exists.
 *
 * `METASTORE_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing metastore, of which an account has one a region, or choose another name.
 */
export class MetastoreAlreadyExists extends InternalError<'METASTORE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'METASTORE_ALREADY_EXISTS', http: 500, className: 'MetastoreAlreadyExists', kind: 'user', message: 'A Unity Catalog metastore with this name already exists.' };
  }
}

/**
 * A data access configuration with this name already exists.
 *
 * `DAC_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing configuration, or choose another name.
 */
export class DacAlreadyExists extends InternalError<'DAC_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'DAC_ALREADY_EXISTS', http: 500, className: 'DacAlreadyExists', kind: 'user', message: 'A data access configuration with this name already exists.' };
  }
}

/**
 * A catalog with this name already exists in the metastore.
 *
 * `CATALOG_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing catalog, create it with IF NOT EXISTS, or choose another name.
 */
export class CatalogAlreadyExists extends InternalError<'CATALOG_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CATALOG_ALREADY_EXISTS', http: 500, className: 'CatalogAlreadyExists', kind: 'user', message: 'A catalog with this name already exists in the metastore.' };
  }
}

/**
 * A schema with this name already exists in the catalog.
 *
 * `SCHEMA_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing schema, create it with IF NOT EXISTS, or choose another name.
 */
export class SchemaAlreadyExists extends InternalError<'SCHEMA_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SCHEMA_ALREADY_EXISTS', http: 500, className: 'SchemaAlreadyExists', kind: 'user', message: 'A schema with this name already exists in the catalog.' };
  }
}

/**
 * A table with this name already exists in the schema.
 *
 * `TABLE_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or replace the existing table, create it with IF NOT EXISTS, or choose another name.
 */
export class TableAlreadyExists extends InternalError<'TABLE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'TABLE_ALREADY_EXISTS', http: 500, className: 'TableAlreadyExists', kind: 'user', message: 'A table with this name already exists in the schema.' };
  }
}

/**
 * A Delta Sharing share with this name already exists.
 *
 * `SHARE_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Add to the existing share, or choose another name.
 */
export class ShareAlreadyExists extends InternalError<'SHARE_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SHARE_ALREADY_EXISTS', http: 500, className: 'ShareAlreadyExists', kind: 'user', message: 'A Delta Sharing share with this name already exists.' };
  }
}

/**
 * A Delta Sharing recipient with this name already exists.
 *
 * `RECIPIENT_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing recipient, or choose another name.
 */
export class RecipientAlreadyExists extends InternalError<'RECIPIENT_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'RECIPIENT_ALREADY_EXISTS', http: 500, className: 'RecipientAlreadyExists', kind: 'user', message: 'A Delta Sharing recipient with this name already exists.' };
  }
}

/**
 * A storage credential with this name already exists in the metastore.
 *
 * `STORAGE_CREDENTIAL_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing credential, or choose another name.
 */
export class StorageCredentialAlreadyExists extends InternalError<'STORAGE_CREDENTIAL_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'STORAGE_CREDENTIAL_ALREADY_EXISTS', http: 500, className: 'StorageCredentialAlreadyExists', kind: 'user', message: 'A storage credential with this name already exists in the metastore.' };
  }
}

/**
 * An external location with this name already exists in the metastore.
 *
 * `EXTERNAL_LOCATION_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing location, or choose another name.
 */
export class ExternalLocationAlreadyExists extends InternalError<'EXTERNAL_LOCATION_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'EXTERNAL_LOCATION_ALREADY_EXISTS', http: 500, className: 'ExternalLocationAlreadyExists', kind: 'user', message: 'An external location with this name already exists in the metastore.' };
  }
}

/**
 * A Delta Sharing provider with this name already exists.
 *
 * `PROVIDER_ALREADY_EXISTS`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Use or update the existing provider, or choose another name.
 */
export class ProviderAlreadyExists extends InternalError<'PROVIDER_ALREADY_EXISTS'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROVIDER_ALREADY_EXISTS', http: 500, className: 'ProviderAlreadyExists', kind: 'user', message: 'A Delta Sharing provider with this name already exists.' };
  }
}

/**
 * The catalog cannot be deleted because it still has schemas.
 *
 * `CATALOG_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Drop its schemas first, or drop the catalog with CASCADE.
 */
export class CatalogNotEmpty extends InternalError<'CATALOG_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'CATALOG_NOT_EMPTY', http: 500, className: 'CatalogNotEmpty', kind: 'user', message: 'The catalog cannot be deleted because it still has schemas.' };
  }
}

/**
 * The schema cannot be deleted because it still has tables or other objects.
 *
 * `SCHEMA_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Drop its objects first, or drop the schema with CASCADE.
 */
export class SchemaNotEmpty extends InternalError<'SCHEMA_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'SCHEMA_NOT_EMPTY', http: 500, className: 'SchemaNotEmpty', kind: 'user', message: 'The schema cannot be deleted because it still has tables or other objects.' };
  }
}

/**
 * The metastore cannot be deleted because it still has catalogs or other objects.
 *
 * `METASTORE_NOT_EMPTY`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Drop its objects first, or delete the metastore with force.
 */
export class MetastoreNotEmpty extends InternalError<'METASTORE_NOT_EMPTY'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'METASTORE_NOT_EMPTY', http: 500, className: 'MetastoreNotEmpty', kind: 'user', message: 'The metastore cannot be deleted because it still has catalogs or other objects.' };
  }
}

/**
 * The share of the provider cannot be accessed by this recipient.
 *
 * `PROVIDER_SHARE_NOT_ACCESSIBLE`, HTTP 500, the caller's to mend; a retry does not help.
 *
 * What to do: Ask the provider whether the share still exists and is granted to you, and whether your recipient token is still valid.
 */
export class ProviderShareNotAccessible extends InternalError<'PROVIDER_SHARE_NOT_ACCESSIBLE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'PROVIDER_SHARE_NOT_ACCESSIBLE', http: 500, className: 'ProviderShareNotAccessible', kind: 'user', message: 'The share of the provider cannot be accessed by this recipient.' };
  }
}
