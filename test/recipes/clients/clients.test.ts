import { setTimeout as sleep } from 'node:timers/promises';
import { isCodedError } from 'ml-errors';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answer, type Loopback, startLoopback, urlOfNobody } from '../server.js';
import { type Answered, BETWEEN, type Interrupted, STALLED } from './situations.js';
import { CLIENTS, type Client, type GetOptions, SITUATIONS } from './table.js';

/** What somebody does with each answer before the recipe gets it, as a logger that reads the body. */
const between = vi.hoisted((): { act?: ((body: { text(): Promise<string> }) => unknown) | undefined } => ({}));
vi.mock('undici', async (original) => {
  const undici = await original<typeof import('undici')>();
  const request = async (...given: Parameters<typeof undici.request>) => {
    const answer = await undici.request(...given);
    await between.act?.(answer.body);
    return answer;
  };
  return { ...undici, request };
});
const { fetch } = globalThis;
vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
  const response = await fetch(...given);
  await between.act?.(response);
  return response;
});

let loopback: Loopback;
beforeAll(async () => {
  loopback = await startLoopback();
});
afterEach(() => {
  between.act = undefined;
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await loopback.stop();
});

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

/** What `work` is rejected with; a failure of the test where it is not. */
async function rejectionOf(work: Promise<unknown>): Promise<Error> {
  const missed = new Error('the request was expected to fail, and did not');
  const caught = await work.then(
    () => missed,
    (error: unknown) => error,
  );
  if (caught === missed) throw missed;
  expect(caught).toBeInstanceOf(Error);
  return caught as Error;
}

const nameOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : (value as Error).constructor.name;
/** What stopped the reading, else the error that the client has for such an answer. */
const causeOf = ({ error, broken }: Client, body: Answered['body']): string | undefined =>
  ({ read: error, broken, consumed: 'TypeError' })[body];

const rows = CLIENTS.flatMap((client) => SITUATIONS.map((situation) => ({ client, situation })));
const rowsThat = <Ends extends 'exception' | 'interruption'>(ends: Ends) =>
  rows
    .filter(({ client, situation }) => situation.ends === ends && !(situation.name in client.never))
    .map(({ client, situation }) => ({
      client,
      situation: situation as Ends extends 'exception' ? Answered : Interrupted,
    }));

it.each(rowsThat('exception'))('$client.name: $situation.name', async ({ client, situation }) => {
  const { answer, Class, expected, text, body } = situation;
  const play = loopback.play(answer);
  if (body === 'consumed') between.act = (answer) => answer.text();
  const error = await rejectionOf(client.getRun(play.url));
  expect(error).toBeInstanceOf(Class);
  expect(error).toMatchObject(expected);
  expect('preview' in error && error.preview ? error.preview : undefined).toBe(
    body === 'broken' && !client.keepsPart ? undefined : text,
  );
  expect(nameOf(error.cause)).toBe(causeOf(client, body));
  expect(play.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /runs/r1']);
});

it.each(rowsThat('interruption'))('$client.name: $situation.name', async ({ client, situation }) => {
  const play = loopback.play(situation.answer);
  const controller = new AbortController();
  const signal = situation.by === 'abort' ? controller.signal : AbortSignal.timeout(60);
  if (situation.name === BETWEEN) between.act = () => controller.abort();
  const rejection = rejectionOf(client.getRun(play.url, { signal }));
  const { answered, closed } = await play.request(0);
  await answered;
  // What was sent is given the time to arrive.
  await sleep(20);
  controller.abort();
  const error = await rejection;
  if (client.cancelled === undefined) expect(error).toBe(signal.reason);
  else expect(nameOf(error)).toBe(client.cancelled);
  expect((signal.reason as Error).name).toBe(situation.by === 'abort' ? 'AbortError' : 'TimeoutError');
  // Nobody keeps the connection.
  await closed;
  expect(play.seen).toHaveLength(1);
  await sleep(0);
  expect(unhandled.splice(0)).toEqual([]);
});

const called = (name: string): Client => CLIENTS.find((client) => client.name === name) as Client;
const SILENT: Answer = { end: 'silence' };
const ownTimeouts: [string, string, GetOptions, Answer, Readonly<Record<string, unknown>>][] = [
  ['ky', 'before the answer', { timeout: 50 }, SILENT, { name: 'TimeoutError' }],
  ['axios', 'before the answer', { timeout: 50 }, SILENT, { name: 'AxiosError' }],
  ['undici (request)', 'before the answer', { headersTimeout: 50 }, SILENT, { code: 'UND_ERR_HEADERS_TIMEOUT' }],
];

describe.concurrent("a client's own timeout", () => {
  it.each(ownTimeouts)('%s: %s, stays what it is', async (name, _, options, answer, expected) => {
    const play = loopback.play(answer);
    const error = await rejectionOf(called(name).getRun(play.url, options));
    expect(error).toMatchObject(expected);
    expect(isCodedError(error)).toBe(false);
    expect(play.seen).toHaveLength(1);
  });

  it('undici (request): in the middle of the body, is the cause of an exception with the status', async () => {
    const play = loopback.play(STALLED);
    const error = await rejectionOf(called('undici (request)').getRun(play.url, { bodyTimeout: 50 }));
    expect(error).toMatchObject({ httpStatus: 500, preview: STALLED.body, cause: { code: 'UND_ERR_BODY_TIMEOUT' } });
  });

  it('axios: in the middle of the body, loses no status that axios tells', async () => {
    const play = loopback.play(STALLED);
    const error = await rejectionOf(called('axios').getRun(play.url, { timeout: 50 }));
    // Of axios' two timers one ends the request, the other the connection; the second leaves a body that broke off.
    const ended = { name: 'AxiosError', code: 'ECONNABORTED' };
    const broken = { httpStatus: 500, cause: expect.objectContaining({ name: 'AxiosError' }) };
    expect(error).toMatchObject(isCodedError(error) ? broken : ended);
  });
});

describe.each(CLIENTS)('$name', (client) => {
  it('returns what a success says', async () => {
    const play = loopback.play({ headers: { 'content-type': 'application/json' }, body: '{"status": "FINISHED"}' });
    expect(await client.getRun(play.url)).toEqual({ status: 'FINISHED' });
  });

  it('keeps its own error where nobody answered', async () => {
    const error = await rejectionOf(client.getRun(await urlOfNobody()));
    expect(isCodedError(error)).toBe(false);
    expect([error, error.cause]).toContainEqual(expect.objectContaining({ code: 'ECONNREFUSED' }));
  });

  it('keeps its own error where a success broke off', async () => {
    const play = loopback.play({ body: '{"status": "FINI', end: 'cut' });
    const error = await rejectionOf(client.getRun(play.url));
    expect(isCodedError(error)).toBe(false);
    expect(nameOf(error)).toBe(client.broken);
  });
});
