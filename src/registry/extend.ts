import type { RegistryFile, RegistryPatch } from './schema.js';

/*
 * A registry that builds on another's. What comes out is checked as any registry.
 */

interface Json {
  readonly [name: string]: unknown;
}

/** What a registry takes over where it says nothing; every other key of the file speaks of its platform alone. */
const INHERITED = ['envelope', 'open', 'fallback', 'retryStatuses', 'categories'] as const;

/** The keys of a row that speak of its platform alone. */
const OWN = ['exception', 'extends', 'alsoExtends', 'byCode', 'mapped'];

/**
 * What `patch` extends, with its changes: the keys that it has, and its rows as merge patches (RFC 7396) of the rows with the same codes. Where it
 * says which code is canonical, the other's is no longer. New rows come first.
 */
export function extended(patch: RegistryPatch, base: RegistryFile): unknown {
  const patches: readonly Json[] = patch.codes;
  const patchOf = (code: unknown): Json | undefined => patches.find((row) => row.code === code);
  const theirs = base.codes.map((row) => merged(without(row, OWN), patchOf(row.code) ?? {}));
  const fresh = patches.filter(({ code }) => !base.codes.some((row) => row.code === code));
  const codes = [...fresh.map((row) => merged({}, row)), ...theirs];
  const chosen = codes.filter(({ code }) => patchOf(code)?.canonical === true);
  const isReplaced = ({ code, http }: Json): boolean =>
    chosen.some((row) => row.http === http) && !chosen.some((row) => row.code === code);
  return {
    ...Object.fromEntries(INHERITED.map((key) => [key, base[key]])),
    ...patch,
    codes: codes.map((row) => (isReplaced(row) ? without(row, ['canonical']) : row)),
  };
}

function without(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** `object` with the members of `patch`; one that is null there is taken away. */
function merged(object: Json, patch: Json): Json {
  return Object.fromEntries(Object.entries({ ...object, ...patch }).filter(([, value]) => value !== null));
}
