/** A JSON object as `JSON.parse` gives it. */
export type JsonObject = Record<string, unknown>;

/** Who has to act: the caller (`user`), the platform (`system`), or nobody can tell (`unknown`). */
export type ErrorKind = 'user' | 'system' | 'unknown';

/** The kinds, each at its protobuf integer in Flyte. */
export const KINDS = ['unknown', 'user', 'system'] as const satisfies readonly ErrorKind[];

/** One field-level validation error. */
export interface Issue {
  /** Where: member names and list positions from the outside in, e.g. `['body', 'items', 0, 'price']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in words. */
  readonly message: string;
  /** The validator's own name for the rule, e.g. Pydantic's `missing`. */
  readonly type?: string | undefined;
  /** What the user typed, where a parser was asked to keep it (`issueInput`). */
  readonly input?: unknown;
  /** What the validator adds, likewise; it may repeat what the user typed. */
  readonly ctx?: unknown;
}

/** The names of the JSON shapes around an error. */
export type EnvelopeId =
  | 'detail'
  | 'error'
  | 'error_code'
  | 'execution_error'
  | 'connect'
  | 'rpc_status'
  | 'google'
  | 'openai'
  | 'anthropic'
  | 'aws'
  | 'kubernetes'
  | 'problem'
  | 'oauth'
  | 'graphql'
  | 'error_text'
  | 'status'
  | 'message'
  | 'field_map'
  | 'other_text';

/** Where envelopes, which know shapes, and platforms, which know codes, meet. */
export interface WireError {
  /** The code as it stands on the wire, whether a platform knows it or not. */
  readonly code?: string | number | undefined;
  readonly message?: string | undefined;
  /** The status that the body states, where the transport has none. */
  readonly httpStatus?: number | undefined;
  readonly kind?: ErrorKind | undefined;
  /** What the body itself says of a retry, where its envelope has a member for that. */
  readonly retryable?: boolean | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly details?: Readonly<JsonObject> | undefined;
}

/** What {@link Envelope.write} needs of an error. */
export interface OutgoingError {
  readonly code: string | number;
  readonly message: string;
  readonly httpStatus: number;
  readonly kind: ErrorKind;
  readonly issues: readonly Issue[];
  readonly details: Readonly<JsonObject>;
}

/**
 * A JSON shape around an error, in both directions. It knows no platform.
 *
 * `read` looks at what tells the error's identity and is called for every body; `issues` and `details` are read only when
 * somebody asks an exception for them.
 */
export interface Envelope {
  readonly id: EnvelopeId;
  /** What makes a body an error under a status that says success; undefined where this shape is used for other things too. */
  readonly tells?: 'code' | 'message' | undefined;
  /** Whether the shape asks for so little that a platform which the caller named may read the body first. */
  readonly weak?: boolean | undefined;
  /** Whether `body` has this shape beyond doubt. Detection tries the envelopes in the order of `detect.ts`. */
  claims(body: JsonObject): boolean;
  /** The error in `body`, which came with the HTTP status `status`, if with any. A body that is not claimed is read as far as it goes, for a caller who named the platform. */
  read(body: JsonObject, status?: number): WireError;
  /** The field-level errors in `body`, a bounded number; empty where there are none. With `input`, what the user typed is in them. */
  issues(body: JsonObject, input?: boolean): readonly Issue[];
  /** Every member of `body` that is not the envelope's own. */
  details(body: JsonObject): JsonObject;
  /** The body for `error`. The envelope's own members win over details of the same name. */
  write(error: OutgoingError): JsonObject;
}

/** Whether `value` is a JSON object: no array, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` where it is a string that says something; blank text counts as none. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** `value` where it can stand for a code: a string that says something, or a number. */
export function codeOf(value: unknown): string | number | undefined {
  return typeof value === 'number' ? value : text(value);
}

/** Whether `value` is a number, or digits: what stands for a status rather than for a code. */
export function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?[\d.]+$/.test(value));
}
