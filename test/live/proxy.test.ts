import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type ParsedError, parseErrorResponse } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../../examples/lines.js';
import { endAll, freePort, start, untilUp } from './processes.js';
import { drifted, kept, type Recording } from './recordings.js';
import { LIVE } from './venv.js';

/** A request through the proxy, and how its answer has to be read: by hand, from RFC 9110's phrases and MLflow's table. */
interface Case {
  readonly id: string;
  readonly method?: string;
  readonly path: string;
  readonly bytes?: number;
  readonly status: number;
  readonly message: string;
  readonly http: readonly [code: string, className: string];
  /** MLflow's code for the status; INTERNAL_ERROR, its last resort, where it has none. */
  readonly mlflow: readonly [code: string, matched: 'status' | 'fallback'];
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
}

const BAD_GATEWAY = {
  status: 502,
  http: ['bad-gateway', 'HttpBadGatewayError'],
  mlflow: ['INTERNAL_ERROR', 'fallback'],
  retryable: true,
} as const;
const NOT_FOUND = {
  status: 404,
  http: ['not-found', 'HttpNotFoundError'],
  mlflow: ['ENDPOINT_NOT_FOUND', 'status'],
  retryable: false,
} as const;
const UNAVAILABLE = {
  status: 503,
  http: ['service-unavailable', 'HttpServiceUnavailableError'],
  mlflow: ['TEMPORARILY_UNAVAILABLE', 'status'],
  retryable: true,
} as const;
const TOO_MANY = {
  status: 429,
  http: ['too-many-requests', 'HttpTooManyRequestsError'],
  mlflow: ['RESOURCE_EXHAUSTED', 'status'],
  retryable: true,
} as const;

/** In this order: the second request to a limited route is the one too many. */
const CASES: readonly Case[] = [
  { id: 'dead-upstream', path: '/dead/', message: '502 Bad Gateway', ...BAD_GATEWAY },
  { id: 'upstream-hangs-up', path: '/live/hang-up', message: '502 Bad Gateway', ...BAD_GATEWAY },
  {
    id: 'upstream-stalls',
    path: '/live/stall',
    message: '504 Gateway Time-out',
    status: 504,
    http: ['gateway-timeout', 'HttpGatewayTimeoutError'],
    mlflow: ['DEADLINE_EXCEEDED', 'status'],
    retryable: true,
  },
  {
    id: 'too-large',
    method: 'POST',
    path: '/live/fine',
    bytes: 2048,
    message: '413 Request Entity Too Large',
    status: 413,
    http: ['content-too-large', 'HttpContentTooLargeError'],
    mlflow: ['INTERNAL_ERROR', 'fallback'],
    retryable: false,
  },
  { id: 'no-page', path: '/nothing-here', message: '404 Not Found', ...NOT_FOUND },
  { id: 'maintenance', path: '/maintenance', message: '503 Service Temporarily Unavailable', ...UNAVAILABLE },
  { id: 'limited', path: '/limited', message: '429 Too Many Requests', ...TOO_MANY },
  {
    id: 'forbidden',
    path: '/forbidden',
    message: '403 Forbidden',
    status: 403,
    http: ['forbidden', 'HttpForbiddenError'],
    mlflow: ['PERMISSION_DENIED', 'status'],
    retryable: false,
  },
  {
    id: 'method',
    method: 'POST',
    path: '/page.txt',
    message: '405 Not Allowed',
    status: 405,
    http: ['method-not-allowed', 'HttpMethodNotAllowedError'],
    mlflow: ['INTERNAL_ERROR', 'fallback'],
    retryable: false,
  },
  { id: 'json-dead-upstream', path: '/json/dead/', message: 'The model server does not answer', ...BAD_GATEWAY },
  {
    id: 'json-maintenance',
    path: '/json/maintenance',
    message: 'Back in half a minute',
    ...UNAVAILABLE,
    retryAfterMs: 30_000,
  },
  {
    id: 'json-limited',
    path: '/json/limited',
    message: 'One request a minute is allowed',
    ...TOO_MANY,
    retryAfterMs: 60_000,
  },
  { id: 'json-no-page', path: '/json/missing', message: 'No such route', ...NOT_FOUND },
  // The upstream's own answer, which nginx passes on.
  {
    id: 'upstream-says',
    path: '/live/empty',
    message: 'HTTP 500 Internal Server Error',
    status: 500,
    http: ['internal-server-error', 'HttpInternalServerError'],
    mlflow: ['INTERNAL_ERROR', 'status'],
    retryable: true,
  },
];

const PLATFORMS = ['http', 'mlflow'] as const;
const KEPT_HEADERS = /^(content-type|retry-after)$/;

