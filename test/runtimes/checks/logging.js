// What somebody sees of an exception who logs it, spreads it or lists its members, and the name that it goes by.

import { equal, has } from './assert.js';

const MISSING = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No run r1"}';

/** @type {(api: import('../suite.js').Api) => Error[]} */
const some = ({ index, mlflow, flyte, eventml, http }) => [
  new mlflow.NotFoundError('m', { details: { a: 1 }, retryAfterMs: 5 }),
  new mlflow.RestException(JSON.parse(MISSING)),
  new flyte.OOMError('OOMKilled', 'm', 'worker-1'),
  new eventml.ModelNotFoundError(),
  new http.HttpBadGatewayError('m'),
  new index.CodedError('m', { platform: 'p', code: 'C' }),
  index.parseError(MISSING, { status: 404 }),
  index.parseError('<h1>Bad Gateway</h1>', { status: 502 }),
];

/** @type {import('../suite.js').Checks} */
export const logging = {
  'code and httpStatus are own and enumerable, and nothing else is'(api) {
    for (const error of some(api)) {
      equal(Object.keys(error), ['code', 'httpStatus'], error.name);
      equal(Object.keys({ ...error }), ['code', 'httpStatus'], error.name);
    }
  },

  'a loop over the members meets code and httpStatus alone'(api) {
    for (const error of some(api)) {
      const names = [];
      for (const name in error) names.push(name);
      equal(names, ['code', 'httpStatus'], error.name);
    }
  },

  'no symbol hangs on an exception'(api) {
    for (const error of some(api)) equal(Object.getOwnPropertySymbols(error).length, 0, error.name);
  },

  'an exception is named by its class'(api) {
    equal(
      some(api).map(({ name }) => name),
      [
        'NotFoundError',
        'RestException',
        'OOMError',
        'ModelNotFoundError',
        'HttpBadGatewayError',
        'CodedError',
        'RestException',
        'HttpBadGatewayError',
      ],
    );
  },

  'the name is neither own nor enumerable'(api) {
    for (const error of some(api)) {
      equal(
        Object.hasOwn(error, 'name') || Object.prototype.propertyIsEnumerable.call(error, 'name'),
        false,
        error.name,
      );
    }
  },

  'an exception as text is its name and its message'({ mlflow, index }) {
    equal(String(new mlflow.NotFoundError('m')), 'NotFoundError: m');
    equal(`${index.parseError(MISSING)}`, 'RestException: No run r1');
  },

  'the message of a class defaults to the description of its code'({ mlflow, index }) {
    const { message } = new mlflow.NotFoundError();
    equal(message, 'The resource that the operation needs does not exist.');
    equal(new index.CodedError('', { platform: 'p', code: 'C' }).message, 'C');
  },

  'a class of yours sets its name by a field'({ mlflow }) {
    class Mine extends mlflow.NotFoundError {
      /** @override */
      name = 'Mine';
    }
    equal(String(new Mine('m')), 'Mine: m');
    equal(new mlflow.NotFoundError('m').name, 'NotFoundError');
  },

  'a class of yours sets its name by assignment'({ mlflow }) {
    class Mine extends mlflow.NotFoundError {
      constructor(/** @type {string} */ message) {
        super(message);
        this.name = 'Mine';
      }
    }
    const error = new Mine('m');
    equal(error.name, 'Mine');
    equal(Object.keys(error), ['code', 'httpStatus']);
  },

  'a frozen exception still answers'({ index, mlflow }) {
    const error = Object.freeze(new mlflow.NotFoundError('m', { details: { id: 7 } }));
    has(error, { code: 'NOT_FOUND', name: 'NotFoundError', details: { id: 7 }, kind: 'user', retryable: false });
    equal(index.serializeError(error), '{"error_code":"NOT_FOUND","message":"m","id":7}');
    equal(index.serializeError(Object.freeze(index.parseError(MISSING))), MISSING);
  },
};
