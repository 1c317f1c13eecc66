import type { RegistryFile } from './schema.js';
import { generatedFrom } from './write-codes.js';

/** `src/<platform>/texts.ts`: what the registry says in words, for whoever asks for an explanation. */
export function writeTexts(file: RegistryFile): string {
  const { platform, title } = file;
  const codes = file.codes.map(
    ({ code, description, resolution }) => `${text(code)}, [${text(description, resolution)}]`,
  );
  const diagnoses = (file.diagnoses ?? []).map(({ code, pattern, path, cause, fix }) =>
    text(code, pattern, cause, fix, ...(path === undefined ? [] : [path])),
  );
  const advice = (file.advice ?? []).map(({ status, path, cause, fix }) => `${status}, ${text(path, cause, fix)}`);
  return `${generatedFrom(`codes/${platform}.json`)}import type { Texts } from '../explanation.js';

/** What the registry of ${title} says in words. */
export const ${platform}Texts: Texts = {
  codes: /* @__PURE__ */ new Map([${lines(codes)}]),
  diagnoses: [${lines(diagnoses)}],
  advice: [${lines(advice)}],
};
`;
}

const text = (...parts: readonly string[]): string => parts.map((part) => JSON.stringify(part)).join(', ');

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `\n${entries.map((entry) => `    [${entry}],`).join('\n')}\n  `;
