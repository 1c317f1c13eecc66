import { KINDS } from './envelope/wire-error.js';
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

/**
 * Unfolds the table that the generator writes: each status, and behind it its codes, the canonical one first, all divided by spaces.
 *
 * A code is written `CODE[:ClassName[:Parent…]]`, with `+` behind it where a retry makes sense, and behind that `<`
 * (user), `>` (system) or `?` (unknown) where the kind is not the one that the status suggests.
 *
 * @param classNameOf the name of a class that follows from its code, where none stands there
 */
export function codeTable(codes: string, classNameOf?: (code: string) => string): CodeTable {
  const rows = new Map<string, TableRow>();
  const canonical: (string | undefined)[] = [];
  let http = 0;
  for (const entry of codes.split(' ')) {
    const status = Number(entry);
    if (status) {
      http = status;
      continue;
    }
    const kind = KINDS['?<>'.indexOf(entry.slice(-1))];
    const unsigned = kind ? entry.slice(0, -1) : entry;
    const retryable = unsigned.endsWith('+');
    const [said = '', name, ...parents] = (retryable ? unsigned.slice(0, -1) : unsigned).split(':');
    // As the engine keeps what stands in a program: such texts it tells apart by their addresses, others it has to compare.
    const [code = ''] = Object.keys({ [said]: 0 });
    const className = name || classNameOf?.(code);
    canonical[http] ??= code;
    rows.set(code, { code, http, className, retryable, kind, parents });
  }
  return { rows, canonical };
}

/** Names that follow from codes: `HttpNotFoundError` of `not-found`, `NameEmptyError` of `projects/name-empty`. */
export const namesWith =
  (prefix: string) =>
  (code: string): string => {
    const words = capitalized(code.slice(code.indexOf('/') + 1));
    return prefix + (words.endsWith('Error') ? words : `${words}Error`);
  };

/** The sentence that a class's name says: `Dataset version not found` of `DatasetVersionNotFoundError`. */
export function sentenceOf(className: string): string {
  return className.slice(0, -'Error'.length).replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The words of a code run together, each with a capital: `NotFound` of `not-found` and of `NOT_FOUND`. */
export function capitalized(code: string): string {
  const words = code === code.toUpperCase() ? code.toLowerCase() : code;
  return words.replace(/(?:^|[-_])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The reason phrase that follows from a code: `Not Found` of `not-found`, `URI Too Long` of `uri-too-long`. */
export function titleOf(code: string): string {
  return code.replace(/(?:^|-)(?:(?:http|uri)\b|[a-z])/g, (start) => start.replace('-', ' ').toUpperCase());
}

/** A frozen table without a prototype: `constructor` and its like are just unknown keys of it. */
export function constants<const T extends object>(entries: T): Readonly<T> {
  return Object.freeze(Object.assign(Object.create(null), entries));
}

/** `table` with another way back from the statuses, written as each status and behind it its code. */
export function withWayBack(table: CodeTable, codes: string): CodeTable {
  return { rows: table.rows, canonical: codeTable(codes).canonical };
}

/**
 * `base` with what another platform changes of it, in the words of {@link codeTable}; where that names a status, its first code is the canonical one.
 *
 * @param classNameOf the names of all classes, since the other platform has its own
 */
export function extendedTable(base: CodeTable, codes: string, classNameOf: (code: string) => string): CodeTable {
  const own = codeTable(codes, classNameOf);
  const rows = [...base.rows.values()].map((row) => [row.code, { ...row, className: classNameOf(row.code) }] as const);
  const all = new Map<string, TableRow>([...rows, ...own.rows]);
  const canonical = base.canonical.map((code, http) => (code && all.get(code)?.http === http ? code : undefined));
  return { rows: all, canonical: Object.assign(canonical, own.canonical) };
}

/** `table` with the codes that it does not list, each of which says what `unlisted` says. */
export function withUnlisted(table: CodeTable, unlisted: Omit<TableRow, 'code'>, codes: string): CodeTable {
  const rows = codes.split(' ').map((code) => [code, { ...unlisted, code }] as const);
  return { rows: new Map([...table.rows, ...rows]), canonical: table.canonical };
}
