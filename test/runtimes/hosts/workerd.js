// Runs the suite in workerd, which calls `test` and gives it a service that writes a file; workerd-config.js says what else it gets.

import { cross } from '../crossing.js';
import { runSuite } from '../suite.js';

/** @typedef {import('../suite.js').Copy} Copy */

/** @type {(load: (name: string) => Promise<unknown>) => Promise<Copy>} */
async function copyBy(load) {
  const names = ['index', 'mlflow', 'eventml', 'flyte', 'mlops', 'http'];
  const entries = await Promise.all(names.map(async (name) => [name, await load(name)]));
  return /** @type {Copy} */ (Object.fromEntries(entries));
}

const first = await copyBy((name) => import(`../../node_modules/ml-errors/dist/${name}.js`));

/** @type {import('../suite.js').Host} */
const host = {
  // The CommonJS files. An ES module sees their exports as its default.
  secondCopy: () => copyBy(async (name) => (await import(`../../node_modules/ml-errors/dist/${name}.cjs`)).default),
  // workerd has no realm but its own.
  otherRealm: async () => undefined,
  // Nor has it workers of one's own: the other side is the far end of a pair of ports.
  async echoInWorker(plain) {
    const { port1, port2 } = new MessageChannel();
    try {
      port2.onmessage = ({ data }) => port2.postMessage(cross(data, first.index, first.mlflow));
      const answer = new Promise((take) => {
        port1.onmessage = ({ data }) => take(data);
      });
      port1.postMessage(plain);
      return await answer;
    } finally {
      port1.close();
      port2.close();
    }
  },
};

export default {
  /** @param {unknown} _ @param {{ results: { fetch: typeof fetch } }} env */
  async test(_, { results }) {
    const body = JSON.stringify(await runSuite({ ...first, host }));
    const { ok, status } = await results.fetch('http://results/results.json', { method: 'PUT', body });
    if (!ok) throw new Error(`the results could not be written: ${status}`);
  },
};
