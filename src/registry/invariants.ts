import { defaultClassName } from './class-name.js';
import { publishedReasonPhrase, REASON_PHRASE_DIFFERENCES } from './reason-phrase.js';
import type { RegistryFile, RegistryRow } from './schema.js';

/** A broken invariant: where, what is wrong, and how to mend it. */
export interface Fault {
  /** The code of the row, or the key of the file. */
  readonly at: string;
  readonly problem: string;
  readonly fix: string;
}

/** The name of a row's class: the one that the row gives, else made from its name or code. */
export function classNameOf(
  row: RegistryRow,
  { classPrefix, classSuffix }: Pick<RegistryFile, 'classPrefix' | 'classSuffix'>,
): string {
  return row.exception ?? defaultClassName(row.name ?? row.code, classPrefix, classSuffix);
}

/** The class between the base class and that of `row`, where the file has families: the one of the row's status. */
export function familyOf(row: RegistryRow, { families }: Pick<RegistryFile, 'families'>): string | undefined {
  return families?.[row.http];
}

/** The fallback codes of a registry: for a 4xx status, and for everything else. */
export function fallbackOf({ fallback }: RegistryFile): readonly [clientError: string, otherwise: string] {
  return typeof fallback === 'string' ? [fallback, fallback] : [fallback['4xx'], fallback['5xx']];
}

/** The number by which a row is put into a category: its protobuf integer, else the digits of its code, else its status. */
function numberOf(row: RegistryRow): number {
  const digits = /^[A-Z]+_(\d+)$/.exec(row.code)?.[1];
  return row.number ?? (digits === undefined ? row.http : Number(digits));
}

/** Everything about a registry that no single row can show. */
export function faultsOf(file: RegistryFile): Fault[] {
  return [
    ...duplicates(file, 'code', (row) => row.code),
    ...duplicates(file, 'number', (row) => row.number),
    ...duplicates(file, 'class name', (row) => classNameOf(row, file), takenClassNames(file)),
    ...duplicates(file, 'message under its status', (row) => row.message && `${row.http} ${row.message}`),
    ...canonicalFaults(file),
    ...categoryFaults(file),
    ...referenceFaults(file),
    ...titleFaults(file),
    ...familyFaults(file),
    ...overrideFaults(file),
  ];
}

/** The class names that are no row's to take. */
function takenClassNames({ exception, parsedAs }: RegistryFile): (readonly [owner: string, key: string])[] {
  const shared = ['CodedError', 'CodeRow'].map((name) => ['the code that all platforms share', name] as const);
  const parsed = parsedAs === undefined ? [] : [['the class that a parser builds', parsedAs] as const];
  return [['the base class', exception], ...parsed, ...shared];
}

function duplicates(
  file: RegistryFile,
  what: string,
  keyOf: (row: RegistryRow) => string | number | undefined,
  taken: readonly (readonly [owner: string, key: string])[] = [],
): Fault[] {
  const owners = new Map<string | number, string>();
  for (const [owner, key] of taken) {
    // The base class may stand as a row of its own, as Flyte's does.
    if (key !== file.exception || !file.codes.some((row) => row.exception === key)) owners.set(key, owner);
  }
  const faults: Fault[] = [];
  for (const row of file.codes) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, `the row of ${row.code}`);
    } else {
      const fix =
        what === 'class name'
          ? 'give one of them an "exception" of its own'
          : `remove one of them or change its ${what}`;
      faults.push({ at: row.code, problem: `the ${what} ${JSON.stringify(key)} is taken by ${owner}`, fix });
    }
  }
  return faults;
}

function canonicalFaults({ codes, fromHttp }: RegistryFile): Fault[] {
  const faults: Fault[] = [];
  if (fromHttp !== undefined) {
    const known = new Set(codes.map(({ code }) => code));
    for (const [status, code] of Object.entries(fromHttp)) {
      if (known.has(code)) continue;
      faults.push({
        at: 'fromHttp',
        problem: `${status} maps to ${code}, which is no code of the file`,
        fix: 'name a code that has a row',
      });
    }
    for (const { code } of codes.filter(({ canonical }) => canonical)) {
      faults.push({
        at: code,
        problem: 'it is canonical, but "fromHttp" says the way back',
        fix: 'remove "canonical"',
      });
    }
    return faults;
  }
  for (const http of new Set(codes.map((row) => row.http))) {
    const sharing = codes.filter((row) => row.http === http);
    const canonical = sharing.filter((row) => row.canonical).map((row) => row.code);
    const names = sharing.map((row) => row.code).join(', ');
    if (canonical.length > 1) {
      faults.push({
        at: canonical[1] as string,
        problem: `status ${http} has ${canonical.length} canonical codes: ${canonical.join(', ')}`,
        fix: 'leave "canonical" on the one that the status shall map back to',
      });
    } else if (sharing.length > 1 && canonical.length === 0) {
      faults.push({
        at: sharing[0]?.code as string,
        problem: `status ${http} is shared by ${names}, and none of them is canonical`,
        fix: 'add "canonical": true to the one that the status shall map back to',
      });
    }
  }
  return faults;
}

