/** The names of google.rpc's codes at their numbers. */
const NAMES =
  /* @__PURE__ */ 'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** The name of one of google.rpc's error codes, from 1 to 16; undefined for whatever else. */
export function rpcName(number: unknown): string | undefined {
  return typeof number === 'number' && number >= 1 ? NAMES[number] : undefined;
}

/** The number of one of google.rpc's error codes, by its name; of any other that of UNKNOWN. */
export function rpcNumber(name: string): number {
  const number = NAMES.indexOf(name);
  return number > 0 ? number : 2;
}

/** Whether `code` is one of the sixteen of Connect, which are google.rpc's in small letters, but for one. */
export function isConnectCode(code: unknown): boolean {
  return (
    typeof code === 'string' &&
    (code === 'canceled' || (/^(?!ok$|cancelled$)[a-z_]+$/.test(code) && NAMES.includes(code.toUpperCase())))
  );
}
