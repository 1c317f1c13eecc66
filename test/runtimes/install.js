// The runtimes that npm has: installed once, as package-lock.json pins them, into node_modules beside this file.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBeside } from '../install-beside.js';

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

/**
 * The binary of a runtime, which is installed on first use, with all others.
 *
 * @param {BinaryName} name
 * @returns {string}
 * @throws Error where it cannot be had: expected, came, fix
 */
export function binaryOf(name) {
  install();
  const binary = join(MODULES, BINARIES[name]);
  if (!existsSync(binary)) {
    throw new Error(`expected the binary ${binary}, but there is none: remove ${MODULES} to have it installed again`);
  }
  return binary;
}

function install() {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(
      `its pinned binary is for Linux on x64, but this is ${platform} on ${arch}: run this on such a machine`,
    );
  }
  installBeside(HERE, 'Node 20, 22, 24 and 26, Bun, Deno and workerd, some 1.1 GB,');
}
