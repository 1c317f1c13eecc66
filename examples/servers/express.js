// Express 5: behind all routes,
//
//   app.use(answerErrors({ platform: 'mlflow' }));

import { toHttp, toLog } from 'ml-errors';

/**
 * What Express and its body parsers raise is answered too: it says by `expose` whether its message is meant for clients.
 *
 * @param {import('ml-errors').ToHttpOptions} [options]
 * @returns {import('express').ErrorRequestHandler}
 */
export function answerErrors(options) {
  // By its four parameters Express tells a handler of errors.
  return (error, _request, response, _next) => {
    const { status, headers, body } = toHttp(error, options);
    if (status >= 500) console.error(JSON.stringify(toLog(error)));
    // Half an answer is on its way: broken off, nobody takes it for the whole.
    if (response.headersSent) response.destroy();
    else response.status(status).set(headers).send(body);
  };
}
