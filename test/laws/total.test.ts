import fc from 'fast-check';
import {
  CodedError,
  type ErrorInit,
  isCodedError,
  type ParsedError,
  type PlatformContext,
  parseError,
  serializeError,
  toEnvelope,
} from 'ml-errors';
import { fromExecutionError, toExecutionError } from 'ml-errors/flyte';
import { RestException } from 'ml-errors/mlflow';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../arbitraries.js';
import { platformCalled } from '../platforms.js';

/** Everything that an exception says, asked for. */
function askAll(error: ParsedError | CodedError): void {
  expect(isCodedError(error)).toBe(true);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(CodedError);
  expect(error.message.trim()).not.toBe('');
  expect(error.code).toBeTypeOf('string');
  expect(Number.isInteger(error.httpStatus)).toBe(true);
  expect(error.details).toBeTypeOf('object');
  expect(Array.isArray(error.issues)).toBe(true);
  expect(['user', 'system', 'unknown']).toContain(error.kind);
  expect(error.retryable).toBeTypeOf('boolean');
  expect(error.name).not.toBe('');
  expect(error.stack).toBeTypeOf('string');
  expect(['code', 'message', 'kind', 'status', 'fallback']).toContain(error.matched);
  expect((error.preview ?? '').length).toBeLessThanOrEqual(1024);
  expect(serializeError(error)).toBeTypeOf('string');
  expect(serializeError(error, { envelope: 'error' })).toBeTypeOf('string');
  expect(JSON.stringify(error)).toBeTypeOf('string');
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const headers = fc.oneof(
  fc.dictionary(
    fc.constantFrom('retry-after', 'Retry-After', 'RETRY-AFTER-MS', 'x'),
    fc.oneof(fc.string(), fc.constantFrom('17', '-1', '1e9', 'Wed, 21 Oct 2015 07:28:00 GMT')),
  ),
  anything,
) as fc.Arbitrary<Record<string, string>>;

const context = fc.record(
  {
    status: fc.oneof(arbitrary.status, anything) as fc.Arbitrary<number>,
    statusText: anything as fc.Arbitrary<string>,
    headers,
    platform: fc.oneof(
      fc.constantFrom('mlflow', 'eventml', 'flyte', 'mlops', 'connect', 'databricks', 'http'),
      fc.string(),
    ) as fc.Arbitrary<'mlflow'>,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PlatformContext>;

describe('law 5: parsing is total', () => {
  it('makes an exception of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      arbitrary.json.map((value) => JSON.stringify(value)),
      arbitrary.envelopedBody.map((body) => JSON.stringify(body)),
    );
    fc.assert(
      fc.property(text, context, (body, given) => askAll(parseError(body, given))),
      { numRuns: 3000 },
    );
  });

  it('makes an exception of any value', () => {
    fc.assert(
      fc.property(fc.oneof(anything, arbitrary.envelopedBody, fc.uint8Array()), context, (body, given) =>
        askAll(parseError(body, given)),
      ),
      { numRuns: 3000 },
    );
  });

  it('keeps a status that is one, whatever the body says', () => {
    fc.assert(
      fc.property(arbitrary.envelopedBody, fc.integer({ min: 100, max: 999 }), (body, status) => {
        expect(parseError(body, { status }).httpStatus).toBe(status);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a closed platform none but its own codes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mlflow', 'eventml', 'mlops', 'connect', 'databricks', 'http'),
        arbitrary.envelopedBody,
        arbitrary.status,
        (platform, body, status) => {
          const { code } = parseError(body, { platform, status });
          expect(platformCalled(platform).registry.codes.some((row) => row.code === code)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes the code %s for an unknown one',
    (code) => {
      const error = parseError({ error_code: code, message: 'm' }, { status: 404 });
      expect(error).toMatchObject({ code: 'ENDPOINT_NOT_FOUND', matched: 'status', wireCode: code });
      expect(parseError({ error: { code, message: 'm' } }, { status: 404 }).code).toBe('not-found');
    },
  );

  it('carries a body of 100,000 levels through parsing and serializing', () => {
    const levels = 100_000;
    const text = `{"error_code":"NOT_FOUND","message":"m","deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    const fromText = parseError(text);
    expect(fromText.code).toBe('NOT_FOUND');
    expect(serializeError(fromText)).toBe(text);
    expect(JSON.stringify(fromText)).toContain('[cut: deeper than 500 levels]');
    expect(serializeError(parseError(JSON.parse(text)))).toBe(text);
    expect(parseError(`{"detail":${'['.repeat(levels)}${']'.repeat(levels)}}`, { status: 400 }).message).toBe(
      'HTTP 400 Bad Request',
    );
  });

  it('takes a context that makes no sense for none', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, 'status', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    for (const given of [
      null,
      'mlflow',
      404,
      [],
      proxy,
      throwing,
      { platform: {} },
      { platform: null },
      { headers: proxy },
    ]) {
      expect(parseError('{"detail":"m"}', given as never)).toMatchObject({ platform: 'http', message: 'm' });
      expect(platformCalled('mlflow').parseError('{"detail":"m"}', given as never).message).toBe('m');
    }
  });

  it('reads what refuses to be read as nothing', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, 'error_code', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    for (const body of [
      proxy,
      throwing,
      { detail: proxy },
      { error: throwing },
      { error_code: 'NOT_FOUND', message: 'm', x: proxy },
    ]) {
      const error = parseError(body, { status: 503 });
      expect(error.httpStatus).toBe(503);
      expect(error.details).toBeTypeOf('object');
      expect(error.issues).toEqual([]);
      expect(serializeError(error)).toBeTypeOf('string');
      expect(new RestException(body).code).toBeTypeOf('string');
      expect(fromExecutionError(body).code).toBeTypeOf('string');
    }
  });
});

describe('law 5: serializing is total', () => {
  it('writes JSON for anything that can be thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.string().map((text) => new Error(text)),
        ),
        (thrown) => {
          expect(() => JSON.parse(serializeError(thrown))).not.toThrow();
          expect(toEnvelope(thrown)).toBeTypeOf('object');
          expect(toExecutionError(thrown).code).toBeTypeOf('string');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('cuts and marks what JSON has no place for', () => {
    const cyclic: Record<string, unknown> = { big: 12n, no: undefined, call: () => 0 };
    cyclic.self = cyclic;
    const init: ErrorInit = { details: { cyclic } };
    const text = serializeError(new CodedError('m', { ...init, platform: 'p', code: 'C' }));
    expect(JSON.parse(text)).toEqual({
      code: 'C',
      message: 'm',
      httpStatus: 500,
      cyclic: { big: '12', self: '[cut: circular]' },
    });
  });

  it('never writes stack or cause', () => {
    const error = new RestException({ error_code: 'NOT_FOUND', message: 'm' }, { cause: new Error('secret') });
    for (const text of [serializeError(error), serializeError(error, { envelope: 'detail' }), JSON.stringify(error)]) {
      expect(text).not.toMatch(/secret|stack|\.test\.ts/);
    }
  });
});
