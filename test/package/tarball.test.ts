import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../platforms.js';
import { type Installation, install, type Project } from './install.js';
import { ENTRIES, PACKAGE } from './require-build.js';

interface Target {
  readonly types: string;
  readonly default: string;
}

let installed: Installation;
let manifest: Readonly<Record<string, unknown>>;

beforeAll(() => {
  installed = install();
  manifest = JSON.parse(textOf('package.json'));
});

afterAll(() => installed?.remove());

const textOf = (path: string): string => readFileSync(join(installed.a.package, path), 'utf8');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What a program prints as JSON that runs in the folder of `project`. */
function run({ folder }: Project, program: string): unknown {
  const options = ['--no-warnings', '--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
}

describe('the tarball', () => {
  it.each([
    'package.json',
    'README.md',
    'LICENSE',
    ...PLATFORMS.map(({ name }) => `codes/${name}.json`),
    'codes/registry.schema.json',
    ...Object.values(ENTRIES).flatMap((name) => [
      `dist/${name}.js`,
      `dist/${name}.cjs`,
      `dist/${name}.d.ts`,
      `dist/${name}.d.cts`,
    ]),
  ])('has %s', (path) => {
    expect(installed.files).toContain(path);
  });

  it('has the changelog, where there is one', () => {
    expect(installed.files.includes('CHANGELOG.md')).toBe(existsSync(join(PACKAGE, 'CHANGELOG.md')));
  });

  it('has nothing else: no sources, tests, examples or source maps', () => {
    const expected =
      /^(?:dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)|codes\/[\w.]+\.json|(?:README|CHANGELOG)\.md|LICENSE|package\.json)$/;
    expect(installed.files.filter((path) => !expected.test(path))).toEqual([]);
  });

  it('names no folder of the machine that built it, and no source map', () => {
    const folders = [PACKAGE.replace(/[\\/]$/, ''), homedir()].filter((folder) => folder.length > 1);
    const local = new RegExp(`(?<![\\w./-])(?:${folders.map(escaped).join('|')})\\b|file:///|sourceMappingURL=`);
    const found = installed.files.filter((path) => local.test(textOf(path)));
    expect(found).toEqual([]);
  });
});

describe('the manifest', () => {
  it('asks for nothing but Node 20.19 and, if somebody wants it, zod', () => {
    expect(manifest).toMatchObject({
      name: 'ml-errors',
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: expect.stringMatching(/^>=20\.19(?:\.0)?$/) },
      peerDependenciesMeta: { zod: { optional: true } },
    });
    expect(Object.keys(manifest.peerDependencies as object)).toEqual(['zod']);
    for (const key of ['dependencies', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies']) {
      expect(manifest[key] ?? {}, key).toEqual({});
    }
  });

  it('runs nothing where it is installed', () => {
    const scripts = Object.keys((manifest.scripts as object | undefined) ?? {});
    expect(scripts.filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  it('exports the entries, the registries and itself, and nothing else', () => {
    expect(Object.keys(manifest.exports as object).sort()).toEqual([
      '.',
      './codes/*.json',
      './connect',
      './databricks',
      './eventml',
      './flyte',
      './http',
      './mlflow',
      './mlops',
      './package.json',
      './zod',
    ]);
  });

  it.each(Object.keys(ENTRIES))('has types and code of %s for import and for require', (specifier) => {
    const exported = (manifest.exports as Readonly<Record<string, Readonly<Record<string, Target>>>>)[
      specifier.replace('ml-errors', '.')
    ];
    expect(Object.keys(exported ?? {})).toEqual(['import', 'require']);
    for (const [condition, target] of Object.entries(exported ?? {})) {
      // A compiler takes the first condition that it knows.
      expect(Object.keys(target)).toEqual(['types', 'default']);
      expect(target.types).toMatch(condition === 'import' ? /\.d\.ts$/ : /\.d\.cts$/);
      expect(target.default).toMatch(condition === 'import' ? /\.js$/ : /\.cjs$/);
      for (const path of Object.values(target)) expect(installed.files).toContain(path.replace('./', ''));
    }
  });

  it('serves tools that know no exports', () => {
    for (const key of ['main', 'module', 'types']) {
      expect(installed.files, key).toContain(String(manifest[key]).replace('./', ''));
    }
  });
});

describe('in a project', () => {
  it.each(Object.keys(ENTRIES))('%s gives the same names to import and to require', (specifier) => {
    const names = run(
      installed.a,
      `import { createRequire } from 'node:module';
       import * as esm from '${specifier}';
       const cjs = createRequire(process.cwd() + '/')('${specifier}');
       const namesOf = (entry) => Object.keys(entry).filter((name) => name !== '__esModule').sort();
       console.log(JSON.stringify([namesOf(esm), namesOf(cjs)]));`,
    ) as [string[], string[]];
    expect(names[0]).toEqual(names[1]);
    expect(names[0]).toContain(specifier === 'ml-errors/zod' ? 'errorEnvelope' : 'serializeError');
  });

  it.each(PLATFORMS.map(({ name, registry }) => ({ name, registry })))(
    'ml-errors/codes/$name.json can be imported and required',
    ({ name, registry }) => {
      const codes = run(
        installed.a,
        `import { createRequire } from 'node:module';
         import imported from 'ml-errors/codes/${name}.json' with { type: 'json' };
         const required = createRequire(process.cwd() + '/')('ml-errors/codes/${name}.json');
         console.log(JSON.stringify([imported, required].map(({ codes }) => codes.map(({ code }) => code))));`,
      );
      const text = readFileSync(new URL(`../../codes/${name}.json`, import.meta.url), 'utf8');
      const expected = (JSON.parse(text) as typeof registry).codes.map(({ code }) => code);
      expect(codes).toEqual([expected, expected]);
    },
  );

  it('works without zod, of which only ml-errors/zod has need', () => {
    const outcomes = run(
      installed.b,
      `const outcomes = {};
       for (const name of ${JSON.stringify(Object.keys(ENTRIES))}) {
         outcomes[name] = await import(name).then(() => 'loaded', (error) => error.message);
       }
       console.log(JSON.stringify(outcomes));`,
    );
    expect(outcomes).toEqual({
      ...Object.fromEntries(Object.keys(ENTRIES).map((name) => [name, 'loaded'])),
      'ml-errors/zod': expect.stringContaining("'zod'"),
    });
  });

  it('lets nobody reach into dist', () => {
    const outcome = run(
      installed.a,
      `const code = await import('ml-errors/dist/index.js').then(() => 'loaded', (error) => error.code);
       console.log(JSON.stringify(code));`,
    );
    expect(outcome).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

/** The names of whatever is loaded with `entry` besides files of `dist`. */
function packagesLoadedWith(entry: string): string[] {
  const files = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["']([^"'\s]+)["']/g)) {
      if (name.startsWith('.')) load(resolve(dirname(file), name));
      else packages.add(name);
    }
  };
  load(join(installed.a.package, 'dist', entry));
  return [...packages];
}

describe('what is loaded', () => {
  const formats = ['js', 'cjs'];

  it.each(Object.values(ENTRIES).flatMap((name) => formats.map((format) => `${name}.${format}`)))(
    '%s loads no other package, but for zod where that is meant',
    (entry) => {
      expect(packagesLoadedWith(entry)).toEqual(entry.startsWith('zod.') ? ['zod/mini'] : []);
    },
  );
});
