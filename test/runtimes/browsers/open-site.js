import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('../suite.js').Result} Result */
/** @typedef {{ form: string, results?: Result[], failure?: string }} Report What a page sends to /report. */

/** Code comes from this server's files alone: none from text, none inline. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; frame-src 'self'; connect-src 'self'; img-src 'self'";
const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const TYPES = /** @type {Record<string, string>} */ ({ html: 'text/html', js: 'text/javascript' });

/** The package and the suite as one script, as a page would ship them; resolved by the package's own exports. */
const BUNDLED = `
  export * as index from 'ml-errors';
  export * as mlflow from 'ml-errors/mlflow';
  export * as eventml from 'ml-errors/eventml';
  export * as flyte from 'ml-errors/flyte';
  export * as mlops from 'ml-errors/mlops';
  export * as http from 'ml-errors/http';
  export { runSuite } from './suite/suite.js';
`;

/**
 * A server on localhost for the files of the bare project and for the pages:
 *
 * - /pages/… this folder's pages, /bundle.js the script that esbuild made
 * - /node_modules/… and /suite/… the bare project; /copy/… the same once more, for modules are known by their address
 * - /report takes what a page reports
 *
 * Its `reports` settle when each of the `forms` has reported, or one of them a failure.
 *
 * @param {string} files
 * @param {readonly string[]} forms
 */
export async function openSite(files, forms) {
  /** @type {Map<string, Result[]>} */
  const received = new Map();
  /** @type {Set<string>} */
  const missing = new Set();
  /** @type {(report: Report) => void} */
  let receive = () => {};
  const reports = new Promise((/** @type {(all: typeof received) => void} */ resolve, reject) => {
    receive = ({ form, results, failure }) => {
      if (!results) return reject(new Error(`${form}: ${failure}`));
      received.set(form, results);
      if (forms.every((name) => received.has(name))) resolve(received);
    };
  });
  reports.catch(() => {});

  const bundle = bundled(files);
  bundle.catch(() => {});
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'text/plain';
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    try {
      if (pathname === '/report') receive(/** @type {Report} */ (await json(request)));
      else if (pathname !== '/favicon.ico') response.write(await contentOf(pathname, files, bundle));
    } catch (error) {
      missing.add(`${pathname} was asked for: ${error instanceof Error ? error.message : error}`);
      response.statusCode = 404;
    }
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    reports,
    /** What came so far. */
    received,
    /** What was asked for in vain. */
    missing,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} pathname
 * @param {string} files
 * @param {Promise<Uint8Array>} bundle
 */
function contentOf(pathname, files, bundle) {
  if (pathname === '/bundle.js') return bundle;
  if (pathname.startsWith('/pages/')) return readFile(join(PAGES, pathname.slice('/pages/'.length)));
  return readFile(join(files, pathname.replace(/^\/copy\//, '/')));
}

/** @param {string} files */
async function bundled(files) {
  const { outputFiles } = await build({
    stdin: { contents: BUNDLED, resolveDir: files, sourcefile: 'bundle.js' },
    absWorkingDir: files,
    bundle: true,
    format: 'iife',
    globalName: 'mlErrors',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const [{ contents }] = /** @type {[import('esbuild').OutputFile]} */ (outputFiles);
  return contents;
}
