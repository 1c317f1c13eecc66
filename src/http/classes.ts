// Generated from codes/http.json by `npm run generate`. Do not edit: the next run overwrites it.
import type { CodeRow } from '../memory.js';
import { HttpErrorBase } from './error-base.js';

/**
 * The server cannot process the request because it is malformed or otherwise invalid.
 *
 * `bad-request`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the syntax, the headers or the body of the request before you send it again.
 */
export class HttpBadRequestError extends HttpErrorBase<'bad-request'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'bad-request', http: 400, className: 'HttpBadRequestError', message: 'The server cannot process the request because it is malformed or otherwise invalid.' };
  }
}

/**
 * The request has no valid authentication credentials for this resource.
 *
 * `unauthorized`, HTTP 401, the caller's to mend; a retry does not help.
 *
 * What to do: Send credentials of the kind that the WWW-Authenticate header asks for, or renew those you sent.
 */
export class HttpUnauthorizedError extends HttpErrorBase<'unauthorized'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unauthorized', http: 401, className: 'HttpUnauthorizedError', message: 'The request has no valid authentication credentials for this resource.' };
  }
}

/**
 * The server demands a payment before it serves the request.
 *
 * `payment-required`, HTTP 402, the caller's to mend; a retry does not help.
 *
 * What to do: Check the account's billing, credit or plan with the service.
 */
export class HttpPaymentRequiredError extends HttpErrorBase<'payment-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'payment-required', http: 402, className: 'HttpPaymentRequiredError', message: 'The server demands a payment before it serves the request.' };
  }
}

/**
 * The server understood the request but refuses to fulfil it.
 *
 * `forbidden`, HTTP 403, the caller's to mend; a retry does not help.
 *
 * What to do: Ask for the permission or use an account that has it; the same credentials will be refused again.
 */
export class HttpForbiddenError extends HttpErrorBase<'forbidden'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'forbidden', http: 403, className: 'HttpForbiddenError', message: 'The server understood the request but refuses to fulfil it.' };
  }
}

/**
 * The server has nothing at this URL, or does not admit that it has.
 *
 * `not-found`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the host, the path and the IDs in the URL, and whether the resource was deleted or is hidden from you.
 */
export class HttpNotFoundError extends HttpErrorBase<'not-found'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'not-found', http: 404, className: 'HttpNotFoundError', message: 'The server has nothing at this URL, or does not admit that it has.' };
  }
}

/**
 * The resource does not support the request's method.
 *
 * `method-not-allowed`, HTTP 405, the caller's to mend; a retry does not help.
 *
 * What to do: Use one of the methods that the Allow header lists, and check that the URL is the one you meant.
 */
export class HttpMethodNotAllowedError extends HttpErrorBase<'method-not-allowed'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'method-not-allowed', http: 405, className: 'HttpMethodNotAllowedError', message: "The resource does not support the request's method." };
  }
}

/**
 * The server has no representation that the request's Accept headers allow.
 *
 * `not-acceptable`, HTTP 406, the caller's to mend; a retry does not help.
 *
 * What to do: Widen or remove Accept, Accept-Language and Accept-Encoding.
 */
export class HttpNotAcceptableError extends HttpErrorBase<'not-acceptable'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'not-acceptable', http: 406, className: 'HttpNotAcceptableError', message: "The server has no representation that the request's Accept headers allow." };
  }
}

/**
 * A proxy on the way demands authentication before it forwards the request.
 *
 * `proxy-authentication-required`, HTTP 407, the caller's to mend; a retry does not help.
 *
 * What to do: Give the proxy its credentials, of the kind that its Proxy-Authenticate header asks for.
 */
export class HttpProxyAuthenticationRequiredError extends HttpErrorBase<'proxy-authentication-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'proxy-authentication-required', http: 407, className: 'HttpProxyAuthenticationRequiredError', message: 'A proxy on the way demands authentication before it forwards the request.' };
  }
}

