// toCloneable and reviveError: an exception that crosses structuredClone, JSON, message ports, channels and workers is what it was.

import { equal, has, ok } from './assert.js';
import { MISSING, revived, said, some } from './specimens.js';

/** @typedef {import('../suite.js').Api} Api */

/** Takes the first message that `port` gets. @type {(port: { onmessage: unknown }) => Promise<unknown>} */
const received = (port) =>
  new Promise((take) => {
    port.onmessage = (/** @type {{ data: unknown }} */ { data }) => take(data);
  });

/** @type {(plain: unknown) => Promise<unknown>} */
async function overPorts(plain) {
  const { port1, port2 } = new MessageChannel();
  try {
    const message = received(port2);
    port1.postMessage(plain);
    return await message;
  } finally {
    port1.close();
    port2.close();
  }
}

/** By BroadcastChannel; workerd has none, so there it is a pair of ports. @type {(plain: unknown) => Promise<unknown>} */
async function byBroadcast(plain) {
  if (typeof BroadcastChannel === 'undefined') return overPorts(plain);
  const [from, to] = [new BroadcastChannel('ml-errors'), new BroadcastChannel('ml-errors')];
  try {
    const message = received(to);
    from.postMessage(plain);
    return await message;
  } finally {
    from.close();
    to.close();
  }
}

/** @type {readonly [string, (plain: unknown, api: Api) => unknown][]} */
const WAYS = [
  ['structuredClone', (plain) => structuredClone(plain)],
  ['JSON', (plain) => JSON.parse(JSON.stringify(plain))],
  ['a MessageChannel', overPorts],
  ['a BroadcastChannel', byBroadcast],
];

/** @type {import('../suite.js').Checks} */
export const transfer = {
  async 'a worker sees an exception of its class, and none of a sibling'({ index, host }) {
    const error = index.reviveError(await host.echoInWorker(index.toCloneable(index.parseError(MISSING))));
    ok(index.isCodedError(error) && index.hasCode(error, 'SEEN'), "the worker's answer");
    has(error, {
      platform: 'crossing',
      details: { coded: true, missing: true, rest: true, sibling: false, written: MISSING },
    });
  },

  async 'what went to a worker and came back is what it was'(api) {
    for (const error of some(api)) {
      const { cause } = api.index.reviveError(await api.host.echoInWorker(api.index.toCloneable(error)));
      ok(api.index.isCodedError(cause), 'the cause to be an exception of the package');
      equal(said(/** @type {never} */ (cause)), said(error), error.name);
      equal(api.index.serializeError(cause), api.index.serializeError(error), error.name);
    }
  },

  async 'a foreign error goes to a worker and comes back with its class'({ index, host }) {
    const error = new RangeError('out of range', { cause: 'a text' });
    const { cause } = index.reviveError(await host.echoInWorker(index.toCloneable(error)));
    ok(cause instanceof RangeError, 'a RangeError');
    has(cause, { message: 'out of range', name: 'RangeError', stack: error.stack, cause: 'a text' });
  },
};

for (const [way, cross] of WAYS) {
  transfer[`by ${way}, an exception says afterwards what it said before`] = async (api) => {
    for (const error of some(api)) {
      const back = revived(await cross(api.index.toCloneable(error), api), api);
      equal(said(back), said(error), error.name);
    }
  };

  transfer[`by ${way}, an exception stays of its class and its lineage, and of no sibling's`] = async (api) => {
    const { index, mlflow, flyte } = api;
    const missing = revived(await cross(index.toCloneable(index.parseError(MISSING)), api), api);
    for (const Class of [mlflow.ResourceDoesNotExistError, index.RestException, index.MlflowException, Error]) {
      ok(missing instanceof Class, `what crossed to be a ${Class.name}`);
    }
    equal(missing instanceof mlflow.NotFoundError || missing instanceof index.HttpError, false);
    const killed = revived(await cross(index.toCloneable(new flyte.OOMError('OOMKilled', 'm')), api), api);
    const asked = [flyte.OOMError, flyte.RuntimeUserError, flyte.BaseRuntimeError, flyte.RuntimeSystemError];
    equal(
      asked.map((Class) => killed instanceof Class),
      [true, true, true, false],
    );
    ok(index.hasCode(killed, 'OOMKilled'), 'its code to be found');
  };

  transfer[`by ${way}, a body is written afterwards as it came`] = async (api) => {
    const { index } = api;
    for (const text of [MISSING, ' {"error":{"code":"ML_1001","message":"m"}}\n', '\ufeff{"detail":"\\u0041"}']) {
      equal(index.serializeError(index.reviveError(await cross(index.toCloneable(index.parseError(text)), api))), text);
    }
  };

  transfer[`by ${way}, the causes come along with their classes`] = async (api) => {
    const { index, mlflow } = api;
    const root = Object.assign(new TypeError('fetch failed'), { errno: -111 });
    const cause = new mlflow.NotFoundError('no run r1', { cause: root });
    const back = index.reviveError(await cross(index.toCloneable(new Error('could not log', { cause })), api));
    has(back, { message: 'could not log', name: 'Error' });
    ok(back.cause instanceof mlflow.NotFoundError, 'the cause to be of its class');
    const last = /** @type {Error} */ (/** @type {Error} */ (back.cause).cause);
    ok(last instanceof TypeError, 'the last cause to be a TypeError');
    has(last, { message: 'fetch failed', name: 'TypeError', stack: root.stack });
  };
}