function categoryFaults({ codes, categories }: RegistryFile): Fault[] {
  const faults: Fault[] = [];
  const ids = categories.map(({ id }) => id).join(', ');
  for (const { id } of categories.filter(
    (one, index) => categories.findIndex((other) => other.id === one.id) !== index,
  )) {
    faults.push({ at: 'categories', problem: `the category ${id} stands there twice`, fix: 'remove one of them' });
  }
  for (const row of codes) {
    for (const id of [row.category, ...(row.alsoIn ?? [])]) {
      const category = categories.find((candidate) => candidate.id === id);
      if (!category) {
        const fix = `use one of ${ids}, or add the category to the file`;
        faults.push({ at: row.code, problem: `there is no category ${JSON.stringify(id)}`, fix });
      }
    }
    const range = categories.find(({ id }) => id === row.category)?.range;
    const number = numberOf(row);
    if (range && (number < range[0] || number > range[1])) {
      faults.push({
        at: row.code,
        problem: `its number ${number} is outside its category ${row.category}, which goes from ${range[0]} to ${range[1]}`,
        fix: 'move the row to the category of its number, or give it a number of the category',
      });
    }
  }
  return faults;
}

function referenceFaults(file: RegistryFile): Fault[] {
  const faults: Fault[] = [];
  const codes = new Set(file.codes.map((row) => row.code));
  for (const code of new Set(fallbackOf(file))) {
    if (!codes.has(code)) {
      faults.push({ at: 'fallback', problem: `${code} is no code of the file`, fix: 'name a code that has a row' });
    }
  }
  for (const { code, pattern } of file.diagnoses ?? []) {
    if (codes.has(code)) continue;
    faults.push({
      at: `the diagnosis ${pattern}`,
      problem: `${code} is no code of the file`,
      fix: 'name a code that has a row',
    });
  }
  const classes = new Set([...file.codes.map((row) => classNameOf(row, file)), file.exception, 'CodedError']);
  for (const row of file.codes) {
    for (const parent of [row.extends, row.alsoExtends]) {
      if (parent === undefined || classes.has(parent)) continue;
      const fix = 'name the class of another row, the base class, or CodedError';
      faults.push({ at: row.code, problem: `it extends ${parent}, which is no class of the file`, fix });
    }
    const above = classesAbove(row, file);
    if (above.includes(classNameOf(row, file))) {
      const fix = 'let one of these classes extend the base class';
      faults.push({ at: row.code, problem: `its class extends itself, by way of ${above.join(', ')}`, fix });
    }
    for (const alias of row.aliases ?? []) {
      if (!codes.has(alias)) continue;
      faults.push({ at: row.code, problem: `its alias ${alias} is a code of the file`, fix: 'remove the alias' });
    }
  }
  return faults;
}

/** The classes that a row's class extends, nearest first, each of them once. */
function classesAbove(row: RegistryRow, file: RegistryFile): string[] {
  const above: string[] = [];
  let parent = row.extends;
  while (parent !== undefined && !above.includes(parent)) {
    above.push(parent);
    const name = parent;
    parent = file.codes.find((candidate) => classNameOf(candidate, file) === name)?.extends;
  }
  return above;
}

/** A family is the class of a code with its status, or one that no code has; a status with a family has a code. */
function familyFaults(file: RegistryFile): Fault[] {
  const families = Object.entries(file.families ?? {});
  const taken = takenClassNames(file).map(([, name]) => name);
  const faults = families.flatMap(([status, name], index): Fault[] => {
    const row = file.codes.find((candidate) => classNameOf(candidate, file) === name);
    const at = 'families';
    if (taken.includes(name) || families.findIndex(([, other]) => other === name) !== index) {
      return [{ at, problem: `the class name ${name} of ${status} is taken`, fix: 'name another class' }];
    }
    if (row && row.http !== Number(status)) {
      const problem = `the family of ${status} is ${name}, the class of ${row.code}, which has the status ${row.http}`;
      return [{ at, problem, fix: 'name the class of a code with that status, or one that no code has' }];
    }
    if (file.codes.some(({ http }) => http === Number(status))) return [];
    return [{ at, problem: `no code has the status ${status}`, fix: 'remove it, or add a code' }];
  });
  const alone = file.codes.filter((row) => row.byCode && familyOf(row, file) === undefined);
  return [
    ...faults,
    ...alone.map(({ code, http }) => ({
      at: code,
      problem: `it decides its family by its code, but ${http} has none`,
      fix: 'add the status to "families", or remove "byCode"',
    })),
  ];
}

function overrideFaults({ codes, overrides = [] }: RegistryFile): Fault[] {
  const known = new Set(codes.map(({ code }) => code));
  const unreadable = overrides.filter(({ path }) => !isRegExp(path));
  const strange = unreadable.map(({ path }) => ({
    at: 'overrides',
    problem: `${path} is no regular expression`,
    fix: 'correct the path',
  }));
  const unknown = overrides
    .flatMap(({ code, becomes }) => [code, becomes])
    .filter((code) => !known.has(code))
    .map((code) => ({
      at: 'overrides',
      problem: `${code} is no code of the file`,
      fix: 'name a code that has a row',
    }));
  return [...strange, ...unknown];
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

/** A title is the reason phrase of its status as it is published, or one of the differences that are known. */
function titleFaults({ codes }: RegistryFile): Fault[] {
  return codes.flatMap(({ code, http, title }) => {
    const published = publishedReasonPhrase(http);
    if (title === undefined || title === published || http in REASON_PHRASE_DIFFERENCES) return [];
    const problem = `its title ${JSON.stringify(title)} is not what is published for ${http}: ${JSON.stringify(published)}`;
    return [{ at: code, problem, fix: 'correct the title, or say in reason-phrase.ts why it differs' }];
  });
}
