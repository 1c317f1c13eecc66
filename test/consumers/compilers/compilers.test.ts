import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, install } from '../../package/install.js';
import { ENTRIES } from '../../package/require-build.js';
import { acceptedPairs, PAIRS, type Pairs } from './pairs.js';
import { compilesOf, faultyCompileOf, PROGRAMS, writePrograms, writeProject } from './projects.js';
import { build, type Complaints, PINNED, tsc } from './tsc.js';

const VERSIONS = Object.keys(PAIRS);

/** What a compiler said: which it is, what it accepts, and what is wrong. */
interface Said {
  readonly version: string;
  readonly pairs: Pairs;
  readonly complaints: Complaints;
}

const said = new Map<string, Promise<Said>>();
const ending = new AbortController();
let installed: Installation;

async function ask(version: string): Promise<Said> {
  const { folder } = installed.a;
  const projects = [...compilesOf(version), faultyCompileOf(version)].map((compile) =>
    writeProject(installed, compile),
  );
  return {
    version: await tsc(version, ['--version'], folder, ending.signal),
    pairs: await acceptedPairs(version, join(folder, version, 'pairs'), ending.signal),
    complaints: await build(version, projects, folder, ending.signal),
  };
}

const complaintsOf = async (compile: Parameters<typeof writeProject>[1]): Promise<readonly string[] | undefined> =>
  (await said.get(compile.version))?.complaints.get(writeProject(installed, compile));

beforeAll(async () => {
  installed = install();
  writePrograms(installed);
  // Each compiler is a process with one thread, but for the newest.
  const waiting = [...VERSIONS].reverse();
  const worker = async (): Promise<void> => {
    for (let version = waiting.shift(); version !== undefined; version = waiting.shift()) {
      const answer = ask(version);
      said.set(version, answer);
      // A compiler that fails has the tests of its version fail, and no others.
      await answer.catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
});

afterAll(() => {
  ending.abort();
  installed?.remove();
});

describe('the compilers', () => {
  it('that are pinned are those of the table', () => {
    expect([...PINNED.keys()].sort()).toEqual([...VERSIONS].sort());
  });
});

describe('the programs', () => {
  const text = readdirSync(PROGRAMS)
    .map((name) => readFileSync(join(PROGRAMS, name), 'utf8'))
    .join('');

  it.each(Object.keys(ENTRIES))('import %s', (entry) => {
    expect(text).toMatch(new RegExp(`from '${entry}'|require\\('${entry}'\\)`));
  });

  it('use everything that the root exports', async () => {
    const root: object = await import(pathToFileURL(join(installed.a.package, 'dist', 'index.js')).href);
    const unused = Object.keys(root).filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(unused).toEqual([]);
  });
});

describe.each(VERSIONS)('TypeScript %s', (version) => {
  it('is installed at the version that is pinned', async () => {
    expect((await said.get(version))?.version.trim()).toBe(`Version ${PINNED.get(version)}`);
  });

  it('accepts the pairs of module and resolution that it should', async () => {
    expect((await said.get(version))?.pairs).toEqual(PAIRS[version]);
  });

  it('finds faults of a program and of declarations, as ESM and as CommonJS', async () => {
    const codes = (await complaintsOf(faultyCompileOf(version)))?.map((line) => /([^/]+)\(.*error (TS\d+)/.exec(line));
    expect(codes?.map((match) => `${match?.[1]} ${match?.[2]}`).sort()).toEqual([
      'index.d.ts TS2304',
      'wrong.cts TS2322',
      'wrong.mts TS2322',
    ]);
  });

  it.each(compilesOf(version))('compiles $module + $moduleResolution $pass', async (compile) => {
    expect(await complaintsOf(compile)).toEqual([]);
  });
});
