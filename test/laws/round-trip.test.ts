import fc from 'fast-check';
import { type CodedError, type EnvelopeId, parseError, serializeError, toEnvelope } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { detectEnvelope, ENVELOPES } from '../../src/envelope/detect.js';
import { classNameOf } from '../../src/registry/invariants.js';
import * as arbitrary from '../arbitraries.js';
import { construct, type PlatformUnderTest, ROWS } from '../platforms.js';

/** What an envelope carries of an exception, in the words of law 1. */
const carried = ({ platform, code, httpStatus, message, issues, details }: CodedError) => ({
  platform,
  code,
  httpStatus,
  message,
  issues,
  details,
});

/** What `detail` cannot carry: a code that is neither canonical nor recognised by its own message. */
function comesBackByItself({ registry, fromHttpStatus }: PlatformUnderTest, code: string, http: number): boolean {
  return registry.envelope !== 'detail' || fromHttpStatus(http) === code;
}

describe('law 1: what is emitted comes back', () => {
  it.each(ROWS.map(({ platform, row }) => ({ name: `${platform.name} ${row.code}`, platform, row })))(
    '$name comes back from its native envelope as its own class says it',
    ({ platform, row }) => {
      const error = construct(platform, row);
      const parsed = platform.parseError(serializeError(error), { status: error.httpStatus });
      expect(carried(parsed)).toEqual(carried(error));
      expect(error.code).toBe(row.code);
      expect(error.httpStatus).toBe(row.http);
    },
  );

  it('holds for any message, details and issues', () => {
    fc.assert(
      fc.property(arbitrary.row, arbitrary.message, arbitrary.init, ({ platform, row }, message, init) => {
        fc.pre(comesBackByItself(platform, row.code, row.http));
        const error = construct(platform, row, message, init);
        const text = platform.parseError(serializeError(error), { status: error.httpStatus });
        const value = platform.parseError(toEnvelope(error), { status: error.httpStatus });
        expect(carried(text)).toEqual(carried(error));
        expect(carried(value)).toEqual(carried(error));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds under a status that contradicts the code, where the envelope carries the code', () => {
    fc.assert(
      fc.property(
        arbitrary.row,
        arbitrary.message,
        fc.integer({ min: 400, max: 599 }),
        ({ platform, row }, message, httpStatus) => {
          fc.pre(platform.registry.envelope !== 'detail');
          const error = construct(platform, row, message, { httpStatus });
          expect(carried(platform.parseError(serializeError(error), { status: httpStatus }))).toEqual(carried(error));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('law 2: what is parsed is emitted as it came', () => {
  const anyContext = fc.record(
    {
      status: arbitrary.status,
      platform: fc.constantFrom('mlflow', 'eventml', 'flyte', 'mlops', 'connect', 'databricks', 'http', undefined),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<{ status?: number; platform?: 'mlflow' }>;

  it('gives back the text, byte for byte, over any number of hops', () => {
    fc.assert(
      fc.property(arbitrary.envelopedBody, anyContext, fc.nat(3), (body, context, indent) => {
        fc.pre(detectEnvelope(body) !== undefined);
        const text = JSON.stringify(body, null, indent);
        const once = serializeError(parseError(text, context));
        expect(once).toBe(text);
        expect(serializeError(parseError(once, context))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back the value, and JSON that says the same', () => {
    fc.assert(
      fc.property(arbitrary.envelopedBody, anyContext, (body, context) => {
        fc.pre(detectEnvelope(body) !== undefined);
        const error = parseError(body, context);
        expect(toEnvelope(error)).toEqual(body);
        expect(JSON.parse(serializeError(error))).toEqual(JSON.parse(JSON.stringify(body)));
        expect(JSON.parse(JSON.stringify(error))).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['duplicate keys', '{"detail":"first","detail":"second"}'],
    ['numbers beyond 2^53', '{"error_code":"NOT_FOUND","message":"m","id":12345678901234567890}'],
    ['a numeric code', '{"error_code": 403, "message": "m"}'],
    ['an unknown code', '{"error_code":"FUTURE_CODE_V9","message":"m"}'],
    ['an empty message', '{"error_code":"INTERNAL_ERROR","message":""}'],
    ['escapes that nobody needs', '{"detail":"\\u0041\\/"}'],
    ['white space', ' {\n "detail" : "x" }\n'],
    ['a byte order mark', '\ufeff{"detail":"x"}'],
    [
      'an error document of Flyte',
      '{"error":{"code":"ValueError","message":"bad x","kind":"RECOVERABLE","origin":"USER"}}',
    ],
  ])('keeps %s', (_, text) => {
    expect(serializeError(parseError(text))).toBe(text);
  });

  it('writes anew what somebody changed', () => {
    const error = parseError('{"error_code":"NOT_FOUND","message":"no run r1"}');
    error.message = 'no run r2';
    expect(serializeError(error)).toBe('{"error_code":"NOT_FOUND","message":"no run r2"}');
  });
});

describe('law 3: what the table of envelopes says survives', () => {
  /** The envelopes that carry what an exception says besides its code; `field_map` has no place for a message beside issues. */
  const envelopes = ENVELOPES.map(({ id }) => id).filter((id) => id !== 'field_map');
  /** Those that have no place for a code, or only for those of google.rpc. */
  const codeless: readonly EnvelopeId[] = ['detail', 'rpc_status'];
  /** Those that are told by their codes, which not every platform has. */
  const toldByCode: readonly EnvelopeId[] = ['connect'];

  it.each(envelopes)(
    '%s carries message and issues of every platform, and the code where it has a place for one',
    (envelope) => {
      fc.assert(
        fc.property(arbitrary.row, arbitrary.message, arbitrary.init, ({ platform, row }, message, init) => {
          const error = construct(platform, row, message, init);
          const body = toEnvelope(error, { envelope });
          if (!toldByCode.includes(envelope)) {
            expect(detectEnvelope(body as Record<string, unknown>)?.id).toBe(envelope);
          }
          const parsed = platform.parseError(serializeError(error, { envelope }), { status: error.httpStatus });
          expect(parsed.message).toBe(error.message);
          expect(parsed.issues).toEqual(error.issues);
          expect(parsed.details).toEqual(error.details);
          expect(parsed.httpStatus).toBe(error.httpStatus);
          if (!codeless.includes(envelope)) expect(parsed.code).toBe(error.code);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('carries the status inside `error`, where nothing stands beside the body', () => {
    fc.assert(
      fc.property(
        arbitrary.row,
        arbitrary.message,
        fc.integer({ min: 400, max: 599 }),
        ({ platform, row }, message, httpStatus) => {
          const error = construct(platform, row, message, { httpStatus });
          expect(platform.parseError(serializeError(error, { envelope: 'error' })).httpStatus).toBe(httpStatus);
        },
      ),
    );
  });
});

it('names every exception of the registries by its class', () => {
  for (const { platform, row } of ROWS) {
    expect(construct(platform, row).name).toBe(classNameOf(row, platform.registry));
  }
});
