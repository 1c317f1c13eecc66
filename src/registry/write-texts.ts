import type { RegistryFile, RegistryRow } from './schema.js';
import { generatedFrom } from './write-codes.js';

/** `src/<platform>/texts.ts`: what the registry says in words, for whoever asks for an explanation. */
export function writeTexts(file: RegistryFile, base?: RegistryFile): string {
  const { platform, title } = file;
  const isTheirs = ({ code, description, resolution }: RegistryRow): boolean =>
    base?.codes.some((row) => row.code === code && row.description === description && row.resolution === resolution) ===
    true;
  const rows = file.codes.filter((row) => !isTheirs(row));
  const codes = rows.map(({ code, description, resolution }) => `${text(code)}, [${text(description, resolution)}]`);
  const diagnoses = (file.diagnoses ?? []).map(({ code, pattern, path, cause, fix }) =>
    text(code, pattern, cause, fix, ...(path === undefined ? [] : [path])),
  );
  const advice = (file.advice ?? []).map(({ status, path, cause, fix }) => `${status}, ${text(path, cause, fix)}`);
  const own = `{
  codes: /* @__PURE__ */ new Map([${lines(codes)}]),
  diagnoses: [${lines(diagnoses)}],
  advice: [${lines(advice)}],
}`;
  const imports = base
    ? `import { type Texts, withWords } from '../explanation.js';\nimport { ${base.platform}Texts } from '../${base.platform}/texts.js';`
    : "import type { Texts } from '../explanation.js';";
  return `${generatedFrom(`codes/${platform}.json`)}${imports}

/** What the registry of ${title} says in words. */
export const ${platform}Texts: Texts = ${base ? `/* @__PURE__ */ withWords(${base.platform}Texts, ${own})` : own};
`;
}

const text = (...parts: readonly string[]): string => parts.map((part) => JSON.stringify(part)).join(', ');

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `\n${entries.map((entry) => `    [${entry}],`).join('\n')}\n  `;
