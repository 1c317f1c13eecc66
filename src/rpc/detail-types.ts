/** Why an error occurred, as `google.rpc.ErrorInfo`. */
export interface ErrorInfo {
  readonly reason: string;
  readonly domain: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Which request failed, as `google.rpc.RequestInfo`. */
export interface RequestInfo {
  readonly requestId: string;
  readonly servingData: string;
}

/** When to try again, as `google.rpc.RetryInfo`. */
export interface RetryInfo {
  /** Milliseconds to wait. */
  readonly retryDelayMs: number;
}

/** Where the server failed, as `google.rpc.DebugInfo`. Not for strangers. */
export interface DebugInfo {
  readonly stackEntries: readonly string[];
  readonly detail: string;
}

/** Which quotas are used up, as `google.rpc.QuotaFailure`. */
export interface QuotaFailure {
  readonly violations: readonly { readonly subject: string; readonly description: string }[];
}

/** Which conditions do not hold, as `google.rpc.PreconditionFailure`. */
export interface PreconditionFailure {
  readonly violations: readonly { readonly type: string; readonly subject: string; readonly description: string }[];
}

/** Which fields of the request are wrong, as `google.rpc.BadRequest`; `error.issues` has them too. */
export interface BadRequest {
  readonly fieldViolations: readonly {
    readonly field: string;
    readonly description: string;
    readonly reason: string;
  }[];
}

/** Which resource was asked for, as `google.rpc.ResourceInfo`. */
export interface ResourceInfo {
  readonly resourceType: string;
  readonly resourceName: string;
  readonly owner: string;
  readonly description: string;
}

/** Where to read more, as `google.rpc.Help`. */
export interface Help {
  readonly links: readonly { readonly description: string; readonly url: string }[];
}

/** Google's typed details of an error. Of several with one type the last counts. */
export interface TypedDetails {
  readonly errorInfo?: ErrorInfo | undefined;
  readonly requestInfo?: RequestInfo | undefined;
  readonly retryInfo?: RetryInfo | undefined;
  readonly debugInfo?: DebugInfo | undefined;
  readonly quotaFailure?: QuotaFailure | undefined;
  readonly preconditionFailure?: PreconditionFailure | undefined;
  readonly badRequest?: BadRequest | undefined;
  readonly resourceInfo?: ResourceInfo | undefined;
  readonly help?: Help | undefined;
  /** Those of other types, and those that are not what their type says, as they came. */
  readonly unknown: readonly unknown[];
}

/** What a field holds: a text, a list of texts, a map of texts, a time in milliseconds, or a list of messages with texts. */
export type FieldKind = 'text' | 'texts' | 'map' | 'ms' | readonly string[];

/** The fields of each type by their protobuf names, in the order of their numbers from 1 on. */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, FieldKind>>>> = {
  ErrorInfo: { reason: 'text', domain: 'text', metadata: 'map' },
  RequestInfo: { request_id: 'text', serving_data: 'text' },
  RetryInfo: { retry_delay: 'ms' },
  DebugInfo: { stack_entries: 'texts', detail: 'text' },
  QuotaFailure: { violations: ['subject', 'description'] },
  PreconditionFailure: { violations: ['type', 'subject', 'description'] },
  BadRequest: { field_violations: ['field', 'description', 'reason'] },
  ResourceInfo: { resource_type: 'text', resource_name: 'text', owner: 'text', description: 'text' },
  Help: { links: ['description', 'url'] },
};

/** The JSON name of a protobuf field: `retryDelay` of `retry_delay`. */
export function camelCase(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The member of {@link TypedDetails} for a type, and that of its time: `errorInfo`; `retryDelayMs`. */
export function memberName(name: string, kind?: FieldKind): string {
  return kind === 'ms' ? `${camelCase(name)}Ms` : camelCase(name.charAt(0).toLowerCase() + name.slice(1));
}
