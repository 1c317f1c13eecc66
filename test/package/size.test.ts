import { beforeAll, describe, expect, it } from 'vitest';
import type { RegistryRow } from '../../src/registry/schema.js';
import { PLATFORMS, type PlatformUnderTest } from '../platforms.js';
import { bundle, type Size, sizes } from './sizes.js';

describe('the weight of what is imported', () => {
  let measured: readonly Size[];
  beforeAll(async () => {
    measured = await sizes();
  });

  it('stays within its budget', () => {
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter(({ gzipped, budget }) => gzipped > budget)).toEqual([]);
  });

  it('is measured on bundles that hold something', () => {
    for (const { what, minified, gzipped } of measured) {
      expect(gzipped, what).toBeGreaterThan(400);
      expect(minified, what).toBeGreaterThan(gzipped);
    }
  });
});

/** The codes whose class is in `text`, told by the longest part of its message that a minifier leaves as it is. */
function classesIn(text: string, { registry }: PlatformUnderTest): readonly string[] {
  const telling = ({ message, description }: RegistryRow): string =>
    (message ?? description)
      .split(/["'`\\$]|[^ -~]/)
      .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return registry.codes.filter((row) => text.includes(telling(row))).map(({ code }) => code);
}

const named = PLATFORMS.map((platform) => ({ name: platform.name, platform }));

describe('tree-shaking', () => {
  it.each([
    ['mlflow', 'ResourceDoesNotExistError', ['RESOURCE_DOES_NOT_EXIST']],
    ['eventml', 'ModelNotFoundError', ['ML_1001']],
    ['flyte', 'OOMError', ['OOMKilled', 'RuntimeUserError']],
    ['mlops', 'DatasetNotFoundError', ['datasets/not-found']],
    ['http', 'HttpNotFoundError', ['not-found']],
  ])('ships of %s, where %s is imported, that class and those above it', async (name, className, codes) => {
    const text = await bundle(`export { ${className} } from 'ml-errors/${name}';`);
    const { platform } = named.find((candidate) => candidate.name === name) as (typeof named)[number];
    expect([...classesIn(text, platform)].sort()).toEqual(codes);
  });

  it.each(named)('ships every class of $name where all of it is imported', async ({ name, platform }) => {
    const text = await bundle(`export * from 'ml-errors/${name}';`);
    const shipped = classesIn(text, platform);
    // The base class of Flyte's errors says nothing by itself.
    const withClass = platform.registry.codes.filter(({ exception }) => exception !== platform.registry.exception);
    expect(withClass.map(({ code }) => code).filter((code) => !shipped.includes(code))).toEqual([]);
  });

  it.each(named)("ships no code's class with the parser of $name", async ({ name, platform }) => {
    const text = await bundle(`export { parseError, serializeError } from 'ml-errors/${name}';`);
    expect(text).toContain('extends');
    // A scenario's message is in the parser's table. Flyte builds one class besides its base class.
    const meant = platform.registry.codes.filter(({ message, code }) => message || code === 'ActionNotFoundError');
    const shipped = classesIn(text, platform);
    expect(shipped.filter((code) => !meant.some((row) => row.code === code))).toEqual([]);
    expect(meant.length).toBeLessThan(platform.registry.codes.length);
  });

  it.each(['ml-errors', ...named.map(({ name }) => `ml-errors/${name}`)])(
    'ships no class with the maps of %s',
    async (specifier) => {
      const text = await bundle(`export { toHttpStatus, fromHttpStatus } from '${specifier}';`);
      expect(text).not.toMatch(/\bclass\b|\bextends\b/);
      expect(text).toContain('404');
    },
  );

  it('ships nothing where nothing is used', async () => {
    const all = ['ml-errors', ...named.map(({ name }) => `ml-errors/${name}`)];
    expect(await bundle(all.map((specifier) => `import '${specifier}';`).join('\n'))).toBe('');
    const unused = all.map((specifier, index) => `import * as unused${index} from '${specifier}';`);
    expect((await bundle(unused.join('\n'))).trim()).toBe('');
  });
});
