// Two copies of the package in one program (its CommonJS files, where the host can load them), and a copy in another realm. Where
// a host has no other realm, its second copy answers in its place.

import { equal, has, ok } from './assert.js';

const MISSING = '{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No run r1", "id": 12345678901234567890}';
const KILLED = '{"code":"RetriesExhausted|OOMKilled","message":"gave up","kind":"USER"}';

/** @typedef {import('../suite.js').Api} Api */
/** @typedef {import('../suite.js').Copy} Copy */

/** @type {(api: Api) => Promise<Copy>} */
const elsewhere = async ({ host }) => (await host.otherRealm()) ?? host.secondCopy();

/** @type {import('../suite.js').Checks} */
export const copies = {
  async 'the second copy is another than the first'({ host, index, mlflow, http }) {
    const second = await host.secondCopy();
    equal(second.index.CodedError === index.CodedError, false);
    equal(second.mlflow.NotFoundError === mlflow.NotFoundError, false);
    equal(second.http.HttpError === http.HttpError, false);
  },

  async 'within a copy, the entries share their classes'({ host, index, ...entries }) {
    for (const copy of [
      { index, ...entries },
      await host.secondCopy(),
      (await host.otherRealm()) ?? { index, ...entries },
    ]) {
      equal(copy.mlflow.RestException, copy.index.RestException);
      equal(copy.eventml.EventMLError, copy.index.EventMLError);
      equal(copy.flyte.BaseRuntimeError, copy.index.BaseRuntimeError);
      equal(copy.mlops.MlopsError, copy.index.MlopsError);
      equal(copy.http.HttpError, copy.index.HttpError);
    }
  },

  async 'both copies export the same names'({ host, index, mlflow, eventml, flyte, mlops, http }) {
    const second = await host.secondCopy();
    const first = { index, mlflow, eventml, flyte, mlops, http };
    for (const name of /** @type {const} */ (['index', 'mlflow', 'eventml', 'flyte', 'mlops', 'http'])) {
      // What imports CommonJS may add a default and a marker.
      const names = Object.keys(second[name]).filter((each) => each !== 'default' && each !== '__esModule');
      equal(names.filter((each) => each !== 'module.exports').sort(), Object.keys(first[name]).sort(), name);
    }
  },

  async 'a class of yours in one copy is none in the other'({ host, mlflow }) {
    const second = await host.secondCopy();
    class Mine extends mlflow.NotFoundError {}
    class Theirs extends second.mlflow.NotFoundError {}
    ok(new Mine('m') instanceof second.mlflow.NotFoundError, 'Mine to be what its code says');
    equal(new Mine('m') instanceof Theirs || new second.mlflow.NotFoundError('m') instanceof Mine, false);
  },

  async "the second copy's taxonomies serve this copy's parser"({ host, index }) {
    const { mlflow } = await host.secondCopy();
    const error = index.parseError(MISSING, { platform: mlflow.mlflow, status: 404 });
    has(error, { platform: 'mlflow', code: 'RESOURCE_DOES_NOT_EXIST' });
    ok(error instanceof index.RestException, 'an exception of its class');
  },
};

const PLACES = /** @type {const} */ ([
  ['another copy', (/** @type {Api} */ { host }) => host.secondCopy()],
  ['another realm', elsewhere],
]);

for (const [place, copyIn] of PLACES) {
  /** @type {import('../suite.js').Checks} */
  const checks = {
    async [`an exception of ${place} is one of ours`](api) {
      const { index, mlflow } = await copyIn(api);
      for (const error of [new mlflow.ResourceDoesNotExistError('m'), index.parseError(MISSING)]) {
        ok(error instanceof api.mlflow.ResourceDoesNotExistError, 'an exception of its class');
        ok(error instanceof api.index.CodedError && api.index.isCodedError(error), 'an exception of ours');
      }
    },

    async [`an exception of ours is one of ${place}`](api) {
      const { index, mlflow } = await copyIn(api);
      for (const error of [new api.mlflow.ResourceDoesNotExistError('m'), api.index.parseError(MISSING)]) {
        ok(error instanceof mlflow.ResourceDoesNotExistError, 'an exception of its class');
        ok(error instanceof index.CodedError && index.isCodedError(error), 'an exception of theirs');
      }
    },

    async [`an exception of ${place} is none of a sibling class`](api) {
      const { index } = await copyIn(api);
      const { NotFoundError, EndpointNotFoundError } = api.mlflow;
      const error = index.parseError(MISSING);
      for (const Class of [NotFoundError, EndpointNotFoundError, api.index.HttpError, api.flyte.OOMError]) {
        equal(error instanceof Class, false, Class.name);
      }
    },

    async [`a lineage holds in ${place}`](api) {
      const { flyte, mlflow } = await copyIn(api);
      const { OOMError, RuntimeUserError, BaseRuntimeError, RuntimeSystemError } = api.flyte;
      const error = new flyte.OOMError('OOMKilled', 'm');
      equal(
        [OOMError, RuntimeUserError, BaseRuntimeError, RuntimeSystemError].map((Class) => error instanceof Class),
        [true, true, true, false],
      );
      ok(new mlflow.MlflowTraceDataNotFound() instanceof api.mlflow.MlflowTracingException, 'a tracing exception');
    },

    async [`hasCode answers for an exception of ${place}`](api) {
      const { index } = await copyIn(api);
      const error = index.parseError(KILLED);
      ok(api.index.hasCode(error, 'RetriesExhausted'), 'its code to be found');
      equal(api.index.hasCode(error, 'OOMKilled', 'TaskTimeoutError'), false);
    },

    async [`what ${place} parsed is written here as it came`](api) {
      const { index } = await copyIn(api);
      for (const text of [MISSING, KILLED, '\ufeff{ "detail" : "x" }\n']) {
        equal(api.index.serializeError(index.parseError(text)), text);
      }
    },

    async [`what ${place} made is explained here`](api) {
      const { index, eventml } = await copyIn(api);
      const { description } = api.index.explain(new api.eventml.ModelNotFoundError('m'));
      equal(api.index.explain(new eventml.ModelNotFoundError('m')).description, description);
      ok(index.explain(new api.eventml.ModelNotFoundError('m')).description === description, 'the same explanation');
    },

    async [`an exception of ${place} crosses, and is revived here`](api) {
      const { index } = await copyIn(api);
      const plain = structuredClone(api.index.toCloneable(index.parseError(MISSING, { status: 404 })));
      const error = api.index.reviveError(plain);
      ok(error instanceof api.mlflow.ResourceDoesNotExistError, 'an exception of its class');
      equal(api.index.serializeError(error), MISSING);
    },
  };
  Object.assign(copies, checks);
}
