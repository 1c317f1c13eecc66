// Bodies, contexts and thrown values that refuse to be read: parsing and writing never throw.

import { equal, has, ok } from './assert.js';

/** An object whose member `name` throws. @param {string} name */
const throwing = (name) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

/** Answers every question with an error. */
const refusing = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
    ownKeys() {
      throw new Error('no');
    },
    has() {
      throw new Error('no');
    },
  },
);

/** @type {import('../suite.js').Checks} */
export const hostile = {
  'a body whose members throw becomes the exception of the status'({ index }) {
    for (const body of [throwing('error_code'), throwing('detail'), { error: throwing('code') }, { detail: revoked }]) {
      const error = index.parseError(body, { status: 503 });
      equal(error.httpStatus, 503);
      equal(error.issues.length, 0);
      ok(typeof error.details === 'object', 'details');
      ok(typeof index.serializeError(error) === 'string', 'a text');
    }
  },

  'a proxy that refuses everything becomes the exception of the status'({ index }) {
    for (const body of [revoked, refusing]) {
      has(index.parseError(body, { status: 502 }), { code: 'bad-gateway', matched: 'status', httpStatus: 502 });
      equal(index.parseError(body).httpStatus, 500);
    }
  },

  'a frozen body is read, and given back by reference'({ index }) {
    const body = Object.freeze({ error_code: 'NOT_FOUND', message: 'm', list: Object.freeze([1]) });
    const error = index.parseError(body);
    has(error, { code: 'NOT_FOUND', details: { list: [1] } });
    ok(index.toEnvelope(error) === body, 'the body itself');
  },

  'a body without a prototype is read'({ index }) {
    const body = Object.assign(Object.create(null), { error_code: 'NOT_FOUND', message: 'm' });
    has(index.parseError(body), { code: 'NOT_FOUND', message: 'm' });
  },

  'a context that makes no sense is as good as none'({ index }) {
    const contexts = [
      null,
      'mlflow',
      404,
      [],
      revoked,
      refusing,
      throwing('status'),
      { platform: {} },
      { headers: revoked },
    ];
    for (const context of contexts) {
      has(index.parseError('{"detail":"m"}', /** @type {never} */ (context)), { platform: 'http', message: 'm' });
    }
  },

  'headers that throw say nothing'({ index }) {
    const headers = /** @type {never} */ (throwing('retry-after'));
    equal(index.parseError('', { status: 503, headers }).retryAfterMs, undefined);
  },

  'whatever is thrown is written, whoever refuses'({ index }) {
    for (const thrown of [revoked, refusing, throwing('message'), Symbol('s'), 7n, () => 0, undefined, null]) {
      equal(Object.keys(JSON.parse(index.serializeError(thrown))), ['detail']);
    }
  },

  'whatever is thrown is explained, whoever refuses'({ index }) {
    for (const thrown of [revoked, refusing, Symbol('s'), 7n, undefined, null]) {
      equal(index.explain(thrown).description, index.explain(undefined).description);
    }
  },

  'bytes are read as UTF-8, and what is none becomes U+FFFD'({ index }) {
    const bytes = new TextEncoder().encode('{"error_code":"NOT_FOUND","message":"größe 漢 🚧"}');
    equal(index.parseError(bytes).message, 'größe 漢 🚧');
    equal(index.parseError(bytes.buffer).code, 'NOT_FOUND');
    equal(index.parseError(new Uint8Array([0x6e, 0x6f, 0xff, 0x21]), { status: 400 }).message, 'no\ufffd!');
  },

  'a long text is kept as a preview that ends in no half character'({ index }) {
    const error = index.parseError(`${'x'.repeat(1022)}🚧${'y'.repeat(5000)}`, { status: 500 });
    equal(error.preview, `${'x'.repeat(1022)}…`);
  },

  'a million open brackets become the exception of the status'({ index }) {
    for (const text of ['['.repeat(1_000_000), '<title>'.repeat(150_000), '{"error_code":'.repeat(70_000)]) {
      equal(index.parseError(text, { status: 400 }).httpStatus, 400);
    }
  },
};
