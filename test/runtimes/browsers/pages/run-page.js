// What both pages do. Whatever goes wrong in them outside of a check ends the run with a report of its own, and at once.

import { proveRefusal } from './prove-refusal.js';

/** @typedef {import('../../suite.js').Copy} Copy */

/**
 * @param {object} page
 * @param {string} page.form The form in which the package is loaded, and the name of the page.
 * @param {string} [page.next] The page to go to afterwards.
 * @param {() => Promise<Copy & { runSuite: typeof import('../../suite.js').runSuite }>} page.load
 * @param {() => Promise<Copy>} page.secondCopy
 */
export async function runPage({ form, next, load, secondCopy }) {
  /** @param {object} report */
  const send = (report) => fetch('/report', { method: 'POST', body: JSON.stringify({ form, ...report }) });
  addEventListener('error', ({ message }) => send({ failure: `uncaught: ${message}` }));
  addEventListener('unhandledrejection', ({ reason }) => send({ failure: `unhandled rejection: ${reason}` }));
  try {
    await proveRefusal();
    const { runSuite, ...entries } = await load();
    const otherRealm = () => realmOf(`/pages/${form}-frame.html`);
    const results = await runSuite({ ...entries, host: { secondCopy, otherRealm, echoInWorker } });
    await proveRefusal();
    await send({ results });
    if (next) location.assign(next);
  } catch (error) {
    await send({ failure: String(error) });
  }
}

/** The entries in the realm of a frame, which stays: a realm whose frame is gone does not work in every engine. @param {string} url */
async function realmOf(url) {
  const frame = document.createElement('iframe');
  frame.src = url;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const realm = /** @type {{ mlErrors?: Copy | Promise<Copy> } | null} */ (
    /** @type {unknown} */ (frame.contentWindow)
  );
  const entries = await realm?.mlErrors;
  if (!entries) throw new Error(`${url} did not load the package`);
  return entries;
}

/** @param {unknown} plain */
function echoInWorker(plain) {
  const worker = new Worker('/suite/worker.js', { type: 'module' });
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ('failure' in data ? reject(new Error(data.failure)) : resolve(data.plain));
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`the worker failed: ${event.message || 'it did not load'}`));
    };
    worker.onmessageerror = () => reject(new Error("the worker's answer cannot be cloned"));
  });
  worker.postMessage({ base: location.origin, plain });
  return answer.finally(() => worker.terminate());
}
