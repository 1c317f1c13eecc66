// Flyte: the kind decides the class, then whole tokens of the code; every class of its hierarchy.

import { equal, has, ok } from './assert.js';
import { taxonomyOf } from './platforms.js';

/** The spellings of who is at fault: protobuf's names, the run API's, the SDK's, and integers. */
const KINDS = /** @type {const} */ ([
  ['user', 'RuntimeUserError', ['USER', 'KIND_USER', 'user', 1]],
  ['system', 'RuntimeSystemError', ['SYSTEM', 'KIND_SYSTEM', 'system', 2]],
  ['unknown', 'RuntimeUnknownError', ['UNKNOWN', 'KIND_UNSPECIFIED', 'unknown', 0]],
]);

/** @type {import('../suite.js').Checks} */
export const flyte = {
  'every class of Flyte makes an exception of its name, its kind and its lineage'(api) {
    const { rows } = taxonomyOf(api, 'flyte').table;
    for (const { code, className = '', http, kind = http < 500 ? 'user' : 'system' } of rows.values()) {
      // Whatever arguments a class takes: its code or message, then its kind or message. One begins with the message.
      const given = className === 'NonRecoverableError' ? ['m', code] : [code, kind];
      const error = Reflect.construct(Reflect.get(api.flyte, className), given);
      has(error, { name: className, platform: 'flyte', httpStatus: http, kind }, className);
      const runtime = error instanceof api.flyte.BaseRuntimeError;
      equal(runtime, className !== 'ActionNotFoundError', `whether a ${className} is a BaseRuntimeError`);
      const crossed = api.index.parseError(api.index.serializeError(error), { platform: 'flyte' });
      ok(crossed instanceof Reflect.get(api.flyte, className), `what was written to be a ${className}`);
    }
  },

  'a class of Flyte that makes its message of its arguments keeps them'({ flyte: { InvalidPackageError, ...entry } }) {
    const missing = new InvalidPackageError('libgomp9', 'no such package');
    has(missing, { packageName: 'libgomp9', originalError: 'no such package', code: 'InvalidPackageError' });
    ok(missing.message.includes('libgomp9'), 'a message that names the package');
    const invalid = new entry.RuntimeDataValidationError('x', new TypeError('not a number'), 'train');
    equal(invalid.message, 'In task train variable x, failed to serialize/deserialize because of not a number');
    ok(invalid.cause instanceof TypeError, 'the error to be the cause');
  },

  'a code names a class only where the kind is the same'({
    flyte: { fromExecutionError, OOMError, RuntimeSystemError },
  }) {
    const error = fromExecutionError({ code: 'OOMKilled', message: 'm', kind: 'SYSTEM' });
    equal([error instanceof OOMError, error instanceof RuntimeSystemError], [false, true]);
    has(error, { code: 'OOMKilled', matched: 'kind', kind: 'system' });
  },

  'a code is read by whole tokens'({
    flyte: { BaseRuntimeError, fromExecutionError, OOMError, RetriesExhaustedError },
  }) {
    const room = fromExecutionError({ code: 'RoomNotFoundOOM', message: 'm', kind: 'USER' });
    equal(room instanceof OOMError, false);
    equal(room.code, 'RoomNotFoundOOM');
    const error = fromExecutionError({ code: 'RetriesExhausted|OOMKilled', message: 'm', kind: 'USER' });
    ok(error instanceof RetriesExhaustedError && error instanceof BaseRuntimeError, 'a RetriesExhaustedError');
    has(error, { innerCode: 'OOMKilled', wireCode: 'RetriesExhausted|OOMKilled' });
  },

  'an error document says who is at fault by its origin'({ index, flyte: { RuntimeUserError } }) {
    const text = '{"error":{"code":"ValueError","message":"bad x","kind":"RECOVERABLE","origin":"USER"}}';
    const error = index.parseError(text);
    has(error, { platform: 'flyte', code: 'ValueError', message: 'bad x', kind: 'user', retryable: true });
    ok(error instanceof RuntimeUserError, 'a RuntimeUserError');
    equal(index.serializeError(error), text);
  },

  'no body makes a NonRecoverableError recoverable'({ flyte: { fromExecutionError, NonRecoverableError } }) {
    const body = { code: 'NonRecoverableError', message: 'm', kind: 'USER', recoverability: 'RECOVERABLE' };
    const error = fromExecutionError(body);
    ok(error instanceof NonRecoverableError, 'a NonRecoverableError');
    equal(error.retryable, false);
  },

  'toExecutionError writes whatever was thrown'({
    flyte: { NonRecoverableError, OOMError, toExecutionError },
    mlflow,
  }) {
    const oom = new OOMError('OOMKilled', 'm', 'worker-1');
    equal(toExecutionError(oom), { code: 'OOMKilled', message: 'm', kind: 'USER', worker: 'worker-1' });
    const final = { code: 'NonRecoverableError', message: 'm', kind: 'USER', recoverability: 'NON_RECOVERABLE' };
    equal(toExecutionError(new NonRecoverableError('m')), final);
    equal(toExecutionError(new RangeError('m')), { code: 'RangeError', message: 'm', kind: 'UNKNOWN' });
    equal(toExecutionError(new mlflow.NotFoundError('m')), { code: 'NotFoundError', message: 'm', kind: 'UNKNOWN' });
    equal(toExecutionError('text'), { code: 'string', message: 'text', kind: 'UNKNOWN' });
  },
};

for (const [kind, className, spellings] of KINDS) {
  flyte[`an ExecutionError of the kind ${kind} is a ${className}, however it is spelt`] = (api) => {
    for (const spelling of spellings) {
      const error = api.index.parseError({ code: 'ValueError', message: 'm', kind: spelling });
      has(error, { platform: 'flyte', code: 'ValueError', kind, matched: 'kind', retryable: kind !== 'user' });
      ok(error instanceof api.flyte[className], `a ${className}`);
    }
  };
}
