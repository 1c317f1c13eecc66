import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULES = join(HERE, 'node_modules');
/** Says what was installed. `npm ci` begins by removing it, so what breaks off leaves none. */
const STAMP = join(MODULES, '.installed');

/** Installs the tools at the versions of the lock file, where they are missing or others. */
export default function setup(): void {
  const lock = createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .digest('hex');
  // Several of them are native: a folder that came from another machine is none.
  const wanted = `${lock} ${process.platform} ${process.arch}\n`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  try {
    execFileSync('npm', ['ci', ...options], { cwd: HERE, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    throw new Error(
      `The tools of test/consumers are not installed: expected \`npm ci\` there to succeed, but it failed. It needs the npm registry.\n${stderr || error}`,
      { cause: error },
    );
  }
  writeFileSync(STAMP, wanted);
}
