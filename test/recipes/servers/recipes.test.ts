import { parseErrorResponse } from 'ml-errors';
import {
  HttpBadRequestError,
  HttpContentTooLargeError,
  HttpForbiddenError,
  HttpServiceUnavailableError,
  HttpUnauthorizedError,
} from 'ml-errors/http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Case, ERRORS, HIDDEN, NON_ERRORS } from './cases.js';
import type { Running } from './drivers.js';
import { FRAMEWORKS, type Framework, OBSERVERS, textOf, versionOf } from './table.js';

/** What the recipes wrote to the console. */
let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => void logged.push(words.map(String).join(' ')));
});
afterEach(() => vi.restoreAllMocks());

const called = (name: string): Framework => FRAMEWORKS.find((framework) => framework.name === name) as Framework;

describe.each(FRAMEWORKS)('$name', (framework) => {
  const cases: readonly Case[] = framework.takes === 'anything' ? [...ERRORS, ...NON_ERRORS] : ERRORS;
  const running = new Map<string, Running>();

  beforeAll(async () => {
    const makers = cases.map(({ make }) => make);
    for (const platform of new Set(cases.map((it) => it.platform))) {
      running.set(platform, await framework.start({ platform }, makers));
    }
  });
  afterAll(async () => {
    for (const { stop } of running.values()) await stop();
  });

  const ways = cases.flatMap((it, index) => (['sync', 'async'] as const).map((way) => ({ ...it, index, way })));

  it.each(ways)('$way: $name', async ({ platform, index, way, Class, expected, headers = {} }) => {
    const { url, lines: own = logged } = running.get(platform) as Running;
    const before = own.length;
    const response = await fetch(`${url}/${way}/${index}`);
    const text = await response.clone().text();
    const error = await parseErrorResponse(response, { platform });

    expect(error).toBeInstanceOf(Class);
    expect(error.platform).toBe(platform);
    expect(error).toMatchObject(expected);
    expect(text).not.toContain(HIDDEN);
    expect(JSON.stringify([...response.headers])).not.toContain(HIDDEN);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(Object.fromEntries(response.headers)).toMatchObject(headers);
    // What the server itself is at fault for is in its log, once, and nothing else.
    const written = own.slice(before).map((line) => JSON.parse(line));
    expect(written).toHaveLength(error.httpStatus >= 500 ? 1 : 0);
    for (const record of written) expect((record.err ?? record).type).toMatch(/^\w+$/);
  });
});

it.each([...FRAMEWORKS, ...OBSERVERS])('$name has a recipe of at most 30 lines', (listed) => {
  expect(textOf(listed).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  expect(textOf(listed)).toContain("from 'ml-errors'");
  expect(versionOf(listed)).toMatch(/^\d+\.\d+\.\d+$/);
});

describe.each([called('node:http'), called('Express')])('$name, when the answer has begun', (framework) => {
  it('breaks off, so that nobody takes the half for the whole', async () => {
    const { url, stop } = await framework.start({}, [() => new Error(HIDDEN)]);
    try {
      const response = await fetch(`${url}/late/0`);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(logged).toHaveLength(1);
    } finally {
      await stop();
    }
  });
});

const json = (body: string) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } });
const tooLarge = JSON.stringify({ name: 'x'.repeat(200) });
const raised = [
  ['Express', 'a body that is no JSON', '/json', json('{"a":'), HttpBadRequestError, /JSON/],
  ['Express', 'a body that is too large', '/json', json(tooLarge), HttpContentTooLargeError, /large/],
  ['Fastify', 'a body that is no JSON', '/json', json('{"a":'), HttpBadRequestError, /JSON/],
  ['Fastify', 'a body that is too large', '/json', json(tooLarge), HttpContentTooLargeError, /large/],
  ['Fastify', 'a body that breaks its schema', '/json', json('{}'), HttpBadRequestError, /required property 'name'/],
  ['Hono', 'an HTTPException', '/forbidden', {}, HttpForbiddenError, /^not on Sundays$/],
  ['Hono', 'an HTTPException of the server', '/broken', {}, HttpServiceUnavailableError, /^(?!.*10\.0\.0\.7)/],
  ['Hono', 'an HTTPException with an answer', '/bearer', {}, HttpUnauthorizedError, /^Unauthorized$/],
] as const;

it.each(raised)('%s: %s is answered as the framework means it', async (name, _, path, request, Class, message) => {
  const { url, stop } = await called(name).start({ platform: 'http' }, []);
  try {
    const response = await fetch(url + path, request);
    const header = response.headers.get('www-authenticate') !== null;
    const error = await parseErrorResponse(response, { platform: 'http' });
    expect(error).toBeInstanceOf(Class);
    expect(error.message).toMatch(message);
    expect(header).toBe(error.httpStatus === 401);
  } finally {
    await stop();
  }
});

it.each(['Express', 'Fastify', 'Hono'])('%s keeps the headers that a middleware set', async (name) => {
  const { url, stop } = await called(name).start({}, [() => new Error('broken')]);
  try {
    expect((await fetch(`${url}/sync/0`)).headers.get('x-kept')).toBe('yes');
  } finally {
    await stop();
  }
});

it('Hono ends what is no Error as a 500 without a body, past every handler', async () => {
  const { url, stop } = await called('Hono').start({ platform: 'mlflow' }, [() => HIDDEN]);
  try {
    const response = await fetch(`${url}/async/0`);
    expect([response.status, await response.text()]).toEqual([500, '']);
  } finally {
    await stop();
  }
});