/**
 * The server did not receive the complete request within the time it was prepared to wait.
 *
 * `request-timeout`, HTTP 408, the caller's to mend; a retry may help.
 *
 * What to do: Send the request again on a new connection, and look for a slow upload or network if it comes back.
 */
export class HttpRequestTimeoutError extends HttpErrorBase<'request-timeout'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'request-timeout', http: 408, className: 'HttpRequestTimeoutError', retryable: true, message: 'The server did not receive the complete request within the time it was prepared to wait.' };
  }
}

/**
 * The request conflicts with the present state of the resource.
 *
 * `conflict`, HTTP 409, the caller's to mend; a retry does not help.
 *
 * What to do: Read the resource as it is now, resolve the conflict, and send a new request.
 */
export class HttpConflictError extends HttpErrorBase<'conflict'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'conflict', http: 409, className: 'HttpConflictError', message: 'The request conflicts with the present state of the resource.' };
  }
}

/**
 * The resource was here but is no longer available, probably for good.
 *
 * `gone`, HTTP 410, the caller's to mend; a retry does not help.
 *
 * What to do: Remove or update the link; the resource is not expected to come back.
 */
export class HttpGoneError extends HttpErrorBase<'gone'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'gone', http: 410, className: 'HttpGoneError', message: 'The resource was here but is no longer available, probably for good.' };
  }
}

/**
 * The server refuses the request without a Content-Length header.
 *
 * `length-required`, HTTP 411, the caller's to mend; a retry does not help.
 *
 * What to do: Send Content-Length with the exact length of the body instead of a stream of unknown length.
 */
export class HttpLengthRequiredError extends HttpErrorBase<'length-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'length-required', http: 411, className: 'HttpLengthRequiredError', message: 'The server refuses the request without a Content-Length header.' };
  }
}

/**
 * A condition in the request's headers, such as If-Match, does not hold for the resource.
 *
 * `precondition-failed`, HTTP 412, the caller's to mend; a retry does not help.
 *
 * What to do: Read the resource with its present ETag, apply your change to that, and send it with the new condition.
 */
export class HttpPreconditionFailedError extends HttpErrorBase<'precondition-failed'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'precondition-failed', http: 412, className: 'HttpPreconditionFailedError', message: "A condition in the request's headers, such as If-Match, does not hold for the resource." };
  }
}

/**
 * The body of the request is larger than the server is willing to process.
 *
 * `content-too-large`, HTTP 413, the caller's to mend; a retry does not help.
 *
 * What to do: Send less in one request, in parts or compressed, or have the limit of the server or proxy raised.
 */
export class HttpContentTooLargeError extends HttpErrorBase<'content-too-large'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'content-too-large', http: 413, className: 'HttpContentTooLargeError', message: 'The body of the request is larger than the server is willing to process.' };
  }
}

/**
 * The request's URL is longer than the server is willing to interpret.
 *
 * `uri-too-long`, HTTP 414, the caller's to mend; a retry does not help.
 *
 * What to do: Send long parameters in the body of a POST instead of in the query string, and check for a redirect loop that makes the URL grow.
 */
export class HttpUriTooLongError extends HttpErrorBase<'uri-too-long'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'uri-too-long', http: 414, className: 'HttpUriTooLongError', message: "The request's URL is longer than the server is willing to interpret." };
  }
}

/**
 * The resource does not accept the format or encoding of the request's body.
 *
 * `unsupported-media-type`, HTTP 415, the caller's to mend; a retry does not help.
 *
 * What to do: Check that Content-Type and Content-Encoding say what the body is, and send a format that the API documents or the response's Accept header names.
 */
export class HttpUnsupportedMediaTypeError extends HttpErrorBase<'unsupported-media-type'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unsupported-media-type', http: 415, className: 'HttpUnsupportedMediaTypeError', message: "The resource does not accept the format or encoding of the request's body." };
  }
}

/**
 * The requested byte ranges lie outside the resource or are too many.
 *
 * `range-not-satisfiable`, HTTP 416, the caller's to mend; a retry does not help.
 *
 * What to do: Compare the Range header with the length in Content-Range, and request a range within it or the whole.
 */
