import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { LIVE } from './venv.js';

/** What the script `name` of this folder prints as JSON, given `input` as JSON. It has two minutes; what it logs is shown. */
export function runPython<Output>(python: string, name: string, input?: unknown): Output {
  const output = execFileSync(python, ['-B', join(LIVE, name)], {
    input: input === undefined ? '' : JSON.stringify(input),
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  return JSON.parse(output) as Output;
}
