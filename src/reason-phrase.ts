// Generated from codes/http.json by `npm run generate`. Do not edit: the next run overwrites it.
import { titleOf } from './code-table.js';

/** Each HTTP error status with its code, as `codeTable` reads it. */
export const STATUSES =
  '400 bad-request 401 unauthorized 402 payment-required 403 forbidden 404 not-found 405 method-not-allowed 406 not-acceptable 407 proxy-authentication-required 408 request-timeout+ 409 conflict 410 gone 411 length-required 412 precondition-failed 413 content-too-large 414 uri-too-long 415 unsupported-media-type 416 range-not-satisfiable 417 expectation-failed 418 im-a-teapot 421 misdirected-request 422 unprocessable-content 423 locked 424 failed-dependency 425 too-early+ 426 upgrade-required 428 precondition-required 429 too-many-requests+ 431 request-header-fields-too-large 451 unavailable-for-legal-reasons 499 client-closed-request 500 internal-server-error+ 501 not-implemented 502 bad-gateway+ 503 service-unavailable+ 504 gateway-timeout+ 505 http-version-not-supported:HttpVersionNotSupportedError 506 variant-also-negotiates 507 insufficient-storage 508 loop-detected 510 not-extended< 511 network-authentication-required<';

/** The phrases that are written otherwise than their codes. */
const ODD: Readonly<Record<number, string>> = {
  418: "I'm a Teapot",
};

/** Codes of no registry that name what no wait mends, whatever the status. */
export const LASTING: readonly string[] = ["insufficient_quota","billing_not_active","billing_hard_limit_reached","exceeded_current_quota_error","budget_exceeded","quota_exceeded"];

/** The reason phrase of an HTTP error status as it is registered today, or undefined. */
export function reasonPhrase(status: number): string | undefined {
  const code = new RegExp(`\\b${status} ([a-z-]+)`).exec(STATUSES)?.[1];
  return ODD[status] ?? (code && titleOf(code));
}
