// The laws of the package's design on bodies and exceptions from fixed seeds; the property tests of test/laws hold them at large.

import { equal, has, ok } from './assert.js';
import { construct, PLATFORMS, taxonomyOf } from './platforms.js';
import { random } from './random.js';

/** Rounds of each law. */
const ROUNDS = 200;

const ENVELOPES = /** @type {const} */ (['detail', 'error', 'error_code', 'execution_error']);

/** @typedef {import('ml-errors').CodedError} CodedError */

/** What law 1 says of an exception. @param {CodedError} error */
const carried = ({ platform, code, httpStatus, message, issues, details }) => ({
  ...{ platform, code, httpStatus, message, details: sorted(details) },
  issues: issues.map((issue) => ({ ...issue })),
});

/** @param {unknown} value */
const sorted = (value) => JSON.parse(JSON.stringify(value));

/** @type {import('../suite.js').Checks} */
export const laws = {};

for (const platform of PLATFORMS) {
  laws[`law 1: every code of ${platform} comes back from its own envelope, with any message, details and issues`] = (
    api,
  ) => {
    const any = random(1);
    const { table, envelope, fallback } = taxonomyOf(api, platform);
    ok(table.rows.size > 30 && fallback.length === 2, 'a registry with codes');
    for (const { code, http } of table.rows.values()) {
      // `detail` has no place for a code: the canonical ones come back by their status.
      if (envelope.id === 'detail' && table.canonical[http] !== code) continue;
      const issues = any.issues();
      const init = { details: any.details(), ...(issues.length > 0 && { issues }) };
      const error = construct(api, platform, code, any.message(), init);
      const context = { status: error.httpStatus };
      equal(error.code, code);
      const text = /** @type {CodedError} */ (api[platform].parseError(api.index.serializeError(error), context));
      equal(carried(text), carried(error), code);
      const value = /** @type {CodedError} */ (api[platform].parseError(api.index.toEnvelope(error), context));
      equal(carried(value), carried(error), code);
    }
  };

  laws[`law 2: what ${platform} parses is written as it came, byte for byte, over two hops`] = (api) => {
    const { index } = api;
    const any = random(2);
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = JSON.stringify(any.body(), null, any.int(4));
      const context = any.int(2) === 0 ? { status: 400 + any.int(200), platform } : { platform };
      const once = index.serializeError(index.parseError(text, context));
      equal(once, text);
      equal(api[platform].serializeError(api[platform].parseError(once, context)), text);
    }
  };
}

for (const envelope of ENVELOPES) {
  laws[`law 3: the envelope ${envelope} carries message, issues and details of every platform`] = (api) => {
    const { index } = api;
    const any = random(3);
    for (let round = 0; round < ROUNDS; round += 1) {
      const platform = any.pick(PLATFORMS);
      const code = any.pick([...taxonomyOf(api, platform).table.rows.keys()]);
      const error = construct(api, platform, code, any.message(), { details: any.details(), issues: any.issues() });
      const text = index.serializeError(error, { envelope });
      const parsed = index.parseError(text, { platform, status: error.httpStatus });
      equal(parsed.envelope, envelope);
      const { code: back, ...rest } = carried(parsed);
      const { code: was, ...expected } = carried(error);
      equal(rest, expected, code);
      if (envelope !== 'detail') equal(back, was);
    }
  };
}

laws['law 2: a parsed value is written as a value that says the same'] = ({ index }) => {
  const any = random(4);
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = any.body();
    const error = index.parseError(body, { status: 400 + any.int(200) });
    equal(index.toEnvelope(error), body);
    equal(JSON.parse(index.serializeError(error)), sorted(body));
    equal(JSON.parse(JSON.stringify(error)), sorted(body));
  }
};

laws['law 5: any text under any status becomes an exception with a message, a code and that status'] = ({ index }) => {
  const any = random(5);
  for (let round = 0; round < ROUNDS; round += 1) {
    const json = JSON.stringify(any.json());
    const text = any.int(2) === 0 ? json : json.slice(0, any.int(json.length));
    const status = 400 + any.int(200);
    const error = index.parseError(text, { status, platform: any.pick([...PLATFORMS, undefined]) });
    ok(index.isCodedError(error) && error instanceof Error, 'an exception');
    has(error, { httpStatus: status });
    ok(error.message.trim() !== '' && error.code !== '' && error.name !== '', 'an exception that says what it is');
    ok(Array.isArray(error.issues) && typeof error.retryable === 'boolean', 'issues and advice');
    JSON.parse(JSON.stringify(error));
  }
};

laws['law 5: whatever is thrown is written as JSON'] = ({ index }) => {
  const any = random(6);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const thrown of [any.json(), new Error(any.text()), new TypeError(any.text())]) {
      ok(typeof JSON.parse(index.serializeError(thrown)) === 'object', 'an object');
    }
  }
};

laws['law 5: a closed platform has none but its own codes'] = (api) => {
  const any = random(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    const platform = any.pick(PLATFORMS.filter((name) => name !== 'flyte'));
    const { code } = api.index.parseError(any.body(), { platform, status: 400 + any.int(200) });
    ok(taxonomyOf(api, platform).table.rows.has(code), `${code} to be one of ${platform}`);
  }
};
