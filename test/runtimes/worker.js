// A module worker, for hosts whose workers take messages by `self`: see the contract in suite.js. hosts/node-worker.js does the same
// for Node's worker_threads.

import { cross } from './crossing.js';

/** @type {{ onmessage: (event: { data: { base: string, plain: unknown } }) => void, postMessage: (answer: unknown) => void }} */
const worker = /** @type {never} */ (globalThis);

worker.onmessage = async ({ data: { base, plain } }) => {
  try {
    const dist = `${base}/node_modules/ml-errors/dist`;
    const [index, mlflow] = await Promise.all([import(`${dist}/index.js`), import(`${dist}/mlflow.js`)]);
    worker.postMessage({ plain: cross(plain, index, mlflow) });
  } catch (error) {
    worker.postMessage({ failure: String(error) });
  }
};