export class HttpRangeNotSatisfiableError extends HttpErrorBase<'range-not-satisfiable'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'range-not-satisfiable', http: 416, className: 'HttpRangeNotSatisfiableError', message: 'The requested byte ranges lie outside the resource or are too many.' };
  }
}

/**
 * A server on the way cannot meet what the Expect header asks for.
 *
 * `expectation-failed`, HTTP 417, the caller's to mend; a retry does not help.
 *
 * What to do: Send the request without the Expect header.
 */
export class HttpExpectationFailedError extends HttpErrorBase<'expectation-failed'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'expectation-failed', http: 417, className: 'HttpExpectationFailedError', message: 'A server on the way cannot meet what the Expect header asks for.' };
  }
}

/**
 * The server refuses the request and calls itself a teapot.
 *
 * `im-a-teapot`, HTTP 418, the caller's to mend; a retry does not help.
 *
 * What to do: Find out who answered: the status is a joke that some services and firewalls send for requests that they do not want to serve.
 */
export class HttpImATeapotError extends HttpErrorBase<'im-a-teapot'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'im-a-teapot', http: 418, className: 'HttpImATeapotError', message: 'The server refuses the request and calls itself a teapot.' };
  }
}

/**
 * The request reached a server that cannot answer for the host in its URL.
 *
 * `misdirected-request`, HTTP 421, the caller's to mend; a retry does not help.
 *
 * What to do: Send it again over a new connection to the right host, and check TLS server names and virtual hosts if it comes back.
 */
export class HttpMisdirectedRequestError extends HttpErrorBase<'misdirected-request'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'misdirected-request', http: 421, className: 'HttpMisdirectedRequestError', message: 'The request reached a server that cannot answer for the host in its URL.' };
  }
}

/**
 * The body is well-formed but its content breaks the server's rules.
 *
 * `unprocessable-content`, HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the fields that the response's detail lists, and send the request again.
 */
export class HttpUnprocessableContentError extends HttpErrorBase<'unprocessable-content'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unprocessable-content', http: 422, className: 'HttpUnprocessableContentError', message: "The body is well-formed but its content breaks the server's rules." };
  }
}

/**
 * The resource is locked.
 *
 * `locked`, HTTP 423, the caller's to mend; a retry does not help.
 *
 * What to do: Send the lock's token, or wait until its holder releases it.
 */
export class HttpLockedError extends HttpErrorBase<'locked'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'locked', http: 423, className: 'HttpLockedError', message: 'The resource is locked.' };
  }
}

/**
 * The request failed because another one that it depends on failed.
 *
 * `failed-dependency`, HTTP 424, the caller's to mend; a retry does not help.
 *
 * What to do: Find and correct the request that failed first, and then repeat this one.
 */
export class HttpFailedDependencyError extends HttpErrorBase<'failed-dependency'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'failed-dependency', http: 424, className: 'HttpFailedDependencyError', message: 'The request failed because another one that it depends on failed.' };
  }
}

/**
 * The server refuses to process a request that was sent as early data and might be replayed.
 *
 * `too-early`, HTTP 425, the caller's to mend; a retry may help.
 *
 * What to do: Send the request again after the TLS handshake is complete.
 */
export class HttpTooEarlyError extends HttpErrorBase<'too-early'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'too-early', http: 425, className: 'HttpTooEarlyError', retryable: true, message: 'The server refuses to process a request that was sent as early data and might be replayed.' };
  }
}

/**
 * The server refuses the request over the present protocol.
 *
 * `upgrade-required`, HTTP 426, the caller's to mend; a retry does not help.
 *
 * What to do: Switch to a protocol that the Upgrade header names, such as a newer HTTP or TLS version.
 */
export class HttpUpgradeRequiredError extends HttpErrorBase<'upgrade-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'upgrade-required', http: 426, className: 'HttpUpgradeRequiredError', message: 'The server refuses the request over the present protocol.' };
  }
}

