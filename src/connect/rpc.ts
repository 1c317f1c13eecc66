// Generated from codes/connect.json by `npm run generate`. Do not edit: the next run overwrites it.
/** The codes of Connect for each code of google.rpc, those that a status maps back to first. */
export const connectByRpc: Readonly<Record<string, string>> = {
  PERMISSION_DENIED: 'permission_denied',
  UNIMPLEMENTED: 'unimplemented',
  INTERNAL: 'internal',
  UNAVAILABLE: 'unavailable',
  UNAUTHENTICATED: 'unauthenticated',
  CANCELLED: 'canceled',
  UNKNOWN: 'unknown',
  INVALID_ARGUMENT: 'invalid_argument',
  DEADLINE_EXCEEDED: 'deadline_exceeded',
  NOT_FOUND: 'not_found',
  ALREADY_EXISTS: 'already_exists',
  RESOURCE_EXHAUSTED: 'resource_exhausted',
  FAILED_PRECONDITION: 'failed_precondition',
  ABORTED: 'aborted',
  OUT_OF_RANGE: 'out_of_range',
  DATA_LOSS: 'data_loss',
};
