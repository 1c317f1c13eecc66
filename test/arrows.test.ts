import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { loadRegistries } from '../src/registry/load.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const registries = loadRegistries(join(root, 'codes'));
const platforms = registries.map(({ platform }) => platform);

/**
 * The layers of `src/`, lowest first; a name with a slash is a folder. A file imports what stands below it, and in its own
 * folder. A new file gets a place here.
 */
const LAYERS = [
  ...[
    'shorten',
    'base64',
    'parse-json',
    'stringify',
    'match-template',
    'context',
    'envelope/',
    'error-init',
    'headers',
    'memory',
  ],
  ...[
    'coded-error',
    'parsed-class',
    'code-table',
    'response',
    'explanation',
    'reason-phrase',
    'taxonomy',
    'lookups',
    'retry',
    'field-errors',
  ],
  ...[
    'transfer/',
    'disclosure/',
    'rpc/',
    'reading',
    'parse-body',
    'serialize',
    'PLATFORM/',
    'platforms',
    'http-status',
  ],
  ...[
    'explain',
    'translate',
    'to-http',
    'parse',
    'error-in',
    'revive-error',
    'check-definition',
    'define-taxonomy',
    'has-code',
  ],
  ...['index', 'zod/'],
];

/** The files that bind the built-in platforms together, and so must name them. */
const BINDERS = ['platforms.ts', 'http-status.ts', 'explain.ts', 'translate.ts', 'to-http.ts', 'index.ts'];

interface Import {
  readonly specifier: string;
  /** The imported file of `src/`, or undefined for a package. */
  readonly to: string | undefined;
  /** Whether nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

interface Source {
  readonly file: string;
  /** The first part of the path: the folder, or the file itself. */
  readonly folder: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((file) => parse(file, readFileSync(join(root, 'src', file), 'utf8')));
const runtime = sources.filter(({ folder }) => folder !== 'registry');
const shared = runtime.filter(({ file, folder }) => ![...platforms, 'zod'].includes(folder) && !BINDERS.includes(file));

function parse(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { file, folder: folderOf(file), tree, imports: importsIn(tree) };
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : file;
}

/** Every import of a file: `import`, `import type`, `export … from`, `import(…)` and types by `import('…')`. */
function importsIn(tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node === undefined) return;
    const specifier = ts.isStringLiteralLike(node) ? node.text : node.getText();
    const to = specifier.startsWith('.') ? resolve(tree.fileName, specifier) : undefined;
    found.push({ specifier, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, false);
    } else if (ts.isCallExpression(node) && /^(?:import|require)$/.test(node.expression.getText())) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function resolve(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

function layerOf(file: string): number {
  const folder = folderOf(file);
  if (folder === file) return LAYERS.indexOf(file.replace(/\.ts$/, ''));
  return LAYERS.indexOf(platforms.includes(folder) ? 'PLATFORM/' : `${folder}/`);
}

/** The imports that break `allowed`, in words. */
function offences(files: readonly Source[], allowed: (source: Source, imported: Import) => boolean): string[] {
  return files.flatMap((source) =>
    source.imports
      .filter((imported) => !allowed(source, imported))
      .map(({ specifier }) => `src/${source.file} imports ${specifier}`),
  );
}

describe('the arrows of src', () => {
  it('start at files that all have a layer, and every layer has its files', () => {
    expect(runtime.filter(({ file }) => layerOf(file) < 0).map(({ file }) => file)).toEqual([]);
    expect(new Set(runtime.map(({ file }) => LAYERS[layerOf(file)]))).toEqual(new Set(LAYERS));
  });

  it('point at files that are there', () => {
    const files = new Set(sources.map(({ file }) => file));
    expect(offences(sources, (_, { to }) => to === undefined || files.has(to))).toEqual([]);
  });

  it('point downwards, those of types too', () => {
    const isPlatform = (file: string): boolean => platforms.includes(folderOf(file));
    const downwards = ({ file, folder }: Source, { to }: Import): boolean =>
      to === undefined ||
      layerOf(to) < layerOf(file) ||
      (file.includes('/') && folderOf(to) === folder) ||
      // Which platform may know which is the next law.
      (isPlatform(file) && isPlatform(to));
    expect(offences(runtime, downwards)).toEqual([]);
  });

  it('make no circle at run time', () => {
    const targets = new Map(
      sources.map(({ file, imports }) => [file, imports.flatMap(({ to, typeOnly }) => (to && !typeOnly ? [to] : []))]),
    );
    expect(circlesIn(targets)).toEqual([]);
  });

  it('never lead from one platform to another, but to the one that its registry extends', () => {
    const baseOf = (name: string): string | undefined => registries.find(({ platform }) => platform === name)?.extends;
    const own = ({ folder }: Source, { to = '' }: Import): boolean =>
      !platforms.includes(folderOf(to)) || folderOf(to) === folder || folderOf(to) === baseOf(folder);
    expect(
      offences(
        runtime.filter(({ folder }) => platforms.includes(folder)),
        own,
      ),
    ).toEqual([]);
  });

  it('never lead into the registry, which is there at build time only, nor out of it', () => {
    const registry = sources.filter(({ folder }) => folder === 'registry');
    expect(offences(runtime, (_, { to = '' }) => folderOf(to) !== 'registry')).toEqual([]);
    // What the generator writes and the table reads is one format: it asks the reader.
    const own = (to: string): boolean => folderOf(to) === 'registry' || to === 'code-table.ts';
    expect(offences(registry, (_, { to }) => to === undefined || own(to))).toEqual([]);
  });

  it('lead to no package from the runtime entries, and to zod alone from zod’s', () => {
    const allowed = ({ folder }: Source, { specifier, to }: Import): boolean =>
      to !== undefined || (folder === 'zod' && specifier === 'zod/mini');
    expect(offences(runtime, allowed)).toEqual([]);
  });

  it('lead to http-status-codes from one file', () => {
    const importers = sources.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === 'http-status-codes'),
    );
    expect(importers.map(({ file }) => file)).toEqual(['registry/reason-phrase.ts']);
  });
});

