import { classNameOf } from './invariants.js';
import type { RegistryFile } from './schema.js';
import { canonicalCodes } from './write-codes.js';
import { codesByRpc } from './write-rpc.js';

/** The table of a platform's codes: one row a code, the canonical code of its status in bold. */
export function codesTable(file: RegistryFile): string {
  const canonical = new Set(canonicalCodes(file).values());
  const rows = file.codes.map((row) => {
    const code = canonical.has(row.code) ? `**\`${row.code}\`**` : `\`${row.code}\``;
    return `| ${code} | ${row.http} | \`${classNameOf(row, file)}\` | ${row.retryable ? 'yes' : ''} | ${row.description.replaceAll('|', '\\|')} |`;
  });
  return ['| code | HTTP | class | retry | meaning |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** `readme` with each program between `<!-- recipe: PATH -->` and `<!-- end -->` as its file has it. */
export function withRecipes(readme: string, read: (path: string) => string): string {
  return readme.replace(/<!-- recipe: (\S+) -->\n[\s\S]*?<!-- end -->/g, (_, path: string) => {
    const language = path.slice(path.lastIndexOf('.') + 1);
    return `<!-- recipe: ${path} -->\n\n\`\`\`${language}\n${read(path).trim()}\n\`\`\`\n\n<!-- end -->`;
  });
}

/** The table of where a code goes in translation: for each code of google.rpc the code of every platform that comes first. */
export function translationsTable(registries: readonly RegistryFile[]): string {
  const groups = registries.map(codesByRpc);
  const names = [...new Set(groups.flatMap((group) => [...group.keys()]))].sort();
  const rows = names.map((rpc) => {
    const cells = groups.map((group) => {
      const [first, ...others] = group.get(rpc) ?? [];
      return first === undefined ? '' : `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''}`;
    });
    return `| \`${rpc}\` | ${cells.join(' | ')} |`;
  });
  const head = ['google.rpc', ...registries.map(({ platform }) => `\`${platform}\``)];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
}

/** `readme` with the table between `<!-- translations -->` and `<!-- end -->` made anew. */
export function withTranslations(readme: string, registries: readonly RegistryFile[]): string {
  return readme.replace(
    /<!-- translations -->\n[\s\S]*?<!-- end -->/,
    () => `<!-- translations -->\n\n${translationsTable(registries)}\n\n<!-- end -->`,
  );
}

/** `readme` with the text between `<!-- codes: PLATFORM -->` and `<!-- end -->` made anew. */
export function withTables(readme: string, registries: readonly RegistryFile[]): string {
  return registries.reduce((text, file) => {
    const marked = new RegExp(`(<!-- codes: ${file.platform} -->)[\\s\\S]*?(?=<!-- end -->)`);
    return text.replace(marked, (_, start: string) => `${start}\n\n${codesTable(file)}\n\n`);
  }, readme);
}
