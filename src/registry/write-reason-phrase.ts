import type { RegistryFile } from './schema.js';
import { generatedFrom } from './write-codes.js';

/** `src/reason-phrase.ts`: the titles of a registry whose codes are the statuses themselves. */
export function writeReasonPhrase(file: RegistryFile): string {
  const phrases = file.codes.map(({ http, title }) => `  [${http}, ${JSON.stringify(title)}],`);
  return `${generatedFrom(`codes/${file.platform}.json`)}const PHRASES: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
${phrases.join('\n')}
]);

/** The reason phrase of an HTTP error status as it is registered today, or undefined. */
export function reasonPhrase(status: number): string | undefined {
  return PHRASES.get(status);
}
`;
}
