import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Installation, Project } from '../../package/install.js';
import { PAIRS } from './pairs.js';
import { TOOLS } from './tsc.js';

/** Where the programs of consumers are. */
export const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));

/** The programs of a project, by their files, and how they are compiled. */
interface Pass {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** The project of the installation that it stands in. Default: the one with today's zod. */
  readonly zod?: 'oldest';
}

const inBoth = (...names: readonly string[]): string[] => names.flatMap((name) => [`${name}.mts`, `${name}.cts`]);

/** Neither DOM nor Node. */
const BARE = { lib: ['es2022'], types: [], exactOptionalPropertyTypes: true };
const DOM = { ...BARE, lib: ['es2022', 'dom'] };
const INEXACT = { exactOptionalPropertyTypes: false };

/** What is compiled in every pair. */
const EVERYWHERE = 'without DOM and Node';
const LIBRARY = 'as a library on top of the package';
/**
 * The rest is compiled where the package is found in both of its formats, and a library where bundlers look for it besides: which
 * files are read depends on the pair alone, and what they need of a host on the rest.
 */
const PASSES: Readonly<Record<string, Pass>> = {
  [EVERYWHERE]: { files: inBoth('consumer'), options: BARE },
  'without DOM and Node, as a service': { files: ['narrowing.mts', ...inBoth('service')], options: BARE },
  'with DOM': { files: inBoth('web'), options: DOM },
  'with DOM, without exact optional members': {
    files: inBoth('consumer', 'service', 'web'),
    options: { ...DOM, ...INEXACT },
  },
  // Node's own declarations take longer than the rest, and the package's, which need nothing of them, were checked before.
  'with Node': { files: inBoth('web'), options: { ...BARE, types: ['node'], skipLibCheck: true } },
  // The types of zod itself name the URL of a host, and nothing else of it. They are what takes longest, so there is one format of each.
  'with zod, without DOM and Node': { files: ['url.d.ts', 'schemas-mini.mts'], options: BARE },
  'with zod 4.1, without DOM and Node': { files: ['url.d.ts', 'schemas-mini.cts'], options: BARE, zod: 'oldest' },
  [LIBRARY]: {
    files: inBoth('library', 'schemas', 'web'),
    options: { ...DOM, ...INEXACT, skipLibCheck: true, noEmit: false, declaration: true, emitDeclarationOnly: true },
  },
};

/** What must not compile, or a test that finds nothing would mean nothing. */
export const WRONG = 'with faults of its own and of a package';
const FAULTY: Pass = { files: inBoth('wrong'), options: BARE };

const LIST = 'export const codes: readonly string[] = registry.codes.map(({ code }) => code);\n';
const FAULT = `import { toHttpStatus } from 'ml-errors';
export { fault } from 'faulty';
export const status: 405 = toHttpStatus('NOT_FOUND');
`;
/** With the part of zod that the package uses: the rest has declarations of its own, which are checked along. */
const WITH_MINI = readFileSync(join(PROGRAMS, 'schemas.mts'), 'utf8').replace(`from 'zod';`, `from 'zod/mini';`);
/** Programs that depend on the pair, or that no other program of this project should see. */
const GENERATED: Readonly<Record<string, string>> = {
  'registry.mts': `import registry from 'ml-errors/codes/mlflow.json';\n${LIST}`,
  'registry-with.mts': `import registry from 'ml-errors/codes/mlflow.json' with { type: 'json' };\n${LIST}`,
  'registry.cts': `import registry = require('ml-errors/codes/mlflow.json');\n${LIST}`,
  'url.d.ts': 'interface URL {}\n',
  'schemas-mini.mts': WITH_MINI,
  'schemas-mini.cts': WITH_MINI,
  'wrong.mts': FAULT,
  'wrong.cts': FAULT,
};

