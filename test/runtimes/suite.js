// The behaviour suite of test:runtimes: what the packed files must do wherever JavaScript runs.
//
// This file and what it imports (checks/) run as they are, unbundled, in Node, Bun, Deno, workerd and browsers. So they use nothing
// but ECMAScript 2022 and what all of these share (fetch's Response, streams, structuredClone, setTimeout, AbortController), import
// nothing by a bare name, and make no code from text (`eval`, `new Function`), which pages with a strict policy forbid.
//
// THE CONTRACT between the suite and a host (hosts/, browsers/):
//
// - run.js makes a bare project, `<files>`: `<files>/node_modules/ml-errors/` is the installed tarball, and `<files>/suite/` a copy of
//   suite.js, checks/, worker.js and crossing.js.
// - The host imports the six entries by the address of their files (`<files>/node_modules/ml-errors/dist/mlflow.js` and so on) and calls
//   `runSuite({ index, mlflow, eventml, flyte, mlops, http, host })`. zod's entry is not among them.
// - `host.secondCopy()` resolves to the six entries of another copy of the package: another evaluation of its files (another address,
//   such as `dist/second/…` or a query on every file; or the CommonJS files, where the host can load them). Its classes are not those
//   that the suite was given, and the suite says so in a check.
// - `host.otherRealm()` resolves to the six entries evaluated in another realm (node:vm, an iframe), or to undefined where the host
//   has none. The suite then asks the second copy, so that every check exists everywhere.
// - `host.echoInWorker(plain)` posts `{ base, plain }` to a worker that runs worker.js, where `base` is the address of `<files>`, such
//   as `http://localhost:1234`, without a slash at its end; it resolves to the `plain` of the worker's answer `{ plain }`, and rejects
//   with the text of an answer `{ failure }`. A host without workers says so, and crosses by what it has instead.
// - The host hands `{ version, engine, results }` to run.js, where `results` is what runSuite resolved to. It never leaves out a check.

import { bodies } from './checks/bodies.js';
import { copies } from './checks/copies.js';
import { definitions } from './checks/definitions.js';
import { disclosure } from './checks/disclosure.js';
import { flyte } from './checks/flyte.js';
import { hostile } from './checks/hostile.js';
import { identity } from './checks/identity.js';
import { laws } from './checks/laws.js';
import { logging } from './checks/logging.js';
import { maps } from './checks/maps.js';
import { plainForm } from './checks/plain-form.js';
import { response } from './checks/response.js';
import { retries } from './checks/retries.js';
import { streams } from './checks/streams.js';
import { transfer } from './checks/transfer.js';
import { writing } from './checks/writing.js';

/**
 * The entries of one copy of the package.
 *
 * @typedef {object} Copy
 * @property {typeof import('ml-errors')} index
 * @property {typeof import('ml-errors/mlflow')} mlflow
 * @property {typeof import('ml-errors/eventml')} eventml
 * @property {typeof import('ml-errors/flyte')} flyte
 * @property {typeof import('ml-errors/mlops')} mlops
 * @property {typeof import('ml-errors/http')} http
 */
/**
 * @typedef {object} Host
 * @property {() => Promise<Copy>} secondCopy
 * @property {() => Promise<Copy | undefined>} otherRealm
 * @property {(plain: unknown) => Promise<unknown>} echoInWorker
 */
/** @typedef {Copy & { host: Host }} Api */
/** @typedef {Record<string, (api: Api) => unknown>} Checks By id: a sentence. A check that throws has failed. */
/** @typedef {{ id: string, error?: string }} Result */

/** Milliseconds after which a check that does not end has failed. */
const PATIENCE = 20_000;

/** @type {readonly [string, (api: Api) => unknown][]} */
const CHECKS = [
  identity,
  copies,
  logging,
  maps,
  laws,
  bodies,
  flyte,
  definitions,
  writing,
  hostile,
  response,
  streams,
  transfer,
  plainForm,
  retries,
  disclosure,
].flatMap((checks) => Object.entries(checks));

/** The ids of all checks, in their order. */
export const CHECK_IDS = CHECKS.map(([id]) => id);

/**
 * Runs every check, one after the other.
 *
 * @param {Api} api
 * @returns {Promise<Result[]>}
 */
export async function runSuite(api) {
  const { secondCopy, otherRealm, echoInWorker } = api.host;
  const host = { secondCopy: once(secondCopy), otherRealm: once(otherRealm), echoInWorker };
  /** @type {Result[]} */
  const results = [];
  for (const [id, check] of CHECKS) results.push(await run(id, check, { ...api, host }));
  return results;
}

/** The same answer for every question. @template T @param {() => Promise<T>} ask @returns {() => Promise<T>} */
function once(ask) {
  /** @type {Promise<T> | undefined} */
  let answer;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** @type {(id: string, check: (api: Api) => unknown, api: Api) => Promise<Result>} */
async function run(id, check, api) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    await Promise.race([(async () => check(api))(), late]);
    return { id };
  } catch (error) {
    return { id, error: describe(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** @param {unknown} error */
function describe(error) {
  try {
    return String(error);
  } catch {
    // What a broken build throws may refuse to be written.
    return 'something that cannot be written';
  }
}
