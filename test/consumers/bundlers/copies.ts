import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation, Project } from '../../package/install.js';
import { CLASSES, type Specimen } from '../../package/specimens.js';
import { PLATFORMS } from '../../platforms.js';
import { BUNDLERS, type BundleOptions, type BundlerName } from './bundlers.js';

/** A program that hands out copies of the package, and how it is run. */
export interface Program {
  readonly copies: readonly string[];
  readonly file: string;
  /** As a module of Node, or as a classic script: in this realm or in one of its own. */
  readonly how: 'import' | 'require' | 'script' | 'realm';
}

/** What bundled-copies.js is asked. */
export interface Question {
  readonly programs: readonly Program[];
  readonly specimens: readonly (Specimen & { readonly calls: string })[];
}

/** What one copy says of the exceptions of another. */
export interface Verdict {
  /** How often `instanceof` was asked. */
  readonly asked: number;
  readonly faults: {
    readonly classes: readonly string[];
    readonly names: readonly string[];
    /** Where a function of ours makes something else of an exception of theirs than theirs does. */
    readonly uses: readonly string[];
    readonly revived: readonly string[];
  };
  /** What classes that programs derive are to each other. */
  readonly own: Readonly<Record<string, boolean>>;
}

export interface Answer {
  /** What the engine calls each class of each copy: what the bundler made of its name. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
}

const PLATFORM_NAMES = PLATFORMS.map(({ name }) => name);
/** How the programs call what they import: `ml-errors` index, and the class of a platform as `mlflow_NotFoundError`. */
const classesOf = (entry: string): (readonly [name: string, local: string])[] =>
  CLASSES.filter((name) => name.startsWith(`${entry}.`)).map((name) => [
    name.replace(/.*\./, ''),
    name.replace('.', '_'),
  ]);

/**
 * What a program hands out of its copy, with classes of its own. They are in lists: a class without a name would take that of the
 * member that it is put into.
 */
const HANDED_OUT = `
class Own extends mlflow_MlflowException {}
class BelowOwn extends Own {}
class OwnOfCode extends mlflow_NotFoundError {}
class OwnOfFlyte extends flyte_OOMError {}
const copies = [{
  index,
  parsers: { ${['index', ...PLATFORM_NAMES].map((entry) => `${entry}: ${entry}_parseError`).join(', ')} },
  classes: [
    ${CLASSES.map((name) => `['${name}', ${name.replace('.', '_')}]`).join(',\n    ')},
  ],
  own: [Own, BelowOwn, OwnOfCode, OwnOfFlyte],
}];
`;

function writePrograms({ folder }: Project): void {
  const parts = ['index', ...PLATFORM_NAMES].map((entry) => ({
    specifier: entry === 'index' ? 'ml-errors' : `ml-errors/${entry}`,
    names: [['parseError', `${entry}_parseError`] as const, ...classesOf(entry)],
  }));
  const imports = parts.map(({ specifier, names }) => {
    const list = names.map(([name, local]) => `${name} as ${local}`).join(', ');
    return `import { ${list} } from '${specifier}';\n`;
  });
  const requires = parts.map(({ specifier, names }) => {
    const list = names.map(([name, local]) => `${name}: ${local}`).join(', ');
    return `const { ${list} } = require('${specifier}');\n`;
  });
  const programs = {
    'copy.mjs': `import * as index from 'ml-errors';\n${imports.join('')}${HANDED_OUT}export { copies };\n`,
    'copy.cjs': `const index = require('ml-errors');\n${requires.join('')}${HANDED_OUT}exports.copies = copies;\n`,
    'script.mjs': "import { copies } from './copy.mjs';\nglobalThis.copies = copies;\n",
    'script.cjs': "globalThis.copies = require('./copy.cjs').copies;\n",
    'joined.mjs': `import { copies as first } from '../a/copy.mjs';
import { copies as second } from '../b/copy.mjs';
globalThis.copies = [...first, ...second];
`,
  };
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
}

/** The programs by which people come to have copies of the package in one process. */
export async function programsIn({ a, b }: Installation): Promise<Program[]> {
  for (const project of [a, b]) writePrograms(project);
  const bundled = async (bundler: BundlerName, program: string, options: BundleOptions = {}): Promise<string> => {
    const { text } = await BUNDLERS[bundler](join(b.folder, program), { format: 'iife', ...options });
    const file = join(b.folder, `${bundler}-${program}.js`);
    writeFileSync(file, text);
    return file;
  };
  const esbuild = await bundled('esbuild', 'script.mjs');
  return [
    { copies: ['ESM'], file: join(b.folder, 'copy.mjs'), how: 'import' },
    { copies: ['CommonJS'], file: join(b.folder, 'copy.cjs'), how: 'require' },
    { copies: ['esbuild'], file: esbuild, how: 'script' },
    { copies: ['esbuild of CommonJS'], file: await bundled('esbuild', 'script.cjs'), how: 'script' },
    { copies: ['rollup and terser'], file: await bundled('rollup', 'script.mjs'), how: 'script' },
    {
      copies: ['rollup of two, the first', 'rollup of two, the second'],
      file: await bundled('rollup', 'joined.mjs', { minify: false }),
      how: 'script',
    },
    {
      copies: ['esbuild of two, the first', 'esbuild of two, the second'],
      file: await bundled('esbuild', 'joined.mjs', { minify: false }),
      how: 'script',
    },
    { copies: ['webpack'], file: await bundled('webpack', 'script.mjs'), how: 'script' },
    { copies: ['vite'], file: await bundled('vite', 'script.mjs'), how: 'script' },
    { copies: ['esbuild in another realm'], file: esbuild, how: 'realm' },
  ];
}