/** One compile: a compiler, a pair of module and resolution, and a pass. */
export interface Compile {
  readonly version: string;
  readonly pass: string;
  readonly module: string;
  readonly moduleResolution: string;
}

const NODENEXT = { module: 'nodenext', moduleResolution: 'nodenext' };
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };

/** Whatever is compiled by a version. */
export function compilesOf(version: string): readonly Compile[] {
  const everyPair = Object.entries(PAIRS[version] ?? {}).flatMap(([moduleResolution, modules]) =>
    modules.map((module) => ({ version, pass: EVERYWHERE, module, moduleResolution })),
  );
  const others = Object.keys(PASSES).filter((pass) => pass !== EVERYWHERE);
  return [
    ...everyPair,
    ...others.map((pass) => ({ version, pass, ...NODENEXT })),
    { version, pass: LIBRARY, ...BUNDLER },
  ];
}

export const faultyCompileOf = (version: string): Compile => ({ version, pass: WRONG, ...NODENEXT });

/** What some modules have and others refuse: `import … = require()`, and attributes of imports. */
function filesOf({ pass, module }: Compile, files: readonly string[]): readonly string[] {
  if (pass !== EVERYWHERE) return files;
  const attributes = ['esnext', 'preserve', 'node18', 'node20', 'nodenext'].includes(module);
  const required = module.startsWith('es') ? [] : ['required.cts', 'registry.cts'];
  return [...files, attributes ? 'registry-with.mts' : 'registry.mts', ...required];
}

/** Writes the programs into the two projects of an installation, and links what they need besides. */
export function writePrograms({ a, b }: Installation): void {
  mkdirSync(join(a.folder, 'node_modules', '@types'));
  symlinkSync(join(TOOLS, '@types', 'node'), join(a.folder, 'node_modules', '@types', 'node'), 'dir');
  symlinkSync(join(TOOLS, 'zod-4.1'), join(b.folder, 'node_modules', 'zod'), 'dir');
  for (const { folder } of [a, b]) {
    const programs = join(folder, 'programs');
    for (const name of readdirSync(PROGRAMS)) {
      cpSync(join(PROGRAMS, name), join(programs, name));
      // What is not CommonJS's own is written once and compiled as both.
      if (name.endsWith('.mts')) cpSync(join(PROGRAMS, name), join(programs, name.replace('.mts', '.cts')));
    }
    for (const [name, text] of Object.entries(GENERATED)) writeFileSync(join(programs, name), text);
  }
  const faulty = join(a.folder, 'node_modules', 'faulty');
  mkdirSync(faulty);
  writeFileSync(join(faulty, 'package.json'), '{"name":"faulty","exports":{"types":"./index.d.ts"}}\n');
  writeFileSync(join(faulty, 'index.d.ts'), 'export declare const fault: Nonesuch;\n');
}

/** Writes the configuration of a compile and returns its path. */
export function writeProject({ a, b }: Installation, compile: Compile): string {
  const { version, pass, module, moduleResolution } = compile;
  const { files, options, zod } = pass === WRONG ? FAULTY : (PASSES[pass] as Pass);
  const { folder }: Project = zod === 'oldest' ? b : a;
  const name = `${module}-${moduleResolution}-${pass.replaceAll(/[^\w.]+/g, '-')}`;
  const path = join(folder, version, `${name}.json`);
  mkdirSync(join(folder, version), { recursive: true });
  const compilerOptions = {
    target: 'es2022',
    module,
    moduleResolution,
    esModuleInterop: true,
    resolveJsonModule: true,
    strict: true,
    skipLibCheck: false,
    // What comes with the compiler is not what is checked here.
    skipDefaultLibCheck: true,
    noEmit: true,
    rootDir: folder,
    outDir: join(folder, version, name),
    ...options,
  };
  const paths = filesOf(compile, files).map((file) => join(folder, 'programs', file));
  writeFileSync(path, JSON.stringify({ files: paths, compilerOptions }));
  return path;
}
