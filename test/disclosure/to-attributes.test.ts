import { SpanStatusCode } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { parseError, reviveError, toAttributes, toCloneable } from 'ml-errors';
import { BaseRuntimeError, CustomError } from 'ml-errors/flyte';
import { NotFoundError } from 'ml-errors/mlflow';
import { afterAll, describe, expect, it } from 'vitest';
import { recordError } from '../../examples/servers/opentelemetry.js';
import { classNameOf } from '../../src/registry/invariants.js';
import { platformCalled } from '../platforms.js';
import { HOSTILE } from './hostile.js';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
afterAll(() => provider.shutdown());

/** What was exported of a span that failed with `error`. */
function spanOf(error: unknown) {
  const span = provider.getTracer('test').startSpan('predict');
  recordError(span, error);
  span.end();
  const [finished] = exporter.getFinishedSpans();
  exporter.reset();
  if (finished === undefined) throw new Error('expected a span, but none was exported');
  return finished;
}

describe('a span of OpenTelemetry', () => {
  it('has an exception by the semantic conventions', () => {
    const { attributes, events, status } = spanOf(new NotFoundError('no run r1: token=abc\n\u001b[31m'));
    expect(attributes).toEqual({ 'error.type': 'NOT_FOUND', 'http.response.status_code': 404 });
    expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'no run r1: token=[redacted]' });
    expect(events).toHaveLength(1);
    expect(events[0]?.name).toBe('exception');
    expect(events[0]?.attributes).toEqual({
      'exception.type': 'NotFoundError',
      'exception.message': 'no run r1: token=[redacted]',
      'exception.stacktrace': expect.stringMatching(/^NotFoundError: no run r1: token=\[redacted\]\n {4}at /),
    });
  });

  it.each([
    ['a bug', new RangeError('x'), 'RangeError', 'RangeError'],
    ['a string', 'x', 'string', 'string'],
    ['nothing', undefined, 'undefined', 'undefined'],
    ['an error that was parsed', parseError({ error_code: 'NOT_FOUND', message: 'x' }), 'NOT_FOUND', 'RestException'],
    ['a proxy', parseError('<title>x</title>', { status: 502 }), 'bad-gateway', 'HttpBadGatewayError'],
    ['a code that no registry has', new CustomError('ana_r1', 'x'), 'CustomError', 'CustomError'],
  ])('has the type of %s', (_, error, type, exceptionType) => {
    const { attributes, events } = spanOf(error);
    expect(attributes['error.type']).toBe(type);
    expect(events[0]?.attributes?.['exception.type']).toBe(exceptionType);
  });

  it.each(HOSTILE)('is written, whatever was thrown: %s', (_, make) => {
    const { attributes, events, status } = spanOf(make());
    expect(attributes['error.type']).toMatch(/^\S+$/);
    expect(events[0]?.attributes?.['exception.message']).toBeTypeOf('string');
    expect(status.code).toBe(SpanStatusCode.ERROR);
  });
});

describe('the attributes', () => {
  it('are texts and numbers, and no others than the conventions name', () => {
    const attributes = toAttributes(new NotFoundError('x', { details: { a: 1 }, cause: new Error('y') }));
    expect(Object.keys(attributes).sort()).toEqual([
      ...['error.type', 'exception.message', 'exception.stacktrace', 'exception.type', 'http.response.status_code'],
    ]);
    expect(Object.values(attributes).every((value) => ['string', 'number'].includes(typeof value))).toBe(true);
  });

  it.each([
    ['by default', undefined, true],
    ['where it is asked for', { stack: true }, true],
    ['unless it is not asked for', { stack: false }, false],
  ])('have the stack %s', (_, options, there) => {
    expect('exception.stacktrace' in toAttributes(new Error('x'), options)).toBe(there);
  });

  it('are there whatever the options', () => {
    const options = {
      get stack(): boolean {
        throw new Error('unreadable');
      },
    };
    expect(toAttributes(new Error('x'), options)).toMatchObject({ 'error.type': 'Error', 'exception.message': 'x' });
  });
});

describe('error.type is of low cardinality', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.uuid(),
    fc.nat().map((n) => `run-${n}`),
    fc.tuple(fc.string(), fc.string()).map((parts) => parts.join('|')),
    fc.constantFrom('constructor', '__proto__', 'oomkilled', 'Not_Found'),
  );
  const status = fc.option(fc.integer({ min: 400, max: 599 }), { nil: undefined });
  const kind = fc.constantFrom('USER', 'SYSTEM', 'UNKNOWN', undefined);
  const bodies = fc.oneof(
    fc.record({ error_code: word }).map((body) => ['mlflow', body] as const),
    fc.record({ code: word, kind }).map((body) => ['flyte', body] as const),
  );
  const parsed = fc.tuple(bodies, status, fc.string()).map(([[platform, body], given, message]) => ({
    platform,
    error: parseError({ ...body, message }, { platform, status: given }),
  }));
  /** The codes that a platform registers, and the names of its classes. */
  const knownTo = (platform: 'mlflow' | 'flyte') => {
    const { registry } = platformCalled(platform);
    const names = registry.codes.flatMap((row) => [row.code, classNameOf(row, registry)]);
    return new Set([...names, 'RestException', 'MlflowException']);
  };
  const known = { mlflow: knownTo('mlflow'), flyte: knownTo('flyte') };

  it('of 1,000 bodies with codes that nobody registered none brings a type of its own', () => {
    const sample = fc.sample(parsed, { numRuns: 1000, seed: 5 });
    expect(sample.filter(({ platform, error }) => !known[platform].has(toAttributes(error)['error.type']))).toEqual([]);
    // The bodies really have codes of their own.
    expect(new Set(sample.map(({ error }) => error.wireCode ?? error.code)).size).toBeGreaterThan(500);
  });

  it('nor does any of them after it crossed from another thread', () => {
    const sample = fc.sample(parsed, { numRuns: 300, seed: 7 });
    const crossed = sample.map(({ platform, error }) => ({ platform, error: reviveError(toCloneable(error)) }));
    const types = crossed.filter(({ platform, error }) => !known[platform].has(toAttributes(error)['error.type']));
    expect(types.map(({ error }) => toAttributes(error)['error.type'])).toEqual([]);
  });

  it('nor does an exception that was built with such a code', () => {
    expect(toAttributes(new BaseRuntimeError('run-7', 'user', 'x'))['error.type']).toBe('BaseRuntimeError');
  });
});
