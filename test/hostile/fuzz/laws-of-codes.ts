import {
  type CodedError,
  fromHttpStatus,
  type PlatformName,
  parseError,
  type RegisteredCode,
  serializeError,
  toEnvelope,
  toHttpStatus,
} from 'ml-errors';
import { construct, PLATFORMS, platformCalled, ROWS } from '../../platforms.js';
import { PLATFORM_NAMES } from './contexts.js';
import type { Asking } from './laws.js';
import type { Built } from './subject.js';
import { HOSTILE_NAMES, SCALARS } from './words.js';

/** What an envelope carries of an exception. */
const carried = ({ platform, code, httpStatus, message, issues, details }: CodedError): string =>
  JSON.stringify([platform, code, httpStatus, message, issues, details]);

/** Law 1: what an exception is written as is read as that exception, under the status that stood beside it. */
export function checkBuilt({ platform: name, code, message, init }: Built, { ask, run }: Asking): void {
  const platform = platformCalled(name as PlatformName);
  const row = platform.registry.codes.find((candidate) => candidate.code === code);
  // `detail` has no place for a code: of those that share a status only the canonical one comes back.
  if (row === undefined || (platform.registry.envelope === 'detail' && platform.fromHttpStatus(row.http) !== code))
    return;
  // A message of nothing but white space counts as none.
  if (message?.trim() === '') return;
  const error = run('a constructor', () => construct(platform, row, message, init));
  const [text, value] = run('writing', () => [serializeError(error), toEnvelope(error)] as const);
  for (const body of [text, value]) {
    const read: CodedError = run('reading', () => platform.parseError(body, { status: error.httpStatus }));
    const isSame = carried(read) === carried(error);
    ask('1 what is emitted comes back', isSame, () => `${carried(error)} as ${text} came back as ${carried(read)}`);
  }
  const named: CodedError = run('reading', () =>
    parseError(text, { status: error.httpStatus, platform: name as PlatformName }),
  );
  ask('1 what is emitted comes back', carried(named) === carried(error), () => `by its name as ${carried(named)}`);
}

interface Maps {
  readonly codes: ReadonlyMap<string, number>;
  /** The statuses that its codes have; of a platform with a way back of its own, none. */
  readonly statuses: ReadonlySet<number>;
  /** For a 4xx, and for everything else. */
  readonly fallbacks: readonly [string, string];
}

const MAPS = new Map<string, Maps>(
  PLATFORMS.map(({ name, registry: { codes, fromHttp, fallback } }) => [
    name,
    {
      codes: new Map(codes.map(({ code, http }) => [code, http])),
      statuses: new Set(fromHttp ? [] : codes.map(({ http }) => http)),
      fallbacks: typeof fallback === 'string' ? [fallback, fallback] : [fallback['4xx'], fallback['5xx']],
    },
  ]),
);

/** The statuses of every code: one, unless two platforms share it. */
const STATUSES = new Map<string, number[]>();
for (const { row } of ROWS) STATUSES.set(row.code, [...(STATUSES.get(row.code) ?? []), row.http]);

const STRANGE = [...SCALARS, ...HOSTILE_NAMES];

const isClientError = (status: unknown): boolean => typeof status === 'number' && status >= 400 && status < 500;

/** Law 4: the maps answer everything, and lead from each status to a code and back. */
export function checkMaps({ random, ask, run }: Asking): void {
  const maps = (holds: boolean, what: () => string): void => ask('4 the maps', holds, what);
  const name = random.pick(PLATFORM_NAMES);
  const { codes, statuses, fallbacks } = MAPS.get(name) as Maps;
  const status = random.once(4) ? (random.pick(STRANGE) as number) : random.below(700);
  const code: string = run('fromHttpStatus', () => fromHttpStatus(status, name));
  maps(codes.has(code), () => `${name} has no ${code} for ${status}`);
  if (statuses.has(status)) {
    const back = platformCalled(name).toHttpStatus(code);
    maps(back === status && codes.get(code) === status, () => `${status} leads to ${code}, and not back`);
  } else if (statuses.size > 0) {
    maps(
      fallbacks[isClientError(status) ? 0 : 1] === code,
      () => `${name} has ${code} for ${status}, which is none of its own`,
    );
  }
  const { row, platform } = random.pick(ROWS) as (typeof ROWS)[number];
  const own = run('toHttpStatus', () => platform.toHttpStatus(row.code));
  maps(own === row.http, () => `${row.code} of ${platform.name} has the status ${own}`);
  const common = run('toHttpStatus', () => toHttpStatus(row.code as RegisteredCode));
  maps(STATUSES.get(row.code)?.includes(common) === true, () => `${row.code} has the status ${common}`);
  const strange = random.pick(STRANGE) as RegisteredCode;
  const other = run('toHttpStatus', () => toHttpStatus(strange));
  maps(Number.isInteger(other) && other >= 400 && other <= 599, () => `${String(strange)} has the status ${other}`);
}
