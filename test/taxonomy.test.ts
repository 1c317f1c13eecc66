import { parseError, translate } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import type { Taxonomy } from '../src/taxonomy.js';
import { PLATFORMS } from './platforms.js';

describe.each(PLATFORMS)('the platform $name', ({ name, entry }) => {
  it('is exported under its name', () => {
    expect((entry[name] as Taxonomy).platform).toBe(name);
  });

  it('can be named by itself', () => {
    const { code, platform } = parseError('went away', { status: 503, platform: entry[name] as Taxonomy });
    expect({ code, platform }).toEqual({
      code: parseError('went away', { status: 503, platform: name }).code,
      platform: name,
    });
  });

  it('needs no translation to itself', () => {
    const error = parseError('went away', { status: 503, platform: name });
    expect(translate(error, name)).toMatchObject({ error, loss: [] });
    expect(translate(error, name).error).toBe(error);
  });
});
