import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../../src/registry/load.js';
import { registryOf } from '../platforms.js';

/** A registry whose way back from a status is written down. None of its rows says that it is canonical. */
function withWayBack(fromHttp: Readonly<Record<string, string>>, canonical: readonly string[] = []): unknown {
  const registry = registryOf('eventml');
  const codes = registry.codes.map(({ canonical: _, ...row }) =>
    canonical.includes(row.code) ? { ...row, canonical: true } : row,
  );
  return { ...registry, codes, fromHttp };
}

function refusalOf(registry: unknown): string {
  try {
    checkRegistry(registry, 'eventml.json');
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  return '';
}

const linesOf = (registry: unknown): string[] => refusalOf(registry).split('\n').slice(1);

describe('a registry that writes its way back from a status down', () => {
  it('is accepted where each of them leads to a code of the file', () => {
    expect(refusalOf(withWayBack({ 404: 'ML_1001', 500: 'ML_2000' }))).toBe('');
  });

  it('is refused where one leads to no code of the file, with the place, the status, the code and the fix', () => {
    const lines = linesOf(withWayBack({ 404: 'ML_1001', 410: 'ML_9999' }));
    expect(lines).toHaveLength(1);
    for (const fact of ['fromHttp', '410', 'ML_9999', 'name a code that has a row']) expect(lines[0]).toContain(fact);
  });

  it('is refused where rows are canonical too, with each of them and the fix', () => {
    const lines = linesOf(withWayBack({ 404: 'ML_1001' }, ['ML_1001', 'ML_2000']));
    expect(lines).toHaveLength(2);
    for (const [at, code] of ['ML_1001', 'ML_2000'].entries()) {
      for (const fact of [code, '"fromHttp"', 'remove "canonical"']) expect(lines[at]).toContain(fact);
    }
  });
});
