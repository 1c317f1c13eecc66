import type { RegistryFile } from './schema.js';
import { canonicalCodes, generatedFrom } from './write-codes.js';

/** The codes of a platform for each code of google.rpc, those that a status maps back to first. */
export function codesByRpc(file: RegistryFile): Map<string, string[]> {
  const canonical = new Set(canonicalCodes(file).values());
  const rows = [...file.codes].sort((a, b) => Number(canonical.has(b.code)) - Number(canonical.has(a.code)));
  const groups = new Map<string, string[]>();
  for (const { code, rpc } of rows) groups.set(rpc, [...(groups.get(rpc) ?? []), code]);
  return groups;
}

/** `src/<platform>/rpc.ts`: the code of google.rpc that means the same as each code, for translation. */
export function writeRpc(file: RegistryFile, base?: RegistryFile): string {
  const theirs = base && codesByRpc(base);
  const groups = [...codesByRpc(file)].map(([rpc, codes]) => [rpc, codes.join(' ')] as const);
  const lines = groups.flatMap(([rpc, codes]) =>
    codes === theirs?.get(rpc)?.join(' ') ? [] : [`  ${rpc}: '${codes}',`],
  );
  if (base) {
    return `${generatedFrom(`codes/${file.platform}.json`)}import { ${base.platform}ByRpc } from '../${base.platform}/rpc.js';

/** The codes of ${file.title} for each code of google.rpc, those that a status maps back to first. */
export const ${file.platform}ByRpc: Readonly<Record<string, string>> = /* @__PURE__ */ Object.assign({}, ${base.platform}ByRpc, {
${lines.join('\n')}
});
`;
  }
  return `${generatedFrom(`codes/${file.platform}.json`)}/** The codes of ${file.title} for each code of google.rpc, those that a status maps back to first. */
export const ${file.platform}ByRpc: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
