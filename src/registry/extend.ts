/*
 * A registry that builds on another's. Both are JSON that nothing has checked yet; what comes out is checked as any registry.
 */

interface Json {
  readonly [name: string]: unknown;
}

/** What a registry takes over where it says nothing; every other key of the file speaks of its platform alone. */
const INHERITED = ['envelope', 'open', 'fallback', 'retryStatuses', 'categories'];

/** The keys of a row that speak of its platform alone. */
const OWN = ['exception', 'extends', 'mapped'];

/**
 * `file`, where it extends none of `files`; else what it extends, with its changes: the keys that it has, and its rows as merge patches
 * (RFC 7396) of the rows with the same codes. Where it says which code is canonical, the one of the other is no longer.
 *
 * @throws TypeError where it extends what is not there, or what extends another itself
 */
export function extended(file: unknown, name: string, files: ReadonlyMap<string, unknown>): unknown {
  if (!isJson(file) || file.extends === undefined) return file;
  const base = files.get(`${String(file.extends)}.json`);
  if (!isJson(base) || base.extends !== undefined) {
    const bases = [...files].filter(([, other]) => isJson(other) && other.extends === undefined);
    const known = bases.map(([other]) => other.replace(/\.json$/, '')).join(', ');
    throw new TypeError(
      `codes/${name} breaks the rules of a registry:\n  the file: "extends" is ${JSON.stringify(file.extends)}; fix: name a platform that extends none: ${known}`,
    );
  }
  const patches = rowsOf(file);
  const rows = rowsOf(base).map((row) =>
    merged(without(row, OWN), patches.find(({ code }) => code === row.code) ?? {}),
  );
  const codes = [...patches.filter(({ code }) => !rows.some((row) => row.code === code)), ...rows];
  const canonical = codes.filter(({ code }) =>
    patches.some((patch) => patch.code === code && patch.canonical === true),
  );
  const isReplaced = ({ code, http }: Json): boolean =>
    canonical.some((chosen) => chosen.http === http) && !canonical.some((chosen) => chosen.code === code);
  return {
    ...Object.fromEntries(INHERITED.filter((key) => base[key] !== undefined).map((key) => [key, base[key]])),
    ...file,
    codes: codes.map((row) => (isReplaced(row) ? without(row, ['canonical']) : row)),
  };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOf({ codes }: Json): Json[] {
  return Array.isArray(codes) ? codes.filter(isJson) : [];
}

function without(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** `object` with the members of `patch`; one that is null there is taken away. */
function merged(object: Json, patch: Json): Json {
  return Object.fromEntries(Object.entries({ ...object, ...patch }).filter(([, value]) => value !== null));
}
