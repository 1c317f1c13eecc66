// Hono 4:
//
//   app.onError(answerErrors({ platform: 'mlflow' }));
//
// Hono hands nothing but an Error to its handler; whatever else is thrown ends as a 500 without a body.

import { HTTPException } from 'hono/http-exception';
import { toLog, toResponse } from 'ml-errors';

/**
 * @param {import('ml-errors').ToHttpOptions} [options]
 * @returns {import('hono').ErrorHandler}
 */
export function answerErrors(options) {
  return (error) => {
    // What Hono's own middleware raises may bring its answer along.
    if (error instanceof HTTPException && error.res) return error.getResponse();
    const response = toResponse(error instanceof HTTPException ? forClients(error) : error, options);
    if (response.status >= 500) console.error(JSON.stringify(toLog(error)));
    return response;
  };
}

/** Otherwise it has a status and a message for clients, but does not say so. @param {HTTPException} error */
function forClients({ status, message }) {
  return { status, message, expose: status < 500 };
}