const folder = mkdtempSync(join(tmpdir(), 'ml-errors-proxy-'));
let upstream: Server | undefined;
let origin = '';
let source = '';
const found = new Map<string, { readonly error: ParsedError; readonly recording: Recording }>();

beforeAll(async () => {
  const version = nginxVersion();
  // The distribution's nginx is no pinned one: the recordings name the version with which they were made.
  source = (process.env.RECORD === '1' ? undefined : kept('proxy')[0]?.source) ?? `nginx ${version}`;
  upstream = await startUpstream();
  await startProxy(portOf(upstream));
  for (const one of CASES) {
    for (const platform of PLATFORMS) await exchange(one, platform, version);
  }
});

afterAll(() => {
  upstream?.closeAllConnections();
  upstream?.close();
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** The version of nginx, which is installed from Debian where it is missing and may be. */
function nginxVersion(): string {
  const ask = () => spawnSync('nginx', ['-v'], { encoding: 'utf8', env: { ...process.env, PATH: searched } });
  if (ask().error && userInfo().uid === 0 && !spawnSync('apt-get', ['--version']).error) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx'], {
      stdio: 'inherit',
      env,
    });
  }
  const { error, stderr } = ask();
  const version = /nginx\/(\S+)/.exec(stderr ?? '')?.[1];
  if (error || version === undefined) {
    throw new Error('these tests need nginx on the PATH: install it (Debian: apt-get install nginx) and run again');
  }
  return version;
}

/** Debian puts nginx where only root looks. */
const searched = `${process.env.PATH}:/usr/sbin:/sbin`;

/** A model service that stalls, hangs up, or fails without a word. */
async function startUpstream(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/hang-up') request.socket.destroy();
    else if (request.url === '/empty') response.writeHead(500).end();
    else if (request.url !== '/stall') response.end('fine');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the upstream listens on no port');
  return address.port;
}

async function startProxy(live: number): Promise<void> {
  const port = await freePort();
  const { uid, username } = userInfo();
  const settings: Readonly<Record<string, string | number>> = {
    // Else the workers of root run as somebody who may not read the folder.
    user: uid === 0 ? `user ${username};` : '',
    ...{ folder, port, live, dead: await freePort() },
  };
  const template = readFileSync(join(LIVE, 'proxy-nginx.conf'), 'utf8');
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    template.replace(/<(user|folder|port|live|dead)>/g, (_, name: string) => String(settings[name])),
  );
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'page.txt'), 'fine');
  const { output } = start('nginx', ['-p', folder, '-e', 'stderr', '-c', conf], { PATH: searched });
  origin = `http://127.0.0.1:${port}`;
  await untilUp(`${origin}/page.txt`, output);
  for (const path of ['/limited', '/json/limited']) await fetch(origin + path);
}

async function exchange(one: Case, platform: (typeof PLATFORMS)[number], version: string): Promise<void> {
  const { id, method = 'GET', path, bytes, status, message, retryable } = one;
  const response = await fetch(origin + path, { method, ...(bytes !== undefined && { body: 'x'.repeat(bytes) }) });
  const copy = response.clone();
  const error = await parseErrorResponse(response, { platform });
  const [code, className, matched] =
    platform === 'http' ? [...one.http, 'status'] : [one.mlflow[0], 'RestException', one.mlflow[1]];
  const body = await copy.text();
  found.set(`${id} ${platform}`, {
    error,
    recording: {
      ...{ id: `proxy-${id}-${platform}`, source, request: `${method} ${path}`, platform, status: response.status },
      headers: Object.fromEntries([...response.headers].filter(([name]) => KEPT_HEADERS.test(name)).sort()),
      body: body.replaceAll(`nginx/${version}`, 'nginx'),
      reading: { platform, code, class: className, status, message, matched, retryable },
    },
  });
}

describe.each(PLATFORMS)('the answer of a proxy, where the caller expects %s,', (platform) => {
  it.each(CASES)('to $id is read by its status, $status', (one) => {
    const exchange = found.get(`${one.id} ${platform}`);
    if (exchange === undefined) throw new Error(`there was no exchange ${one.id}`);
    const { error, recording } = exchange;
    expect(recording.status).toBe(one.status);
    expect(rowOf({ id: recording.id, error })).toEqual({ id: recording.id, ...recording.reading });
    expect(error.matched).not.toBe('code');
    expect(error.message).not.toMatch(/[<>\r\n]/);
    expect(error.retryAfterMs).toBe(one.retryAfterMs);
  });
});

it('the answers of a proxy have not drifted', () => {
  const recordings = [...found.values()].map(({ recording }) => recording);
  expect(recordings.filter(({ body }) => body.includes('<html>')).length).toBeGreaterThanOrEqual(2 * 9);
  expect(drifted('proxy', recordings)).toEqual([]);
});
