// Runs the suite in Node, Bun and Deno, and prints one line of JSON: { version, engine, results }. It stands in
// `<files>/suite/hosts/`, so the package is found by its name: as ESM here, as CommonJS for the second copy.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import * as index from 'ml-errors';
import * as eventml from 'ml-errors/eventml';
import * as flyte from 'ml-errors/flyte';
import * as http from 'ml-errors/http';
import * as mlflow from 'ml-errors/mlflow';
import * as mlops from 'ml-errors/mlops';
import { runSuite } from '../suite.js';

/** @typedef {import('../suite.js').Copy} Copy */

const require = createRequire(import.meta.url);
const base = new URL('../..', import.meta.url).href.replace(/\/$/, '');

/** @type {(load: (name: string) => unknown) => Copy} */
const copyBy = (load) =>
  /** @type {Copy} */ ({
    index: load('ml-errors'),
    mlflow: load('ml-errors/mlflow'),
    eventml: load('ml-errors/eventml'),
    flyte: load('ml-errors/flyte'),
    mlops: load('ml-errors/mlops'),
    http: load('ml-errors/http'),
  });

/** The CommonJS files, run in a realm of their own. */
function inAnotherRealm() {
  const context = createContext({});
  /** @type {Map<string, object>} */
  const loaded = new Map();
  /** @type {(file: string) => object} */
  const load = (file) => {
    const known = loaded.get(file);
    if (known) return known;
    const exported = runInContext('({})', context);
    loaded.set(file, exported);
    const run = runInContext(`(function (exports, require) {${readFileSync(file, 'utf8')}\n})`, context);
    run(exported, (/** @type {string} */ name) => load(resolve(dirname(file), name)));
    return exported;
  };
  return copyBy((name) => load(require.resolve(name)));
}

/**
 * Posts `message` to a worker and takes its first answer.
 *
 * @param {unknown} message
 * @returns {Promise<unknown>}
 */
async function askWorker(message) {
  if (process.versions.bun || process.versions.deno) {
    const worker = new Worker(new URL('../worker.js', import.meta.url), { type: 'module' });
    try {
      return await new Promise((answer, fail) => {
        worker.onmessage = ({ data }) => answer(data);
        worker.onerror = ({ message: words }) => fail(new Error(words));
        worker.postMessage(message);
      });
    } finally {
      worker.terminate();
    }
  }
  const { Worker: Thread } = await import('node:worker_threads');
  const thread = new Thread(fileURLToPath(new URL('node-worker.js', import.meta.url)));
  try {
    return await new Promise((answer, fail) => {
      thread.once('message', answer).once('error', fail);
      thread.postMessage(message);
    });
  } finally {
    await thread.terminate();
  }
}

/** @type {import('../suite.js').Host} */
const host = {
  secondCopy: async () => copyBy(require),
  otherRealm: async () => inAnotherRealm(),
  async echoInWorker(plain) {
    const answer = /** @type {{ plain?: unknown, failure?: string }} */ (await askWorker({ base, plain }));
    if (answer.failure !== undefined) throw new Error(`the worker failed: ${answer.failure}`);
    return answer.plain;
  },
};

const { bun, deno, node, v8 = '' } = process.versions;
const results = await runSuite({ index, mlflow, eventml, flyte, mlops, http, host });
const engine = bun ? 'JavaScriptCore' : `V8 ${v8.split('.').slice(0, 2).join('.')}`;
console.log(JSON.stringify({ version: bun ?? deno ?? node, engine, results }));
