// The bare project that every runtime gets: the package as npm would publish it, installed, and the suite beside it.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** The entries that run everywhere: all but zod's. */
export const ENTRIES = ['index', 'mlflow', 'eventml', 'flyte', 'mlops', 'http'];

/** What the suite consists of, within this folder and within `<files>/suite`. */
const SUITE = ['suite.js', 'crossing.js', 'worker.js', 'checks', 'hosts'];

/**
 * Packs the package and installs the tarball, without a network, into a project that has nothing else.
 *
 * @param {string | undefined} dist a folder that is taken instead of the package's own `dist`
 * @returns {{ files: string, remove: () => void }}
 */
export function makeProject(dist) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ml-errors-runtimes-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const tarball = join(folder, pack(dist === undefined ? built() : staged(join(folder, 'staged'), dist), folder));
    const files = join(folder, 'files');
    mkdirSync(files);
    writeFileSync(join(files, 'package.json'), '{ "private": true, "type": "module" }\n');
    npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], files);
    for (const name of SUITE) cpSync(join(HERE, name), join(files, 'suite', name), { recursive: true });
    return { files, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The package's folder, with a `dist` that is no older than what it is built from. */
function built() {
  const entries = ENTRIES.flatMap((name) => [`${name}.js`, `${name}.cjs`]).map((name) => join(PACKAGE, 'dist', name));
  const oldest = Math.min(...entries.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const sources = readdirSync(join(PACKAGE, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^registry[\\/]/.test(name))
    .map((name) => join('src', name));
  const stale = ['tsup.config.ts', ...sources].some((name) => statSync(join(PACKAGE, name)).mtimeMs > oldest);
  if (stale) {
    console.log('dist is missing or older than its sources: building it');
    execFileSync('npx', ['tsup', '--silent'], { cwd: PACKAGE, stdio: 'inherit' });
  }
  return PACKAGE;
}

/** A package with another `dist`. */
function staged(/** @type {string} */ folder, /** @type {string} */ dist) {
  for (const name of ENTRIES.map((entry) => `${entry}.js`)) {
    if (!statSync(join(dist, name), { throwIfNoEntry: false })) {
      throw new Error(`expected --dist to name a folder of built files, but ${join(dist, name)} is missing`);
    }
  }
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'codes']) {
    cpSync(join(PACKAGE, name), join(folder, name), { recursive: true });
  }
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  return folder;
}

/** Packs the package in `folder` into `destination`; the name of the tarball. */
function pack(/** @type {string} */ folder, /** @type {string} */ destination) {
  const [{ filename }] = JSON.parse(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', destination], folder),
  );
  return filename;
}

function npm(/** @type {string[]} */ words, /** @type {string} */ cwd) {
  return execFileSync('npm', [...words, '--no-update-notifier'], { cwd, encoding: 'utf8', stdio: 'pipe' });
}
