import { execFileSync } from 'node:child_process';
import { inspect, types } from 'node:util';
import * as root from 'ml-errors';
import { CodedError, explain, hasCode, parseError } from 'ml-errors';
import * as connect from 'ml-errors/connect';
import * as databricks from 'ml-errors/databricks';
import * as eventml from 'ml-errors/eventml';
import * as flyte from 'ml-errors/flyte';
import * as http from 'ml-errors/http';
import * as mlflow from 'ml-errors/mlflow';
import { MlflowException, NotFoundError, RestException } from 'ml-errors/mlflow';
import * as mlops from 'ml-errors/mlops';
import { describe, expect, it } from 'vitest';
import { bundle } from './package/sizes.js';
import { ONE_OF_EACH_BODY, ONE_OF_EACH_CLASS, type Specimen } from './package/specimens.js';
import { PLATFORMS } from './platforms.js';

type ErrorClass = new (...given: readonly unknown[]) => CodedError;

const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  index: root,
  mlflow,
  eventml,
  flyte,
  mlops,
  connect,
  databricks,
  http,
};

function make({ entry, className = '', args }: Specimen): CodedError {
  const Class = ENTRIES[entry]?.[className] as ErrorClass;
  return new Class(...args);
}

function parse({ entry, args: [body, context] }: Specimen): CodedError {
  return parseError(body, { ...(context as object), platform: entry as root.PlatformName });
}

const classes = ONE_OF_EACH_CLASS.map((specimen) => ({ name: specimen.name, specimen }));
const bodies = ONE_OF_EACH_BODY.map((specimen) => ({ name: specimen.name, specimen }));

describe('an exception that was constructed', () => {
  it.each(classes)('of $name says whose it is, and shows its code where it is logged', ({ specimen }) => {
    const { className = '', code } = specimen;
    const error = make(specimen);
    expect(error.name).toBe(className);
    expect(String(error)).toBe(`${className}: ${error.message}`);
    expect(error.code).toBe(code);
    expect(Object.keys(error)).toEqual(['code', 'httpStatus']);
    const names: string[] = [];
    for (const name in error) names.push(name);
    expect(names).toEqual(['code', 'httpStatus']);
    expect(Object.hasOwn(error, 'name')).toBe(false);
    const shown = inspect(error);
    expect(shown.startsWith(`${className}: ${error.message}\n`)).toBe(true);
    expect(shown).toContain(`code: ${inspect(code)}`);
    expect(shown).toContain(`httpStatus: ${error.httpStatus}`);
  });

  it.each(classes)('of $name is an error to the engine, and says where it was made', ({ specimen }) => {
    const error = make(specimen);
    expect(error).toBeInstanceOf(Error);
    expect(types.isNativeError(error)).toBe(true);
    const [first, ...frames] = String(error.stack).split('\n');
    expect(first).toBe(`${specimen.className}: ${error.message}`);
    expect(frames[0]).toContain('identity.test.ts');
  });

  it.each(classes)('of $name can be spread, written and cloned', ({ specimen }) => {
    const error = make(specimen);
    expect({ ...error }).toEqual({ code: error.code, httpStatus: error.httpStatus });
    expect(JSON.parse(JSON.stringify(error))).toEqual(expect.objectContaining({}));
    expect(JSON.stringify(error)).toContain(JSON.stringify(error.message));
    const clone = structuredClone(error) as Error;
    expect(clone.message).toBe(error.message);
    expect(types.isNativeError(clone)).toBe(true);
  });
});

