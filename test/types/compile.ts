import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the compiler says of a program. */
export interface Complaint {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const TEST = fileURLToPath(new URL('..', import.meta.url));
const HERE = join(TEST, 'types');

/** The options under which the tests compile: the package is found in its sources. */
export function optionsOfTests(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(TEST, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, TEST).options;
}

/** The options of somebody who looks closely, in a program for no place in particular. */
export const CLOSE_LOOK: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** The files of this folder that end in `.test-d.ts`. */
export const typeTests = (): string[] =>
  readdirSync(HERE)
    .filter((name) => name.endsWith('.test-d.ts'))
    .map((name) => join(HERE, name));

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A host that reads `sources`, by their paths, as if they were files. */
function hostOf(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = sources.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion, true);
    // What others made is the same for every program.
    if (!path.includes('/node_modules/')) return getSourceFile(path, languageVersion, ...rest);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, languageVersion, ...rest));
    return parsed.get(path);
  };
  return host;
}

/**
 * What the compiler says of `programs`, by their names, as files of `folder`; with `declarations`, also of those of the
 * package that they load.
 */
export function compile(
  programs: Readonly<Record<string, string>>,
  {
    folder = HERE,
    options = optionsOfTests(),
    declarations = false,
  }: { readonly folder?: string; readonly options?: ts.CompilerOptions; readonly declarations?: boolean } = {},
): Complaint[] {
  const sources = new Map(Object.entries(programs).map(([name, text]) => [join(folder, name), text]));
  return complaintsOf([...sources.keys()], hostOf(sources, options), options, declarations);
}

/** What the compiler says of the files at `paths`. */
export function compileFiles(paths: readonly string[], options: ts.CompilerOptions): Complaint[] {
  return complaintsOf(paths, hostOf(new Map(), options), options, false);
}

function complaintsOf(
  paths: readonly string[],
  host: ts.CompilerHost,
  options: ts.CompilerOptions,
  declarations: boolean,
): Complaint[] {
  const program = ts.createProgram({ rootNames: paths, options, host });
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => paths.includes(fileName) || (declarations && fileName.includes('/ml-errors/dist/')));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return diagnostics.map(({ file, start, messageText }) => ({
    file: file?.fileName.split('/').at(-1) ?? '',
    line: (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
