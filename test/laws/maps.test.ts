import fc from 'fast-check';
import { fromHttpStatus, type PlatformName, type RegisteredCode, toHttpStatus } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { PLATFORMS, ROWS } from '../platforms.js';

/** Whether a registry has `code` from the one that it extends. */
function isExtended(base: string | undefined, code: string): boolean {
  return ROWS.some(({ platform, row }) => platform.name === base && row.code === code);
}

describe.each(PLATFORMS.map((platform) => [platform.name, platform] as const))(
  'law 4: the maps of %s',
  (name, platform) => {
    const { registry } = platform;
    // A specification that says the way back by itself need not make it the inverse: then that table is the law.
    const { fromHttp } = registry;
    const statuses = [...new Set(registry.codes.map((row) => row.http))];
    const { fallback } = registry;
    const [clientError, otherwise] =
      typeof fallback === 'string' ? [fallback, fallback] : [fallback['4xx'], fallback['5xx']];
    const fallbacks = [clientError, otherwise];

    it.each(registry.codes.map((row) => [row.code, row.http] as const))('%s has the status %i', (code, http) => {
      expect(platform.toHttpStatus(code)).toBe(http);
      // Over all platforms a code is that of the platform that had it first.
      if (!isExtended(registry.extends, code)) expect(toHttpStatus(code as RegisteredCode)).toBe(http);
    });

    it.each(Object.entries(fromHttp ?? {}))('status %s becomes %s, as its specification says', (status, code) => {
      expect(platform.fromHttpStatus(Number(status))).toBe(code);
    });

    it.each(fromHttp ? [] : statuses)('status %i comes back from its canonical code', (status) => {
      expect(platform.toHttpStatus(platform.fromHttpStatus(status))).toBe(status);
    });

    it('leads every code to the canonical code of its status, which is a fixed point', () => {
      // Where the specification says the way back, that table stands instead.
      for (const row of fromHttp ? [] : registry.codes) {
        const canonical = platform.fromHttpStatus(platform.toHttpStatus(row.code));
        const sharing = registry.codes.filter(({ http }) => http === row.http);
        expect(canonical).toBe((sharing.find((candidate) => candidate.canonical) ?? sharing[0])?.code);
        expect(platform.fromHttpStatus(platform.toHttpStatus(canonical))).toBe(canonical);
      }
    });

    it('answers every number with a code, a status that it does not have with its fallback', () => {
      fc.assert(
        fc.property(fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 0, max: 999 })), (status) => {
          const code = platform.fromHttpStatus(status);
          expect(registry.codes.some((row) => row.code === code)).toBe(true);
          const known = fromHttp ? Object.keys(fromHttp).map(Number) : statuses;
          if (!known.includes(status)) expect(code).toBe(status >= 400 && status < 500 ? clientError : otherwise);
          expect(fromHttpStatus(status, name as PlatformName)).toBe(code);
        }),
        { numRuns: 1000 },
      );
    });

    it('answers every text with a status, and never looks along the prototype chain', () => {
      const strange = fc.oneof(
        fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', ''),
        fc.string(),
      );
      fc.assert(
        fc.property(strange, (code) => {
          fc.pre(!registry.codes.some((row) => row.code === code));
          const status = platform.toHttpStatus(code);
          expect(status).toBeTypeOf('number');
          expect(registry.codes.filter((row) => fallbacks.includes(row.code)).map((row) => row.http)).toContain(status);
        }),
      );
    });
  },
);

it('the root takes MLflow where no platform, or none that it knows, is named', () => {
  expect(fromHttpStatus(404)).toBe('ENDPOINT_NOT_FOUND');
  expect(fromHttpStatus(404, 'constructor' as PlatformName)).toBe('ENDPOINT_NOT_FOUND');
  expect(toHttpStatus('nobody has this' as RegisteredCode)).toBe(500);
});

it('covers every code of every platform', () => {
  expect(ROWS.length).toBe(PLATFORMS.reduce((sum, { registry }) => sum + registry.codes.length, 0));
  const own = ROWS.filter(({ platform, row }) => !isExtended(platform.registry.extends, row.code));
  expect(new Set(own.map(({ row }) => row.code)).size).toBe(own.length);
});
