// An exception with a code and an HTTP status, built in a program: against `new Error` and against what people would use instead.

import { ours, peer } from '../packages.js';

/** @typedef {import('../case.js').Case} Case */

const MESSAGES = Array.from({ length: 8 }, (_, i) => `No run r${i}`);
const messageOf = (/** @type {number} */ call) => /** @type {string} */ (MESSAGES[call & 7]);

class ByHand extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.code = 'NOT_FOUND';
    this.httpStatus = 404;
  }
}

export default async function construct() {
  const cases = [...limits(), ...(await own()), ...peers()];
  const series = {
    floor: 'new Error(message)',
    run: (/** @type {number} */ call) => new Error(messageOf(call)),
    cases,
  };
  const sixteen = { 'sixteen classes in turn': 1.4, "Flyte's OOMError, four levels": 1.35 };
  return [
    { ...series, id: 'construct', title: 'construct', targets: { 'a class of a code': 1.22, ...sixteen } },
    {
      ...series,
      id: 'construct-0',
      title: 'construct, stack limit 0',
      stackTraceLimit: 0,
      targets: { 'a class of a code': 1.2, ...sixteen },
    },
    { ...series, id: 'construct-shallow', title: 'construct, shallow stack', shallow: true, targets: {} },
  ];
}

/** @returns {Case[]} */
function limits() {
  return [
    {
      name: 'a class by hand, code and status',
      owner: 'limit',
      make: () => (call) => new ByHand(messageOf(call)),
      gives: (call) => ({ message: messageOf(call), httpStatus: 404 }),
    },
  ];
}

/** @returns {Promise<Case[]>} */
async function own() {
  const mlflow = await ours('mlflow');
  const eventml = await ours('eventml');
  const http = await ours('http');
  const { OOMError } = await ours('flyte');
  const { defineTaxonomy } = await ours('index');
  const { ResourceDoesNotExistError, MlflowException } = mlflow;
  const classes = [
    mlflow.ResourceDoesNotExistError,
    eventml.ModelNotFoundError,
    http.HttpNotFoundError,
    mlflow.PermissionDeniedError,
    eventml.DatabaseError,
    http.HttpBadGatewayError,
    mlflow.NotFoundError,
    eventml.DriftDetectedError,
    http.HttpConflictError,
    mlflow.TemporarilyUnavailableError,
    eventml.EndpointNotFoundError,
    http.HttpForbiddenError,
    mlflow.InternalError,
    eventml.ExperimentNotFoundError,
    http.HttpGoneError,
    eventml.EndpointNotReadyError,
  ];
  const search = defineTaxonomy({
    platform: 'search',
    envelope: 'error',
    codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500 } },
    fallback: 'BROKEN',
  });
  const details = { owner: 'ana' };
  const gives = (/** @type {number} */ call) => ({ message: messageOf(call), httpStatus: 404 });
  return [
    {
      name: 'a class of a code',
      owner: 'ours',
      make: () => (call) => new ResourceDoesNotExistError(messageOf(call)),
      gives: (call) => ({ ...gives(call), code: 'RESOURCE_DOES_NOT_EXIST' }),
    },
    {
      name: 'sixteen classes in turn',
      owner: 'ours',
      make: () => (call) => new /** @type {typeof http.HttpGoneError} */ (classes[call & 15])(messageOf(call)),
      gives: (call) => ({ message: messageOf(call) }),
    },
    {
      name: "Flyte's OOMError, four levels",
      owner: 'ours',
      make: () => (call) => new OOMError('OOMKilled', messageOf(call)),
      gives: (call) => ({ message: messageOf(call), code: 'OOMKilled', kind: 'user' }),
    },
    {
      name: 'a class of a code, with details',
      owner: 'ours',
      make: () => (call) => new ResourceDoesNotExistError(messageOf(call), { details }),
      gives: (call) => ({ ...gives(call), 'details.owner': 'ana' }),
    },
    {
      name: "a platform's base class, with a code",
      owner: 'ours',
      make: () => (call) => new MlflowException(messageOf(call), { code: 'RESOURCE_DOES_NOT_EXIST' }),
      gives,
    },
    {
      name: 'error() of a defined taxonomy',
      owner: 'ours',
      make: () => (call) => search.error('INDEX_MISSING', messageOf(call)),
      gives,
    },
  ];
}

