import {
  type EnvelopeId,
  errorIn,
  explain,
  isCodedError,
  type PlatformName,
  serializeError,
  toEnvelope,
  toHttp,
  translate,
} from 'ml-errors';
import { ENVELOPES } from '../../../src/envelope/detect.js';
import { PLATFORM_NAMES } from './contexts.js';
import { json, parsed } from './json.js';
import type { Read } from './laws.js';

const IDS = ENVELOPES.map(({ id }) => id);

/** Every envelope, and what callers may take for one. */
const ASKED = [...IDS, 'nobody' as EnvelopeId, 'constructor' as EnvelopeId, undefined] as const;

/** Law 5: every shape can be asked for. */
export function checkWriting({ error, random, ask, run }: Read): void {
  const writing = (holds: boolean, what: () => string): void => ask('5 total: writing', holds, what);
  const envelope = random.pick(ASKED);
  const text = run(`serializeError as ${envelope}`, () => serializeError(error, { envelope }));
  const value = run(`toEnvelope as ${envelope}`, () => toEnvelope(error, { envelope }));
  writing(typeof text === 'string', () => `serializeError as ${envelope} is ${typeof text}`);
  if (envelope === undefined || envelope === error.envelope || !IDS.includes(envelope)) return;
  writing(parsed(text) !== undefined, () => `as ${envelope} no JSON is written: ${text}`);
  writing(typeof value === 'object', () => `toEnvelope as ${envelope} is ${typeof value}`);
}

/** Law 5: a server has an answer for everything. */
export function checkAnswer({ error, random, ask, run }: Read): void {
  const writing = (holds: boolean, what: () => string): void => ask('5 total: writing', holds, what);
  const options = { envelope: random.pick(ASKED), platform: random.pick(PLATFORM_NAMES) };
  const { status, headers, body } = run('toHttp', () => toHttp(error, options));
  writing(status >= 400 && status <= 599 && Number.isInteger(status), () => `toHttp has the status ${status}`);
  writing(parsed(body) !== undefined, () => `the body of toHttp is ${body}`);
  const isHeader = (header: unknown): boolean => typeof header === 'string' && /^[\t\x20-\x7e]*$/.test(header);
  writing(Object.values(headers).every(isHeader), () => `headers ${json(headers)}`);
}

const PLATFORMS_ASKED = [...PLATFORM_NAMES, 'constructor' as PlatformName] as const;

/** Law 5: every platform has an exception for those of the others. */
export function checkTranslation({ error, random, ask, run }: Read): void {
  const telling = (holds: boolean, what: () => string): void => ask('5 total: telling others', holds, what);
  const platform = random.pick(PLATFORMS_ASKED);
  const { error: other, loss } = run('translate', () => translate(error, platform));
  const isThere = other.platform === (platform === ('constructor' as string) ? 'http' : platform);
  telling(isThere && Array.isArray(loss), () => `translate to ${platform} gave ${other.platform}`);
  telling(other.httpStatus === error.httpStatus && other.message === error.message, () => 'translate changed it');
}

export function checkExplanation({ error, ask, run }: Read): void {
  const { description, fix } = run('explain', () => explain(error));
  const says = typeof description === 'string' && description !== '' && typeof fix === 'string' && fix !== '';
  ask('5 total: telling others', says, () => 'explain says nothing');
}

/** Law 5: in a success there is an error or none; under the name of an error there always is one. */
export function checkPiece({ body, context, random, ask, run }: Read): void {
  const event = random.once(4) ? 'error' : undefined;
  const piece: unknown = run('errorIn', () => errorIn(body, event === undefined ? context : { event }));
  const isSound = piece === undefined ? event === undefined : isCodedError(piece);
  ask('5 total: telling others', isSound, () => `errorIn found ${typeof piece}`);
}