/**
 * The server demands that the request be conditional.
 *
 * `precondition-required`, HTTP 428, the caller's to mend; a retry does not help.
 *
 * What to do: Read the resource, and send the change with If-Match and the ETag that you got.
 */
export class HttpPreconditionRequiredError extends HttpErrorBase<'precondition-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'precondition-required', http: 428, className: 'HttpPreconditionRequiredError', message: 'The server demands that the request be conditional.' };
  }
}

/**
 * The caller has sent too many requests in a given time.
 *
 * `too-many-requests`, HTTP 429, the caller's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, or back off exponentially, and lower your request rate.
 */
export class HttpTooManyRequestsError extends HttpErrorBase<'too-many-requests'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'too-many-requests', http: 429, className: 'HttpTooManyRequestsError', retryable: true, message: 'The caller has sent too many requests in a given time.' };
  }
}

/**
 * The request's header fields, one of them or all together, are too large.
 *
 * `request-header-fields-too-large`, HTTP 431, the caller's to mend; a retry does not help.
 *
 * What to do: Make cookies, tokens and other headers smaller, and then send the request again.
 */
export class HttpRequestHeaderFieldsTooLargeError extends HttpErrorBase<'request-header-fields-too-large'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'request-header-fields-too-large', http: 431, className: 'HttpRequestHeaderFieldsTooLargeError', message: "The request's header fields, one of them or all together, are too large." };
  }
}

/**
 * The server denies access to the resource because of a legal demand.
 *
 * `unavailable-for-legal-reasons`, HTTP 451, the caller's to mend; a retry does not help.
 *
 * What to do: Read the response for who demanded it and whether it depends on your region; a retry will not help.
 */
export class HttpUnavailableForLegalReasonsError extends HttpErrorBase<'unavailable-for-legal-reasons'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'unavailable-for-legal-reasons', http: 451, className: 'HttpUnavailableForLegalReasonsError', message: 'The server denies access to the resource because of a legal demand.' };
  }
}

/**
 * The client closed the connection before the server had answered.
 *
 * `client-closed-request`, HTTP 499, the caller's to mend; a retry does not help.
 *
 * What to do: Raise the timeout of the client or of the proxy that gave up, and send the request again if you still want its result.
 */
export class HttpClientClosedRequestError extends HttpErrorBase<'client-closed-request'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'client-closed-request', http: 499, className: 'HttpClientClosedRequestError', message: 'The client closed the connection before the server had answered.' };
  }
}

/**
 * The server met an unexpected condition and could not fulfil the request.
 *
 * `internal-server-error`, HTTP 500, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, and if it persists give the operator of the service the time and the request's ID.
 */
export class HttpInternalServerError extends HttpErrorBase<'internal-server-error'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'internal-server-error', http: 500, className: 'HttpInternalServerError', retryable: true, message: 'The server met an unexpected condition and could not fulfil the request.' };
  }
}

/**
 * The server does not support what the request needs, for instance its method.
 *
 * `not-implemented`, HTTP 501, the platform's to mend; a retry does not help.
 *
 * What to do: Use another method or operation, or a version of the server that supports this one.
 */
export class HttpNotImplementedError extends HttpErrorBase<'not-implemented'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'not-implemented', http: 501, className: 'HttpNotImplementedError', message: 'The server does not support what the request needs, for instance its method.' };
  }
}

/**
 * A gateway or proxy received an invalid response from the server behind it, or none.
 *
 * `bad-gateway`, HTTP 502, the platform's to mend; a retry may help.
 *
 * What to do: Retry with backoff, and if it persists check that the server behind the gateway runs and that the gateway points at it.
 */
export class HttpBadGatewayError extends HttpErrorBase<'bad-gateway'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'bad-gateway', http: 502, className: 'HttpBadGatewayError', retryable: true, message: 'A gateway or proxy received an invalid response from the server behind it, or none.' };
  }
}

