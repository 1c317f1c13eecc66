import { type ParsedError, parseErrorResponse, serializeError } from 'ml-errors';
import { HttpUnprocessableContentError } from 'ml-errors/http';
import { InvalidParameterValueError } from 'ml-errors/mlflow';
import { UnprocessableEntityError } from 'ml-errors/mlops';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../../examples/lines.js';
import { driftedExamples } from './examples.js';
import { type FastapiRequest, REQUESTS, V1_REQUESTS } from './fastapi-requests.js';
import { endAll, freePort, start, untilUp } from './processes.js';
import { drifted, type Recording } from './recordings.js';
import { runPython } from './run-python.js';
import { LIVE, pythonFor } from './venv.js';

/** What fastapi_readings.py works out: which software answered, and what to make of each answer. */
interface Readings {
  readonly source: string;
  readonly expected: readonly Expected[];
}

interface Expected {
  readonly reading: Recording['reading'];
  readonly retryAfterMs: number | null;
  readonly issues: readonly unknown[];
}

/** What fastapi_client.py makes of a body. */
interface ReadByClient {
  readonly errors?: readonly { readonly loc: unknown; readonly msg: string; readonly type: string }[];
  readonly refused?: readonly string[];
}

interface Exchange {
  readonly recording: Recording;
  readonly expected: Expected;
  readonly error: ParsedError;
}

const VERSIONS = ['fastapi', 'fastapi-v1'] as const;
const KEPT_HEADERS = /^(content-type|www-authenticate|retry-after|allow|x-ratelimit-.*)$/;

const exchanges = new Map<string, Exchange>();
const origins = new Map<string, string>();

beforeAll(async () => {
  for (const name of VERSIONS) {
    origins.set(name, await serve(name));
    const requests = name === 'fastapi' ? REQUESTS : V1_REQUESTS;
    for (const [id, exchange] of await exchangeAll(name, requests)) exchanges.set(id, exchange);
  }
});
afterAll(endAll);

/** Starts the application under the FastAPI of the environment `name`. */
async function serve(name: string): Promise<string> {
  const port = await freePort();
  const listen = ['--app-dir', LIVE, '--host', '127.0.0.1', '--port', String(port)];
  const { output } = start(pythonFor(name), ['-B', '-m', 'uvicorn', 'fastapi_app:app', ...listen]);
  const origin = `http://127.0.0.1:${port}`;
  await untilUp(origin, output);
  return origin;
}

async function exchangeAll(name: string, requests: readonly FastapiRequest[]): Promise<[string, Exchange][]> {
  const answers = [];
  for (const request of requests) answers.push(await exchange(origins.get(name) as string, request));
  const asked = answers.map(({ answer }, index) => ({ ...answer, mlops: requests[index]?.mlops }));
  const { source, expected } = runPython<Readings>(pythonFor(name), 'fastapi_readings.py', asked);
  return answers.map(({ answer, error }, index) => {
    const one = expected[index] as Expected;
    const { id, platform, ...rest } = answer;
    const recording = { id, ...(platform && { platform }), source, ...rest, reading: one.reading };
    return [id, { error, expected: one, recording }];
  });
}

/** The answer as it is to be kept, and the exception that is made of the same response. */
async function exchange(
  origin: string,
  { id, method, path, body, headers, mlops }: FastapiRequest,
): Promise<{ answer: Omit<Recording, 'reading' | 'source'>; error: ParsedError }> {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(text !== undefined && { body: text }),
  });
  const kept = [...response.headers].filter(([header]) => KEPT_HEADERS.test(header)).sort();
  const copy = response.clone();
  const error = await parseErrorResponse(response, mlops ? { platform: 'mlops' } : {});
  const answer = {
    id: `fastapi-${id}`,
    ...(mlops && { platform: 'mlops' as const }),
    request: `${method} ${path}`,
    status: response.status,
    headers: Object.fromEntries(kept),
    body: await copy.text(),
  };
  return { answer, error };
}

const found = (id: string): Exchange => {
  const exchange = exchanges.get(`fastapi-${id}`);
  if (exchange === undefined) throw new Error(`there was no exchange ${id}`);
  return exchange;
};

