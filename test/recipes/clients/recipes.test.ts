import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RETRIERS } from './retriers.js';
import { STREAMS } from './streams.js';
import { CLIENTS, SITUATIONS, textOf, versionOf } from './table.js';

const ALONE = { recipe: 'error-in-success.js' };
const tested = [...CLIENTS, ...RETRIERS, ...STREAMS, ALONE];

it('tests every recipe', () => {
  const folder = new URL('../../../examples/clients/', import.meta.url);
  expect(tested.map(({ recipe }) => recipe).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(tested)('$recipe', (tool) => {
  it('is short, and imports the package by its name', () => {
    expect(textOf(tool).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(textOf(tool)).toContain("from 'ml-errors'");
  });
});

it.each([...CLIENTS, ...RETRIERS])('$name has a version', (tool) => {
  expect(versionOf(tool)).toMatch(/^\d+\.\d+\.\d+$/);
});

it('leaves out no situation that does not exist', () => {
  const names = SITUATIONS.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(CLIENTS.flatMap(({ never }) => Object.keys(never))));
});
