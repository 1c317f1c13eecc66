import { CodedError } from 'ml-errors';
import { ENVELOPES } from '../../../src/envelope/detect.js';
import { PLATFORMS } from '../../platforms.js';
import { defined } from './context-of.js';
import { json } from './json.js';
import type { Read } from './laws.js';

/** The codes of the platforms that have no others. */
const CODES = new Map<string, ReadonlySet<string>>([
  ...PLATFORMS.filter(({ registry }) => !registry.open).map(
    ({ name, registry }) => [name, new Set(registry.codes.map(({ code }) => code))] as const,
  ),
  [defined.platform, new Set<string>(defined.codes)],
]);

/** Whether a platform may say `code`: whatever it says, where its registry is open. */
export function mayHave(platform: string, code: unknown): boolean {
  return typeof code === 'string' && code !== '' && CODES.get(platform)?.has(code) !== false;
}

const ENVELOPE_IDS: readonly unknown[] = ENVELOPES.map(({ id }) => id);

const MATCHED: readonly unknown[] = ['code', 'message', 'kind', 'status', 'fallback'];

/** Law 5: whatever came, there is an exception, and it says what every exception says. */
export function checkReading({ error, subject, ask, run }: Read): void {
  const total = (holds: boolean, what: () => string): void => ask('5 total: reading', holds, what);
  total(error instanceof CodedError && error instanceof Error, () => 'no exception of the package');
  const { platform, code, httpStatus, message, name, matched } = run('its identity', () => error);
  total(typeof message === 'string' && message.trim() !== '', () => `message ${message}`);
  total(typeof name === 'string' && name !== '', () => `name ${name}`);
  total(mayHave(platform, code), () => `code ${code}`);
  total(MATCHED.includes(matched), () => `matched ${matched}`);
  total(Number.isInteger(httpStatus), () => `httpStatus ${httpStatus}`);
  const transport = statusOf(subject.context?.status);
  total(transport === undefined || httpStatus === transport, () => `httpStatus ${httpStatus}, not ${transport}`);
  const { kind, retryable, expose, retryAfterMs: pause = 0 } = run('what follows from it', () => error);
  total(kind === 'user' || kind === 'system' || kind === 'unknown', () => `kind ${kind}`);
  total(
    typeof retryable === 'boolean' && typeof expose === 'boolean',
    () => `retryable ${retryable}, expose ${expose}`,
  );
  total(Number.isInteger(pause) && pause >= 0 && pause < 2 ** 31, () => `retryAfterMs ${pause}`);
  const { wireCode, requestId, envelope, preview } = run('what it remembers', () => error);
  total(['string', 'number', 'undefined'].includes(typeof wireCode), () => `wireCode ${typeof wireCode}`);
  total(['string', 'undefined'].includes(typeof requestId), () => `requestId ${typeof requestId}`);
  total(envelope === undefined || ENVELOPE_IDS.includes(envelope), () => `envelope ${envelope}`);
  const isShort = preview === undefined || (typeof preview === 'string' && preview.length <= 1024);
  total(isShort && (envelope === undefined || preview === undefined), () => `as ${envelope} the preview ${preview}`);
  const issues = run('issues', () => error.issues);
  total(Array.isArray(issues) && issues.every(isIssue), () => `issues ${json(issues)}`);
  const details = run('details', () => error.details);
  const isPlain = Object.getPrototypeOf(details) === Object.prototype;
  ask('5 total: nothing is polluted', isPlain, () => 'details are no plain object');
}

/** The status of the transport, where it is one that HTTP has for errors and their like, as a number or as its three digits. */
function statusOf(status: unknown): number | undefined {
  const number = typeof status === 'string' && /^[1-5]\d\d$/.test(status) ? Number(status) : status;
  return typeof number === 'number' && Number.isInteger(number) && number >= 100 && number <= 599 ? number : undefined;
}

function isIssue({ path, message, type }: CodedError['issues'][number]): boolean {
  return (
    typeof message === 'string' &&
    Array.isArray(path) &&
    path.every((part) => typeof part === 'string' || typeof part === 'number') &&
    (type === undefined || typeof type === 'string')
  );
}
