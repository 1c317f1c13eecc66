// What an exception is: instanceof and hasCode by code and lineage, names, and what the engine takes it for.

import { equal, has, ok } from './assert.js';

const MISSING = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No run r1"}';
const KILLED = '{"code":"OOMKilled","message":"the pod was killed","kind":"USER"}';

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What is no exception of the package, though some of it looks like one. */
const STRANGERS = [
  null,
  undefined,
  'text',
  7,
  10n,
  Symbol('s'),
  {},
  Object.create(null),
  new Error('m'),
  revoked.proxy,
  { platform: 'mlflow', code: 'NOT_FOUND', httpStatus: 404 },
  Object.assign(new Error('m'), { platform: 'mlflow', code: 'NOT_FOUND', httpStatus: 404 }),
];

/** @type {import('../suite.js').Checks} */
export const identity = {
  'a parsed RESOURCE_DOES_NOT_EXIST is a ResourceDoesNotExistError'({ index, mlflow }) {
    ok(index.parseError(MISSING) instanceof mlflow.ResourceDoesNotExistError, 'what was parsed to be of its class');
  },

  'an exception that MLflow answered is a RestException, an MlflowException, a CodedError and an Error'({ index }) {
    const error = index.parseError(MISSING);
    const classes = [index.RestException, index.MlflowException, index.CodedError, Error];
    equal(
      classes.map((Class) => error instanceof Class),
      [true, true, true, true],
    );
  },

  'an exception is none of a sibling class, nor of another platform'({ index, mlflow, eventml, flyte, mlops, http }) {
    const error = index.parseError(MISSING);
    const others = [
      mlflow.NotFoundError,
      mlflow.EndpointNotFoundError,
      mlflow.MlflowTraceDataNotFound,
      eventml.EventMLError,
      eventml.ModelNotFoundError,
      flyte.BaseRuntimeError,
      mlops.MlopsError,
      http.HttpNotFoundError,
    ];
    equal(
      others.filter((Class) => error instanceof Class),
      [],
    );
  },

  'a parsed OOMKilled is an OOMError, a RuntimeUserError and a BaseRuntimeError, and no RuntimeSystemError'(api) {
    const { OOMError, RuntimeUserError, BaseRuntimeError, RuntimeSystemError, TaskTimeoutError } = api.flyte;
    const error = api.index.parseError(KILLED);
    const asked = [OOMError, RuntimeUserError, BaseRuntimeError, RuntimeSystemError, TaskTimeoutError];
    equal(
      asked.map((Class) => error instanceof Class),
      [true, true, true, false, false],
    );
  },

  'a constructed exception is of its class and of those above it'({ mlflow, flyte, index }) {
    const error = new mlflow.MlflowTraceDataNotFound();
    const classes = [mlflow.MlflowTraceDataException, mlflow.MlflowTracingException, mlflow.MlflowException];
    for (const Class of [...classes, mlflow.NotFoundError, index.CodedError]) {
      ok(error instanceof Class, `a MlflowTraceDataNotFound to be a ${Class.name}`);
    }
    ok(new flyte.DeadlineExceededError('m') instanceof flyte.TaskTimeoutError, 'a deadline to be a timeout');
    ok(!(new mlflow.NotFoundError('m') instanceof mlflow.MlflowTraceDataNotFound), 'no class to take its like');
  },

  "Flyte's and MLflow's classes of the same name are two"({ mlflow, flyte }) {
    ok(!(new mlflow.DeadlineExceededError('m') instanceof flyte.DeadlineExceededError), "MLflow's not to be Flyte's");
    ok(!(new flyte.DeadlineExceededError('m') instanceof mlflow.DeadlineExceededError), "Flyte's not to be MLflow's");
  },

  'a class of yours is asked for by its prototype chain'({ mlflow, index }) {
    class Mine extends mlflow.NotFoundError {}
    class BelowMine extends Mine {}
    ok(new Mine('m') instanceof Mine && new BelowMine('m') instanceof Mine, 'Mine to be a Mine');
    ok(new Mine('m') instanceof mlflow.NotFoundError, 'Mine to be what its code says');
    const others = [new mlflow.NotFoundError('m'), index.parseError('{"error_code":"NOT_FOUND","message":"m"}'), null];
    equal(
      others.filter((error) => error instanceof Mine || error instanceof BelowMine),
      [],
    );
  },

  'hasCode tells codes apart'({ index }) {
    const error = index.parseError(MISSING);
    ok(index.hasCode(error, 'RESOURCE_DOES_NOT_EXIST'), 'its own code to be found');
    ok(index.hasCode(error, 'NOT_FOUND', 'RESOURCE_DOES_NOT_EXIST'), 'its own code to be found among two');
    equal(index.hasCode(/** @type {unknown} */ (error), 'NOT_FOUND', 'ML_1001'), false);
    equal(index.hasCode(/** @type {unknown} */ (error)), false);
  },

  'what is no exception of the package is none, and asking never throws'({ index, mlflow, flyte, http }) {
    const classes = [index.CodedError, mlflow.MlflowException, mlflow.NotFoundError, flyte.OOMError, http.HttpError];
    for (const value of STRANGERS) {
      equal(index.isCodedError(value), false);
      equal(index.hasCode(value, 'NOT_FOUND'), false);
      for (const Class of classes) equal(value instanceof Class, false);
    }
  },

  'the engine takes an exception for an error'({ index, mlflow }) {
    const isError = Reflect.get(Error, 'isError');
    for (const error of [new mlflow.NotFoundError('m'), index.parseError(MISSING), index.parseError(KILLED)]) {
      equal(Object.prototype.toString.call(error), '[object Error]');
      if (typeof isError === 'function') equal(isError(error), true, 'Error.isError');
    }
  },

  'an exception has a stack'({ index, mlflow }) {
    for (const error of [new mlflow.NotFoundError('m'), index.parseError(MISSING)]) {
      ok(typeof error.stack === 'string' && error.stack.length > 0, 'a stack that says something');
    }
  },

  'the cause that an exception is given is kept, and does not show among its members'({ index, mlflow }) {
    const cause = new RangeError('below');
    for (const error of [new mlflow.NotFoundError('m', { cause }), index.parseError(MISSING, { cause })]) {
      equal(error.cause, cause);
      equal(Object.keys(error), ['code', 'httpStatus']);
    }
    equal('cause' in new mlflow.NotFoundError('m'), false);
  },

  'classes keep the arguments by which people know them'({ mlflow, flyte }) {
    const rest = new mlflow.RestException({ error_code: '403', message: 'Invalid access token.' });
    has(rest, { code: 'PERMISSION_DENIED', httpStatus: 403, wireCode: '403', message: 'Invalid access token.' });
    has(new flyte.OOMError('OOMKilled', 'm', 'worker-1'), { code: 'OOMKilled', kind: 'user', worker: 'worker-1' });
    has(flyte.CustomError.fromException(new RangeError('bad x')), { code: 'RangeError', message: 'bad x' });
    has(new mlflow.MlflowException(new TypeError('t')), { code: 'INTERNAL_ERROR', message: 't' });
  },
};

