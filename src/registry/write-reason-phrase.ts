import { titleOf } from '../code-table.js';
import type { RegistryFile } from './schema.js';
import { generatedFrom, tableText } from './write-codes.js';

/** `src/reason-phrase.ts`: the statuses of a registry whose codes are the statuses themselves, and their titles, which follow from the codes. */
export function writeReasonPhrase(file: RegistryFile): string {
  const odd = file.codes.filter(({ code, title }) => title !== titleOf(code));
  return `${generatedFrom(`codes/${file.platform}.json`)}import { titleOf } from './code-table.js';

/** Each HTTP error status with its code, as \`codeTable\` reads it. */
export const STATUSES =
  '${tableText(file.codes, file)}';

/** The phrases that are written otherwise than their codes. */
const ODD: Readonly<Record<number, string>> = {
${odd.map(({ http, title }) => `  ${http}: ${JSON.stringify(title)},`).join('\n')}
};

/** Codes of no registry that name what no wait mends, whatever the status. */
export const LASTING: readonly string[] = ${JSON.stringify(file.lasting ?? [])};

/** The reason phrase of an HTTP error status as it is registered today, or undefined. */
export function reasonPhrase(status: number): string | undefined {
  const code = new RegExp(\`\\\\b\${status} ([a-z-]+)\`).exec(STATUSES)?.[1];
  return ODD[status] ?? (code && titleOf(code));
}
`;
}
