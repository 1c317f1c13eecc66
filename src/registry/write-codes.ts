import { capitalized, namesWith, sentenceOf } from '../code-table.js';
import { classNameOf, fallbackOf } from './invariants.js';
import type { RegistryFile, RegistryRow } from './schema.js';

/** The first line of every generated TypeScript file. */
export function generatedFrom(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit: the next run overwrites it.\n`;
}

/** What a platform's types are called: `Mlflow` of MlflowException, `EventML` of EventMLError, `Flyte` of flyte. */
export function typeName({ exception, platform }: Pick<RegistryFile, 'exception' | 'platform'>): string {
  const stem = exception.replace(/(?:Exception|Error)$/, '');
  return stem.toLowerCase() === platform ? stem : platform.charAt(0).toUpperCase() + platform.slice(1);
}

/** The kind that a status suggests. */
export function defaultKind(http: number): 'user' | 'system' {
  return http >= 400 && http < 500 ? 'user' : 'system';
}

/** The code that each status of a registry maps back to. */
export function canonicalCodes({ codes, fromHttp }: RegistryFile): Map<number, string> {
  if (fromHttp) return new Map(Object.entries(fromHttp).map(([status, code]) => [Number(status), code]));
  const statuses = [...new Set(codes.map((row) => row.http))].sort((a, b) => a - b);
  return new Map(
    statuses.map((http) => {
      const sharing = codes.filter((row) => row.http === http);
      return [http, (sharing.find((row) => row.canonical) ?? sharing[0])?.code as string];
    }),
  );
}

const SIGNS = { user: '<', system: '>', unknown: '?' } as const;

/** What class names begin with that follow from a code; undefined where a parser builds a class that keeps its own name. */
function prefixOf(file: RegistryFile): string | undefined {
  return file.parsedAs === undefined ? (file.classPrefix ?? '') : undefined;
}

/** A row as `codeTable` reads it: `CODE[:ClassName[:Parent]]` and its signs. */
function entryOf(row: RegistryRow, file: RegistryFile): string {
  const prefix = prefixOf(file);
  const own = classNameOf(row, file);
  const follows = file.extends === undefined ? namesWith(prefix ?? '') : capitalized;
  const name = prefix === undefined || own === follows(row.code) ? '' : own;
  const parents = [row.extends, row.alsoExtends].filter((parent) => parent !== undefined);
  const parts = [row.code, name, ...parents];
  return `${(parts.length === 2 && name === '' ? parts.slice(0, 1) : parts).join(':')}${signsOf(row)}`;
}

function signsOf({ http, kind, retryable }: RegistryRow): string {
  return `${retryable ? '+' : ''}${kind === undefined || kind === defaultKind(http) ? '' : SIGNS[kind]}`;
}

/** Rows that differ in nothing but their code are worth a place of their own from this number on. */
const ALIKE = 20;

/** The largest group of rows that differ in nothing but their code, where it is large. */
function alikeRows(file: RegistryFile): readonly RegistryRow[] {
  if (file.parsedAs === undefined) return [];
  const groups = new Map<string, RegistryRow[]>();
  for (const row of file.codes) {
    if ((row.canonical ?? row.extends ?? row.alsoExtends ?? row.message) !== undefined) continue;
    const look = `${row.http}${signsOf(row)}`;
    groups.set(look, [...(groups.get(look) ?? []), row]);
  }
  const largest = [...groups.values()].reduce<readonly RegistryRow[]>((a, b) => (b.length > a.length ? b : a), []);
  return largest.length >= ALIKE ? largest : [];
}

/** The rows that say something else than those of the file that is extended, or than those of its map of statuses. */
function changedRows(file: RegistryFile, base: RegistryFile): RegistryRow[] {
  const look = (row: RegistryRow | undefined): string => (row === undefined ? '' : `${row.http} ${signsOf(row)}`);
  const [own, theirs] = [canonicalCodes(file), canonicalCodes(base)];
  const changed = file.codes.filter(
    (row) =>
      classNameOf(row, file) !== capitalized(row.code) ||
      look(row) !== look(base.codes.find(({ code }) => code === row.code)) ||
      (own.get(row.http) === row.code && theirs.get(row.http) !== row.code),
  );
  // The first of a status is its canonical code, so that one stands there too.
  return file.codes.filter((row) => changed.includes(row) || changed.some(({ http }) => own.get(http) === row.code));
}

/** The name of the table of all codes of a platform. */
function wholeTable(file: RegistryFile): string {
  return `${file.platform}${alikeRows(file).length > 0 ? 'Whole' : ''}Table`;
}

/** `rows` by their statuses, of each status the canonical one first. */
function inTableOrder(rows: readonly RegistryRow[], file: RegistryFile): RegistryRow[] {
  const canonical = canonicalCodes(file);
  const rank = ({ code, http }: RegistryRow): number => http * 2 - Number(canonical.get(http) === code);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** The table of `rows` as `codeTable` reads it. */
export function tableText(rows: readonly RegistryRow[], file: RegistryFile): string {
  return inTableOrder(rows, file)
    .flatMap((row, index, all) => [...(all[index - 1]?.http === row.http ? [] : [row.http]), entryOf(row, file)])
    .join(' ');
}

/** `text` as it stands in a program: capitals in small letters, like the words around them, beside which they take a fifth less room. */
function packed(text: string): string {
  return text.toLowerCase() === text || /[a-z]/.test(text)
    ? `'${text}'`
    : `/* @__PURE__ */ '${text.toLowerCase()}'.toUpperCase()`;
}

/** The table of a platform that extends no other. The one that names the statuses stands with their phrases, which follow from it. */
function ownTable(rows: readonly RegistryRow[], file: RegistryFile): string {
  const text = file.claims === 'rest' ? 'STATUSES' : `\n  ${packed(tableText(rows, file))},\n`;
  const prefix = prefixOf(file);
  return `codeTable(${text}${prefix === undefined ? '' : `${text === 'STATUSES' ? ', ' : '  '}/* @__PURE__ */ namesWith('${prefix}')`})`;
}

/** The expression of the table. */
function tableOf(rows: readonly RegistryRow[], file: RegistryFile, base: RegistryFile | undefined): string {
  const table = base
    ? `extendedTable(${wholeTable(base)}, ${packed(tableText(changedRows(file, base), file))}, capitalized)`
    : ownTable(rows, file);
  if (file.fromHttp === undefined) return table;
  const back = Object.entries(file.fromHttp).map(([status, code]) => `${status} ${code}`);
  return `withWayBack(/* @__PURE__ */ ${table}, '${back.join(' ')}')`;
}

/** A row as a class says it. Where the name is left out, the class is called by its lineage. */
export function rowLiteral(row: RegistryRow, className: string, message: string | undefined): string {
  const members = [
    `code: '${row.code}'`,
    `http: ${row.http}`,
    ...(className === '' ? [] : [`className: '${className}'`]),
    ...(row.retryable ? ['retryable: true'] : []),
    ...(row.kind !== undefined && row.kind !== defaultKind(row.http) ? [`kind: '${row.kind}'`] : []),
    ...(message === undefined ? [] : [`message: ${quote(message)}`]),
  ];
  return `{ ${members.join(', ')} }`;
}

const quote = (text: string): string =>
  /\p{Cc}/u.test(text) || (text.includes("'") && !text.includes('"'))
    ? JSON.stringify(text)
    : `'${text.replace(/['\\]/g, '\\$&')}'`;

