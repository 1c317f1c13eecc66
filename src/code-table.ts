import type { ErrorKind } from './envelope/wire-error.js';
import type { CodeRow } from './memory.js';

/** A row of a code table: a {@link CodeRow}, and what its class extends where that is not the platform's base class. */
export interface TableRow extends CodeRow {
  readonly parents?: readonly string[] | undefined;
}

/** What a registry becomes at run time: its codes with what an exception asks of them, and both HTTP maps. */
export interface CodeTable {
  readonly rows: ReadonlyMap<string, TableRow>;
  /** The canonical code of each status, at the index of the status. */
  readonly canonical: readonly (string | undefined)[];
}

/** The sign behind a code whose kind is not the one that its status suggests. */
const KINDS: ReadonlyMap<string, ErrorKind> = /* @__PURE__ */ new Map<string, ErrorKind>([
  ['<', 'user'],
  ['>', 'system'],
  ['?', 'unknown'],
]);

/**
 * Unfolds the table that the generator writes: for each status its codes, the canonical one first, divided by spaces.
 *
 * A code is written `CODE[:ClassName[:Parent…]]`, with `+` behind it where a retry makes sense, and behind that `<`
 * (user), `>` (system) or `?` (unknown) where the kind is not the one that the status suggests.
 */
export function codeTable(codesByStatus: Readonly<Record<number, string>>): CodeTable {
  const rows = new Map<string, TableRow>();
  const canonical: (string | undefined)[] = [];
  for (const [status, codes] of Object.entries(codesByStatus)) {
    const http = Number(status);
    for (const entry of codes.split(' ')) {
      const kind = KINDS.get(entry.slice(-1));
      const unsigned = kind ? entry.slice(0, -1) : entry;
      const retryable = unsigned.endsWith('+');
      const [code = '', className, ...parents] = (retryable ? unsigned.slice(0, -1) : unsigned).split(':');
      canonical[http] ??= code;
      rows.set(code, { code, http, className, retryable, kind, parents });
    }
  }
  return { rows, canonical };
}

/** A frozen table without a prototype: `constructor` and its like are just unknown keys of it. */
export function constants<const T extends object>(entries: T): Readonly<T> {
  return Object.freeze(Object.assign(Object.create(null), entries));
}

/** `table` with the codes that it does not list, each of which says what `unlisted` says. */
export function withUnlisted(table: CodeTable, unlisted: Omit<TableRow, 'code'>, codes: string): CodeTable {
  const rows = codes.split(' ').map((code) => [code, { ...unlisted, code }] as const);
  return { rows: new Map([...table.rows, ...rows]), canonical: table.canonical };
}
