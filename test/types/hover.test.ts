import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import type { RegistryRow } from '../../src/registry/schema.js';
import { type Installation, install } from '../package/install.js';
import { PLATFORMS, type PlatformUnderTest, ROWS } from '../platforms.js';
import { CLOSE_LOOK } from './compile.js';

let installed: Installation;
let service: ts.LanguageService;
let program: string;
let path: string;

/** A program that imports the classes of every platform, each under the platform's name too, and uses them. */
const lines = ROWS.map(({ platform, row }) => ({ platform, row, name: classNameOf(row, platform.registry) }));
const aliasOf = (platform: string, name: string): string => `${platform}_${name}`;

beforeAll(() => {
  installed = install();
  path = join(installed.a.folder, 'program.mts');
  program = lines
    .map(({ platform, name }) => {
      const alias = aliasOf(platform.name, name);
      const imported = `import { ${name} as ${alias} } from 'ml-errors/${platform.name}';`;
      return `${imported}\nexport const is${alias} = (value: unknown): boolean => value instanceof ${alias};\n`;
    })
    .join('');
  program += `
    import { ResourceDoesNotExistError } from 'ml-errors/mlflow';
    import { ModelNotFoundError } from 'ml-errors/eventml';
    import { OOMError } from 'ml-errors/flyte';
    import { HttpNotFoundError } from 'ml-errors/http';
    export const made = [
      new ResourceDoesNotExistError('m'),
      new ModelNotFoundError('m'),
      new OOMError('OOMKilled', 'm'),
      new HttpNotFoundError('m'),
    ];
  `;
  service = ts.createLanguageService({
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === path ? program : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => installed.a.folder,
    getCompilationSettings: () => ({ ...CLOSE_LOOK, skipLibCheck: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath ?? ((file) => file),
  });
}, 60_000);

afterAll(() => {
  service?.dispose();
  installed?.remove();
});

/** What an editor shows at the first place where `context` stands in the program, at the `|` in it. */
function shownAt(context: string): string {
  const start = program.indexOf(context.replace('|', ''));
  if (start < 0) throw new Error(`the program has no ${context}`);
  const info = service.getQuickInfoAtPosition(path, start + context.indexOf('|'));
  return ts.displayPartsToString(info?.documentation);
}

/** What the documentation of `row`'s class must say, in the words of the registry as it is installed. */
function wordsOf({ name }: PlatformUnderTest, row: RegistryRow): readonly string[] {
  const file = JSON.parse(readFileSync(join(installed.a.package, 'codes', `${name}.json`), 'utf8'));
  // A row that is taken over from another registry may say there no more than what differs.
  const { code, http, description, resolution } = {
    ...row,
    ...file.codes.find((own: RegistryRow) => own.code === row.code),
  };
  return [`\`${code}\``, `HTTP ${http}`, description, resolution];
}

describe('hovering shows code, status, description and resolution', () => {
  it.each([
    ['mlflow', 'RESOURCE_DOES_NOT_EXIST', 'ResourceDoesNotExistError'],
    ['eventml', 'ML_1001', 'ModelNotFoundError'],
    ['flyte', 'OOMKilled', 'OOMError'],
    ['http', 'not-found', 'HttpNotFoundError'],
  ])('of %s %s over %s, where it is imported, constructed and asked for', (platformName, code, className) => {
    const found = lines.find(({ platform, row }) => platform.name === platformName && row.code === code);
    if (!found) throw new Error(`there is no ${code} in ${platformName}`);
    const words = wordsOf(found.platform, found.row);
    for (const context of [
      `import { |${className} }`,
      `new |${className}(`,
      `instanceof |${aliasOf(platformName, className)};`,
    ]) {
      for (const word of words) expect(shownAt(context), context).toContain(word);
    }
  });

  it.each(PLATFORMS.map(({ name }) => name))('over every class of %s', (platformName) => {
    const silent = lines
      .filter(({ platform }) => platform.name === platformName)
      .filter(({ platform, row, name }) => {
        const shown = shownAt(`instanceof |${aliasOf(platform.name, name)};`);
        return !wordsOf(platform, row).every((word) => shown.includes(word));
      });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
