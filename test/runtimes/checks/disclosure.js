// What leaves a service: answers for strangers, records for a log, attributes of a trace.

import { equal, has, ok } from './assert.js';

/** Where a frame of a stack says a file and a line: V8's form, and that of SpiderMonkey and JavaScriptCore. */
const FRAME = /(?:^\s+at |@).*:\d+/;

/** @type {import('../suite.js').Checks} */
export const disclosure = {
  async 'toResponse makes a Response that parses back to the exception'({ index, mlflow, eventml }) {
    for (const error of [new mlflow.ResourceDoesNotExistError('No run r1'), new eventml.ModelNotFoundError('no m1')]) {
      const response = /** @type {Response} */ (index.toResponse(error));
      ok(response instanceof Response && !response.ok, 'a Response that is no success');
      const { platform, code, message, httpStatus } = await index.parseErrorResponse(response);
      equal([platform, code, message, httpStatus], [error.platform, error.code, error.message, error.httpStatus]);
    }
  },

  async 'toResponse says what it is, how long to wait, and how to log in'({ index, http }) {
    const limited = /** @type {Response} */ (
      index.toResponse(new http.HttpTooManyRequestsError('m', { retryAfterMs: 1500 }))
    );
    equal(limited.headers.get('retry-after'), '2');
    equal(limited.headers.get('content-type')?.split(';')[0], 'application/json');
    const refused = /** @type {Response} */ (index.toResponse(new http.HttpUnauthorizedError('m')));
    equal([refused.status, refused.headers.get('www-authenticate')], [401, 'Bearer']);
    await Promise.all([limited.text(), refused.text()]);
  },

  'the message of a 5xx does not leave, nor do its details'({ index, mlflow }) {
    const error = new mlflow.InternalError('db.example:5432 refused', { details: { host: 'db.example' } });
    const { status, body } = index.toHttp(error);
    equal([status, body.includes('db.example')], [500, false]);
    has(JSON.parse(body), { error_code: 'INTERNAL_ERROR' });
  },

  'neither stack nor cause leaves'({ index, mlflow }) {
    const cause = new Error('hidden below');
    const { body } = index.toHttp(new mlflow.NotFoundError('no run r1', { cause }));
    equal(JSON.parse(body), { error_code: 'NOT_FOUND', message: 'no run r1' });
  },

  'what is no exception becomes an internal error that says nothing of itself'({ index }) {
    for (const thrown of [
      new TypeError('db.example:5432 refused'),
      'db.example:5432',
      undefined,
      null,
      { status: 200 },
    ]) {
      const { status, body } = index.toHttp(thrown, { platform: 'eventml' });
      equal([status, body.includes('5432')], [500, false]);
      equal(JSON.parse(body).error.code, 'ML_2000');
    }
  },

  'credentials are redacted from the message and the details of a 4xx'({ index, mlflow }) {
    const init = { details: { password: 'hunter2', id: 7 } };
    const { body } = index.toHttp(new mlflow.BadRequestError('bad uri postgres://ana:hunter2@db/x', init));
    equal(body.includes('hunter2'), false);
    equal(JSON.parse(body).id, 7);
  },

  'a message for a log is on one line, without escapes and credentials, and of a bounded length'({ index }) {
    const safe = index.safeMessage(new Error('no such run\n  token=abc123 \u001b[31mred\u001b[0m\u202e\ud800'));
    equal(safe, 'no such run token=[redacted] red \ufffd');
    equal(index.safeMessage('x'.repeat(300)), `${'x'.repeat(255)}…`);
    equal(index.safeMessage(`${'x'.repeat(8)}🚧🚧`, { maxLength: 10 }), `${'x'.repeat(8)}…`);
  },

  'a record for a log says what an exception is, and what led to it'({ index, mlflow }) {
    const cause = new TypeError('fetch failed');
    const { stack, ...record } = index.toLog(new mlflow.NotFoundError('no run r1', { cause, details: { secret: 1 } }));
    const { type, message, platform, code, httpStatus, kind, retryable } = record;
    equal({ type, message }, { type: 'NotFoundError', message: 'no run r1' });
    equal([platform, code, httpStatus, kind, retryable], ['mlflow', 'NOT_FOUND', 404, 'user', false]);
    has(record.cause, { type: 'TypeError', message: 'fetch failed' });
    equal('details' in record, false);
    ok(typeof stack === 'string', 'a stack');
  },

  'a record for a log has the frames of the stack, in the form of every engine'({ index, mlflow }) {
    for (const error of [new mlflow.NotFoundError('no run r1\nsecond line'), new TypeError('fetch failed')]) {
      const [first, ...frames] = (index.toLog(error).stack ?? '').split('\n');
      equal(first, `${error.name}: ${error.message.replace('\n', ' ')}`);
      const written = String(error.stack).split('\n');
      equal(frames.filter((line) => FRAME.test(line)).length, written.filter((line) => FRAME.test(line)).length);
      ok(frames.length > 0, 'at least one frame');
    }
  },

  'the attributes of a trace are those of OpenTelemetry'({ index }) {
    const error = index.parseError({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no run r1' }, { status: 404 });
    has(index.toAttributes(error), {
      'error.type': 'RESOURCE_DOES_NOT_EXIST',
      'http.response.status_code': 404,
      'exception.type': 'RestException',
      'exception.message': 'no run r1',
    });
    equal(index.toAttributes(new RangeError('r'))['error.type'], 'RangeError');
  },
};
