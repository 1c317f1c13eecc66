// The ten runtimes, each with how the suite is run in it.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { BROWSERS } from './browsers/index.js';
import { binaryOf } from './install.js';
import { workerdConfig } from './workerd-config.js';

/** @typedef {{ version: string, engine: string, results: import('./suite.js').Result[] }} Report */
/** @typedef {{ name: string, run: (project: { files: string }) => Promise<Report> }} Runtime */

/** Milliseconds that a runtime has for the suite, which takes some seconds. */
const PATIENCE = 120_000;

/** Ends what runs when this program ends. */
const ending = new AbortController();
process.once('exit', () => ending.abort());

/** @type {readonly Runtime[]} */
export const RUNTIMES = [
  processRuntime('Node 20'),
  processRuntime('Node 22'),
  processRuntime('Node 24'),
  processRuntime('Node 26'),
  processRuntime('Bun', '--no-install'),
  // It reads the project and nothing else, and may reach no network.
  processRuntime('Deno', 'run', '--no-prompt', '--no-remote', '--no-lock', '--allow-env', '--allow-read=.'),
  { name: 'workerd', run: runInWorkerd },
  ...BROWSERS,
];

/**
 * A runtime that runs hosts/node.js as a program.
 *
 * @param {import('./install.js').BinaryName} name
 * @param {readonly string[]} options
 * @returns {Runtime}
 */
function processRuntime(name, ...options) {
  return {
    name,
    async run({ files }) {
      const output = await start(binaryOf(name), [...options, 'suite/hosts/node.js'], files);
      const report = output.split('\n').find((line) => line.startsWith('{"version":'));
      if (report) return JSON.parse(report);
      throw new Error(`expected a report, but it printed ${JSON.stringify(output.slice(-500))}`);
    },
  };
}

/** @type {Runtime['run']} */
async function runInWorkerd({ files }) {
  const workerd = binaryOf('workerd');
  const results = mkdtempSync(join(dirname(files), 'workerd-'));
  writeFileSync(join(files, 'workerd.capnp'), workerdConfig(files, results));
  const [, version = ''] = (await start(workerd, ['--version'], files)).trim().split(' ');
  await start(workerd, ['test', 'workerd.capnp'], files);
  // It does not say which V8 is in it.
  return { version, engine: 'V8', results: JSON.parse(readFileSync(join(results, 'results.json'), 'utf8')) };
}

/**
 * What a program prints that runs in the project's folder, with a home of its own.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {string} files
 */
async function start(program, words, files) {
  const home = join(dirname(files), 'home');
  mkdirSync(home, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: home, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
  const limits = { timeout: PATIENCE, killSignal: /** @type {const} */ ('SIGKILL'), maxBuffer: 2 ** 26 };
  try {
    const { stdout } = await promisify(execFile)(program, words, { cwd: files, env, signal: ending.signal, ...limits });
    return stdout;
  } catch (error) {
    const { killed, stderr = '' } = /** @type {{ killed?: boolean, stderr?: string }} */ (error);
    const why = killed ? `it was not done after ${PATIENCE / 1000} s` : stderr.trim().slice(-1000) || error;
    throw new Error(`${[program, ...words].join(' ')} failed: ${why}`);
  }
}
