// What a command needs beyond the project's own dependencies: the packages of a folder with a package.json of its own.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what the package-lock.json in `folder` says, where it is missing or another.
 *
 * @param {string} folder
 * @param {string} what what is installed, and how much it is
 * @throws Error where npm fails: what was expected, what npm said, and the fix
 */
export function installBeside(folder, what) {
  const modules = join(folder, 'node_modules');
  // `npm ci` begins by removing it, so what breaks off leaves none.
  const stamp = join(modules, '.installed');
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  // Some packages are native: a folder that came from another machine is none.
  const wanted = `${digest} ${process.platform} ${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`installing ${what} into ${modules}`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  try {
    execFileSync('npm', options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error);
    const said = stderr.split('\n').filter((line) => line.startsWith('npm error'));
    const why = said.slice(0, 4).join('; ') || error;
    throw new Error(
      `expected \`npm ci\` in ${folder} to succeed, but: ${why}; it needs the npm registry: run \`npm ci --ignore-scripts\` there to see more`,
      { cause: error },
    );
  }
  writeFileSync(stamp, wanted);
}