/** @returns {Case[]} */
function peers() {
  const gives = (/** @type {string} */ status) => (/** @type {number} */ call) => ({
    message: messageOf(call),
    [status]: 404,
  });
  return [
    {
      name: '@databricks/sdk-experimental ApiError',
      owner: 'peer',
      rival: true,
      make: async () => {
        const { ApiError } = await peer('@databricks/sdk-experimental/dist/apierr.js');
        return (call) => new ApiError(messageOf(call), 'RESOURCE_DOES_NOT_EXIST', 404, undefined, []);
      },
      gives: gives('statusCode'),
    },
    {
      name: '@fastify/error, no native Error',
      owner: 'peer',
      make: async () => {
        const NotFound = (await peer('@fastify/error')).default('NOT_FOUND', '%s', 404);
        return (call) => new NotFound(messageOf(call));
      },
      gives: gives('statusCode'),
    },
    {
      name: '@smithy/core ServiceException',
      owner: 'peer',
      rival: true,
      make: async () => {
        const { ServiceException } = await peer('@smithy/core/client');
        // As the generated clients of AWS write their exceptions.
        class NotFound extends ServiceException {
          /** @param {string} message */
          constructor(message) {
            super({ name: 'NotFound', $fault: 'client', message, $metadata: { httpStatusCode: 404 } });
            Object.setPrototypeOf(this, NotFound.prototype);
          }
        }
        return (call) => new NotFound(messageOf(call));
      },
      gives: gives('$metadata.httpStatusCode'),
    },
    {
      name: '@trpc/server TRPCError',
      owner: 'peer',
      rival: true,
      make: async () => {
        const { TRPCError } = await peer('@trpc/server');
        return (call) => new TRPCError({ code: 'NOT_FOUND', message: messageOf(call) });
      },
      gives: (call) => ({ message: messageOf(call), code: 'NOT_FOUND' }),
    },
    {
      name: '@connectrpc/connect ConnectError',
      owner: 'peer',
      rival: true,
      make: async () => {
        const { Code, ConnectError } = await peer('@connectrpc/connect');
        return (call) => new ConnectError(messageOf(call), Code.NotFound);
      },
      gives: (call) => ({ rawMessage: messageOf(call), code: 5 }),
    },
    {
      name: 'openai APIError.generate',
      owner: 'peer',
      rival: true,
      make: async () => {
        const { APIError } = await peer('openai/core/error');
        const headers = new Headers();
        return (call) => APIError.generate(404, { error: { message: messageOf(call) } }, undefined, headers);
      },
      gives: (call) => ({ message: `404 ${messageOf(call)}`, status: 404 }),
    },
    {
      name: 'effect Data.TaggedError',
      owner: 'peer',
      make: async () => {
        const { Data } = await peer('effect');
        /** @type {new (fields: object) => unknown} */
        const NotFound = class extends Data.TaggedError('NotFound') {};
        return (call) => new NotFound({ message: messageOf(call), status: 404 });
      },
      gives: gives('status'),
    },
    {
      name: 'http-errors new NotFound',
      owner: 'peer',
      make: async () => {
        const { NotFound } = (await peer('http-errors')).default;
        return (call) => new NotFound(messageOf(call));
      },
      gives: gives('status'),
    },
    {
      name: 'http-errors createError',
      owner: 'peer',
      make: async () => {
        const createError = (await peer('http-errors')).default;
        return (call) => createError(404, messageOf(call));
      },
      gives: gives('status'),
    },
    {
      name: '@hapi/boom notFound',
      owner: 'peer',
      make: async () => {
        const boom = (await peer('@hapi/boom')).default;
        return (call) => boom.notFound(messageOf(call));
      },
      gives: gives('output.statusCode'),
    },
    {
      name: 'modern-errors, with props',
      owner: 'peer',
      make: async () => {
        const ModernError = (await peer('modern-errors')).default;
        const NotFound = ModernError.subclass('NotFoundError', { props: { code: 'NOT_FOUND', status: 404 } });
        return (call) => new NotFound(messageOf(call));
      },
      gives: gives('status'),
    },
  ];
}