describe('the shared code', () => {
  // A code that is a plain word of English, such as `unknown`, may be said of other things.
  const codes = new Set(
    registries.flatMap(({ codes }) => codes.map(({ code }) => code)).filter((code) => /[^a-z]/i.test(code)),
  );
  // They are the names of a member, of an envelope and of a kind too. As such they may be listed, but not compared with.
  const memberNames = new Set(['http', 'connect']);

  it.each(shared.map((source) => [source.file, source] as const))(
    'src/%s names no platform and no code',
    (_, source) => {
      const named = stringsIn(source.tree).filter(
        (node) =>
          codes.has(node.text) || (platforms.includes(node.text) && !(memberNames.has(node.text) && isListed(node))),
      );
      expect(named.map((node) => node.parent.getText())).toEqual([]);
    },
  );
});

describe('the check of the arrows', () => {
  const seen = (text: string): [string | undefined, boolean][] =>
    parse('mlflow/x.ts', text).imports.map(({ to, specifier, typeOnly }) => [to ?? specifier, typeOnly]);

  it.each([
    ["import { a } from '../stringify.js';", 'stringify.ts', false],
    ["import { type A } from '../stringify.js';", 'stringify.ts', false],
    ["import type { A } from './y.js';", 'mlflow/y.ts', true],
    ["import '../stringify.js';", 'stringify.ts', false],
    ["import * as z from 'zod';", 'zod', false],
    ["export { a } from '../stringify.js';", 'stringify.ts', false],
    ["export * from '../stringify.js';", 'stringify.ts', false],
    ["export type { A } from '../stringify.js';", 'stringify.ts', true],
    ["export type * from '../stringify.js';", 'stringify.ts', true],
    ["const a = await import('../stringify.js');", 'stringify.ts', false],
    ["let a: import('../stringify.js').A;", 'stringify.ts', true],
    ["import a = require('node:fs');", 'node:fs', false],
    ["const a = require('node:fs');", 'node:fs', false],
  ])('sees %s', (text, to, typeOnly) => {
    expect(seen(text)).toEqual([[to, typeOnly]]);
  });

  it('takes no example in a comment for an import', () => {
    expect(seen("/** import { a } from 'zod'; */\nexport const b = \"import { a } from 'zod'\";")).toEqual([]);
  });

  it('finds a circle', () => {
    const circle = new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] }));
    expect(circlesIn(circle)).toEqual(['a → b → c → a']);
  });

  it.each([
    ["if (platform === 'http') f();", false],
    ["switch (platform) { case 'http': f(); }", false],
    ["const taxonomy = PLATFORMS['http'];", false],
    ["const KEYS = ['http', 'kind'];", true],
    ["without(body, 'http');", true],
  ])('tells a member’s name from a platform’s in %s', (text, listed) => {
    expect(stringsIn(parse('x.ts', text).tree).map(isListed)).toContain(listed);
    expect(stringsIn(parse('x.ts', text).tree).map(isListed)).not.toContain(!listed);
  });
});

/** The circles among `targets`, each once. */
function circlesIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
  };
  for (const file of targets.keys()) follow(file, []);
  return circles;
}

/** The texts in a file's code, without the specifiers of its imports. */
function stringsIn(tree: ts.SourceFile): ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node);
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Whether a text is one of several in a list, or an argument of a call. */
function isListed({ parent }: ts.Node): boolean {
  return (
    ts.isArrayLiteralExpression(parent) ||
    ts.isCallExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name.getText() === 'id')
  );
}