const keyOf = (code: string): string => (/^\w+$/.test(code) ? code : `'${code}'`);

function constants(doc: string, name: string, entries: readonly string[]): string {
  return `/** ${doc} */\nexport const ${name} = /* @__PURE__ */ constants({\n${entries.join('\n')}\n} as const);`;
}

/** `src/<platform>/codes.ts`: the codes and both HTTP maps, as types and as the table of the run time. */
export function writeCodes(file: RegistryFile, base?: RegistryFile): string {
  const type = typeName(file);
  const { platform, title } = file;
  const alike = alikeRows(file);
  const listed = file.codes.filter((row) => !alike.includes(row));
  const statusByCode = file.codes.map(
    (row) => `  /** ${row.description.replaceAll('*/', '*∕')} */\n  readonly ${keyOf(row.code)}: ${row.http};`,
  );
  const codeByStatus = [...canonicalCodes(file)].map(([http, code]) => `  readonly ${http}: '${code}';`);
  const families = Object.entries(file.families ?? {});
  // The numbers are those of the enum, which is the other platform's.
  const numbered = file.codes.filter((row) => row.number !== undefined && base === undefined);
  const mapped = file.codes.filter((row) => row.mapped);
  const helpers = [
    ...(base ? ['capitalized', 'extendedTable'] : ['codeTable']),
    ...(mapped.length > 0 || numbered.length > 0 ? ['constants'] : []),
    ...(base || prefixOf(file) === undefined ? [] : ['namesWith']),
    ...(alike.length > 0 ? ['withUnlisted'] : []),
    ...(file.fromHttp === undefined ? [] : ['withWayBack']),
  ].join(', ');
  const parts = [
    `import { ${helpers} } from '../code-table.js';${file.claims === 'rest' ? "\nimport { STATUSES } from '../reason-phrase.js';" : ''}${base ? `\nimport { ${wholeTable(base)} } from '../${base.platform}/codes.js';` : ''}`,
    `/** The HTTP status of every code of ${title}. */\nexport interface ${type}StatusByCode {\n${statusByCode.join('\n')}\n}`,
    `/** The canonical code of every HTTP status of ${title}. */\nexport interface ${type}CodeByStatus {\n${codeByStatus.join('\n')}\n}`,
    `/** A code of ${title}. */\nexport type ${type}Code = keyof ${type}StatusByCode;`,
    `/** The codes of ${title}${alike.length > 0 ? ' that differ from the others in status, kind or retry' : ''}. */\nexport const ${platform}Table = /* @__PURE__ */ ${tableOf(listed, file, base)};`,
  ];
  if (alike.length > 0) {
    const [row] = alike as [RegistryRow];
    const names = alike.map(({ code }) => code).join(' ');
    parts.push(
      `/** What the codes of ${title} say that the table does not list: they differ in nothing but their name. */`,
      `export const ${platform}Unlisted = { http: ${row.http}, kind: '${row.kind ?? defaultKind(row.http)}'${row.retryable ? ', retryable: true' : ''} } as const;`,
      `/** All codes of ${title}. */`,
      `export const ${wholeTable(file)} = /* @__PURE__ */ withUnlisted(\n  ${platform}Table,\n  ${platform}Unlisted,\n  ${packed(names)},\n);`,
    );
  }
  if (numbered.length > 0) {
    const entries = numbered.map((row) => `  ${keyOf(row.code)}: ${row.number},`);
    parts.push(constants(`The protobuf integers of the codes of ${title}.`, `${platform}Numbers`, entries));
  }
  if (mapped.length > 0) {
    const entries = mapped.map((row) => `  ${keyOf(row.code)}: ${row.http},`);
    const codes = [...canonicalCodes(file)].map(([http, code]) => `  ${http}: '${code}',`);
    parts.push(
      constants(`The codes that ${title} itself gives an HTTP status.`, `${platform}StatusTable`, entries),
      constants(`The code of each of those statuses.`, `${platform}CodeTable`, codes),
    );
  }
  const last = file.codes.find((row) => row.code === fallbackOf(file)[1]) as RegistryRow;
  parts.push(
    `/** What the base class says of an error that it is told nothing about: the last resort. */\nexport const ${platform}BaseRow = ${rowLiteral(last, '', undefined)} as const;`,
  );
  const aliases = file.codes.flatMap(({ code, aliases }) => (aliases ? [[code, ...aliases].join(' ')] : []));
  if (aliases.length > 0) {
    parts.push(
      `/** Further codes on the wire: behind a row's code those that mean it too. The kind tells rows that share one. */\nexport const ${platform}Aliases =\n  '${aliases.join('|')}';`,
    );
  }
  for (const row of file.codes) {
    if (row.signature !== 'custom' || classNameOf(row, file) === file.exception) continue;
    parts.push(
      `/** The row of ${classNameOf(row, file)}, whose class is written by hand. */\nexport const ${platform}RowOf${classNameOf(row, file)} = ${rowLiteral(row, '', row.description)} as const;`,
    );
  }
  if (families.length > 0) {
    const canonical = canonicalCodes(file);
    const isOwn = ([status, name]: readonly [string, string]): boolean =>
      file.codes.some((row) => row.code === canonical.get(Number(status)) && classNameOf(row, file) === name);
    const text = families.filter((family) => !isOwn(family)).map(([status, name]) => `${status}: '${name}'`);
    const alone = file.codes.filter(({ byCode }) => byCode).map(({ code }) => code);
    parts.push(
      `/** The classes between the base class of ${title} and those of the codes that no status's canonical code has for its own, by status. */\nexport const ${platform}Families: Readonly<Record<number, string>> = { ${text} };`,
      `/** The codes whose family is that of their own status, whatever the status of the answer. */\nexport const ${platform}ByCode =\n  ${packed(alone.join(' '))};`,
    );
  }
  if (file.overrides) {
    const lines = file.overrides.map(
      ({ code, status, method, path, messages: templates, becomes }) =>
        `  [${[code, status, method, path, templates, becomes].map((it) => JSON.stringify(it)).join(', ')}],`,
    );
    parts.push(
      `/** Answers of single routes whose code is not the one that is meant. */\nexport const ${platform}Overrides: readonly (readonly [code: string, status: number, method: string, path: string, messages: readonly string[], becomes: string])[] = [\n${lines.join('\n')}\n];`,
    );
  }
  const messages = inTableOrder(listed, file).map((row) =>
    row.message === sentenceOf(classNameOf(row, file)) ? '=' : (row.message ?? ''),
  );
  if (messages.some((message) => message !== '')) {
    parts.push(
      `/** The messages by which codes of ${title} are recognised, in the order of its table: an equals sign where the name of the class says it, empty where there is none. */\nexport const ${platform}Messages =\n  ${quote(messages.join('|'))};`,
    );
  }
  parts.push(
    `/** When a body is read as an error of ${title} though the caller named no platform. */\nexport const ${platform}Claims = '${file.claims}';`,
  );
  const [from4xx, otherwise] = fallbackOf(file);
  parts.push(
    `/** The codes for a status that has none: a 4xx, and any other. */\nexport const ${platform}Fallback = ['${from4xx}', '${otherwise}'] as const;`,
    `/** The statuses after which a retry makes sense, where only the status is known. */\nexport const ${platform}RetryStatuses: readonly number[] = [${file.retryStatuses.join(', ')}];`,
  );
  return `${generatedFrom(`codes/${platform}.json`)}${parts.join('\n\n').replaceAll('*/\n\nexport', '*/\nexport')}\n`;
}
