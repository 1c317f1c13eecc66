// What a program for a browser weighs that imports a part of a package, minified by esbuild. It is the same in every run.

import { fileURLToPath } from 'node:url';
import { browserBundle, weightOf } from '../../test/package/browser-bundle.js';
import { DIST } from '../packages.js';

/** @typedef {import('../results.js').Row} Row */
/** @typedef {import('../results.js').Series} Series */
/** @typedef {readonly [name: string, program: string, budget?: number]} Program */

const HERE = fileURLToPath(new URL('..', import.meta.url));
const fileOf = (/** @type {string} */ entry) => fileURLToPath(new URL(`${entry}.js`, DIST));
const ALIAS = { 'ml-errors': fileOf('index'), 'ml-errors/mlflow': fileOf('mlflow') };

/** @type {readonly Program[]} */
const OWN = [
  ["MLflow's two lookups", "export { toHttpStatus, fromHttpStatus } from 'ml-errors/mlflow'", 900],
  ['one exception class', "export { ResourceDoesNotExistError } from 'ml-errors/mlflow'", 900],
  ["MLflow's parser and serializer, all codes", "export { parseError, serializeError } from 'ml-errors/mlflow'", 3500],
  ['parser and serializer of all platforms', "export { parseError, serializeError } from 'ml-errors'", 9000],
];

/** @type {readonly Program[]} */
const PEERS = [
  ['@smithy/core ServiceException', "export { ServiceException } from '@smithy/core/client'"],
  ['openai APIError', "export { APIError } from 'openai/core/error'"],
  ['@databricks/sdk-experimental, its parser', "export * from '@databricks/sdk-experimental/dist/apierr.js'"],
  ['statuses', "export { default } from 'statuses'"],
  ['@trpc/server TRPCError', "export { TRPCError } from '@trpc/server'"],
  ['serialize-error, both ways', "export { serializeError, deserializeError } from 'serialize-error'"],
  ['http-status-codes', "export { getReasonPhrase, getStatusCode } from 'http-status-codes'"],
  ['http-errors', "export { default } from 'http-errors'"],
  ['effect Data.TaggedError', "import { TaggedError } from 'effect/Data'; export { TaggedError }"],
  ['error-serializer', "export { serialize, parse } from 'error-serializer'"],
  ['zod/mini, three schemas', schemas('zod/mini')],
  ['zod, three schemas', schemas('zod')],
  ['@connectrpc/connect ConnectError', "export { ConnectError } from '@connectrpc/connect'"],
  [
    '@connectrpc/connect, its parser and serializer',
    "export { errorFromJson, errorToJson } from '@connectrpc/connect/protocol-connect'",
  ],
  ['@hapi/boom', "export { default } from '@hapi/boom'"],
  ['modern-errors', "export { default } from 'modern-errors'"],
  ['@fastify/error', "export { default } from '@fastify/error'"],
];

/** @param {string} zod */
function schemas(zod) {
  return `import { array, int, looseObject, object, string, number, union } from '${zod}';
    export const body = union([
      looseObject({ error_code: string(), message: string() }),
      looseObject({ error: looseObject({ code: string(), message: string(), http: int() }) }),
      looseObject({ detail: union([string(), array(object({ loc: array(union([string(), number()])), msg: string(), type: string() }))]) }),
    ]);`;
}

/** @returns {Promise<Series[]>} */
export default async function bundles() {
  const rows = [
    ...(await Promise.all(OWN.map((program) => rowOf(program, 'ours')))),
    ...(await Promise.all(PEERS.map((program) => rowOf(program, 'peer')))),
  ];
  return [{ id: 'bundle', title: 'bundle for browsers, minified', unit: 'B', floor: '', rows }];
}

/** @param {Program} program @param {'ours' | 'peer'} owner @returns {Promise<Row>} */
async function rowOf([name, contents, target], owner) {
  const budget = target === undefined ? {} : { target };
  try {
    const { minified, gzipped, brotlied } = weightOf(await browserBundle(contents, HERE, ALIAS));
    return { name, owner, ...budget, value: gzipped, minified, brotli: brotlied };
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n').slice(1) : [];
    return { name, owner, ...budget, fault: `no bundle for browsers: ${first.split('ERROR: ').at(-1)}` };
  }
}
