// Generated from codes/connect.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import { ConnectErrorBase } from './error-base.js';

/**
 * The caller cancelled the operation.
 *
 * `canceled`, HTTP 499, the caller's to mend; a retry does not help.
 *
 * What to do: Nothing, where the cancellation was meant; else look for what closed the connection.
 */
export class CanceledError extends ConnectErrorBase<'canceled'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'canceled', http: 499, className: 'CanceledError', message: 'The caller cancelled the operation.' };
  }
}

/**
 * The operation failed for an unknown reason.
 *
 * `unknown`, HTTP 500, of unknown origin; a retry does not help.
 *
 * What to do: Look at the message and at the logs of the server.
 */
export class UnknownError extends ConnectErrorBase<'unknown'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unknown', http: 500, className: 'UnknownError', kind: 'unknown', message: 'The operation failed for an unknown reason.' };
  }
}

/**
 * The request is invalid, whatever the state of the system.
 *
 * `invalid_argument`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the argument that the message names.
 */
export class InvalidArgumentError extends ConnectErrorBase<'invalid_argument'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'invalid_argument', http: 400, className: 'InvalidArgumentError', message: 'The request is invalid, whatever the state of the system.' };
  }
}

/**
 * The deadline expired before the operation completed, though a change may have been made all the same.
 *
 * `deadline_exceeded`, HTTP 504, the platform's to mend; a retry does not help.
 *
 * What to do: Allow more time, and check whether the operation took effect before you repeat it.
 */
export class DeadlineExceededError extends ConnectErrorBase<'deadline_exceeded'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'deadline_exceeded', http: 504, className: 'DeadlineExceededError', message: 'The deadline expired before the operation completed, though a change may have been made all the same.' };
  }
}

/**
 * The resource that the request names does not exist.
 *
 * `not_found`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name and the project of the resource.
 */
export class NotFoundError extends ConnectErrorBase<'not_found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'not_found', http: 404, className: 'NotFoundError', message: 'The resource that the request names does not exist.' };
  }
}

/**
 * The caller tried to create a resource that already exists.
 *
 * `already_exists`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Use the existing resource, or choose another name.
 */
export class AlreadyExistsError extends ConnectErrorBase<'already_exists'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'already_exists', http: 409, className: 'AlreadyExistsError', message: 'The caller tried to create a resource that already exists.' };
  }
}

/**
 * The caller may not execute the operation.
 *
 * `permission_denied`, HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Ask the owner of the resource for the permission.
 */
export class PermissionDeniedError extends ConnectErrorBase<'permission_denied'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'permission_denied', http: 403, className: 'PermissionDeniedError', message: 'The caller may not execute the operation.' };
  }
}

/**
 * A limit of the system has been reached, such as a quota or the space of a file system.
 *
 * `resource_exhausted`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait, then retry; if it persists, ask for a higher limit.
 */
export class ResourceExhaustedError extends ConnectErrorBase<'resource_exhausted'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'resource_exhausted', http: 429, className: 'ResourceExhaustedError', retryable: true, message: 'A limit of the system has been reached, such as a quota or the space of a file system.' };
  }
}

/**
 * The system is not in the state that the operation needs.
 *
 * `failed_precondition`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Bring the system into that state before you send the request again.
 */
export class FailedPreconditionError extends ConnectErrorBase<'failed_precondition'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'failed_precondition', http: 400, className: 'FailedPreconditionError', message: 'The system is not in the state that the operation needs.' };
  }
}

/**
 * The operation was aborted, often because another one ran at the same time.
 *
 * `aborted`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Begin again with what the operation belongs to, such as the transaction.
 */
export class AbortedError extends ConnectErrorBase<'aborted'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'aborted', http: 409, className: 'AbortedError', message: 'The operation was aborted, often because another one ran at the same time.' };
  }
}

/**
 * The operation was attempted past the valid range.
 *
 * `out_of_range`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Stay within the range that the message names.
 */
export class OutOfRangeError extends ConnectErrorBase<'out_of_range'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'out_of_range', http: 400, className: 'OutOfRangeError', message: 'The operation was attempted past the valid range.' };
  }
}

/**
 * The operation is not implemented, not supported or not enabled.
 *
 * `unimplemented`, HTTP 501, the platform's to mend; a retry does not help.
 *
 * What to do: Check the URL of the service and its version.
 */
export class UnimplementedError extends ConnectErrorBase<'unimplemented'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unimplemented', http: 501, className: 'UnimplementedError', message: 'The operation is not implemented, not supported or not enabled.' };
  }
}

/**
 * An invariant of the underlying system is broken.
 *
 * `internal`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Report it to the operator of the service with the time of the request.
 */
export class InternalError extends ConnectErrorBase<'internal'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'internal', http: 500, className: 'InternalError', message: 'An invariant of the underlying system is broken.' };
  }
}

/**
 * The service is currently unavailable, most likely for a short time.
 *
 * `unavailable`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry with exponential backoff.
 */
export class UnavailableError extends ConnectErrorBase<'unavailable'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unavailable', http: 503, className: 'UnavailableError', retryable: true, message: 'The service is currently unavailable, most likely for a short time.' };
  }
}

/**
 * Data was lost or corrupted beyond recovery.
 *
 * `data_loss`, HTTP 500, the platform's to mend; a retry does not help.
 *
 * What to do: Restore the data from a copy.
 */
export class DataLossError extends ConnectErrorBase<'data_loss'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'data_loss', http: 500, className: 'DataLossError', message: 'Data was lost or corrupted beyond recovery.' };
  }
}

/**
 * The caller has no valid authentication credentials for the operation.
 *
 * `unauthenticated`, HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Log in again, or send valid credentials.
 */
export class UnauthenticatedError extends ConnectErrorBase<'unauthenticated'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unauthenticated', http: 401, className: 'UnauthenticatedError', message: 'The caller has no valid authentication credentials for the operation.' };
  }
}
