// npm run test:mutation: breaks src/ in one place after another, and counts how often the tests notice. Fails where they notice less than the
// share that stryker.config.js says. Whatever stands behind `--` is for Stryker:
//
//   npm run test:mutation -- --mutate 'src/envelope/*.ts'     some files only; with `:10-20` behind a name, some lines only
//   npm run test:mutation -- --incremental                    asks again only for what changed since the last run with this switch

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(HERE, 'node_modules');

install();
const stryker = join(MODULES, '@stryker-mutator/core/bin/stryker.js');
const config = join(HERE, 'stryker.config.js');
const child = spawn(process.execPath, [stryker, 'run', config, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
});

/** Installs Stryker at the version of the lock file, where it is missing or another. `npm ci` begins by removing the stamp. */
function install() {
  const stamp = join(MODULES, '.installed');
  const digest = createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log(`installing Stryker into ${MODULES}, some 60 MB`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  try {
    execFileSync('npm', options, { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error(
      `Stryker is not installed: expected \`npm ci\` in ${HERE} to succeed, but it failed. It needs the npm registry.`,
    );
    process.exit(2);
  }
  writeFileSync(stamp, digest);
}
