import * as databricks from 'ml-errors/databricks';

/**
 * The classes of Databricks' SDKs, as platform.py, error_mapping.go and the Java SDK have them: what each stands below, the status of those that
 * are told by one, and the code of the same name, which only TooManyRequests has not.
 */
export const SDK_CLASSES: Readonly<
  Record<string, { readonly below: string; readonly status?: number; readonly of?: string }>
> = {
  BadRequest: { below: 'DatabricksError', status: 400, of: 'BAD_REQUEST' },
  Unauthenticated: { below: 'DatabricksError', status: 401, of: 'UNAUTHENTICATED' },
  PermissionDenied: { below: 'DatabricksError', status: 403, of: 'PERMISSION_DENIED' },
  NotFound: { below: 'DatabricksError', status: 404, of: 'NOT_FOUND' },
  ResourceConflict: { below: 'DatabricksError', status: 409, of: 'RESOURCE_CONFLICT' },
  TooManyRequests: { below: 'DatabricksError', status: 429 },
  Cancelled: { below: 'DatabricksError', status: 499, of: 'CANCELLED' },
  InternalError: { below: 'DatabricksError', status: 500, of: 'INTERNAL_ERROR' },
  NotImplemented: { below: 'DatabricksError', status: 501, of: 'NOT_IMPLEMENTED' },
  TemporarilyUnavailable: { below: 'DatabricksError', status: 503, of: 'TEMPORARILY_UNAVAILABLE' },
  DeadlineExceeded: { below: 'DatabricksError', status: 504, of: 'DEADLINE_EXCEEDED' },
  InvalidState: { below: 'BadRequest', of: 'INVALID_STATE' },
  InvalidParameterValue: { below: 'BadRequest', of: 'INVALID_PARAMETER_VALUE' },
  ResourceDoesNotExist: { below: 'NotFound', of: 'RESOURCE_DOES_NOT_EXIST' },
  Aborted: { below: 'ResourceConflict', of: 'ABORTED' },
  AlreadyExists: { below: 'ResourceConflict', of: 'ALREADY_EXISTS' },
  ResourceAlreadyExists: { below: 'ResourceConflict', of: 'RESOURCE_ALREADY_EXISTS' },
  ResourceExhausted: { below: 'TooManyRequests', of: 'RESOURCE_EXHAUSTED' },
  RequestLimitExceeded: { below: 'TooManyRequests', of: 'REQUEST_LIMIT_EXCEEDED' },
  Unknown: { below: 'InternalError', of: 'UNKNOWN' },
  DataLoss: { below: 'InternalError', of: 'DATA_LOSS' },
};

type Entry = Readonly<Record<string, unknown>>;

/** The class called `name` of an entry. */
export function classCalled(
  name: string,
  entry: Entry = databricks,
): new (
  ...given: unknown[]
) => databricks.DatabricksError {
  return entry[name] as new (
    ...given: unknown[]
  ) => databricks.DatabricksError;
}

/** The names of DatabricksError and of the SDKs' classes that `value` is an instance of, by the classes of an entry. */
export function classes(value: unknown, entry: Entry = databricks): string[] {
  return ['DatabricksError', ...Object.keys(SDK_CLASSES)]
    .filter((name) => value instanceof classCalled(name, entry))
    .sort();
}
