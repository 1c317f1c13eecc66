// Generated from codes/connect.json by `npm run generate`. Do not edit: the next run overwrites it.
import { codeTable, constants, namesWith, withWayBack } from '../code-table.js';

/** The HTTP status of every code of Connect. */
export interface ConnectStatusByCode {
  /** The caller cancelled the operation. */
  readonly canceled: 499;
  /** The operation failed for an unknown reason. */
  readonly unknown: 500;
  /** The request is invalid, whatever the state of the system. */
  readonly invalid_argument: 400;
  /** The deadline expired before the operation completed, though a change may have been made all the same. */
  readonly deadline_exceeded: 504;
  /** The resource that the request names does not exist. */
  readonly not_found: 404;
  /** The caller tried to create a resource that already exists. */
  readonly already_exists: 409;
  /** The caller may not execute the operation. */
  readonly permission_denied: 403;
  /** A limit of the system has been reached, such as a quota or the space of a file system. */
  readonly resource_exhausted: 429;
  /** The system is not in the state that the operation needs. */
  readonly failed_precondition: 400;
  /** The operation was aborted, often because another one ran at the same time. */
  readonly aborted: 409;
  /** The operation was attempted past the valid range. */
  readonly out_of_range: 400;
  /** The operation is not implemented, not supported or not enabled. */
  readonly unimplemented: 501;
  /** An invariant of the underlying system is broken. */
  readonly internal: 500;
  /** The service is currently unavailable, most likely for a short time. */
  readonly unavailable: 503;
  /** Data was lost or corrupted beyond recovery. */
  readonly data_loss: 500;
  /** The caller has no valid authentication credentials for the operation. */
  readonly unauthenticated: 401;
}

/** The canonical code of every HTTP status of Connect. */
export interface ConnectCodeByStatus {
  readonly 400: 'internal';
  readonly 401: 'unauthenticated';
  readonly 403: 'permission_denied';
  readonly 404: 'unimplemented';
  readonly 429: 'unavailable';
  readonly 502: 'unavailable';
  readonly 503: 'unavailable';
  readonly 504: 'unavailable';
}

/** A code of Connect. */
export type ConnectCode = keyof ConnectStatusByCode;

/** The codes of Connect. */
export const connectTable = /* @__PURE__ */ withWayBack(/* @__PURE__ */ codeTable(
  '400 invalid_argument failed_precondition out_of_range 401 unauthenticated 403 permission_denied 404 not_found 409 already_exists aborted 429 resource_exhausted+ 499 canceled 500 unknown? internal data_loss 501 unimplemented 503 unavailable+ 504 deadline_exceeded',
  /* @__PURE__ */ namesWith('')), '400 internal 401 unauthenticated 403 permission_denied 404 unimplemented 429 unavailable 502 unavailable 503 unavailable 504 unavailable');

/** The protobuf integers of the codes of Connect. */
export const connectNumbers = /* @__PURE__ */ constants({
  canceled: 1,
  unknown: 2,
  invalid_argument: 3,
  deadline_exceeded: 4,
  not_found: 5,
  already_exists: 6,
  permission_denied: 7,
  resource_exhausted: 8,
  failed_precondition: 9,
  aborted: 10,
  out_of_range: 11,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  data_loss: 15,
  unauthenticated: 16,
} as const);

/** What the base class says of an error that it is told nothing about: the last resort. */
export const connectBaseRow = { code: 'unknown', http: 500, kind: 'unknown' } as const;

/** When a body is read as an error of Connect though the caller named no platform. */
export const connectClaims = 'envelope';

/** The codes for a status that has none: a 4xx, and any other. */
export const connectFallback = ['unknown', 'unknown'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const connectRetryStatuses: readonly number[] = [429, 502, 503, 504];
