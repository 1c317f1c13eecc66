import { shorten } from '../shorten.js';
import { redactText } from './redact.js';

/** How a message is written on one line. */
export interface SafeMessageOptions {
  /** UTF-16 code units that the message has at most, the ellipsis included. Default: 256. */
  readonly maxLength?: number | undefined;
}

/** Text of a message that is looked at: what stands behind it is cut anyhow. */
const LONGEST = 65_536;

/** Sequences by which a terminal is told to do something (ECMA-48), with their arguments. */
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /(?:\u001b\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]?|\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)?|\u001b[ -~]?/g;

/** Line breaks, other control characters, and marks that turn the direction of writing. */
const CONTROL = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * The message of anything thrown for a log or a terminal: one line, without control characters, ANSI escapes and halves of surrogate pairs,
 * without what looks like a credential, cut at a length. Total: it never throws.
 *
 * @example
 * ```ts
 * import { safeMessage } from 'ml-errors';
 *
 * safeMessage(new Error('no such run\n  token=abc123 \u001b[31mred\u001b[0m')); // 'no such run token=[redacted] red'
 * ```
 */
export function safeMessage(error: unknown, options?: SafeMessageOptions): string {
  const given = maxLengthOf(options);
  const maxLength = typeof given === 'number' && given >= 1 ? Math.floor(given) : 256;
  return shorten(oneLine(messageOf(error)), maxLength);
}

/** `text` as one line, whatever is in it. */
export function oneLine(text: string, redact = redactText): string {
  return redact(plain(text.slice(0, LONGEST)))
    .replace(/ {2,}/g, ' ')
    .replace(LONE, '\ufffd')
    .trim();
}

/** `text` without what steers a terminal or breaks a line. */
export function plain(text: string): string {
  return text.replace(ANSI, '').replace(CONTROL, ' ');
}

function maxLengthOf(options: SafeMessageOptions | undefined): unknown {
  try {
    return options?.maxLength;
  } catch {
    return undefined;
  }
}

/** Half a surrogate pair, which no UTF-8 can hold. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The message of anything thrown; of what is no error, what it is. */
export function messageOf(error: unknown): string {
  try {
    if (typeof error === 'string') return error;
    const { message } = error as { message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // Neither null nor a revoked proxy has a message.
  }
  return 'something was thrown that is no error';
}
