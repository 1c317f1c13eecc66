import { readFileSync } from 'node:fs';
import { type CodedError, type EnvelopeId, type Issue, type PlatformName, parseError, serializeError } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { ENVELOPES } from '../src/envelope/detect.js';
import { registryOf } from './platforms.js';

/** A body as some service sends it, and how it has to be read. */
export interface DialectVector {
  readonly id: string;
  /** The document that has the shape; the body was written for the case. */
  readonly source: string;
  /** Null where no HTTP carried the body. */
  readonly status: number | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** The platform that the caller names. */
  readonly platform?: PlatformName;
  readonly body: string;
  readonly expect: {
    /** Null where no envelope recognises the body. */
    readonly envelope: EnvelopeId | null;
    readonly platform: PlatformName;
    readonly code: string;
    /** What came for a code, where that is not the exception's. */
    readonly wireCode?: string | number;
    readonly matched: string;
    readonly message: string;
    readonly httpStatus: number;
    readonly issues?: readonly Issue[];
    readonly details?: Readonly<Record<string, unknown>>;
    readonly retryAfterMs?: number;
  };
}

const vectors: readonly DialectVector[] = JSON.parse(
  readFileSync(new URL('./vectors/dialects.json', import.meta.url), 'utf8'),
);

const parse = ({ body, status, headers, platform }: DialectVector): CodedError =>
  parseError(body, { headers, ...(status !== null && { status }), ...(platform && { platform }) });

describe('a body in some dialect', () => {
  it.each(vectors)('is read: $id', (vector) => {
    const error = parse(vector);
    const { envelope, platform, code, wireCode, matched, message, httpStatus, issues, details, retryAfterMs } = error;
    expect({ envelope: envelope ?? null, platform, code, wireCode, matched, message, httpStatus }).toEqual({
      wireCode: undefined,
      ...vector.expect,
      issues: undefined,
      details: undefined,
      retryAfterMs: undefined,
    });
    expect(issues).toEqual(vector.expect.issues ?? []);
    expect(details).toEqual(vector.expect.details ?? {});
    expect(retryAfterMs).toBe(vector.expect.retryAfterMs);
  });

  it.each(vectors)('is passed on byte for byte where an envelope recognised it: $id', (vector) => {
    const error = parse(vector);
    const written = serializeError(error);
    if (vector.expect.envelope !== null) expect(written).toBe(vector.body);
    // What was none of an envelope becomes one of the exception's platform.
    else expect(parse({ ...vector, body: written })).toMatchObject({ message: error.message, code: error.code });
  });

  it.each(vectors.filter(({ body }) => /^\s*<.*>\s*$/s.test(body)))(
    'of markup leaves none in the message: $id',
    (vector) => {
      // Entities may stand for its signs; within an envelope it is a text like any other.
      expect(parse(vector).message).not.toMatch(/<\/?[a-z!?]/i);
    },
  );

  it.each(vectors)('gives a code that is registered, or Flyte’s, which are open: $id', (vector) => {
    const { code, platform } = parse(vector);
    const { open, codes } = registryOf(platform);
    expect(open || codes.some((row) => row.code === code)).toBe(true);
  });
});

describe('the vectors', () => {
  it('have each id once, and say where their shapes are documented', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { source } of vectors) expect(source).toMatch(/\S/);
  });

  it.each(ENVELOPES.map(({ id }) => id))('have at least three bodies in the envelope %s', (id) => {
    expect(vectors.filter((vector) => vector.expect.envelope === id).length).toBeGreaterThanOrEqual(3);
  });
});
