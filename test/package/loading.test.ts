import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classNameOf } from '../../src/registry/invariants.js';
import { PLATFORMS, type PlatformUnderTest, ROWS } from '../platforms.js';
import { type Installation, install } from './install.js';
import { programWords } from './program-words.js';
import { ENTRIES } from './require-build.js';

// What Node loads for an entry, told by V8 itself. Chunks have names that say nothing: what a file holds is told by its words.

type Specifier = keyof typeof ENTRIES;

interface Loaded {
  /** The files of programs that V8 parsed, in their order. */
  readonly files: readonly string[];
  /** How many members of the realm were looked at, and which of them are no longer what they were. */
  readonly compared: number;
  readonly changed: readonly string[];
  /** The words of those files. */
  readonly words: ReadonlySet<string>;
}

const FORMATS = [
  { how: 'import', extension: '.js' },
  { how: 'require', extension: '.cjs' },
] as const;
// zod's entry loads zod, which is not there.
const SPECIFIERS = (Object.keys(ENTRIES) as Specifier[]).filter((specifier) => specifier !== 'ml-errors/zod');
const PLATFORM_ENTRIES = PLATFORMS.map((platform) => [`ml-errors/${platform.name}` as Specifier, platform] as const);
const PROGRAM = readFileSync(new URL('loading.js', import.meta.url), 'utf8');

let installed: Installation;

beforeAll(() => {
  installed = install();
});

afterAll(() => installed?.remove());

function load(specifier: Specifier, how: string): Loaded {
  const options = ['--input-type=module', '-', specifier, how];
  const streams = { cwd: installed.b.folder, encoding: 'utf8', input: PROGRAM, stdio: 'pipe' } as const;
  const answer = JSON.parse(execFileSync(process.execPath, options, streams)) as Omit<Loaded, 'words'>;
  return {
    ...answer,
    words: new Set(answer.files.flatMap((file) => [...programWords(readFileSync(file, 'utf8')).words])),
  };
}

/** The codes of a platform and its classes. */
const namesOf = ({ registry }: PlatformUnderTest): string[] => [
  registry.exception,
  ...registry.codes.flatMap((row) => [row.code, classNameOf(row, registry)]),
];

/** Everything that tells a platform in a program: names, other names of its codes, and what they mean. */
const tellingOf = (platform: PlatformUnderTest): string[] => [
  ...namesOf(platform),
  ...platform.registry.codes.flatMap(({ aliases = [], description }) => [...aliases, description]),
];

/**
 * What code that all platforms share may say though a registry has it too: what an HTTP status is called, which is what http's codes are
 * and the names of their classes are made of; the codes of google.rpc, in capitals or as Connect writes them; and plain words. Of http its base class and its descriptions tell.
 */
const SHARED = new Set([
  ...ROWS.filter(({ platform }) => platform.name === 'http').flatMap(({ platform, row }) => [
    row.code,
    classNameOf(row, platform.registry),
  ]),
  ...ROWS.flatMap(({ row }) => [row.rpc, row.rpc?.toLowerCase()]),
  ...ROWS.map(({ row }) => row.code).filter((code) => /^[a-z]+$/i.test(code)),
  // google.rpc's detail of that name, which any body may carry.
  'BadRequest',
]);

/** Codes that a registry names besides its own, as those of other services. */
function namedBeside({ registry }: PlatformUnderTest): string[] {
  const named: string[] = [];
  JSON.stringify({ ...registry, codes: [] }, (_, value: unknown) => {
    if (typeof value === 'string') named.push(value);
    return value;
  });
  return named;
}

describe.each(FORMATS)('what $how loads', ({ how, extension }) => {
  const loaded = new Map<Specifier, Loaded>();

  beforeAll(() => {
    for (const specifier of SPECIFIERS) loaded.set(specifier, load(specifier, how));
  });

  const loadedFor = (specifier: Specifier): Loaded => loaded.get(specifier) as Loaded;

  it.each(SPECIFIERS)('for %s are files of the package in one format, beginning with the entry', (specifier) => {
    const { files } = loadedFor(specifier);
    const dist = join(installed.b.package, 'dist');
    expect(files[0]).toBe(join(dist, `${ENTRIES[specifier]}${extension}`));
    expect(files.filter((file) => dirname(file) !== dist || extname(file) !== extension)).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(PLATFORM_ENTRIES)('for %s holds every code of it, with its class', (specifier, platform) => {
    const { words } = loadedFor(specifier);
    expect(namesOf(platform).filter((word) => !words.has(word))).toEqual([]);
  });

  it.each(PLATFORM_ENTRIES)('for %s holds nothing of another platform', (specifier, platform) => {
    const { words } = loadedFor(specifier);
    const own = new Set([...tellingOf(platform), ...namedBeside(platform)]);
    const foreign = PLATFORMS.filter((other) => other !== platform).flatMap(tellingOf);
    const telling = foreign.filter((word) => !own.has(word) && !SHARED.has(word));
    expect(telling.filter((word) => words.has(word))).toEqual([]);
  });

  it('for ml-errors holds the codes of all platforms', () => {
    const { words } = loadedFor('ml-errors');
    const codes = PLATFORMS.flatMap(({ registry }) => registry.codes.map(({ code }) => code));
    expect(codes.filter((code) => !words.has(code))).toEqual([]);
  });

  it.each(SPECIFIERS)('for %s changes nothing in the realm', (specifier) => {
    const { compared, changed } = loadedFor(specifier);
    expect(compared).toBeGreaterThan(1000);
    expect(changed).toEqual([]);
  });
});
