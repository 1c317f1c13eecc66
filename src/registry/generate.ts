import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { loadRegistries } from './load.js';
import { registryFile, registryPatch } from './schema.js';
import { writeClasses } from './write-classes.js';
import { writeCodes } from './write-codes.js';
import { writeFunctions } from './write-functions.js';
import { withRecipes, withTables, withTranslations } from './write-readme.js';
import { writeReasonPhrase } from './write-reason-phrase.js';
import { writeRpc } from './write-rpc.js';
import { writeTexts } from './write-texts.js';

/** Everything that is made from the registries in `root/codes`: the text of each file by its path. */
export function generatedFiles(root: string): Map<string, string> {
  const registries = loadRegistries(join(root, 'codes'));
  const files = new Map<string, string>();
  for (const file of registries) {
    const base = registries.find(({ platform }) => platform === file.extends);
    files.set(`src/${file.platform}/codes.ts`, writeCodes(file, base));
    files.set(`src/${file.platform}/classes.ts`, writeClasses(file));
    files.set(`src/${file.platform}/functions.ts`, writeFunctions(file));
    files.set(`src/${file.platform}/texts.ts`, writeTexts(file, base));
    files.set(`src/${file.platform}/rpc.ts`, writeRpc(file, base));
    if (file.claims === 'rest') files.set('src/reason-phrase.ts', writeReasonPhrase(file));
  }
  const schema = z.toJSONSchema(z.union([registryFile, registryPatch]));
  files.set('codes/registry.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  const readme = join(root, 'README.md');
  if (existsSync(readme)) {
    const text = withTranslations(withTables(readFileSync(readme, 'utf8'), registries), registries);
    files.set(
      'README.md',
      withRecipes(text, (path) => readFileSync(join(root, path), 'utf8')),
    );
  }
  return files;
}

/** Writes what differs, and says which files those were. */
export function generate(root: string): string[] {
  const changed: string[] = [];
  for (const [path, text] of generatedFiles(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    changed.push(path);
  }
  return changed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed = generate(fileURLToPath(new URL('../../', import.meta.url)));
  console.log(changed.length === 0 ? 'Nothing to change.' : `Written: ${changed.join(', ')}`);
}
