import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate, generatedFiles } from '../../src/registry/generate.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('what the registries say', () => {
  const files = generatedFiles(root);

  it.each([...files])('is what %s says', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8'), 'run `npm run generate`').toBe(text);
  });
});

describe('in a folder that has the registries alone', () => {
  let folder = '';
  let written: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ml-errors-committed-'));
    cpSync(join(root, 'codes'), join(folder, 'codes'), { recursive: true });
    written = generate(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('all files are made that there are in the project, but for its documents', () => {
    const made = [...generatedFiles(root).keys()].filter((path) => path.startsWith('src/'));
    expect(written).toEqual(made);
    for (const path of made)
      expect(readFileSync(join(folder, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
  });

  it('what is as it should be is not written again', () => {
    const times = (): number[] => written.map((path) => statSync(join(folder, path)).mtimeMs);
    const before = times();
    expect(generate(folder)).toEqual([]);
    expect(times()).toEqual(before);
  });
});
