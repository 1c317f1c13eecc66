// Fastify 5, with the logger of pino.js:
//
//   const app = Fastify({ logger: safely });
//   app.setErrorHandler(answerErrors({ platform: 'mlflow' }));

import { safeMessage, toHttp } from 'ml-errors';

/** @param {import('ml-errors').ToHttpOptions} [options] */
export function answerErrors(options) {
  /** @type {(error: unknown, request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply) => unknown} */
  return (error, request, reply) => {
    const { status, headers, body } = toHttp(forClients(error), options);
    if (status >= 500) request.log.error({ err: error }, safeMessage(error));
    return reply.code(status).headers(headers).send(body);
  };
}

/**
 * What Fastify itself raises (a body that is no JSON, or that breaks a schema) has a status and a message for clients, but does not say so.
 *
 * @param {unknown} error
 */
function forClients(error) {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('FST_'))) return error;
  const { statusCode: status = 500, message } = /** @type {import('fastify').FastifyError} */ (error);
  return { status, message, expose: status < 500 };
}