describe('an exception that was parsed', () => {
  it.each(bodies)('as $name is an error too, with the name of a class and a stack', ({ specimen }) => {
    const error = parse(specimen);
    const names = specimen.is.map((name) => name.slice(name.indexOf('.') + 1));
    expect(names).toContain(error.name);
    expect(['CodedError', 'MlflowException', 'EventMLError', 'MlopsError', 'HttpError']).not.toContain(error.name);
    expect(Object.keys(error)).toEqual(['code', 'httpStatus']);
    expect(Object.hasOwn(error, 'name')).toBe(false);
    expect(types.isNativeError(error)).toBe(true);
    const [first, ...frames] = String(error.stack).split('\n');
    expect(first?.endsWith(`: ${error.message}`)).toBe(true);
    expect(frames.some((frame) => frame.includes('identity.test.ts'))).toBe(true);
    expect(inspect(error)).toContain(`code: ${inspect(specimen.code)}`);
    expect({ ...error }).toEqual({ code: specimen.code, httpStatus: error.httpStatus });
    expect(JSON.parse(JSON.stringify(error))).toEqual(specimen.args[0]);
    expect((structuredClone(error) as Error).message).toBe(error.message);
  });

  it.each([
    ['{"error_code":"NOT_FOUND","message":"m"}', 'RestException'],
    ['{"error":{"code":"ML_1001","message":"m"}}', 'ModelNotFoundError'],
    ['{"code":"OOMKilled","message":"m","kind":"USER"}', 'OOMError'],
    ['{"code":"ValueError","message":"m","kind":"USER"}', 'RuntimeUserError'],
    ['{"detail":"m"}', 'HttpNotFoundError'],
  ])('from %s is called %s', (body, name) => {
    const error = parseError(body, { status: 404 });
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: m`);
  });
});

describe('the name', () => {
  it('can be set by a class of yours, by assignment', () => {
    class Mine extends NotFoundError {
      constructor(message?: string) {
        super(message);
        this.name = 'Mine';
      }
    }
    const error = new Mine('m');
    expect(error.name).toBe('Mine');
    expect(String(error)).toBe('Mine: m');
    expect(Object.keys(error)).toEqual(['code', 'httpStatus']);
    expect(new NotFoundError('m').name).toBe('NotFoundError');
  });

  it('can be set by a class of yours, by a field', () => {
    class Mine extends NotFoundError {
      override name = 'Mine';
    }
    const error = new Mine('m');
    expect(error.name).toBe('Mine');
    expect(String(error)).toBe('Mine: m');
    expect(error).toBeInstanceOf(NotFoundError);
    expect(new NotFoundError('m').name).toBe('NotFoundError');
  });

  it('can be set by a class of yours, by an accessor, and on its prototype', () => {
    class ByAccessor extends NotFoundError {
      override get name(): string {
        return 'Mine';
      }
    }
    class OnPrototype extends NotFoundError {}
    OnPrototype.prototype.name = 'Mine';
    for (const error of [new ByAccessor('m'), new OnPrototype('m')]) {
      expect(error.name).toBe('Mine');
      expect(String(error.stack).split('\n')[0]).toBe('Mine: m');
      expect(Object.keys(error)).toEqual(['code', 'httpStatus']);
    }
    expect(new NotFoundError('m').name).toBe('NotFoundError');
  });

  it('is that of the nearest class of this package, where a class of yours does not set it', () => {
    class Mine extends NotFoundError {}
    class Further extends RestException {}
    expect(new Mine('m').name).toBe('NotFoundError');
    expect(new Further({}).name).toBe('RestException');
  });

  it('can be set on one exception, and on a parsed one', () => {
    for (const error of [new NotFoundError('m'), parseError('{"error_code":"NOT_FOUND","message":"m"}')]) {
      error.name = 'Renamed';
      expect(error.name).toBe('Renamed');
      expect(Object.keys(error)).toEqual(['code', 'httpStatus']);
      expect(error).toBeInstanceOf(NotFoundError);
    }
  });
});

describe('the cause', () => {
  const cause = new RangeError('below');

  it.each<[string, CodedError]>([
    ["a code's class", new NotFoundError('m', { cause })],
    ['a base class', new MlflowException('m', { code: 'NOT_FOUND', cause })],
    ['MlflowException, of an error', new MlflowException(cause)],
    ['RestException', new RestException({}, { cause })],
    ["Flyte's classes", new flyte.OOMError('OOMKilled', 'm', { worker: 'w', cause })],
    ['RuntimeDataValidationError', new flyte.RuntimeDataValidationError('x', cause, 'train')],
    ['CustomError', flyte.CustomError.fromException(cause)],
    ['CodedError', new CodedError('m', { cause })],
    ['a parser', parseError('{"detail":"m"}', { cause })],
  ])('that %s is given is kept, and does not show among the members', (_, error) => {
    expect(error.cause).toBe(cause);
    expect(Object.getOwnPropertyDescriptor(error, 'cause')).toMatchObject({ enumerable: false });
    expect(inspect(error)).toContain('[cause]: RangeError: below');
    expect(JSON.stringify(error)).not.toContain('"cause"');
  });

  it.each(classes)('of $name is absent where none was given', ({ specimen }) => {
    expect('cause' in make(specimen)).toBe(false);
  });

  it.each(bodies)('of $name is absent where none was given', ({ specimen }) => {
    expect('cause' in parse(specimen)).toBe(false);
  });
});

describe('in a minified bundle', () => {
  const program = `
    import { CodedError, hasCode, parseError } from 'ml-errors';
    import { ModelNotFoundError } from 'ml-errors/eventml';
    import { OOMError, RuntimeUserError, TaskTimeoutError } from 'ml-errors/flyte';
    import { MlflowException, MlflowTraceDataNotFound, NotFoundError, ResourceDoesNotExistError, RestException } from 'ml-errors/mlflow';
    class Mine extends NotFoundError { name = 'Mine'; }
    const made = [
      new NotFoundError('m'), new ModelNotFoundError('m'), new OOMError('OOMKilled', 'm'), new MlflowException('m'),
      new MlflowTraceDataNotFound(), new RestException({ error_code: 'RESOURCE_DOES_NOT_EXIST' }), new Mine('m'),
      parseError('{"error":{"code":"ML_1001","message":"m"}}'), parseError({ code: 'OOMKilled', message: 'm', kind: 'USER' }),
    ];
    const asked = {
      CodedError, ModelNotFoundError, OOMError, RuntimeUserError, TaskTimeoutError, MlflowException, MlflowTraceDataNotFound,
      NotFoundError, ResourceDoesNotExistError, RestException, Mine,
    };
    console.log(JSON.stringify({
      renamed: Object.entries(asked).filter(([name, Class]) => Class.name !== name).length,
      names: made.map((error) => error.name),
      stacks: made.filter((error) => !(error instanceof Mine)).map((error) => error.stack.split(':')[0]),
      is: made.map((error) => Object.keys(asked).filter((name) => error instanceof asked[name])),
      coded: made.map((error) => hasCode(error, 'NOT_FOUND')),
    }));
  `;

  it('names and instanceof are what they are in the sources', async () => {
    const text = await bundle(program);
    const printed = execFileSync(process.execPath, ['--input-type=module'], { input: text, encoding: 'utf8' });
    const { renamed, ...rest } = JSON.parse(printed) as { renamed: number };
    // Were the classes called as in the sources, this would show nothing.
    expect(renamed).toBe(11);
    expect(rest).toEqual({
      names: [
        'NotFoundError',
        'ModelNotFoundError',
        'OOMError',
        'MlflowException',
        'MlflowTraceDataNotFound',
        'RestException',
        'Mine',
        'ModelNotFoundError',
        'OOMError',
      ],
      stacks: [
        'NotFoundError',
        'ModelNotFoundError',
        'OOMError',
        'MlflowException',
        'MlflowTraceDataNotFound',
        'RestException',
        'ModelNotFoundError',
        'OOMError',
      ],
      is: [
        ['CodedError', 'MlflowException', 'NotFoundError'],
        ['CodedError', 'ModelNotFoundError'],
        ['CodedError', 'OOMError', 'RuntimeUserError'],
        ['CodedError', 'MlflowException'],
        ['CodedError', 'MlflowException', 'MlflowTraceDataNotFound', 'NotFoundError'],
        ['CodedError', 'MlflowException', 'ResourceDoesNotExistError', 'RestException'],
        ['CodedError', 'MlflowException', 'NotFoundError', 'Mine'],
        ['CodedError', 'ModelNotFoundError'],
        ['CodedError', 'OOMError', 'RuntimeUserError'],
      ],
      coded: [true, false, false, false, true, false, true, false, false],
    });
  });
});

describe('a lookup never sees the prototype chain', () => {
  const KEYS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'length', 'at', ''];

  it.each(KEYS)('in the maps, by the key %j', (key) => {
    expect(root.toHttpStatus(key as 'NOT_FOUND')).toBe(500);
    expect(root.fromHttpStatus(key as never)).toBe('INTERNAL_ERROR');
    expect(root.fromHttpStatus(404, key as 'mlflow')).toBe('ENDPOINT_NOT_FOUND');
    expect(mlflow.getErrorCode(key as never)).toBe(1);
    for (const { registry, toHttpStatus, fromHttpStatus } of PLATFORMS) {
      const { fallback } = registry;
      const last = typeof fallback === 'string' ? fallback : fallback['5xx'];
      expect(fromHttpStatus(key as never)).toBe(last);
      expect(toHttpStatus(key)).toBe(registry.codes.find(({ code }) => code === last)?.http);
    }
  });

  it.each(KEYS)("in MLflow's own tables, by the key %j", (key) => {
    for (const table of [mlflow.ERROR_CODE_TO_HTTP_STATUS, mlflow.HTTP_STATUS_TO_ERROR_CODE, mlflow.ErrorCode]) {
      expect(key in table).toBe(false);
      expect((table as Readonly<Record<string, unknown>>)[key]).toBeUndefined();
    }
    expect(mlflow.ERROR_CODE_TO_HTTP_STATUS.NOT_FOUND).toBe(404);
  });

  it.each(KEYS.flatMap((key) => PLATFORMS.map((platform) => ({ key, name: platform.name, platform }))))(
    'in what $name parses, by the code $key',
    ({ key, platform: { name, registry, parseError: parseOwn } }) => {
      const known = registry.codes.map(({ code }) => code);
      const text = JSON.stringify(key);
      for (const body of [
        `{"error_code":${text},"message":"m"}`,
        `{"error":{"code":${text},"message":"m"}}`,
        `{"code":${text},"message":"m","kind":"USER"}`,
        `{"detail":{"code":${text},"message":"m"}}`,
        `{"__proto__":{"error_code":"NOT_FOUND","code":"OOMKilled"},"detail":${text}}`,
      ]) {
        for (const error of [parseOwn(body), parseError(body, { platform: name }), parseOwn(JSON.parse(body))]) {
          // An open registry keeps the code as it came.
          expect(registry.open && key ? [...known, key] : known).toContain(error.code);
          expect(error.httpStatus).toBe(
            registry.codes.find(({ code }) => code === error.code)?.http ?? error.httpStatus,
          );
          expect(['code', 'message']).not.toContain(error.matched);
          expect(Number.isInteger(error.httpStatus)).toBe(true);
          expect(hasCode(error, key as 'NOT_FOUND')).toBe(error.code === key);
          expect(typeof explain(error).description).toBe('string');
          expect([key, undefined]).toContain(error.wireCode);
        }
      }
    },
  );

  it.each(KEYS)('in the options, by the name %j', (key) => {
    const body = '{"error_code":"NOT_FOUND","message":"m"}';
    const error = parseError(body, { platform: key as 'mlflow' });
    expect(error).toMatchObject({ platform: 'mlflow', code: 'NOT_FOUND' });
    expect(root.serializeError(error, { envelope: key as 'detail' })).toBe(body);
    expect(root.toEnvelope(new NotFoundError('m'), { envelope: key as 'detail' })).toEqual(JSON.parse(body));
  });

  it.each(KEYS)('in a platform of your own, by the code %j', (key) => {
    const search = root.defineTaxonomy({
      platform: 'search',
      envelope: 'error',
      codes: { BROKEN: { http: 500 } },
      fallback: 'BROKEN',
    });
    expect(search.toHttpStatus(key as 'BROKEN')).toBe(500);
    expect(search.fromHttpStatus(key as never)).toBe('BROKEN');
    expect(search.parse({ error: { code: key, message: 'm' } })).toMatchObject({ code: 'BROKEN', httpStatus: 500 });
  });
});
