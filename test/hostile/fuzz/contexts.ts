import type { PlatformName } from 'ml-errors';
import { PLATFORMS } from '../../platforms.js';
import type { Random } from './random.js';
import type { Vector } from './read-vectors.js';
import { type Given, type GivenContext, type GivenHeaders, ODD_NAMES } from './subject.js';
import { HOSTILE_NAMES, SCALARS } from './words.js';

export const PLATFORM_NAMES = PLATFORMS.map(({ name }) => name) as [PlatformName, ...PlatformName[]];

/** Stands for a taxonomy that a program defines, of which every worker makes its own. */
export const DEFINED = 'a defined taxonomy';

const STATUSES: readonly [Given, ...Given[]] = [
  ...([400, 401, 403, 404, 404, 409, 422, 429, 499, 500, 500, 501, 502, 503, 504, 507, 418, 599, 400] as const),
  ...([
    100,
    200,
    204,
    302,
    399,
    0,
    99,
    600,
    999,
    -1,
    404.5,
    1e300,
    '404',
    ' 404',
    '0x1F',
    '4e2',
    '٤٠٤',
    '',
    null,
  ] as const),
  ...([
    true,
    {},
    [],
    [404],
    { valueOf: 1 },
    { odd: 'NaN' },
    { odd: 'Infinity' },
    { odd: '-0' },
    { odd: 'a BigInt' },
  ] as const),
];

const HEADERS = [
  ...['retry-after', 'Retry-After', 'RETRY-AFTER-MS', 'x-should-retry', 'x-ratelimit-limit', 'ratelimit-remaining'],
  ...['x-ratelimit-reset', 'X-Request-Id', 'traceparent', 'x-error-code', 'x-error-message', 'x-amzn-errortype'],
  ...['grpc-status', 'grpc-message', 'content-type', 'set-cookie', 'get', '__proto__', 'constructor', 'x'],
] as const;

const HEADER_VALUES: readonly [unknown, ...unknown[]] = [
  ...([
    '',
    ' ',
    '0',
    '7',
    '-1',
    '1e9',
    '0.5',
    '99999999999999999999',
    '1.7976931348623157e308',
    'Infinity',
    'true',
    'FALSE',
  ] as const),
  ...([
    'Wed, 21 Oct 2015 07:28:00 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Wed, 99 Zzz 0000 99:99:99 GMT',
  ] as const),
  ...([
    '5',
    '16',
    '17',
    'RESOURCE_DOES_NOT_EXIST',
    'com.x#Throttling:http://x',
    '%',
    '%00%zz',
    '%e2%82%ac',
    'constructor',
  ] as const),
  ...(['8640000000000001', '1700000000', '1700000000000', 'x'.repeat(300), '\u0000', '\ud800'] as const),
  ...([7, null, true, [], ['7', '8'], [7], {}, ['']] as const),
];

function headersFor(random: Random, vector: Vector | undefined): GivenHeaders {
  if (random.once(12)) return { odd: random.pick(ODD_NAMES) ?? 'NaN' };
  const pairs: [string, unknown][] = Object.entries(vector?.headers ?? {});
  for (let count = random.below(4); count > 0; count -= 1)
    pairs.push([random.pick(HEADERS), random.pick(HEADER_VALUES)]);
  return { as: random.pick(['object', 'object', 'object', 'object', 'object', 'Map', 'pairs', 'Headers']), pairs };
}

function platformFor(random: Random, vector: Vector | undefined): Given {
  if (vector?.platform !== undefined && random.once(2)) return vector.platform;
  if (!random.once(8)) return random.pick(PLATFORM_NAMES);
  if (random.once(2)) return DEFINED;
  return random.pick<Given>([
    'MLflow',
    '',
    'constructor',
    '__proto__',
    7,
    null,
    [],
    {},
    { odd: random.pick(ODD_NAMES) },
  ]);
}

/** What stands beside a body: what stood beside the vector that it was made of, or anything. */
export function contextFor(random: Random, vector: Vector | undefined): GivenContext {
  const status = vector?.status !== undefined && random.once(2) ? vector.status : random.pick(STATUSES);
  const text = (): Given => random.pick<Given>([...SCALARS, ...HOSTILE_NAMES]);
  return {
    ...(!random.once(5) && { status }),
    ...(random.once(3) && { headers: headersFor(random, vector) }),
    ...(random.once(2) && { platform: platformFor(random, vector) }),
    ...(random.once(8) && { method: random.once(2) ? random.pick(['GET', 'post', 'PATCH']) : text() }),
    ...(random.once(8) && {
      url: random.once(2) ? 'https://u:p@h.example/api/2.0/mlflow/runs/search?token=t#x' : text(),
    }),
    ...(random.once(12) && { statusText: random.once(2) ? 'Not Here' : text() }),
    ...(random.once(6) && { issueInput: true }),
  };
}