describe('an answer of a FastAPI service', () => {
  it.each([...REQUESTS, ...V1_REQUESTS])('to $method $path ($id) is read by the rules', ({ id }) => {
    const { error, recording, expected } = found(id);
    expect(rowOf({ id: recording.id, error })).toEqual({ id: recording.id, ...expected.reading });
    expect(error.issues).toEqual(expected.issues);
    expect(error.retryAfterMs ?? null).toBe(expected.retryAfterMs);
  });

  it.each([...REQUESTS, ...V1_REQUESTS])('to $method $path ($id) is passed on byte for byte', ({ id }) => {
    const { error, recording } = found(id);
    if (recording.headers['content-type'] === 'application/json') expect(serializeError(error)).toBe(recording.body);
    else expect(error.envelope).toBeUndefined();
  });

  it('comes in at least twenty forms, of which none has drifted', () => {
    const recordings = [...exchanges.values()].map(({ recording }) => recording);
    expect(recordings.length).toBeGreaterThanOrEqual(20);
    expect(drifted('fastapi', recordings)).toEqual([]);
    expect(driftedExamples('fastapi', recordings)).toEqual([]);
  });
});

describe('a FastAPI service that asks for a pause', () => {
  it.each([
    ['rate-limited', 17_000],
    ['mlops-rate-limited', 60_000],
    ['maintenance', 0],
    ['mlops-password-wrong', undefined],
  ])('says so to the caller of %s', (id, milliseconds) => {
    expect(found(id).error.retryAfterMs).toBe(milliseconds);
  });

  it('may name a time to come', async () => {
    const error = await parseErrorResponse(await fetch(`${origins.get('fastapi')}/maintenance?minutes=2`));
    expect(error.retryAfterMs).toBeGreaterThan(110_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(120_000);
  });

  it('tells of its limits in every answer of a limited route', () => {
    for (const id of ['mlops-password-wrong', 'mlops-rate-limited', 'rate-limited']) {
      expect(found(id).recording.headers).toMatchObject({
        'x-ratelimit-limit': expect.stringMatching(/^\d+$/),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': expect.stringMatching(/^\d+$/),
      });
    }
  });
});

describe.each(VERSIONS)("a body that ml-errors writes, read by the models of %s's own description", (name) => {
  const issues = [
    { path: ['body', 'features', 1, 'weight'], message: 'Input should be a valid number', type: 'float_parsing' },
    { path: ['query', 'größe 🚧'], message: 'value is not a valid integer', type: 'type_error.integer' },
    { path: [], message: 'Value error, start is behind end', type: 'value_error' },
  ];
  const read = (bodies: readonly string[]): ReadByClient[] => runPython(pythonFor(name), 'fastapi_client.py', bodies);

  it.each([
    ['of plain HTTP', new HttpUnprocessableContentError('3 fields are wrong', { issues })],
    ['of mlops', new UnprocessableEntityError('3 fields are wrong', { issues, details: { request: 'r-1' } })],
    ['of MLflow', new InvalidParameterValueError('3 fields are wrong', { issues })],
  ])('for an exception %s has its issues', (_, error) => {
    const [answer] = read([serializeError(error, { envelope: 'detail' })]);
    expect(answer).toEqual({ errors: issues.map(({ path: loc, message: msg, type }) => ({ loc, msg, type })) });
  });

  it('for what the service answered itself has the issues of the exception', () => {
    const errors = [...exchanges.values()].flatMap(({ error }) => (error.issues.length > 0 ? [error] : []));
    const expected = errors.map((error) => ({
      errors: error.issues.map(({ path: loc, message: msg, type }) => ({ loc, msg, type })),
    }));
    expect(errors.length).toBeGreaterThanOrEqual(15);
    expect(read(errors.map((error) => serializeError(error)))).toEqual(expected);
  });

  it('is refused where an issue has no type, which FastAPI requires', () => {
    const error = new HttpUnprocessableContentError('m', { issues: [{ path: ['body', 'x'], message: 'is wrong' }] });
    expect(read([serializeError(error)])).toEqual([{ refused: ['detail.0.type'] }]);
  });
});
