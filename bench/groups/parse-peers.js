// Who else makes errors of bodies: schemas that tell envelopes apart, and libraries that know one envelope.

import { peer } from '../packages.js';
import { effectUnion, errorOf, zodMiniUnion, zodUnion } from '../schemas.js';

/** @typedef {import('../bodies.js').Body} Body */
/** @typedef {import('../case.js').Case} Case */
/** @typedef {import('../case.js').Run} Run */
/** @typedef {{ safeParse(value: unknown, options?: object): { success: boolean, data: never, error: unknown } }} Schema */

/** As where a Content-Security-Policy forbids `eval`: zod then interprets its schemas. */
const WITHOUT_EVAL = { jitless: true };

/**
 * Schemas of the three envelopes over bodies in turn, of which there are 1, 2, 4 …
 *
 * @param {readonly Body[]} bodies
 * @returns {Case[]}
 */
export function schemaPeers(bodies) {
  const mask = bodies.length - 1;
  const at = (/** @type {number} */ call) => /** @type {Body} */ (bodies[call & mask]);
  /** @type {Case['gives']} */
  const gives = (call) => ({ httpStatus: at(call).status });
  /** @type {(schema: Schema, options?: object) => Run} */
  const withSchema = (schema, options) => (call) => {
    const { text, status } = at(call);
    const result = schema.safeParse(JSON.parse(text), options);
    if (!result.success) throw result.error;
    return errorOf(result.data, status);
  };
  return [
    { name: 'zod', owner: 'peer', make: async () => withSchema((await zodUnion()).schema), gives },
    { name: 'zod/mini', owner: 'peer', make: async () => withSchema(await zodMiniUnion()), gives },
    {
      name: 'zod, z.compile',
      owner: 'peer',
      make: async () => {
        const { z, schema } = await zodUnion();
        return withSchema(z.compile(schema));
      },
      gives,
    },
    {
      name: 'zod without eval',
      owner: 'peer',
      make: async () => withSchema((await zodUnion()).schema, WITHOUT_EVAL),
      gives,
    },
    {
      name: 'zod/mini without eval',
      owner: 'peer',
      make: async () => withSchema(await zodMiniUnion(), WITHOUT_EVAL),
      gives,
    },
    {
      name: 'effect Schema',
      owner: 'peer',
      make: async () => {
        const decode = await effectUnion();
        return (call) => errorOf(/** @type {never} */ (decode(JSON.parse(at(call).text))), at(call).status);
      },
      gives,
    },
  ];
}

const MESSAGE = 'No run with ID r1 in experiment 7';

/**
 * Libraries that know the envelope of their own servers, each over a body of its own.
 *
 * @param {(bodies: readonly Body[]) => Run} floorOf
 * @returns {Case[]}
 */
export function oneEnvelopePeers(floorOf) {
  /** @type {(name: string, body: object, make: (text: string) => Promise<Run>, gives: object) => Case} */
  const one = (name, body, make, gives) => {
    const text = JSON.stringify(body);
    const floor = floorOf([{ envelope: '', status: 404, message: MESSAGE, isList: false, text }]);
    return { name, owner: 'peer', floor, make: () => make(text), gives: () => gives };
  };
  return [
    one(
      '@databricks/sdk-experimental',
      { error_code: 'RESOURCE_DOES_NOT_EXIST', message: MESSAGE, run_id: 'r1' },
      async (text) => {
        const { parseErrorFromResponse } = await peer('@databricks/sdk-experimental/dist/apierr.js');
        return () => parseErrorFromResponse(404, 'Not Found', text);
      },
      { message: MESSAGE, statusCode: 404 },
    ),
    one(
      'openai',
      { error: { message: MESSAGE, type: 'invalid_request_error', param: 'model', code: 'model_not_found' } },
      async (text) => {
        const { APIError } = await peer('openai/core/error');
        const headers = new Headers();
        return () => APIError.generate(404, JSON.parse(text), undefined, headers);
      },
      { message: `404 ${MESSAGE}`, status: 404 },
    ),
    one(
      '@connectrpc/connect',
      { code: 'not_found', message: MESSAGE, details: [] },
      async (text) => {
        const { Code, ConnectError } = await peer('@connectrpc/connect');
        const { errorFromJson } = await peer('@connectrpc/connect/protocol-connect');
        // As its transport does it, which builds what the error is when the body is none.
        return () => errorFromJson(JSON.parse(text), undefined, new ConnectError('HTTP 404', Code.Unimplemented));
      },
      { rawMessage: MESSAGE, code: 5 },
    ),
    one(
      '@smithy/core, thrown',
      { code: 'NotFound', message: MESSAGE },
      async (text) => {
        const { ServiceException, throwDefaultError } = await peer('@smithy/core/client');
        const output = { statusCode: 404, headers: {} };
        return () => {
          try {
            return throwDefaultError({ output, parsedBody: JSON.parse(text), exceptionCtor: ServiceException });
          } catch (error) {
            return error;
          }
        };
      },
      { message: MESSAGE, '$metadata.httpStatusCode': 404 },
    ),
    one(
      'serialize-error',
      { name: 'Error', message: MESSAGE, code: 'NOT_FOUND', status: 404 },
      async (text) => {
        const { deserializeError } = await peer('serialize-error');
        return () => deserializeError(JSON.parse(text));
      },
      { message: MESSAGE, status: 404 },
    ),
    one(
      'error-serializer',
      { name: 'Error', message: MESSAGE, code: 'NOT_FOUND', status: 404 },
      async (text) => {
        const { parse } = await peer('error-serializer');
        return () => parse(JSON.parse(text));
      },
      { message: MESSAGE, status: 404 },
    ),
  ];
}
