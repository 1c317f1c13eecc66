// Generated from codes/http.json by `npm run generate`. Do not edit: the next run overwrites it.
import { codeTable, namesWith } from '../code-table.js';
import { STATUSES } from '../reason-phrase.js';

/** The HTTP status of every code of Plain HTTP. */
export interface HttpStatusByCode {
  /** The server cannot process the request because it is malformed or otherwise invalid. */
  readonly 'bad-request': 400;
  /** The request has no valid authentication credentials for this resource. */
  readonly unauthorized: 401;
  /** The server demands a payment before it serves the request. */
  readonly 'payment-required': 402;
  /** The server understood the request but refuses to fulfil it. */
  readonly forbidden: 403;
  /** The server has nothing at this URL, or does not admit that it has. */
  readonly 'not-found': 404;
  /** The resource does not support the request's method. */
  readonly 'method-not-allowed': 405;
  /** The server has no representation that the request's Accept headers allow. */
  readonly 'not-acceptable': 406;
  /** A proxy on the way demands authentication before it forwards the request. */
  readonly 'proxy-authentication-required': 407;
  /** The server did not receive the complete request within the time it was prepared to wait. */
  readonly 'request-timeout': 408;
  /** The request conflicts with the present state of the resource. */
  readonly conflict: 409;
  /** The resource was here but is no longer available, probably for good. */
  readonly gone: 410;
  /** The server refuses the request without a Content-Length header. */
  readonly 'length-required': 411;
  /** A condition in the request's headers, such as If-Match, does not hold for the resource. */
  readonly 'precondition-failed': 412;
  /** The body of the request is larger than the server is willing to process. */
  readonly 'content-too-large': 413;
  /** The request's URL is longer than the server is willing to interpret. */
  readonly 'uri-too-long': 414;
  /** The resource does not accept the format or encoding of the request's body. */
  readonly 'unsupported-media-type': 415;
  /** The requested byte ranges lie outside the resource or are too many. */
  readonly 'range-not-satisfiable': 416;
  /** A server on the way cannot meet what the Expect header asks for. */
  readonly 'expectation-failed': 417;
  /** The server refuses the request and calls itself a teapot. */
  readonly 'im-a-teapot': 418;
  /** The request reached a server that cannot answer for the host in its URL. */
  readonly 'misdirected-request': 421;
  /** The body is well-formed but its content breaks the server's rules. */
  readonly 'unprocessable-content': 422;
  /** The resource is locked. */
  readonly locked: 423;
  /** The request failed because another one that it depends on failed. */
  readonly 'failed-dependency': 424;
  /** The server refuses to process a request that was sent as early data and might be replayed. */
  readonly 'too-early': 425;
  /** The server refuses the request over the present protocol. */
  readonly 'upgrade-required': 426;
  /** The server demands that the request be conditional. */
  readonly 'precondition-required': 428;
  /** The caller has sent too many requests in a given time. */
  readonly 'too-many-requests': 429;
  /** The request's header fields, one of them or all together, are too large. */
  readonly 'request-header-fields-too-large': 431;
  /** The server denies access to the resource because of a legal demand. */
  readonly 'unavailable-for-legal-reasons': 451;
  /** The client closed the connection before the server had answered. */
  readonly 'client-closed-request': 499;
  /** The server met an unexpected condition and could not fulfil the request. */
  readonly 'internal-server-error': 500;
  /** The server does not support what the request needs, for instance its method. */
  readonly 'not-implemented': 501;
  /** A gateway or proxy received an invalid response from the server behind it, or none. */
  readonly 'bad-gateway': 502;
  /** The server cannot handle the request at the moment because of overload or maintenance. */
  readonly 'service-unavailable': 503;
  /** A gateway or proxy did not receive a response in time from the server behind it. */
  readonly 'gateway-timeout': 504;
  /** The server does not support the HTTP version of the request. */
  readonly 'http-version-not-supported': 505;
  /** The server's content negotiation is misconfigured and refers back to itself. */
  readonly 'variant-also-negotiates': 506;
  /** The server has not enough storage to complete the request. */
  readonly 'insufficient-storage': 507;
  /** The server gave up because it met an endless loop while it processed the request. */
  readonly 'loop-detected': 508;
  /** The server demands an extension that the request does not declare. */
  readonly 'not-extended': 510;
  /** The network demands that the client log in before it gets access. */
  readonly 'network-authentication-required': 511;
}

/** The canonical code of every HTTP status of Plain HTTP. */
export interface HttpCodeByStatus {
  readonly 400: 'bad-request';
  readonly 401: 'unauthorized';
  readonly 402: 'payment-required';
  readonly 403: 'forbidden';
  readonly 404: 'not-found';
  readonly 405: 'method-not-allowed';
  readonly 406: 'not-acceptable';
  readonly 407: 'proxy-authentication-required';
  readonly 408: 'request-timeout';
  readonly 409: 'conflict';
  readonly 410: 'gone';
  readonly 411: 'length-required';
  readonly 412: 'precondition-failed';
  readonly 413: 'content-too-large';
  readonly 414: 'uri-too-long';
  readonly 415: 'unsupported-media-type';
  readonly 416: 'range-not-satisfiable';
  readonly 417: 'expectation-failed';
  readonly 418: 'im-a-teapot';
  readonly 421: 'misdirected-request';
  readonly 422: 'unprocessable-content';
  readonly 423: 'locked';
  readonly 424: 'failed-dependency';
  readonly 425: 'too-early';
  readonly 426: 'upgrade-required';
  readonly 428: 'precondition-required';
  readonly 429: 'too-many-requests';
  readonly 431: 'request-header-fields-too-large';
  readonly 451: 'unavailable-for-legal-reasons';
  readonly 499: 'client-closed-request';
  readonly 500: 'internal-server-error';
  readonly 501: 'not-implemented';
  readonly 502: 'bad-gateway';
  readonly 503: 'service-unavailable';
  readonly 504: 'gateway-timeout';
  readonly 505: 'http-version-not-supported';
  readonly 506: 'variant-also-negotiates';
  readonly 507: 'insufficient-storage';
  readonly 508: 'loop-detected';
  readonly 510: 'not-extended';
  readonly 511: 'network-authentication-required';
}

/** A code of Plain HTTP. */
export type HttpCode = keyof HttpStatusByCode;

/** The codes of Plain HTTP. */
export const httpTable = /* @__PURE__ */ codeTable(STATUSES, /* @__PURE__ */ namesWith('Http'));

/** What the base class says of an error that it is told nothing about: the last resort. */
export const httpBaseRow = { code: 'internal-server-error', http: 500, retryable: true } as const;

/** When a body is read as an error of Plain HTTP though the caller named no platform. */
export const httpClaims = 'rest';

/** The codes for a status that has none: a 4xx, and any other. */
export const httpFallback = ['bad-request', 'internal-server-error'] as const;

/** The statuses after which a retry makes sense, where only the status is known. */
export const httpRetryStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
