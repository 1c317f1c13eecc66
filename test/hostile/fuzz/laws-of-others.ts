import {
  type CodedError,
  fieldErrors,
  isRetryable,
  retryDelayMs,
  reviveError,
  safeMessage,
  serializeError,
  toAttributes,
  toCloneable,
  toHttp,
  toLog,
} from 'ml-errors';
import { platformCalled } from '../../platforms.js';
import { PLATFORM_NAMES } from './contexts.js';
import { json } from './json.js';
import type { Read } from './laws.js';
import { mayHave } from './laws-of-reading.js';

type Telling = (holds: boolean, what: () => string) => void;

/** Law 5, of whatever else takes an exception or a body. One of them takes its turn: a body decides little of what they do. */
const OTHERS: readonly [(read: Read, telling: Telling) => void, ...((read: Read, telling: Telling) => void)[]] = [
  ({ error, run }, telling) => {
    telling(json(run('toLog', () => toLog(error))) !== undefined, () => 'toLog is no JSON');
  },
  ({ error, run }, telling) => {
    telling(json(run('toAttributes', () => toAttributes(error))) !== undefined, () => 'toAttributes is no JSON');
  },
  ({ error, run }, telling) => {
    const line = run('safeMessage', () => safeMessage(error));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    telling(!/[\x00-\x1f\x7f]/.test(line), () => `safeMessage says ${json(line)}`);
  },
  ({ error, run }, telling) => {
    const revived = run('reviveError', () => reviveError(structuredClone(toCloneable(error)))) as CodedError;
    const isSame = revived.code === error.code && revived.httpStatus === error.httpStatus;
    telling(isSame, () => `${error.code} is revived as ${revived.code}`);
  },
  ({ error, run }, telling) => {
    const fields = run('fieldErrors', () => fieldErrors(error));
    telling(Object.values(fields).every(Array.isArray), () => `fieldErrors has ${json(fields)}`);
  },
  ({ error, run, random }, telling) => {
    const delay = run('retryDelayMs', () => retryDelayMs(error, random.below(80)));
    telling(delay >= 0 && delay < 2 ** 31, () => `retryDelayMs is ${delay}`);
    telling(typeof run('isRetryable', () => isRetryable(error)) === 'boolean', () => 'isRetryable is no boolean');
  },
  ({ body, context, run }, telling) => {
    const { status } = run('toHttp of the body', () => toHttp(body, context));
    telling(status >= 400 && status <= 599, () => `toHttp of the body has the status ${status}`);
    const text = run('serializeError of the body', () => serializeError(body));
    telling(typeof text === 'string', () => `serializeError of the body is ${typeof text}`);
  },
  ({ body, context, run, random }, telling) => {
    const name = random.pick(PLATFORM_NAMES);
    const named: CodedError = run(`the parser of ${name}`, () => platformCalled(name).parseError(body, context));
    telling(named.platform === name && mayHave(name, named.code), () => `${name} has ${named.platform} ${named.code}`);
  },
];

export function checkOthers(read: Read): void {
  read.random.pick(OTHERS)(read, (holds, what) => read.ask('5 total: telling others', holds, what));
}
