import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { start } from './processes.js';
import { LIVE, pythonFor } from './venv.js';

/** Runs a script of this folder with MLflow. What it writes into its temporary folder is gone with the test. */
export function startWithMlflow(script: string, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ml-errors-live-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const started = start(pythonFor('mlflow'), ['-B', '-W', 'ignore', `${LIVE}${script}`, ...args], {
    PYTHONUTF8: '1',
    TMPDIR: folder,
  });
  return { ...started, folder };
}

/** A tracking server with a database of its own, as soon as it answers. */
export async function startTracking() {
  const { child, output } = startWithMlflow('mlflow_servers.py');
  await until(() => /serving on port \d+/.test(output()) || child.exitCode !== null, output);
  const origin = `http://127.0.0.1:${/serving on port (\d+)/.exec(output())?.[1]}`;
  expect((await fetch(`${origin}/health`)).status, output()).toBe(200);
  return { child, origin };
}

/** Waits until `condition` holds, for two minutes at most; what else to say is `otherwise`. */
export async function until(condition: () => boolean, otherwise: () => string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(otherwise());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
