import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { extended } from './extend.js';
import { type Fault, faultsOf } from './invariants.js';
import { type RegistryFile, type RegistryPatch, registryFile, registryPatch } from './schema.js';

/**
 * A registry, checked.
 *
 * @param name the file's name, for the message
 * @throws TypeError that names file, row and fix for everything that is wrong
 */
export function checkRegistry(value: unknown, name: string): RegistryFile {
  return checked(registryFile.safeParse(value), value, name, faultsOf);
}

/**
 * What a registry says that extends another, checked.
 *
 * @throws TypeError as {@link checkRegistry}
 */
export function checkPatch(value: unknown, name: string): RegistryPatch {
  return checked(registryPatch.safeParse(value), value, name, ({ codes }) =>
    codes
      .map(({ code }) => code)
      .filter((code, index, all) => all.indexOf(code) !== index)
      .map((code) => ({
        at: code,
        problem: `the code ${JSON.stringify(code)} stands there twice`,
        fix: 'make one row of them',
      })),
  );
}

function checked<T>(parsed: z.ZodSafeParseResult<T>, value: unknown, name: string, also: (data: T) => Fault[]): T {
  const faults = parsed.success ? also(parsed.data) : parsed.error.issues.map((issue) => faultOf(issue, value));
  if (parsed.success && faults.length === 0) return parsed.data;
  return refuse(name, faults);
}

function refuse(name: string, faults: readonly Fault[]): never {
  const lines = faults.map(({ at, problem, fix }) => `  ${at}: ${problem}; fix: ${fix}`);
  throw new TypeError(`codes/${name} breaks the rules of a registry:\n${lines.join('\n')}`);
}

/** The registries in `folder`, by the order of their file names. One that extends another has the rows of both. */
export function loadRegistries(folder: string): RegistryFile[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'registry.schema.json')
    .sort();
  const values = new Map(
    names.map((name) => [name, parseJson(readFileSync(join(folder, name), 'utf8'), name)] as const),
  );
  const isPatch = (name: string): boolean => (values.get(name) as { extends?: unknown } | null)?.extends !== undefined;
  // Those that others build on come first, so that a fault of theirs is said of them.
  const bases = new Map(
    names.filter((name) => !isPatch(name)).map((name) => [name, checkRegistry(values.get(name), name)] as const),
  );
  return names.map((name) => {
    const file = bases.get(name) ?? readPatch(values.get(name), name, bases);
    if (`${file.platform}.json` === name) return file;
    const fix = `name the file ${file.platform}.json`;
    return refuse(name, [{ at: 'platform', problem: `it says ${file.platform}`, fix }]);
  });
}

function readPatch(value: unknown, name: string, bases: ReadonlyMap<string, RegistryFile>): RegistryFile {
  const patch = checkPatch(value, name);
  const base = bases.get(`${patch.extends}.json`);
  if (base) return checkRegistry(extended(patch, base), name);
  const known = [...bases.values()].map(({ platform }) => platform).join(', ');
  const fix = `name a platform that extends none: ${known}`;
  return refuse(name, [{ at: 'the file', problem: `"extends" is ${JSON.stringify(patch.extends)}`, fix }]);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`codes/${name} is no JSON: ${(cause as Error).message}; fix: mend the syntax there`, { cause });
  }
}

/** What zod found, said of the row that a person knows by its code. */
function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  const [first, index, ...rest] = issue.path;
  const rows = (value as { codes?: unknown } | null)?.codes;
  const row = first === 'codes' && Array.isArray(rows) && typeof index === 'number' ? rows[index] : undefined;
  const key = (row === undefined ? issue.path : rest).join('.');
  const at = row === undefined ? 'the file' : String((row as { code?: unknown })?.code ?? `row ${String(index)}`);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((name) => JSON.stringify(name)).join(', ');
    return { at, problem: `unknown key ${keys}`, fix: 'remove it, or correct its spelling' };
  }
  if (issue.code === 'invalid_key') {
    const [inner = issue] = issue.issues;
    const name = JSON.stringify(String(issue.path.at(-1)));
    return { at, problem: `${JSON.stringify(key)} has a name that ${inner.message}`, fix: `correct ${name}` };
  }
  const where = key === '' ? '' : `${JSON.stringify(key)} `;
  const came = JSON.stringify(
    issue.path.reduce<unknown>((inside, part) => (inside as Record<PropertyKey, unknown>)[part], value),
  );
  return { at, problem: `${where}is ${came}: ${issue.message}`, fix: `correct ${key === '' ? 'it' : where.trim()}` };
}
