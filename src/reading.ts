import type { TableRow } from './code-table.js';
import { type ParseContext, readPath, readStatus } from './context.js';
import { without } from './envelope/members.js';
import { preview } from './envelope/preview.js';
import { retryHintMs } from './envelope/retry-hint.js';
import { type Found, findError } from './envelope/unwrap.js';
import {
  type Envelope,
  type EnvelopeId,
  type ErrorKind,
  type Issue,
  type JsonObject,
  text,
  type WireError,
} from './envelope/wire-error.js';
import type { MatchedBy, RateLimit } from './error-init.js';
import { type KeptHeaders, pauseMs, readHeaders, type SaidInHeaders } from './headers.js';
import { jsonOf, type Relay, type Remembered, type Writing } from './memory.js';
import { parseJson } from './parse-json.js';
import type { ParsedClass } from './parsed-class.js';
import { LASTING, reasonPhrase } from './reason-phrase.js';
import { matchError, type Taxonomy } from './taxonomy.js';

/** Members that `details` have at most; one more says how many were cut. */
const MOST_DETAILS = 10_000;

/** Chooses the platform for an error that was read in `envelope`. */
export type ChooseTaxonomy = (error: WireError, envelope: Envelope | undefined) => Taxonomy;

/**
 * What a parser reads of a body, and what the exception remembers of it. The text and the parsed value are kept by reference;
 * details and issues are made when somebody asks for them. What few bodies or contexts say is no member before it is said: thousands of these may be held.
 */
export class Reading implements Remembered {
  readonly message: string;
  readonly httpStatus: number;
  readonly taxonomy: Taxonomy;
  readonly matched: MatchedBy;
  readonly '~row': TableRow;
  private readonly text: string | undefined;
  readonly value: unknown;
  /** The object that holds the error: the value, or what was found in it. */
  private readonly object: JsonObject | undefined;
  private readonly within?: Found['within'];
  private readonly shape: Envelope | undefined;
  readonly wireCode?: string | number | undefined;
  readonly kind?: ErrorKind | undefined;
  /** Whether a retry makes sense, where neither the row nor the status decides. */
  private readonly decided?: boolean | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly requestId?: string | undefined;
  readonly '~retryAfterMs'?: number | undefined;
  readonly '~path'?: string | undefined;
  readonly '~method'?: string | undefined;
  private readonly issueInput?: boolean;
  readonly cause?: unknown;
  private lazyDetails?: JsonObject;
  private lazyIssues?: readonly Issue[];

  /** @param platform the one that the caller named, or how to choose one */
  constructor(body: unknown, context: ParseContext, platform: Taxonomy | ChooseTaxonomy) {
    this.text = textOf(body);
    this.value = this.text === undefined ? body : parseJson(this.text);
    const transport = readStatus(context.status);
    const native = typeof platform === 'function' ? undefined : platform.envelope;
    const { object, within, shape, error } = this.find(native, transport, readHeaders(context.headers));
    this.object = object;
    this.shape = shape;
    if (within) this.within = within;
    this.taxonomy = typeof platform === 'function' ? platform(error, shape) : platform;
    const status = transport ?? error.httpStatus;
    const path = readPath(context.url);
    const method = typeof context.method === 'string' ? context.method : undefined;
    const {
      row,
      matched,
      code = row.code,
      httpStatus,
      retryable,
    } = matchError(this.taxonomy, error, status, {
      path,
      method,
    });
    this.matched = matched;
    this['~row'] = code === row.code ? row : { ...row, code, unlisted: true };
    this.httpStatus = status ?? httpStatus ?? row.http;
    this.message = error.message ?? fallbackMessage(status ?? httpStatus, context) ?? row.code;
    this.wireCode = (error.code ?? code) === code ? undefined : error.code;
    this.kind = error.kind;
    this.decided = retryable;
    // Error takes any `cause` that is there, undefined included.
    if ('cause' in context) this.cause = context.cause;
    if (path) this['~path'] = path;
    if (method) this['~method'] = method;
    if (context.issueInput === true) this.issueInput = true;
  }