const PLATFORMS = /** @type {const} */ ([
  ['mlflow', 'error_code', ['MlflowException', 'RestException']],
  ['eventml', 'error', ['EventMLError']],
  ['mlops', 'error', ['MlopsError']],
  ['http', 'error', ['HttpError']],
]);

for (const [platform, envelope, bases] of PLATFORMS) {
  identity[`every code of ${platform} has one class of its own, which answers for no other`] = (api) => {
    const entry = api[platform];
    const { table } = /** @type {import('ml-errors').Taxonomy} */ (Reflect.get(entry, platform));
    const classes = Object.entries(entry).filter(([, value]) => isClass(value));
    const own = new Set();
    for (const code of table.rows.keys()) {
      const body = envelope === 'error' ? { error: { code, message: 'm' } } : { error_code: code, message: 'm' };
      const parsed = entry.parseError(body);
      const names = classes.flatMap(([name, Class]) => (isA(parsed, Class) ? [name] : []));
      const [name = '', ...others] = names.filter((each) => !bases.some((base) => base === each));
      equal(others, [], `further classes of ${code}`);
      equal(names.length, bases.length + 1, `the number of classes of ${code}`);
      has(Reflect.construct(Reflect.get(entry, name), ['m']), { name, code, platform, message: 'm' });
      own.add(name);
    }
    equal(own.size, table.rows.size, 'the number of classes');
  };
}

/** @type {(value: unknown) => boolean} */
function isClass(value) {
  return typeof value === 'function' && Object.prototype.isPrototypeOf.call(Error.prototype, value.prototype ?? {});
}

/** @type {(error: unknown, Class: unknown) => boolean} */
function isA(error, Class) {
  return error instanceof /** @type {new () => Error} */ (Class);
}
