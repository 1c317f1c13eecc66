import fc from 'fast-check';
import {
  CodedError,
  defineTaxonomy,
  type PlatformName,
  parseError,
  serializeError,
  toHttp,
  translate,
} from 'ml-errors';
import { InternalServerError, ModelNotFoundError } from 'ml-errors/eventml';
import { fromExecutionError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { classNameOf } from '../src/registry/invariants.js';
import type { RegistryRow } from '../src/registry/schema.js';
import * as arbitrary from './arbitraries.js';
import { classOf, construct, PLATFORMS, type PlatformUnderTest, platformCalled, ROWS } from './platforms.js';
import conversions from './vectors/flyte-conversions.json' with { type: 'json' };

const rowOf = ({ registry }: PlatformUnderTest, code: string): RegistryRow | undefined =>
  registry.codes.find((row) => row.code === code);

const names = PLATFORMS.map(({ name }) => name);
const pairs = names.flatMap((from) => names.flatMap((to) => (from === to ? [] : [[from, to] as const])));

/** The code that a registry leads a status back to, where it lists the status. */
function canonicalOf({ registry, fromHttpStatus }: PlatformUnderTest, http: number): RegistryRow | undefined {
  const row = registry.codes.find(({ code }) => code === fromHttpStatus(http));
  return row?.http === http ? row : undefined;
}

describe.each(pairs)('every code of %s in the words of %s', (from, to) => {
  const [source, target] = [platformCalled(from), platformCalled(to)];
  const translations = source.registry.codes.map((row) => ({ row, ...translate(construct(source, row), to) }));
  const meaning = ({ rpc }: RegistryRow) => target.registry.codes.filter((row) => row.rpc === rpc);
  const [same, lossy] = [true, false].map((known) =>
    translations.filter(({ row }) => meaning(row).length > 0 === known),
  );

  it('means the same by google.rpc, where the other platform has a code for that', () => {
    for (const { row, error, rpc } of same ?? []) {
      expect([row.code, rowOf(target, error.code)?.rpc, rpc]).toEqual([row.code, row.rpc, row.rpc]);
    }
  });

  it('has the same status where a code that means the same has it, and is the canonical one where that means the same', () => {
    for (const { row, error } of same ?? []) {
      const alike = meaning(row).filter(({ http }) => http === row.http);
      if (alike.length > 0) expect(alike.map(({ code }) => code)).toContain(error.code);
      const canonical = canonicalOf(target, row.http);
      if (canonical?.rpc === row.rpc) expect([row.code, error.code]).toEqual([row.code, canonical.code]);
    }
  });

  it('is that of the status where the other platform has none, and this is said', () => {
    for (const { row, error, rpc, loss } of lossy ?? []) {
      expect([row.code, error.code, rpc]).toEqual([row.code, target.fromHttpStatus(row.http), undefined]);
      expect(loss.join()).toContain(row.rpc);
    }
  });

  it('says what is lost exactly where something is', () => {
    for (const { row, error, loss } of translations) {
      const isLossy = meaning(row).length === 0 || rowOf(target, error.code)?.http !== row.http;
      expect([row.code, loss.length > 0]).toEqual([row.code, isLossy]);
    }
  });

  it('is an exception of the other platform, and of the class of its code', () => {
    for (const { error } of translations) {
      const row = rowOf(target, error.code) as RegistryRow;
      expect(error.platform).toBe(to);
      expect(error).toBeInstanceOf(classOf(target, row));
    }
  });

  it('is written and read as the other platform writes it', () => {
    for (const { error } of translations) {
      const read = target.parseError(serializeError(error), { status: error.httpStatus });
      if (target.registry.envelope !== 'detail') expect(read.code).toBe(error.code);
      expect(read).toMatchObject({ message: error.message, httpStatus: error.httpStatus });
    }
  });

  it('means the same on the way back', () => {
    for (const { row, error } of same ?? []) {
      const back = translate(error, from);
      expect([row.code, rowOf(source, back.error.code)?.rpc, back.rpc]).toEqual([row.code, row.rpc, row.rpc]);
    }
  });
});

describe('a translation', () => {
  const parts = fc.record(
    {
      httpStatus: fc.integer({ min: 400, max: 599 }),
      details: arbitrary.details,
      issues: fc.array(arbitrary.issue, { maxLength: 3 }),
      kind: fc.constantFrom('user' as const, 'system' as const, 'unknown' as const),
      retryable: fc.boolean(),
      retryAfterMs: fc.nat(),
      expose: fc.boolean(),
      cause: fc.constantFrom(new Error('why'), 'why', null),
    },
    { requiredKeys: [] },
  );

  it('keeps message, status, issues, details, kind, retry advice, exposure and cause', () => {
    const kept = ({
      message,
      httpStatus,
      issues,
      details,
      kind,
      retryable,
      retryAfterMs,
      expose,
      cause,
    }: CodedError) => ({ message, httpStatus, issues, details, kind, retryable, retryAfterMs, expose, cause });
    fc.assert(
      fc.property(
        arbitrary.row,
        arbitrary.message,
        parts,
        fc.constantFrom(...names),
        ({ platform, row }, message, init, to) => {
          const error = construct(platform, row, message, init);
          const translated: CodedError = translate(error, to).error;
          expect(kept(translated)).toEqual(kept(error));
          expect('cause' in translated).toBe('cause' in error);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has no cause where there was none', () => {
    expect('cause' in translate(new ModelNotFoundError('m'), 'mlflow').error).toBe(false);
  });

  it('does not show strangers what was not for them', () => {
    const { error } = translate(new ModelNotFoundError('in bucket s3://private', { expose: false }), 'mlflow');
    expect(toHttp(error).body).not.toContain('private');
    const shown = translate(new InternalServerError('ask for ticket 7', { expose: true }), 'mlflow').error;
    expect(toHttp(shown).body).toContain('ticket 7');
  });

  it.each(ROWS.map(({ platform, row }) => ({ name: platform.name, code: row.code, platform, row })))(
    'into its own platform leaves $name $code what it is',
    ({ name, code, platform, row }) => {
      const given = construct(platform, row);
      const { error, loss } = translate(given, name);
      expect(error).toBe(given);
      expect({ code: error.code, name: error.name, loss }).toEqual({
        code,
        name: classOf(platform, row).name,
        loss: [],
      });
    },
  );
});

describe('a code that no registry has', () => {
  it.each<[kind: string, rpc: string]>([
    ['USER', 'FAILED_PRECONDITION'],
    ['SYSTEM', 'INTERNAL'],
    ['UNKNOWN', 'UNKNOWN'],
  ])('of Flyte means what its kind %s means, and is said to be lost', (kind, rpc) => {
    const error = fromExecutionError({ code: 'ValueError', message: 'bad x', kind });
    const { error: translated, rpc: same, loss } = translate(error, 'connect');
    expect([same, platformCalled('connect').registry.codes.find(({ code }) => code === translated.code)?.rpc]).toEqual([
      rpc,
      rpc,
    ]);
    expect(translated).toMatchObject({ message: 'bad x', kind: error.kind, httpStatus: error.httpStatus });
    expect(loss.join()).toContain('ValueError');
  });

  it('of Flyte means what the class means that it is read as, unless it is registered', () => {
    const { registry } = platformCalled('flyte');
    for (const { code, kind, class: className, expectedCode } of conversions.cases) {
      const row =
        registry.codes.find((it) => it.code === expectedCode) ??
        registry.codes.find((it) => classNameOf(it, registry) === className);
      const { rpc } = translate(fromExecutionError({ code, message: 'm', kind }), 'connect');
      expect([code, kind, rpc]).toEqual([code, kind, row?.rpc]);
    }
  });

  it.each<[body: object, status: number, wireCode: string]>([
    [{ error_code: 'FUTURE_CODE', message: 'm' }, 404, 'FUTURE_CODE'],
    [{ error_code: 403, message: 'm' }, 403, '403'],
    [{ error: { type: 'server_error', message: 'm' } }, 500, 'server_error'],
    [{ error: { code: 'constructor', message: 'm' } }, 404, 'constructor'],
  ])('%j is said to be lost', (body, status, wireCode) => {
    const { error, loss } = translate(parseError(body, { status }), 'connect');
    expect(error).toMatchObject({ platform: 'connect', httpStatus: status, message: 'm' });
    expect(loss.join()).toContain(wireCode);
  });

  it('of a platform of one’s own goes by its status', () => {
    const own = defineTaxonomy({
      ...{ platform: 'own', envelope: 'error', codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500 } } },
      fallback: 'BROKEN',
    });
    const { error, rpc, loss } = translate(own.error('INDEX_MISSING', 'no index'), 'eventml');
    expect(error).toMatchObject({ platform: 'eventml', code: 'ML_1001', message: 'no index', httpStatus: 404 });
    expect([rpc, loss.join()]).toEqual([undefined, expect.stringContaining('INDEX_MISSING')]);
  });
});

describe('what is no exception of this package', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const refusing = {
    toString() {
      throw new Error('no');
    },
  };
  const unreadable = Object.defineProperty(new Error('m'), 'message', {
    get() {
      throw new Error('no');
    },
  });
  const hostile: [string, unknown][] = [
    ['null', null],
    ['undefined', undefined],
    ['a text', 'text'],
    ['a symbol', Symbol('s')],
    ['an object without a prototype', Object.create(null)],
    ['an object that refuses to be a text', refusing],
    ['an error that refuses to be read', unreadable],
    ['a revoked proxy', proxy],
    ['an impostor', { '~lineage': '/CodedError' }],
    [
      'an impostor with the platform of an object',
      { '~lineage': '/CodedError', platform: 'constructor', code: 'toString' },
    ],
  ];

  it.each(hostile)('%s becomes an internal error, and never throws', (_, value) => {
    for (const to of names) {
      const { error, rpc, loss } = translate(value, to);
      expect(error).toMatchObject({ platform: to, httpStatus: 500, code: platformCalled(to).fromHttpStatus(500) });
      expect(error.message).toBeTypeOf('string');
      expect(rpc).toBeUndefined();
      expect(loss.length).toBeGreaterThan(0);
    }
  });

  it('is the cause, and says its message', () => {
    const thrown = new TypeError('x is not a function');
    const { error } = translate(thrown, 'mlflow');
    expect(error).toMatchObject({ code: 'INTERNAL_ERROR', message: 'x is not a function', cause: thrown });
  });

  it('whatever it is, does not throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        fc.constantFrom(...names),
        (value, to) => {
          expect(translate(value, to).error.platform).toBe(to);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['nowhere', 'constructor', '__proto__', '', null, undefined, 7])(
    'and the platform %s is plain HTTP',
    (platform) => {
      const { error } = translate(new ModelNotFoundError('m'), platform as PlatformName);
      expect(error).toMatchObject({ platform: 'http', code: 'not-found' });
      expect(error).toBeInstanceOf(CodedError);
    },
  );
});
