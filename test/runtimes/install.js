// The runtimes that npm has: installed once, as package-lock.json pins them, into node_modules beside this file.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULES = join(HERE, 'node_modules');

/** Where each binary stands, within node_modules. */
const BINARIES = {
  'Node 20': 'node-20/bin/node',
  'Node 22': 'node-22/bin/node',
  'Node 24': 'node-24/bin/node',
  'Node 26': 'node-26/bin/node',
  Bun: '@oven/bun-linux-x64/bin/bun',
  Deno: '@deno/linux-x64-glibc/deno',
  workerd: '@cloudflare/workerd-linux-64/bin/workerd',
};
/** @typedef {keyof typeof BINARIES} BinaryName */

/** @type {Promise<void> | undefined} */
let installation;

/**
 * The binary of a runtime, which is installed on first use, with all others.
 *
 * @param {BinaryName} name
 * @returns {Promise<string>}
 * @throws Error where it cannot be had: expected, came, fix
 */
export async function binaryOf(name) {
  installation ??= install();
  await installation;
  const binary = join(MODULES, BINARIES[name]);
  if (!existsSync(binary)) {
    throw new Error(`expected the binary ${binary}, but there is none: remove ${MODULES} to have it installed again`);
  }
  return binary;
}

async function install() {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(
      `its pinned binary is for Linux on x64, but this is ${platform} on ${arch}: run this on such a machine`,
    );
  }
  const complete = join(MODULES, '.complete');
  const digest = createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(complete) && readFileSync(complete, 'utf8') === digest) return;
  rmSync(complete, { force: true });
  console.log(`installing Node 20, 22, 24 and 26, Bun, Deno and workerd into ${MODULES}, some 1.1 GB`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  try {
    await promisify(execFile)('npm', options, { cwd: HERE });
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error);
    const said = stderr.split('\n').filter((line) => line.startsWith('npm error'));
    const why = said.slice(0, 4).join('; ') || error;
    throw new Error(`npm could not install it: ${why}; run \`npm ci --ignore-scripts\` in ${HERE} to see more`);
  }
  writeFileSync(complete, digest);
}