/**
 * The server cannot handle the request at the moment because of overload or maintenance.
 *
 * `service-unavailable`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Wait as long as Retry-After says, or retry with backoff.
 */
export class HttpServiceUnavailableError extends HttpErrorBase<'service-unavailable'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'service-unavailable', http: 503, className: 'HttpServiceUnavailableError', retryable: true, message: 'The server cannot handle the request at the moment because of overload or maintenance.' };
  }
}

/**
 * A gateway or proxy did not receive a response in time from the server behind it.
 *
 * `gateway-timeout`, HTTP 504, the platform's to mend; a retry may help.
 *
 * What to do: Check whether the operation took effect, then retry it with less work or raise the gateway's timeout.
 */
export class HttpGatewayTimeoutError extends HttpErrorBase<'gateway-timeout'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'gateway-timeout', http: 504, className: 'HttpGatewayTimeoutError', retryable: true, message: 'A gateway or proxy did not receive a response in time from the server behind it.' };
  }
}

/**
 * The server does not support the HTTP version of the request.
 *
 * `http-version-not-supported`, HTTP 505, the platform's to mend; a retry does not help.
 *
 * What to do: Send the request with another HTTP version, usually HTTP/1.1.
 */
export class HttpVersionNotSupportedError extends HttpErrorBase<'http-version-not-supported'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'http-version-not-supported', http: 505, className: 'HttpVersionNotSupportedError', message: 'The server does not support the HTTP version of the request.' };
  }
}

/**
 * The server's content negotiation is misconfigured and refers back to itself.
 *
 * `variant-also-negotiates`, HTTP 506, the platform's to mend; a retry does not help.
 *
 * What to do: Tell the operator of the server, whose configuration must be corrected.
 */
export class HttpVariantAlsoNegotiatesError extends HttpErrorBase<'variant-also-negotiates'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'variant-also-negotiates', http: 506, className: 'HttpVariantAlsoNegotiatesError', message: "The server's content negotiation is misconfigured and refers back to itself." };
  }
}

/**
 * The server has not enough storage to complete the request.
 *
 * `insufficient-storage`, HTTP 507, the platform's to mend; a retry does not help.
 *
 * What to do: Free storage on the server or have it enlarged before you repeat the request.
 */
export class HttpInsufficientStorageError extends HttpErrorBase<'insufficient-storage'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'insufficient-storage', http: 507, className: 'HttpInsufficientStorageError', message: 'The server has not enough storage to complete the request.' };
  }
}

/**
 * The server gave up because it met an endless loop while it processed the request.
 *
 * `loop-detected`, HTTP 508, the platform's to mend; a retry does not help.
 *
 * What to do: Remove the cycle of links or bindings on the server, or request less depth.
 */
export class HttpLoopDetectedError extends HttpErrorBase<'loop-detected'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'loop-detected', http: 508, className: 'HttpLoopDetectedError', message: 'The server gave up because it met an endless loop while it processed the request.' };
  }
}

/**
 * The server demands an extension that the request does not declare.
 *
 * `not-extended`, HTTP 510, the caller's to mend; a retry does not help.
 *
 * What to do: Find out from the response which extension is needed, and send a request that declares it.
 *
 * @deprecated Obsoleted in IANA's registry since RFC 2774 became historic; it has no replacement.
 */
export class HttpNotExtendedError extends HttpErrorBase<'not-extended'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'not-extended', http: 510, className: 'HttpNotExtendedError', kind: 'user', message: 'The server demands an extension that the request does not declare.' };
  }
}

/**
 * The network demands that the client log in before it gets access.
 *
 * `network-authentication-required`, HTTP 511, the caller's to mend; a retry does not help.
 *
 * What to do: Open a page in a browser and log in to the network, as in a hotel or an airport, then send the request again.
 */
export class HttpNetworkAuthenticationRequiredError extends HttpErrorBase<'network-authentication-required'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'network-authentication-required', http: 511, className: 'HttpNetworkAuthenticationRequiredError', kind: 'user', message: 'The network demands that the client log in before it gets access.' };
  }
}
