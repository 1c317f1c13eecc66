// The plain form of an error: what toCloneable keeps, and that reviveError takes anything.

import { equal, has, ok } from './assert.js';
import { MISSING, some } from './specimens.js';

/** @type {import('../suite.js').Checks} */
export const plainForm = {
  'the plain form holds nothing but JSON'(api) {
    for (const error of some(api)) {
      const plain = api.index.toCloneable(error);
      equal(JSON.parse(JSON.stringify(plain)), plain, error.name);
      equal(structuredClone(plain), plain, error.name);
      equal(plain instanceof Error, false);
    }
  },

  'the stacks stay behind where the caller wants'({ index, mlflow }) {
    const error = new mlflow.NotFoundError('m', { cause: new TypeError('below') });
    equal(JSON.stringify(index.toCloneable(error)).includes('"stack"'), true);
    equal(JSON.stringify(index.toCloneable(error, { stack: false })).includes('"stack"'), false);
  },

  'the errors of an AggregateError and the members of a foreign error come along'({ index, mlflow }) {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', port: 5000 });
    const all = new AggregateError([refused, new mlflow.NotFoundError('no run r1')], 'nobody answers');
    const back = index.reviveError(structuredClone(index.toCloneable(all)));
    const [first, second] = /** @type {AggregateError} */ (back).errors;
    has(first, { message: 'refused', code: 'ECONNREFUSED', port: 5000 });
    ok(second instanceof mlflow.NotFoundError, 'the second to be of its class');
  },

  'a chain of causes is kept to ten links, or to as many as the caller wants'({ index }) {
    let error = new Error('0');
    for (let link = 1; link <= 20; link += 1) error = new Error(String(link), { cause: error });
    /** @type {(value: unknown) => number} */
    const links = (value) => (value instanceof Error && value.cause instanceof Error ? 1 + links(value.cause) : 0);
    equal(links(index.reviveError(structuredClone(index.toCloneable(error)))), 10);
    equal(links(index.reviveError(structuredClone(index.toCloneable(error, { maxCauses: 3 })))), 3);
    equal(links(index.reviveError(structuredClone(index.toCloneable(error, { maxCauses: 100 })))), 20);
  },

  'an error that is its own cause crosses'({ index, mlflow }) {
    const error = new mlflow.NotFoundError('m');
    Object.defineProperty(error, 'cause', { value: error, configurable: true });
    equal(index.reviveError(structuredClone(index.toCloneable(error))).message, 'm');
  },

  'whatever was thrown crosses, and comes back as an error'({ index }) {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const thrown of [undefined, null, 'text', 7n, Symbol('s'), () => 0, {}, proxy]) {
      const plain = JSON.parse(JSON.stringify(structuredClone(index.toCloneable(thrown))));
      ok(index.reviveError(plain) instanceof Error, 'an error');
    }
  },

  'what is no plain form becomes an error, and never throws'({ index }) {
    for (const value of [
      undefined,
      null,
      'text',
      7,
      [],
      {},
      { name: 7 },
      { mlErrors: 1 },
      { mlErrors: 1, coded: 'x' },
    ]) {
      ok(index.reviveError(value) instanceof Error, 'an error');
    }
  },

  "an entry's reviveError makes exceptions of its platform"({ index, mlflow }) {
    const plain = structuredClone(mlflow.toCloneable(mlflow.parseError(MISSING)));
    const error = mlflow.reviveError(plain);
    ok(error instanceof mlflow.ResourceDoesNotExistError && error instanceof mlflow.RestException, 'of its class');
    equal(index.serializeError(error), MISSING);
  },

  'a platform of your own is revived by its taxonomy'({ index }) {
    const codes = { BUSY: { http: 503, retryable: true } };
    const search = index.defineTaxonomy({ platform: 'search', envelope: 'error', codes, fallback: 'BUSY' });
    const plain = structuredClone(index.toCloneable(search.error('BUSY', 'later')));
    const error = index.reviveError(plain, { platform: search });
    has(error, { platform: 'search', code: 'BUSY', httpStatus: 503, message: 'later', retryable: true });
    equal(index.serializeError(error), '{"error":{"code":"BUSY","message":"later","http":503}}');
  },

  'structuredClone alone leaves a bare Error with the message'({ mlflow, index }) {
    const bare = structuredClone(new mlflow.NotFoundError('m'));
    ok(bare instanceof Error, 'an Error');
    equal([bare.message, index.isCodedError(bare)], ['m', false]);
  },
};
