import { types } from 'node:util';
import { type CodedError, parseError, serializeError, toEnvelope } from 'ml-errors';
import { PLATFORM_NAMES } from './contexts.js';
import { json, parsed } from './json.js';
import type { Read } from './laws.js';

/*
 * Law 2: what an envelope recognised is passed on as it came. Text that was recognised, but is no JSON (an event, a line), has no canonical form
 * to be compared with; then only the text itself has to come back.
 */

const decoder = new TextDecoder();

/** The text that has to come back. Bytes are decoded as those of a fetch `Response` are. */
function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  return types.isArrayBufferView(body) || types.isArrayBuffer(body) ? decoder.decode(body) : undefined;
}

/** What a body means: itself, or the JSON in its text. */
const meaningOf = (body: unknown, text: string | undefined): unknown =>
  text === undefined ? body : parsed(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** What an exception says, to be compared. */
const said = (error: CodedError): string | undefined => {
  const { platform, code, httpStatus, message, matched, envelope, wireCode, kind, retryable, details, issues } = error;
  return json([platform, code, httpStatus, message, matched, envelope, wireCode, kind, retryable, issues, details]);
};

export function checkRelay({ error, body, subject, ask, run }: Read): void {
  const text = textOf(body);
  const written = run('serializeError', () => serializeError(error));
  const value = run('toEnvelope', () => toEnvelope(error));
  ask('5 total: writing', typeof written === 'string', () => `serializeError is ${typeof written}`);
  if (error.envelope === undefined) {
    ask('5 total: writing', parsed(written) !== undefined, () => `no JSON is written: ${written}`);
    return;
  }
  const asValue = (holds: boolean, what: () => string): void => ask('2 a value is passed on as it came', holds, what);
  asValue(value !== undefined, () => 'toEnvelope has nothing for what was recognised');
  if (text !== undefined) {
    ask('2 a text is passed on byte for byte', written === text, () => `written as ${written}`);
    return;
  }
  asValue(value === body, () => 'another value than the one that came');
  const canonical = json(body);
  // What cannot be read is cut and marked.
  const isCut = subject.body.as === 'odd' && written.includes('[cut: ');
  asValue(canonical === undefined || written === canonical || isCut, () => `written as ${written}`);
}

/** toEnvelope and JSON.stringify of an exception say what was recognised, too; what is too deep for the latter is cut. */
export function checkJson({ error, body, ask, run }: Read): void {
  const inJson = run('JSON.stringify', () => JSON.stringify(error));
  ask('5 total: writing', typeof inJson === 'string', () => `JSON.stringify is ${typeof inJson}`);
  const text = textOf(body);
  const meant = meaningOf(body, text);
  const canonical = error.envelope === undefined || meant === undefined ? undefined : json(meant);
  if (canonical === undefined) return;
  const asValue = (holds: boolean, what: () => string): void => ask('2 a value is passed on as it came', holds, what);
  asValue(inJson === canonical || inJson.includes('[cut: '), () => `JSON.stringify says ${inJson}`);
  if (text === undefined) return;
  const value = run('toEnvelope', () => toEnvelope(error));
  asValue(json(value) === canonical, () => `toEnvelope says ${json(value)}`);
}

/** It makes no difference whether a body was parsed before. */
export function checkAlike({ error, body, context, ask, run }: Read): void {
  const text = textOf(body);
  const meant = meaningOf(body, text);
  if (error.envelope === undefined || text === undefined || typeof meant !== 'object') return;
  const again: CodedError = run('parseError of the value', () => parseError(meant, context));
  const isAlike = said(again) === said(error);
  ask('2 text and value are read alike', isAlike, () => `${said(error)} is ${said(again)} of a value`);
}

/** Over further hops: those who pass on know the status, and perhaps take the error for another platform's. */
export function checkHops({ error, subject: { body }, context, random, ask, run }: Read): void {
  if (error.envelope === undefined || body.as === 'odd') return;
  const hops = (holds: boolean, what: () => string): void => ask('2 over several hops', holds, what);
  const written = serializeError(error);
  const beside = { status: error.httpStatus, platform: random.pick(PLATFORM_NAMES) };
  const next: CodedError = run('parseError, 2nd hop', () => parseError(written, beside));
  if (next.envelope !== undefined) {
    const passed = run('serializeError, 2nd hop', () => serializeError(next));
    hops(passed === written, () => `at ${beside.platform} written as ${passed}`);
  }
  const inJson = JSON.stringify(error);
  // What is too deep for JSON.stringify is cut, and JSON has no place for a number that is beyond all doubles: it says null.
  if (inJson.includes('[cut: ') || hasInfinity('text' in body ? body.text : written)) return;
  const last: CodedError = run('parseError, 3rd hop', () => parseError(inJson, context));
  hops(said(last) === said(error), () => `${said(error)} became ${said(last)}`);
}

const hasInfinity = (text: string): boolean => /\d[eE]\+?\d{3}/.test(text);
