import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, tsc } from './tsc.js';

/** The values of `module` that go with each value of `moduleResolution`. */
export type Pairs = Readonly<Record<string, readonly string[]>>;

const ES = ['es2015', 'es2020', 'es2022', 'esnext', 'preserve'];
const NODE = ['node16', 'nodenext'];
const NODE_5_8 = ['node16', 'node18', 'nodenext'];
const NODE_5_9 = ['node16', 'node18', 'node20', 'nodenext'];

/** What each compiler has to accept, of what knows the `exports` of a package. */
export const PAIRS: Readonly<Record<string, Pairs>> = {
  '5.4': { bundler: ES, node16: NODE, nodenext: NODE },
  '5.5': { bundler: ES, node16: NODE, nodenext: NODE },
  '5.6': { bundler: ES, node16: NODE, nodenext: NODE },
  '5.7': { bundler: ES, node16: NODE, nodenext: NODE },
  '5.8': { bundler: ES, node16: NODE_5_8, nodenext: NODE_5_8 },
  '5.9': { bundler: ES, node16: NODE_5_9, nodenext: NODE_5_9 },
  '6.0': { bundler: ['commonjs', ...ES], node16: NODE_5_9, nodenext: NODE_5_9 },
  '7.0': { bundler: ['commonjs', ...ES], node16: NODE_5_9, nodenext: NODE_5_9 },
};

/** Resolutions from before `exports`: nothing but the root is found. */
const BEFORE_EXPORTS = ['classic', 'node10'];
/** The same value by another name. */
const ALIASES = ['es6'];

/** What a program needs where it has no library. */
const NO_LIBRARY = ['Array', 'Boolean', 'CallableFunction', 'Function', 'IArguments', 'NewableFunction']
  .concat('Number', 'Object', 'RegExp', 'String', 'Symbol')
  .map((name) => `interface ${name}${name === 'Array' ? '<T>' : ''} {}\n`)
  .join('');

/** Asks a compiler for the pairs that it accepts: each combination of what it knows. */
export async function acceptedPairs(version: string, folder: string, signal?: AbortSignal): Promise<Pairs> {
  const modules = await valuesOf(version, 'module', folder, signal);
  const resolutions = await valuesOf(version, 'moduleResolution', folder, signal);
  const combinations = resolutions
    .filter((resolution) => !BEFORE_EXPORTS.includes(resolution))
    .flatMap((moduleResolution) =>
      modules
        .filter((module) => !ALIASES.includes(module))
        .map((module) => ({ module, moduleResolution, project: join(folder, `${module}-${moduleResolution}.json`) })),
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'library.d.ts'), NO_LIBRARY);
  // Where there are only declarations there is nothing to build.
  writeFileSync(join(folder, 'nothing.ts'), 'export {};\n');
  for (const { module, moduleResolution, project } of combinations) {
    const compilerOptions = { module, moduleResolution, target: 'es2022', types: [], noLib: true, noEmit: true };
    writeFileSync(project, JSON.stringify({ files: ['library.d.ts', 'nothing.ts'], compilerOptions }));
  }
  const projects = combinations.map(({ project }) => project);
  const complaints = await build(version, projects, folder, signal);
  const accepted = combinations.filter(({ project }) => complaints.get(project)?.length === 0);
  const pairs: Record<string, string[]> = {};
  for (const { module, moduleResolution } of accepted) {
    pairs[moduleResolution] = [...(pairs[moduleResolution] ?? []), module];
  }
  return pairs;
}

/** The values of an option, as the compiler lists them for somebody who gives a wrong one. */
async function valuesOf(version: string, option: string, folder: string, signal?: AbortSignal): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const printed = await tsc(version, [`--${option}`, '?', '--locale', 'en'], folder, signal);
  const [, listed] = /error TS6046: .* must be: (.*)\./.exec(printed) ?? [];
  if (listed === undefined) {
    throw new Error(`TypeScript ${version} was to list the values of ${option}, but said: ${printed.slice(0, 2000)}`);
  }
  return [...listed.matchAll(/'([^']+)'/g)].map(([, value]) => value ?? '');
}
