/** The names of google.rpc's codes at their numbers, in small letters: as Connect writes them, with its spelling of one. */
const NAMES =
  /* @__PURE__ */ 'ok canceled unknown invalid_argument deadline_exceeded not_found already_exists permission_denied resource_exhausted failed_precondition aborted out_of_range unimplemented internal unavailable data_loss unauthenticated'.split(
    ' ',
  );

/** The name of one of google.rpc's error codes, from 1 to 16; undefined for whatever else. */
export function rpcName(number: unknown): string | undefined {
  return typeof number === 'number' && number >= 1
    ? NAMES[number]?.toUpperCase().replace('CANCELED', 'CANCELLED')
    : undefined;
}

/** The HTTP statuses of google.rpc's codes, as grpc-gateway answers them. */
const STATUSES = [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];

/** Whether an answer with an HTTP status can have `number` for a code of google.rpc. */
export function isRpcStatus(number: unknown, status: number | undefined): boolean {
  return status === undefined || status < 400 || STATUSES[number as number] === status;
}

/** The number of one of google.rpc's error codes, by its name in either spelling; of any other that of UNKNOWN. */
export function rpcNumber(name: string): number {
  const number = NAMES.indexOf(name.toLowerCase().replace('cancelled', 'canceled'));
  return number > 0 ? number : 2;
}

/** Whether `code` is one of the sixteen of Connect, which are google.rpc's in small letters, but for one. */
export function isConnectCode(code: unknown): boolean {
  return NAMES.indexOf(code as string) > 0;
}