  /** The error in the body, with what only the headers say of it. */
  private find(native: Envelope | undefined, status: number | undefined, headers: SaidInHeaders | undefined): Found {
    const found = read(() => findError(this.text, this.value, native, status)) ?? { error: {} };
    if (!headers) return found;
    const { code, message, ...kept } = headers;
    Object.assign(this, kept satisfies KeptHeaders);
    const { error } = found;
    return { ...found, error: { ...error, code: error.code ?? code, message: error.message ?? message } };
  }

  /** The class to construct, with the message and this. */
  get class(): ParsedClass {
    return this.taxonomy.classOf(this['~row']);
  }

  /** For a class that people construct: it looks for its row by the code. */
  get code(): string {
    return this['~row'].code;
  }

  get '~name'(): string | undefined {
    return this['~row'].className;
  }

  get '~lineage'(): string | undefined {
    return this.taxonomy.lineageOf?.(this['~row']);
  }

  get platform(): string {
    return this.taxonomy.platform;
  }

  get envelope(): EnvelopeId | undefined {
    return this.shape?.id;
  }

  get retryable(): boolean {
    const { '~row': row, matched, decided } = this;
    if (decided !== undefined) return decided;
    if (matched !== 'status' && matched !== 'fallback') return row.retryable === true;
    // A quota that is used up is no rate limit.
    return (
      this.taxonomy.retryStatuses.includes(this.httpStatus) && !LASTING.includes(String(this.wireCode ?? row.code))
    );
  }

  get retryAfterMs(): number | undefined {
    const hint = read(() => this.object && retryHintMs(this.object));
    return this['~retryAfterMs'] ?? (hint && pauseMs(hint));
  }

  get details(): JsonObject {
    this.lazyDetails ??= read(() => this.readDetails()) ?? {};
    return this.lazyDetails;
  }

  get issues(): readonly Issue[] {
    const { object, shape } = this;
    this.lazyIssues ??= read(() => object && shape?.issues(object, this.issueInput)) ?? [];
    return this.lazyIssues;
  }

  private readDetails(): JsonObject {
    const { object, shape } = this;
    if (!object) return {};
    const beside = this.within && without(this.within.whole, [this.within.member]);
    const members = Object.entries({ ...beside, ...(shape?.details(object) ?? object) });
    const more = members.length - MOST_DETAILS;
    if (more > 0) members.splice(MOST_DETAILS, more, ['…', `[cut: ${more} more members]`]);
    return Object.fromEntries(members);
  }

  get preview(): string | undefined {
    return this.shape || this.text === undefined ? undefined : preview(this.text);
  }

  /** The body as it came, for whoever passes it on; undefined where no envelope carried it, or it says something else by now. */
  '~relay'({ message }: Writing): Relay | undefined {
    if (!this.shape || message !== this.message) return undefined;
    // An event or a line is no JSON by itself: then the object in it.
    return { text: this.text, value: this.value === undefined ? (this.within?.whole ?? this.object) : this.value };
  }

  '~json'(error: Writing): unknown {
    return jsonOf(this, error);
  }
}

declare const TextDecoder: new () => { decode(bytes: unknown): string };

/** The text of a body that came as text or bytes. Bytes that are not UTF-8 become U+FFFD. */
function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  return read(() =>
    ArrayBuffer.isView(body) || body instanceof ArrayBuffer ? new TextDecoder().decode(body) : undefined,
  );
}

function fallbackMessage(status: number | undefined, { statusText }: ParseContext): string | undefined {
  if (status === undefined) return undefined;
  const phrase = reasonPhrase(status) ?? text(statusText);
  return phrase === undefined ? `HTTP ${status}` : `HTTP ${status} ${phrase}`;
}

function read<T>(of: () => T): T | undefined {
  try {
    return of();
  } catch {
    // A value that was never JSON may refuse to be read; then there is nothing to tell.
    return undefined;
  }
}
