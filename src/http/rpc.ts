// Generated from codes/http.json by `npm run generate`. Do not edit: the next run overwrites it.
/** The codes of Plain HTTP for each code of google.rpc, those that a status maps back to first. */
export const httpByRpc: Readonly<Record<string, string>> = {
  INVALID_ARGUMENT: 'bad-request not-acceptable length-required unsupported-media-type unprocessable-content',
  UNAUTHENTICATED: 'unauthorized proxy-authentication-required network-authentication-required',
  FAILED_PRECONDITION: 'payment-required precondition-failed expectation-failed im-a-teapot misdirected-request locked failed-dependency upgrade-required precondition-required not-extended',
  PERMISSION_DENIED: 'forbidden unavailable-for-legal-reasons',
  NOT_FOUND: 'not-found gone',
  UNIMPLEMENTED: 'method-not-allowed not-implemented http-version-not-supported',
  DEADLINE_EXCEEDED: 'request-timeout gateway-timeout',
  ABORTED: 'conflict',
  RESOURCE_EXHAUSTED: 'content-too-large uri-too-long too-many-requests request-header-fields-too-large insufficient-storage',
  OUT_OF_RANGE: 'range-not-satisfiable',
  UNAVAILABLE: 'too-early bad-gateway service-unavailable',
  CANCELLED: 'client-closed-request',
  INTERNAL: 'internal-server-error variant-also-negotiates loop-detected',
};
