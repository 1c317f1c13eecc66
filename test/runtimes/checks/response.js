// A real fetch Response, as the runtime makes it, through parseErrorResponse and throwIfNotOk.

import { equal, has, ok, rejection } from './assert.js';

const MISSING = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No run r1"}';

/** @type {import('../suite.js').Checks} */
export const response = {
  async 'a Response becomes the exception of its body'({ index, mlflow }) {
    const error = await index.parseErrorResponse(new Response(MISSING, { status: 404 }));
    has(error, { platform: 'mlflow', code: 'RESOURCE_DOES_NOT_EXIST', httpStatus: 404, message: 'No run r1' });
    ok(error instanceof mlflow.ResourceDoesNotExistError, 'an exception of its class');
  },

  async "the Response's status wins over the code's"({ index }) {
    const error = await index.parseErrorResponse(new Response(MISSING, { status: 410 }));
    has(error, { code: 'RESOURCE_DOES_NOT_EXIST', httpStatus: 410, matched: 'code' });
  },

  async "a Response's Retry-After in seconds is read"({ index }) {
    const busy = new Response('{"detail":"busy"}', { status: 503, headers: { 'Retry-After': '7' } });
    has(await index.parseErrorResponse(busy), { code: 'service-unavailable', retryable: true, retryAfterMs: 7000 });
  },

  async "a Response's retry-after-ms wins over Retry-After"({ index }) {
    const headers = new Headers([
      ['retry-after', '7'],
      ['retry-after-ms', '250'],
    ]);
    equal((await index.parseErrorResponse(new Response('', { status: 429, headers }))).retryAfterMs, 250);
  },

  async 'a Retry-After that has passed means now'({ index }) {
    const headers = { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' };
    equal((await index.parseErrorResponse(new Response('', { status: 503, headers }))).retryAfterMs, 0);
  },

  async 'an empty body leaves the exception of the status'({ index }) {
    const error = await index.parseErrorResponse(new Response('', { status: 404 }));
    has(error, { platform: 'http', code: 'not-found', matched: 'status', message: 'HTTP 404 Not Found' });
  },

  async 'a Response without a body leaves the exception of the status'({ index }) {
    has(await index.parseErrorResponse(new Response(null, { status: 502 })), { code: 'bad-gateway', httpStatus: 502 });
  },

  async "a proxy's page gives its title, and is no code of MLflow matched by code"({ index, mlflow }) {
    const page = '<html><head><title>404 Not Found</title></head><body>nginx</body></html>';
    const headers = { 'content-type': 'text/html' };
    has(await index.parseErrorResponse(new Response(page, { status: 404, headers })), { message: '404 Not Found' });
    const named = await mlflow.parseErrorResponse(new Response(page, { status: 404, headers }));
    has(named, { code: 'ENDPOINT_NOT_FOUND', matched: 'status', preview: page });
  },

  async 'a Response is read as the platform that the caller names'({ index }) {
    const error = await index.parseErrorResponse(new Response('Not here', { status: 404 }), { platform: 'eventml' });
    has(error, { platform: 'eventml', code: 'ML_1001', message: 'Not here', matched: 'status' });
  },

  async 'throwIfNotOk gives a success back with its body unread'({ index }) {
    const fine = new Response('fine');
    equal(await index.throwIfNotOk(fine), fine);
    equal(await fine.text(), 'fine');
  },

  async 'throwIfNotOk throws what the body says'({ index, mlflow }) {
    const error = await rejection(() => index.throwIfNotOk(new Response(MISSING, { status: 404 })));
    ok(error instanceof mlflow.ResourceDoesNotExistError, 'an exception of its class');
  },

  async 'throwIfNotOk of an entry speaks of its platform'({ mlflow, eventml }) {
    const error = await rejection(() => mlflow.throwIfNotOk(new Response('', { status: 429 })));
    has(error, { platform: 'mlflow', code: 'RESOURCE_EXHAUSTED', retryable: true });
    has(await rejection(() => eventml.throwIfNotOk(new Response('', { status: 404 }))), { code: 'ML_1001' });
  },

  async 'a redirect that was not followed is no success'({ index }) {
    const redirect = new Response(null, { status: 302, headers: { location: '/login' } });
    has(await rejection(() => index.throwIfNotOk(redirect)), { httpStatus: 302 });
  },

  async 'the reason phrase speaks for a status that has none of its own'({ index }) {
    const odd = new Response(null, { status: 520, statusText: 'Origin Odd' });
    equal((await index.parseErrorResponse(odd)).message, 'HTTP 520 Origin Odd');
  },

  async 'the issues of FastAPI are read'({ index }) {
    const body = { detail: [{ type: 'missing', loc: ['body', 'name'], msg: 'Field required', input: {} }] };
    const { issues } = await index.parseErrorResponse(Response.json(body, { status: 422 }));
    equal(issues, [{ path: ['body', 'name'], message: 'Field required', type: 'missing' }]);
  },
};
