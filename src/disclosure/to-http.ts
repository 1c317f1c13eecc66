import { type CodedError, isCodedError, remembered } from '../coded-error.js';
import { isHttpStatus } from '../context.js';
import { envelopeById } from '../envelope/detect.js';
import { type EnvelopeId, isObject, type OutgoingError } from '../envelope/wire-error.js';
import { pauseMs } from '../headers.js';
import type { Remembered } from '../memory.js';
import type { KnownError } from '../parsed-class.js';
import { shorten } from '../shorten.js';
import { cut, stringify } from '../stringify.js';
import { codeOfStatus, type Taxonomy } from '../taxonomy.js';
import { redactDetails, redactName, redactText } from './redact.js';

/** How a server answers. */
export interface ToHttpOptions {
  /** The shape of the body. Default: that of the exception's platform. */
  readonly envelope?: EnvelopeId | undefined;
  /** The challenge of a 401. Default: `Bearer`. */
  readonly wwwAuthenticate?: string | undefined;
}

/** An answer of HTTP. */
export interface HttpAnswer {
  /** From 400 to 599. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** What the answer to strangers is made with besides the error. */
export interface Answering {
  /** The platform whose internal error stands for what is no exception. */
  readonly platform: Taxonomy;
  /** What the registry says of a code: the message where the error's own is not for strangers. */
  readonly describe: (error: CodedError) => string;
}

/** UTF-16 code units of a code that an answer holds at most. */
const LONGEST_CODE = 256;

/** UTF-16 code units of a message, likewise. */
const LONGEST_MESSAGE = 65_536;

/** The answer for anything thrown; see `toHttp`. */
export function answer(thrown: unknown, options: ToHttpOptions, answering: Answering): HttpAnswer {
  try {
    return answerFor(isCodedError(thrown) ? thrown : internal(thrown, answering.platform), options, answering);
  } catch {
    // An exception of another's making that throws when it is read says no more than that something went wrong.
    return answerFor(internal(undefined, answering.platform), options, answering);
  }
}

function answerFor(error: CodedError, options: ToHttpOptions, { describe }: Answering): HttpAnswer {
  const status = error.httpStatus >= 400 && isHttpStatus(error.httpStatus) ? error.httpStatus : 500;
  const envelope = envelopeById(options.envelope);
  const outgoing = forStrangers(error, status, describe);
  const { retryAfterMs: pause } = error;
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(typeof pause === 'number' && pause >= 0 && { 'retry-after': String(Math.ceil(pauseMs(pause) / 1000)) }),
      ...(status === 401 && { 'www-authenticate': options.wwwAuthenticate ?? 'Bearer' }),
    },
    body: stringify(envelope ? envelope.write(outgoing) : error['~write'](outgoing)),
  };
}

/** What of an exception strangers may read. Where they may not read the message, they may not read the details either. */
function forStrangers(error: CodedError, httpStatus: number, describe: Answering['describe']): OutgoingError {
  const { code, wireCode = code, message, kind, issues } = error;
  // A status that had to be corrected says nothing of who may read the rest.
  const expose = error.httpStatus === httpStatus ? error.expose : remembered(error)?.expose === true;
  if (!expose) return { code: safeCode(code), httpStatus, kind, message: describe(error), issues: [], details: {} };
  const details: unknown = cut(error.details);
  return {
    code: typeof wireCode === 'string' ? safeCode(wireCode) : wireCode,
    ...{ httpStatus, kind },
    // Who says in so many words that a message is for strangers has looked at it.
    message: remembered(error)?.expose ? message : safeText(message),
    issues: issues.map(({ path, message: words, type }) => ({
      path: path.map((part) => (typeof part === 'string' ? redactText(part) : part)),
      message: safeText(words),
      ...(type !== undefined && { type: redactName(type) }),
    })),
    details: isObject(details) ? redactDetails(details) : {},
  };
}

/** A message without what looks like a credential. One that is too long is cut before it is looked through. */
function safeText(message: string): string {
  return redactText(shorten(message, LONGEST_MESSAGE));
}

/** A code is whatever a server wrote, where its registry is open or lacks it. */
function safeCode(code: string): string {
  return redactName(code).slice(0, LONGEST_CODE);
}

/**
 * The internal error of `platform` for what is no exception of this package. What http-errors and its like raise says by `expose` that its
 * status and, where that is true, its message are meant for the client.
 */
function internal(thrown: unknown, platform: Taxonomy): CodedError {
  const { expose, status, message } = (thrown ?? {}) as { expose?: unknown; status?: unknown; message?: unknown };
  const meant = typeof expose === 'boolean' && isHttpStatus(status) && status >= 400;
  const httpStatus = meant ? status : 500;
  const code = codeOfStatus(platform.table, platform.fallback, httpStatus);
  const row = platform.table.rows.get(code) ?? { code, http: httpStatus };
  const kept: KnownError & Remembered = {
    ...{
      platform: platform.platform,
      code,
      httpStatus,
      expose: meant && expose === true && typeof message === 'string',
    },
    ...{ '~row': row, '~name': row.className },
  };
  const Class = platform.classOf(row, '');
  // http-errors exposes every message of a 4xx: nobody has looked at this one.
  return new Class(typeof message === 'string' ? redactText(message) : '', kept);
}
