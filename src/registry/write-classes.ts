import { classNameOf, familyOf } from './invariants.js';
import type { RegistryFile, RegistryRow } from './schema.js';
import { canonicalCodes, defaultKind, generatedFrom, rowLiteral, typeName } from './write-codes.js';

/** The file in which a class that is written by hand stands: `MlflowException` → `mlflow-exception`. */
function fileName(className: string): string {
  return className.replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$&-').toLowerCase();
}

/** What a person sees who points at a class. */
function docComment(row: RegistryRow): string {
  const kind = row.kind ?? defaultKind(row.http);
  const whose = { user: "the caller's to mend", system: "the platform's to mend", unknown: 'of unknown origin' }[kind];
  const name = row.name === undefined ? '' : ` (${row.name})`;
  const lines = [
    row.description,
    '',
    `\`${row.code}\`${name}, HTTP ${row.http}, ${whose}; a retry ${row.retryable ? 'may help' : 'does not help'}.`,
    '',
    `What to do: ${row.resolution}`,
  ];
  if (row.since !== undefined) lines.push('', `Since ${row.since}.`);
  if (row.removed !== undefined) lines.push('', `Removed after ${row.removed}.`);
  if (row.deprecated !== undefined) lines.push('', `@deprecated ${row.deprecated}`);
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line.replaceAll('*/', '*∕')}`)).join('\n')}\n */`;
}

/** The accessor by which a class tells its row. */
function rowGetter(row: RegistryRow, className: string): string {
  const message = (row.message ?? row.description).replace(/[{}]/g, '');
  return `  /** @internal */\n  override get '~row'(): CodeRow {\n    return ${rowLiteral(row, className, message)};\n  }`;
}

/** A class that is told by its code. */
function codeClass(row: RegistryRow, file: RegistryFile): string {
  const name = classNameOf(row, file);
  const parent = familyOf(row, file) ?? `${typeName(file)}ErrorBase`;
  return `${docComment(row)}\nexport class ${name} extends ${parent}<'${row.code}'> {\n${rowGetter(row, name)}\n}`;
}

/** The classes between the base class and those of the codes. Each is told by its lineage, and counts as the class of a code of its name. */
function familyClasses(file: RegistryFile): string[] {
  return Object.entries(file.families ?? {}).map(([status, name]) => {
    const own = file.codes.find((row) => classNameOf(row, file) === name);
    const code = canonicalCodes(file).get(Number(status));
    const row = own ?? (file.codes.find((candidate) => candidate.code === code) as RegistryRow);
    const type = typeName(file);
    const doc = docComment(row).replace(
      '/**\n * ',
      `/**\n * The errors of HTTP ${status}. ${own ? 'By itself: ' : `By itself one with the code \`${code}\`: `}`,
    );
    const lineage = `  /** @internal */\n  override get '~lineage'(): string {\n    return \`\${super['~lineage']}/${name}\`;\n  }`;
    return `${doc}\nexport class ${name}<Code extends ${type}Code = '${row.code}'> extends ${type}ErrorBase<Code> {\n${rowGetter(row, name)}\n\n${lineage}\n}`;
  });
}

/** A class of a runtime's hierarchy, told by its lineage, with the arguments that its document gives it. */
function lineageClass(row: RegistryRow, file: RegistryFile, rows: readonly RegistryRow[]): string {
  const name = classNameOf(row, file);
  const parent = row.extends ?? file.exception;
  const kind = parent === file.exception ? `'${row.kind ?? defaultKind(row.http)}', ` : '';
  const init = `${typeName(file)}ErrorInit`;
  const byMessage = row.signature === 'message';
  // A class with a code of its own hands it down only where there are classes to hand it to.
  const isParent = rows.some((child) => child.extends === name);
  const parentByMessage = rows.some((above) => classNameOf(above, file) === parent && above.signature === 'message');
  const head =
    byMessage && !isParent
      ? `export class ${name} extends ${parent}<'${row.code}'> {`
      : `export class ${name}<Code extends string = ${byMessage ? `'${row.code}'` : 'string'}> extends ${parent}<Code> {`;
  const parameters = byMessage
    ? messageConstructor(row, kind, init, isParent, parentByMessage)
    : kind === ''
      ? ''
      : `  constructor(code: Code, message?: string, worker?: string | null | ${init}) {\n    super(code, ${kind}message, worker);\n  }\n\n`;
  const lineage = `  /** @internal */\n  override get '~lineage'(): string {\n    return \`\${super['~lineage']}/${name}\`;\n  }`;
  return `${docComment(row)}\n${head}\n${parameters}${rowGetter(row, '')}\n\n${lineage}\n}`;
}

/** The constructor of a class that takes a message and knows its code. */
function messageConstructor(
  row: RegistryRow,
  kind: string,
  init: string,
  isParent: boolean,
  parentByMessage: boolean,
): string {
  const [parameter, code] = isParent ? [`, code: Code = '${row.code}' as Code`, 'code'] : ['', `'${row.code}'`];
  const given = parentByMessage ? `message, init, ${code}` : `${code}, ${kind}message, init`;
  return `  constructor(message?: string, init?: ${init}${parameter}) {\n    super(${given});\n  }\n\n`;
}

/** Parents before their children, for a class can only extend what stands above it. */
function parentsFirst(rows: readonly RegistryRow[], file: RegistryFile): RegistryRow[] {
  const depth = (row: RegistryRow): number => {
    const parent = rows.find((candidate) => classNameOf(candidate, file) === row.extends);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return [...rows].sort((a, b) => depth(a) - depth(b));
}

/** `src/<platform>/classes.ts`: a documented class for every code but those whose class is written by hand. */
export function writeClasses(file: RegistryFile): string {
  const families = Object.values(file.families ?? {});
  const rows = parentsFirst(
    file.codes.filter((row) => row.signature !== 'custom' && !families.includes(classNameOf(row, file))),
    file,
  );
  const lineages = rows.some((row) => row.signature !== undefined);
  const type = typeName(file);
  const base = lineages
    ? `import { ${file.exception}, type ${type}ErrorInit } from './${fileName(file.exception)}.js';`
    : `import { ${type}ErrorBase } from './error-base.js';`;
  const classes = [
    ...familyClasses(file),
    ...rows.map((row) => (row.signature === undefined ? codeClass(row, file) : lineageClass(row, file, rows))),
  ];
  const codes = families.length === 0 ? '' : `\nimport type { ${type}Code } from './codes.js';`;
  return `${generatedFrom(`codes/${file.platform}.json`)}import type { CodeRow } from '../memory.js';${codes}
${base}

${classes.join('\n\n')}
`;
}
