import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { loadRegistries } from '../../src/registry/load.js';
import { PLATFORMS } from '../platforms.js';

const codesFolder = fileURLToPath(new URL('../../codes/', import.meta.url));
const registries = loadRegistries(codesFolder);

describe('the registries together', () => {
  it('have open codes in flyte alone', () => {
    expect(registries.flatMap(({ open, platform }) => (open ? [platform] : []))).toEqual(['flyte']);
  });

  it('are those that are built in', () => {
    expect(registries.map(({ platform }) => platform).sort()).toEqual(PLATFORMS.map(({ name }) => name).sort());
  });

  it('have no code twice, but for what one takes over from another', () => {
    const owners = new Map<string, string[]>();
    for (const { platform, codes, extends: base } of registries) {
      const theirs = registries.find((other) => other.platform === base)?.codes.map(({ code }) => code) ?? [];
      for (const { code } of codes.filter((row) => !theirs.includes(row.code)))
        owners.set(code, [...(owners.get(code) ?? []), platform]);
    }
    expect([...owners].filter(([, platforms]) => platforms.length > 1)).toEqual([]);
  });

  const rows = registries.flatMap(({ platform, codes }) => codes.map((row) => [platform, row.code, row] as const));

  it.each(rows)('%s describes %s in one sentence and says in another what to do', (_platform, _code, row) => {
    for (const sentence of [row.description, row.resolution]) {
      expect(sentence).toMatch(/^[^a-z\s].*[.)]$/);
      expect(sentence).not.toMatch(/\s\s|[.!?] +[A-Z][a-z]+ .*[.!?]$/);
    }
  });
});

/** A part of the JSON schema of a registry. */
interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
  readonly items: Schema;
}

const schemas: { readonly anyOf: readonly [alone: Schema, extending: Schema] } = JSON.parse(
  readFileSync(`${codesFolder}registry.schema.json`, 'utf8'),
);

describe.each(readdirSync(codesFolder).filter((name) => name !== 'registry.schema.json'))('codes/%s', (name) => {
  const text = readFileSync(codesFolder + name, 'utf8');
  const file: Readonly<Record<string, unknown>> & { codes: readonly Record<string, unknown>[] } = JSON.parse(text);

  it('has the keys that registry.schema.json requires, and none that it does not know', () => {
    const [alone, extending] = schemas.anyOf;
    const schema = file.extends === undefined ? alone : extending;
    const row = schema.properties.codes?.items as Schema;
    expect(alone.required).toEqual(expect.arrayContaining(['platform', 'envelope', 'fallback', 'codes']));
    expect(alone.properties.codes?.items.required).toEqual(
      expect.arrayContaining(['code', 'http', 'description', 'resolution']),
    );
    expect(extending.required).toEqual(expect.arrayContaining(['platform', 'extends', 'codes']));
    for (const [part, { required, properties, additionalProperties }] of [
      [file, schema] as const,
      ...file.codes.map((each) => [each, row] as const),
    ]) {
      expect(additionalProperties).toBe(false);
      expect(Object.keys(part)).toEqual(expect.arrayContaining([...required]));
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(part)));
    }
  });

  it('points editors to the schema', () => {
    expect(file.$schema).toBe('./registry.schema.json');
  });

  it('has no key twice in an object, of which JSON.parse would drop the first without a word', () => {
    expect(repeatedKeys(ts.parseJsonText(name, text))).toEqual([]);
  });
});

it('a key that stands twice in an object is found', () => {
  expect(repeatedKeys(ts.parseJsonText('x.json', '{"a": [{"b": 1, "c": 2, "b": 3}]}'))).toEqual(['b']);
});

function repeatedKeys(node: ts.Node): string[] {
  const names = ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? [name.text] : []))
    : [];
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  ts.forEachChild(node, (child) => {
    repeated.push(...repeatedKeys(child));
  });
  return repeated;
}
