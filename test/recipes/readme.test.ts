import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RETRIERS } from './clients/retriers.js';
import { SCRIPTS } from './clients/scripts.js';
import { STREAMS } from './clients/streams.js';
import { CLIENTS, SITUATIONS, versionOf as versionOfClient } from './clients/table.js';
import { FRAMEWORKS, OBSERVERS, versionOf } from './servers/table.js';

const file = fileURLToPath(new URL('../../README.md', import.meta.url));
const START = '<!-- recipes -->';
const END = '<!-- end -->';

/** Which of the situations of all clients one of them comes into. */
const situationsOf = ({ never }: (typeof CLIENTS)[number]): number => SITUATIONS.length - Object.keys(never).length;

const version = (name: string | undefined, of: () => string): string => (name === undefined ? 'of Node 20' : of());

const ROWS: readonly (readonly [name: string, version: string, run: string, recipe: string])[] = [
  ...CLIENTS.map((client) => {
    const run = `${situationsOf(client)} situations: error, page, empty, cut, consumed, abort, timeout …`;
    return [
      client.name,
      version(client.package, () => versionOfClient(client)),
      run,
      `clients/${client.recipe}`,
    ] as const;
  }),
  ...RETRIERS.map((retrier) => {
    const run = `${SCRIPTS.length} sequences of answers: which are repeated, when, and what ends them`;
    return [retrier.name, versionOfClient(retrier), run, `clients/${retrier.recipe}`] as const;
  }),
  ...STREAMS.map(
    (stream) => [stream.name, 'of Node 20', 'errors inside a success', `clients/${stream.recipe}`] as const,
  ),
  ...FRAMEWORKS.map((framework) => {
    const own = framework.raises === '' ? '' : `; ${framework.raises}`;
    const run = `throws and rejections come back as their class${own}`;
    return [
      framework.name,
      version(framework.package, () => versionOf(framework)),
      run,
      `servers/${framework.recipe}`,
    ] as const;
  }),
  ...OBSERVERS.map((observer) => {
    return [
      observer.name,
      versionOf(observer),
      'records of what was thrown, read back',
      `servers/${observer.recipe}`,
    ] as const;
  }),
];

it('the README lists every client and framework in the version that the tests run, all of which passed', () => {
  const table = [
    '| client or framework | version | what was run | passed | program |',
    '|---|---|---|---|---|',
    ...ROWS.map(
      ([name, number, run, recipe]) => `| ${name} | ${number} | ${run} | all | [\`${recipe}\`](examples/${recipe}) |`,
    ),
  ].join('\n');
  const readme = readFileSync(file, 'utf8');
  const from = readme.indexOf(START) + START.length;
  const to = readme.indexOf(END, from);
  if (process.env.WRITE === '1') writeFileSync(file, `${readme.slice(0, from)}\n\n${table}\n\n${readme.slice(to)}`);
  else expect(readme.slice(from, to).trim(), 'run WRITE=1 npx vitest run test/recipes/readme.test.ts').toBe(table);
});
