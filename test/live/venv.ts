import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const LIVE = fileURLToPath(new URL('.', import.meta.url));

/**
 * The Python of a virtual environment that holds what `requirements-<name>.txt` pins. It is made on first use, in a folder of its own
 * beside this file, and kept until the requirements change.
 */
export function pythonFor(name: string): string {
  const requirements = join(LIVE, `requirements-${name}.txt`);
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(LIVE, '.venvs', `${name}-${digest}`);
  const python = join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return python;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(LIVE, '.venvs'), { recursive: true });
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
    stdio: 'inherit',
  });
  writeFileSync(complete, '');
  return python;
}
