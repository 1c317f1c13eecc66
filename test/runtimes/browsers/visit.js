import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openSite } from './open-site.js';
import { end, endUponExit, remove, start } from './processes.js';
import { programOf } from './program-of.js';

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} engine
 * @property {readonly string[]} packages Debian's packages that bring it.
 * @property {() => string | undefined} find The program, where it is installed.
 * @property {RegExp} said The lines of its output that hold what the page wrote to its console, and its errors.
 * @property {(folder: string, children: import('./processes.js').Children) => Promise<Record<string, string>>} prepare
 *   Readies the folder and starts what the browser needs. Resolves to what the environment needs besides.
 * @property {(program: string, folder: string, url: string) => readonly string[]} command What starts it, with its arguments.
 */

/** Milliseconds that a browser has for both pages, from its start. */
const PATIENCE = 90_000;
/** The forms in which the package is loaded: that of the first page, which goes on to the second. */
const FORMS = ['unbundled', 'bundled'];
/** The lines that a failure shows of a page, and of a browser. */
const LINES = 10;

/**
 * Opens the pages in the browser, in a profile of its own. Leaves no process and no file behind.
 *
 * @param {Browser} browser
 * @param {string} files
 * @throws {Error} With what the page had said until then, when it does not report what its checks found.
 */
export async function visit(browser, files) {
  const program = await programOf(browser);
  const site = await openSite(files, FORMS);
  const folder = mkdtempSync(join(tmpdir(), 'ml-errors-browser-'));
  /** @type {import('./processes.js').Children} */
  const children = [];
  const stay = endUponExit(children, folder);
  let output = '';
  try {
    const env = { ...ownEnvironment(folder), ...(await browser.prepare(folder, children)) };
    const version = await versionOf(program, env);
    const [command = '', ...args] = browser.command(program, folder, `${site.origin}/pages/${FORMS[0]}.html`);
    const child = start(children, command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    return { version, reports: await inTime(site, child) };
  } catch (error) {
    // What was written last comes with the end.
    await end(children);
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    const said = lines.filter((line) => browser.said.test(line)).slice(0, LINES);
    // A page that says nothing may have a browser that does.
    const shown = said.length === 0 && error instanceof NoReport ? lines.slice(-LINES) : said;
    throw new Error([error instanceof Error ? error.message : error, ...site.missing, ...shown].join('\n  '));
  } finally {
    await end(children);
    site.close();
    remove(folder);
    stay();
  }
}

/** The page did not say what went wrong. */
class NoReport extends Error {}

/**
 * @param {Awaited<ReturnType<typeof openSite>>} site
 * @param {import('node:child_process').ChildProcess} child
 */
async function inTime({ reports, received }, child) {
  let timer;
  const otherwise = new Promise((/** @type {(reports: never) => void} */ _, reject) => {
    /** @param {string} text */
    const fail = (text) => {
      const got = [...received.keys()].join(', ') || 'none';
      reject(new NoReport(`${text}: expected a report of ${FORMS.join(' and ')}, but got ${got}`));
    };
    child.once('error', ({ message }) => fail(`it did not start: ${message}`));
    child.once('exit', (code, signal) => fail(`it ended by itself (${signal ?? code})`));
    timer = setTimeout(() => fail(`it was not done after ${PATIENCE / 1000} s`), PATIENCE);
  });
  try {
    return await Promise.race([reports, otherwise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The environment in which a program keeps its files in `folder`. @param {string} folder */
function ownEnvironment(folder) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('XDG_') && name !== 'WAYLAND_DISPLAY',
  );
  return { ...Object.fromEntries(inherited), HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder };
}

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 */
async function versionOf(program, env) {
  const { stdout } = await promisify(execFile)(program, ['--version'], { env, timeout: PATIENCE });
  const version = /\d+\.[\w.]+/.exec(stdout);
  if (!version) throw new Error(`${program} --version says ${JSON.stringify(stdout)}, where a version was expected`);
  return version[0];
}
