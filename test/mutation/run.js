// npm run test:mutation: breaks src/ in one place after another, and counts how often the tests notice. Fails where they notice less than the
// share that stryker.config.js says. Whatever stands behind `--` is for Stryker:
//
//   npm run test:mutation -- --mutate 'src/envelope/*.ts'     some files only; with `:10-20` behind a name, some lines only
//   npm run test:mutation -- --incremental                    asks again only for what changed since the last run with this switch

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBeside } from '../install-beside.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(HERE, 'node_modules');

installBeside(HERE, 'Stryker, some 60 MB,');
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
