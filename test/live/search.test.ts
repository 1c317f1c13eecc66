import { readFileSync } from 'node:fs';
import { explain, parseErrorResponse } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTracking } from './mlflow-server.js';
import { endAll } from './processes.js';

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

/** A search that MLflow refuses, and the same mended. */
interface Diagnosis {
  readonly id: string;
  readonly request: Request;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** The message, its variable parts in braces. */
  readonly pattern: string;
  readonly cause: string;
  readonly fix: string;
  readonly fixedRequest: Request;
  /** How many runs the mended search finds, of the one that there is. */
  readonly finds?: number;
}

/** A search that does not go as one would think, or as the document says. */
interface Note {
  readonly id: string;
  readonly document?: string;
  readonly server: string;
  readonly request: Request;
  readonly status: number;
  readonly finds?: number;
}

const file = new URL('../vectors/search-diagnoses.json', import.meta.url);
const { diagnoses, notes }: { readonly diagnoses: readonly Diagnosis[]; readonly notes: readonly Note[] } = JSON.parse(
  readFileSync(file, 'utf8'),
);

let origin = '';
const send = ({ method, path, body }: Request) =>
  fetch(`${origin}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await send({ method: 'POST', path: `/api/2.0/mlflow/${path}`, body });
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return JSON.parse(text);
}

async function runsIn(response: Response): Promise<number> {
  const { runs = [] }: { readonly runs?: readonly unknown[] } = JSON.parse(await response.text());
  return runs.length;
}

/** Whether `message` is the template, with something in place of each of its variable parts. */
function fits(template: string, message: string): boolean {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+?')}$`, 's').test(message);
}

beforeAll(async () => {
  ({ origin } = await startTracking());
  // One run that every mended search for runs finds.
  const { run } = (await post('runs/create', {
    experiment_id: '0',
    user_id: 'ann',
    run_name: 'r1',
    start_time: 1704067200001,
    tags: [
      { key: 'owner', value: "O'Neil" },
      { key: 'team', value: 'nlp' },
    ],
  })) as { readonly run: { readonly info: { readonly run_id: string } } };
  const { run_id } = run.info;
  const params = {
    depth: '3',
    batch_size: '32',
    learning_rate: '0.001',
    'learning rate': '0.001',
    shuffle: 'True',
    a: '1',
    b: '2',
  };
  const metrics = { acc: 0.85, f1: 0.9, accuracy: 0.9, 'val/acc': 0.85 };
  await post('runs/log-batch', {
    run_id,
    params: Object.entries(params).map(([key, value]) => ({ key, value })),
    metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, timestamp: 1, step: 0 })),
  });
  const datasets = ['5', 'x'].map((name) => ({ name, digest: 'd1', source_type: 'local', source: 's' }));
  await post('runs/log-inputs', { run_id, datasets: datasets.map((dataset) => ({ dataset })) });
  await post('runs/update', { run_id, status: 'FINISHED', end_time: 1704067200002 });
});
afterAll(endAll);

describe('a search that MLflow refuses', () => {
  it.each(diagnoses)('by $id has the status, code and message of the diagnosis', async (diagnosis) => {
    const { request, status, code, message, pattern, cause, fix } = diagnosis;
    const error = await parseErrorResponse(await send(request), { platform: 'mlflow' });
    expect(error).toMatchObject({ httpStatus: status, code, message, matched: 'code' });
    expect(fits(pattern, error.message)).toBe(true);
    expect(explain(error)).toMatchObject({ cause, fix, from: 'message' });
  });

  it.each(diagnoses)('by $id succeeds when mended', async ({ fixedRequest, finds }) => {
    const response = await send(fixedRequest);
    expect(response.status).toBe(200);
    if (finds !== undefined) expect(await runsIn(response)).toBe(finds);
  });

  it.each(diagnoses)('by $id is diagnosed by that pattern first', ({ id, code, message }) => {
    const first = diagnoses.find((one) => one.code === code && fits(one.pattern, message));
    expect(first?.id).toBe(id);
  });

  it('has at least 14 messages, each with at most two variable parts in its pattern', () => {
    expect(new Set(diagnoses.map(({ message }) => message)).size).toBeGreaterThanOrEqual(14);
    expect(new Set(diagnoses.map(({ id }) => id)).size).toBe(diagnoses.length);
    for (const { id, pattern } of diagnoses) expect((pattern.match(/\{/g) ?? []).length, id).toBeLessThanOrEqual(2);
  });
});

describe('a search that does not go as one would think', () => {
  it.each(notes)('is $id: $server', async ({ request, status, finds }) => {
    const response = await send(request);
    expect(response.status).toBe(status);
    if (finds !== undefined) expect(await runsIn(response)).toBe(finds);
  });
});
