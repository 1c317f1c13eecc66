import { classNameOf } from './invariants.js';
import type { RegistryFile } from './schema.js';
import { canonicalCodes } from './write-codes.js';

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

/** `readme` with the text between `<!-- codes: PLATFORM -->` and `<!-- end -->` made anew. */
export function withTables(readme: string, registries: readonly RegistryFile[]): string {
  return registries.reduce((text, file) => {
    const start = `<!-- codes: ${file.platform} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf('<!-- end -->', from);
    if (from < 0 || to < 0) return text;
    return `${text.slice(0, from + start.length)}\n\n${codesTable(file)}\n\n${text.slice(to)}`;
  }, readme);
}
