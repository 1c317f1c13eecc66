import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * `path`, where it is a program that can be started.
 *
 * @param {string} path
 */
export function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/** The installation under way: apt-get takes one at a time. @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * The program of a browser. Where it is missing it is installed first, by apt-get, as root or with sudo where that asks for no password.
 *
 * @param {{ name: string, packages: readonly string[], find: () => string | undefined }} browser
 * @throws {Error} When it is missing all the same; says why, and what to do.
 */
export async function programOf({ name, packages, find }) {
  const installed = find();
  if (installed) return installed;
  console.error(`${name} is missing: installing ${packages.join(', ')} with apt-get …`);
  const installation = last.then(() => install(packages));
  last = installation.catch(() => {});
  const fix = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  try {
    await installation;
  } catch (error) {
    throw new Error(`${name} is missing and could not be installed: ${reason(error)}\nFix, as root: ${fix}`);
  }
  const program = find();
  if (!program) throw new Error(`${name} is missing after this, where Debian 12 has it: ${fix}`);
  return program;
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300'];
  const [command = '', ...words] = [...asRoot, ...aptGet];
  const options = { maxBuffer: 64 * 1024 * 1024 };
  await run(command, [...words, 'update'], options);
  await run(command, [...words, 'install', '-y', '--no-install-recommends', ...packages], options);
}

/** What the command itself said last, or why there was none. @param {unknown} error */
function reason(error) {
  const { stderr, syscall, message } = /** @type {NodeJS.ErrnoException & { stderr?: string }} */ (error);
  if (syscall === 'spawn sudo') return 'that takes root, or sudo without a password, and this is neither.';
  return stderr?.trim().split('\n').slice(-3).join('\n') || message;
}
