import type { CodedError, ErrorInit } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { classOf, PLATFORMS, ROWS } from './platforms.js';

type BaseClass = new (message?: string, init?: ErrorInit & { readonly code?: string }) => CodedError;

/** Flyte's takes code and kind as arguments; test/flyte/ has it. */
const choosing = PLATFORMS.filter(({ name }) => name !== 'flyte').map((platform) => ({
  ...platform,
  className: platform.registry.exception,
  Base: platform.entry[platform.registry.exception] as BaseClass,
}));

const cases = choosing.flatMap(({ name, className, Base }) =>
  ROWS.filter(({ platform }) => platform.name === name).map(({ platform, row }) => ({
    ...{ className, Base, platform, row },
    ...{ code: row.code },
  })),
);

describe('the base class of a platform', () => {
  it.each(cases)('$className takes the code $code, and says of it what the registry says', (given) => {
    const { className, Base, platform, row } = given;
    const error = new Base('it is broken', { code: row.code });
    expect(error).toMatchObject({
      ...{ platform: platform.name, code: row.code, httpStatus: row.http, name: className, message: 'it is broken' },
      ...{ kind: row.kind ?? (row.http < 500 ? 'user' : 'system'), retryable: row.retryable ?? false },
    });
    expect(error).toBeInstanceOf(Base);
    expect(error).toBeInstanceOf(classOf(platform, row));
  });

  it.each(cases)('$className keeps a status beside the code $code', ({ Base, row }) => {
    expect(new Base('it is broken', { code: row.code, httpStatus: 418 })).toMatchObject({
      code: row.code,
      httpStatus: 418,
    });
  });

  it.each(choosing)('$className has a registered code where it is told none', ({ Base, className, registry }) => {
    const error = new Base('it is broken');
    expect(registry.codes.map(({ code }) => code)).toContain(error.code);
    expect(error.name).toBe(className);
    expect(error.httpStatus).toBeGreaterThanOrEqual(500);
  });

  it.each(choosing)(
    '$className keeps a code that its registry lacks, with the status of its last resort',
    ({ Base }) => {
      const error = new Base('it is broken', { code: 'NO_SUCH_CODE' });
      expect(error.code).toBe('NO_SUCH_CODE');
      expect(error.httpStatus).toBe(new Base('it is broken').httpStatus);
    },
  );
});
