// Writing: serializeError, toEnvelope and JSON.stringify, of any depth, byte for byte, and without what is not for others.

import { equal, ok } from './assert.js';

/** Bodies that say the same in a way in which nobody here would write it. */
const TEXTS = {
  'numbers beyond 2^53': '{"error_code":"NOT_FOUND","message":"m","id":12345678901234567890}',
  'duplicate keys': '{"error_code":"FUTURE_CODE_V9","message":"m","message":"n"}',
  'a numeric code': ' {\n "error_code" : 403, "message" : "\\u0041\\/" }\n',
  'an empty message': '{"error_code":"INTERNAL_ERROR","message":""}',
  'a byte order mark': '\ufeff{"detail":[{"loc":["body","name"],"msg":"Field required","type":"missing"}]}',
  'members out of order': '{"error":{"http":404,"message":"no model m1","code":"ML_1001"}}',
  'half a surrogate pair': '{"detail":"\\ud83d"}',
};

const LEVELS = 100_000;
const DEEP = `{"error_code":"NOT_FOUND","message":"m","deep":${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}}`;

/** @type {import('../suite.js').Checks} */
export const writing = {
  'JSON.stringify writes the body as it was parsed'({ index }) {
    const body = { error_code: 'NOT_FOUND', message: 'm', id: 7, more: [{ a: null }] };
    equal(JSON.parse(JSON.stringify(index.parseError(JSON.stringify(body)))), body);
    equal(JSON.parse(JSON.stringify({ wrapped: index.parseError(body) })), { wrapped: body });
  },

  "a constructed exception is written in its platform's envelope"({ index, mlflow, eventml, flyte, mlops, http }) {
    const text = index.serializeError;
    equal(text(new mlflow.NotFoundError('m')), '{"error_code":"NOT_FOUND","message":"m"}');
    equal(text(new eventml.ModelNotFoundError('m')), '{"error":{"code":"ML_1001","message":"m","http":404}}');
    equal(text(new flyte.OOMError('OOMKilled', 'm')), '{"code":"OOMKilled","message":"m","kind":"USER"}');
    equal(text(new mlops.DatasetVersionNotFoundError('m')), '{"detail":"m"}');
    equal(text(new http.HttpNotFoundError('m')), '{"detail":"m"}');
  },

  'an exception is written in another envelope on demand'({ index, mlflow }) {
    const error = new mlflow.NotFoundError('m', { details: { id: 7 } });
    equal(index.toEnvelope(error, { envelope: 'detail' }), { detail: 'm', id: 7 });
    const body = { error: { code: 'NOT_FOUND', message: 'm', http: 404, id: 7 } };
    equal(index.toEnvelope(error, { envelope: 'error' }), body);
    const executionError = { code: 'NOT_FOUND', message: 'm', kind: 'USER', id: 7 };
    equal(index.toEnvelope(error, { envelope: 'execution_error' }), executionError);
  },

  'what somebody changed is written anew'({ index }) {
    const error = index.parseError('{ "error_code": "NOT_FOUND", "message": "no run r1" }');
    error.message = 'no run r2';
    equal(index.serializeError(error), '{"error_code":"NOT_FOUND","message":"no run r2"}');
  },

  'neither stack nor cause is written'({ index, mlflow }) {
    const error = new mlflow.NotFoundError('m', { cause: new Error('secret') });
    for (const text of [
      index.serializeError(error),
      JSON.stringify(error),
      index.serializeError(error, { envelope: 'error' }),
    ]) {
      equal(/secret|stack|cause/.test(text), false, text);
    }
  },

  'a body of 100,000 levels is parsed and written as it came'({ index }) {
    const error = index.parseError(DEEP);
    equal(error.code, 'NOT_FOUND');
    equal(index.serializeError(error) === DEEP, true, 'whether the text is the same');
  },

  'a parsed value of 100,000 levels is written whole'({ index }) {
    equal(index.serializeError(index.parseError(nested())).length, DEEP.length);
  },

  'JSON.stringify cuts what is too deep, and says so'({ index }) {
    ok(JSON.stringify(index.parseError(DEEP)).includes('[cut: deeper than 500 levels]'), 'a mark');
    ok(JSON.stringify(index.parseError(nested())).includes('[cut: deeper than 500 levels]'), 'a mark');
  },

  'cyclic details are cut and marked'({ index }) {
    /** @type {Record<string, unknown>} */
    const cyclic = { big: 12n, no: undefined, call: () => 0 };
    cyclic.self = cyclic;
    const error = new index.CodedError('m', { platform: 'p', code: 'C', details: { cyclic } });
    const marked = { big: '12', self: '[cut: circular]' };
    equal(JSON.parse(index.serializeError(error)), { code: 'C', message: 'm', httpStatus: 500, cyclic: marked });
  },

  'what is no exception of the package is written as a detail'({ index }) {
    equal(index.toEnvelope(new TypeError('odd')), { detail: 'odd' });
    equal(index.toEnvelope('thrown text'), { detail: 'thrown text' });
    equal(index.toEnvelope(undefined), { detail: 'unknown error' });
  },

  'a detail called __proto__ is a member like any other'({ index }) {
    const text = '{"error_code":"NOT_FOUND","message":"m","__proto__":{"polluted":true}}';
    const error = index.parseError(text);
    equal(Object.keys(error.details), ['__proto__']);
    equal(Reflect.get({}, 'polluted'), undefined);
    equal(index.serializeError(new index.MlflowException('m', { code: 'NOT_FOUND', details: error.details })), text);
  },
};

for (const [name, text] of Object.entries(TEXTS)) {
  writing[`a body with ${name} is written byte for byte, over two hops`] = ({ index }) => {
    const once = index.serializeError(index.parseError(text));
    equal(once, text);
    equal(index.serializeError(index.parseError(once)), text);
  };
}

/** A value of 100,000 levels: built from the inside, since not every JSON.parse goes so deep. */
function nested() {
  /** @type {unknown[]} */
  let deep = [];
  for (let level = 1; level < LEVELS; level += 1) deep = [deep];
  return { error_code: 'NOT_FOUND', message: 'm', deep };
}
