// node:http: a server whose handler may throw, or reject with, anything.
//
//   makeServer(handle, { platform: 'mlflow' }).listen(8080);

import { createServer } from 'node:http';
import { toHttp, toLog } from 'ml-errors';

/**
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} handle
 * @param {import('ml-errors').ToHttpOptions} [options]
 */
export function makeServer(handle, options) {
  return createServer(async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      const { status, headers, body } = toHttp(error, options);
      if (status >= 500) console.error(JSON.stringify(toLog(error)));
      // Half an answer is on its way: broken off, nobody takes it for the whole.
      if (response.headersSent) return void response.destroy();
      // The handler may have announced another length.
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    }
  });
}
