// Codes to HTTP statuses and back, for every code of every platform.

import { equal, has, ok } from './assert.js';
import { PLATFORMS, taxonomyOf } from './platforms.js';

/** How many codes each platform has, by its own document. */
const COUNTS = { mlflow: 79, eventml: 34, flyte: 54, mlops: 45, http: 41 };

/** What the documents say of a few codes. */
const STATUSES = /** @type {const} */ ([
  ['RESOURCE_DOES_NOT_EXIST', 404],
  ['INVALID_PARAMETER_VALUE', 400],
  ['REQUEST_LIMIT_EXCEEDED', 429],
  ['CANCELLED', 499],
  ['ML_1103', 502],
  ['ML_1001', 404],
  ['ML_1700', 401],
  ['OOMKilled', 507],
  ['datasets/not-found', 404],
  ['experiments/target-column-not-found', 422],
  ['im-a-teapot', 418],
  ['bad-gateway', 502],
]);

/** The canonical codes that the documents name. */
const CANONICAL = /** @type {const} */ ([
  ['mlflow', 400, 'BAD_REQUEST'],
  ['mlflow', 404, 'ENDPOINT_NOT_FOUND'],
  ['mlflow', 409, 'ALREADY_EXISTS'],
  ['mlflow', 500, 'INTERNAL_ERROR'],
  ['eventml', 404, 'ML_1001'],
  ['eventml', 502, 'ML_1103'],
  ['http', 422, 'unprocessable-content'],
]);

/** @type {import('../suite.js').Checks} */
export const maps = {
  'the documents and toHttpStatus agree'({ index }) {
    for (const [code, status] of STATUSES) equal(index.toHttpStatus(code), status, code);
  },

  'the documents and fromHttpStatus agree'({ index }) {
    for (const [platform, status, code] of CANONICAL) equal(index.fromHttpStatus(status, platform), code, `${status}`);
  },

  'fromHttpStatus speaks of MLflow where no platform is named'({ index }) {
    equal(index.fromHttpStatus(404), 'ENDPOINT_NOT_FOUND');
  },

  'a lookup never sees the prototype chain'({ index }) {
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'length', '']) {
      equal(index.toHttpStatus(/** @type {never} */ (key)), 500, key);
      equal(index.fromHttpStatus(404, /** @type {never} */ (key)), 'ENDPOINT_NOT_FOUND', key);
      has(index.parseError({ error_code: key, message: 'm' }, { status: 404 }), {
        code: 'ENDPOINT_NOT_FOUND',
        matched: 'status',
        wireCode: key === '' ? undefined : key,
      });
    }
  },

  'no code is in two platforms'(api) {
    const codes = PLATFORMS.flatMap((platform) => [...taxonomyOf(api, platform).table.rows.keys()]);
    equal(new Set(codes).size, codes.length);
  },
};

for (const platform of PLATFORMS) {
  maps[`${platform} has as many codes as its document`] = (api) => {
    equal(taxonomyOf(api, platform).table.rows.size, COUNTS[platform]);
  };

  maps[`law 4: every status of ${platform} comes back from its canonical code`] = (api) => {
    const { toHttpStatus, fromHttpStatus } = mapsOf(api, platform);
    for (const { http } of taxonomyOf(api, platform).table.rows.values()) {
      equal(toHttpStatus(fromHttpStatus(http)), http);
      equal(api.index.fromHttpStatus(http, platform), fromHttpStatus(http));
    }
  };

  maps[`law 4: every code of ${platform} leads to the canonical code of its status, a fixed point`] = (api) => {
    const { toHttpStatus, fromHttpStatus } = mapsOf(api, platform);
    for (const { code, http } of taxonomyOf(api, platform).table.rows.values()) {
      equal(toHttpStatus(code), http, code);
      equal(api.index.toHttpStatus(/** @type {never} */ (code)), http, code);
      const canonical = fromHttpStatus(http);
      equal(fromHttpStatus(toHttpStatus(canonical)), canonical);
    }
  };

  maps[`law 4: ${platform} answers every number with one of its codes`] = (api) => {
    const { fromHttpStatus } = mapsOf(api, platform);
    const { rows } = taxonomyOf(api, platform).table;
    for (const status of [-1, 0, 99, 200, 302, 404.5, 499, 599, 600, 999, Number.NaN, Number.POSITIVE_INFINITY]) {
      ok(rows.has(fromHttpStatus(status)), `a code of ${platform} for ${status}`);
    }
  };
}

/**
 * @param {import('../suite.js').Api} api
 * @param {import('./platforms.js').Platform} platform
 * @returns {{ toHttpStatus: (code: string) => number, fromHttpStatus: (status: number) => string }}
 */
function mapsOf(api, platform) {
  return /** @type {never} */ (api[platform]);
}
