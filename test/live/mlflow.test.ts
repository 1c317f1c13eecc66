import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseError } from 'ml-errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../../examples/lines.js';
import { driftedExamples } from './examples.js';
import { startTracking, startWithMlflow, until } from './mlflow-server.js';
import { end, endAll } from './processes.js';
import { drifted, type Recording } from './recordings.js';

interface Difference {
  readonly id: string;
  readonly what: string;
  readonly why: string;
}

const vectors = (file: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/recorded/${file}.json`, import.meta.url), 'utf8'));
const differences: readonly Difference[] = vectors('mlflow-differences');
/** The recordings that are examples too. */
const EXAMPLES = `
  experiment-missing experiment-exists experiment-name-number body-malformed-json body-json-array experiment-deleted
  search-filter-invalid search-order-by-invalid search-page-token-invalid param-changed metrics-too-many model-exists
  model-name-invalid model-version-missing model-alias-missing stage-unknown stage-not-active trace-data-missing
  trace-id-not-given trace-of-other-experiment artifact-outside multipart-unsupported workspaces-off-json
  workspaces-off-text path-unknown path-unknown-head method-not-allowed job-missing gateway-endpoint-missing
  database-locked auth-missing auth-forbidden
`
  .trim()
  .split(/\s+/)
  .map((name) => `mlflow-${name}`);

/** Whether anything is left of the process group that `pid` leads. */
function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
}

afterAll(endAll);

describe('what MLflow answers to requests that go wrong', () => {
  let recordings: readonly Recording[] = [];
  let group: number | undefined;

  beforeAll(async () => {
    const { child, output, folder } = startWithMlflow('mlflow_exchanges.py', 'recordings.json');
    const file = join(folder, 'recordings.json');
    group = child.pid;
    const [code] = await once(child, 'exit');
    if (code !== 0 || !existsSync(file)) throw new Error(`the script ended with ${code}; it said:\n${output()}`);
    recordings = JSON.parse(readFileSync(file, 'utf8'));
  });

  const fromMlflow = () => recordings.filter(({ id }) => !id.startsWith('mlflow-in-front-'));
  /** Whether MLflow's client says the same, but for the `CODE: ` that it puts in front. */
  function agrees({ body, reading, oracle }: Recording): boolean {
    const code = /"error_code":\s*(?:"([^"]+)"|(\d+))/.exec(body)?.slice(1).find(Boolean) ?? 'INTERNAL_ERROR';
    return oracle?.code === reading.code && oracle.message === `${code}: ${reading.message}`;
  }

  it('is read as the design says, in every column', () => {
    const readings = recordings.map(({ id, body, status, headers }) => {
      const error = parseError(body, { platform: 'mlflow', headers, ...(status !== null && { status }) });
      return rowOf({ id, error });
    });
    expect(readings).toEqual(recordings.map(({ id, reading }) => ({ id, ...reading })));
  });

  it('is read as MLflow’s own client reads it, or differs for a reason that the table gives', () => {
    const without = recordings.filter((one) => agrees(one) !== (one.difference === undefined));
    expect(without.map(({ id }) => id)).toEqual([]);
    const agreeing = fromMlflow().filter(agrees).length;
    const codes = fromMlflow().filter(({ reading, oracle }) => reading.code === oracle?.code).length;
    console.info(
      `MLflow: ${fromMlflow().length} exchanges; ${codes} have the code of MLflow's client,`,
      `${agreeing} of these its message too (and ${recordings.length - fromMlflow().length} answers of a stand-in in front of it)`,
    );
  });

  it('shows every difference of the table, and no other', () => {
    const shown = new Set(recordings.map(({ difference }) => difference));
    if (recordings.some(agrees)) shown.add('no-prefix');
    if (recordings.some((one) => agrees(one) && one.reading.status !== one.oracle?.status)) {
      shown.add('status-of-transport');
    }
    shown.delete(undefined);
    expect([...shown].sort()).toEqual(differences.map(({ id }) => id).sort());
  });

  it('is of many kinds', () => {
    const pairs = new Set(fromMlflow().map(({ request, reading }) => `${request.replace(/\?.*/, '')} ${reading.code}`));
    expect(new Set(fromMlflow().map(({ request, body }) => `${request} ${body}`)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(fromMlflow().map(({ reading }) => reading.code)).size).toBeGreaterThanOrEqual(12);
    expect(pairs.size).toBeGreaterThanOrEqual(25);
    expect(fromMlflow().filter(({ body }) => !/^[[{"]/.test(body)).length).toBeGreaterThanOrEqual(5);
  });

  it('has not drifted', () => {
    expect(drifted('mlflow', recordings)).toEqual([]);
  });

  it('is what the examples show', () => {
    const examples = EXAMPLES.flatMap((id) => recordings.filter((one) => one.id === id));
    expect(examples.map(({ id }) => id)).toEqual(EXAMPLES);
    expect(driftedExamples('mlflow', examples)).toEqual([]);
  });

  it('leaves no process behind', async () => {
    await until(
      () => !isRunning(group),
      () => 'a process of the script is still running',
    );
  });
});

describe('the servers of a script', () => {
  async function gone({ child, origin }: Awaited<ReturnType<typeof startTracking>>) {
    await until(
      () => !isRunning(child.pid),
      () => 'a process of the script is still running',
    );
    await expect(fetch(origin)).rejects.toThrow();
  }

  it('end where it is asked to end, where it is killed alone, and where its group is killed', async () => {
    const [asked, alone, group] = await Promise.all([startTracking(), startTracking(), startTracking()]);
    asked.child.kill('SIGTERM');
    alone.child.kill('SIGKILL');
    end(group.child);
    await Promise.all([gone(asked), gone(alone), gone(group)]);
  });
});
