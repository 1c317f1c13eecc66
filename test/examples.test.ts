import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeLine, type Row, rowOf } from '../examples/lines.js';

const examples = new URL('../examples/', import.meta.url);
const expected = new URL('./vectors/examples/', import.meta.url);
const names = readdirSync(examples).flatMap((file) =>
  file.endsWith('.ndjson') ? [file.slice(0, -'.ndjson'.length)] : [],
);

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`${name}.ndjson`, examples), 'utf8')
    .trim()
    .split('\n');
const expectedOf = (name: string): Row[] => JSON.parse(readFileSync(new URL(`${name}.json`, expected), 'utf8'));

describe.each(names)('the recorded bodies of %s', (name) => {
  const lines = linesOf(name);

  it.each(expectedOf(name).map((row, index) => [row.id, row, lines[index] as string] as const))(
    '%s is decoded in every column',
    (_, row, line) => {
      const { id, platform, code, class: className, status, message, matched, retryable } = row;
      expect(rowOf(decodeLine(line))).toEqual({
        id,
        platform,
        code,
        class: className,
        status,
        message,
        matched,
        retryable,
      });
    },
  );

  it('have one expectation each, and say where they come from', () => {
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(expectedOf(name).map(({ id }) => id));
    for (const line of lines) {
      const { source, headers, status } = JSON.parse(line);
      expect(source).toMatch(/\S/);
      expect(typeof headers).toBe('object');
      expect(status === null || Number.isInteger(status)).toBe(true);
    }
  });
});

it('come in the numbers that make them worth something', () => {
  const codes = new Set(
    expectedOf('mlflow')
      .filter(({ matched }) => matched === 'code')
      .map(({ code }) => code),
  );
  expect(linesOf('mlflow').length).toBeGreaterThanOrEqual(20);
  expect(codes.size).toBeGreaterThanOrEqual(8);
  expect(linesOf('fastapi').length).toBeGreaterThanOrEqual(12);
  expect(linesOf('flyte').length).toBeGreaterThanOrEqual(8);
  expect(names.flatMap(linesOf).length).toBeGreaterThanOrEqual(40);
});

describe('the decoder', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('decode.js', examples)), '-'], { input, encoding: 'utf8' });

  it('reports a malformed line and goes on with the rest', () => {
    const good = '{"status":404,"body":"{\\"error_code\\":\\"NOT_FOUND\\",\\"message\\":\\"no run r1\\"}"}';
    const { stdout, stderr, status } = run(['{oops', '[1]', '{"body":7}', good].join('\n'));
    expect(stderr).toMatch(/line 1: .*no JSON/);
    expect(stderr).toMatch(/line 2: .*JSON object/);
    expect(stderr).toMatch(/line 3: .*text/);
    expect(stdout).toMatch(/NOT_FOUND/);
    expect(stdout).toMatch(/1 bodies decoded, 3 reported/);
    expect(status).toBe(1);
  });

  it('takes lines that have a body alone, and prints nothing that steers a terminal', () => {
    const { stdout, status } = run(`{"body":${JSON.stringify('{"detail":"a\\u001b[31m red\\nb"}')}}\n`);
    expect(status).toBe(0);
    expect(stdout).not.toContain('\u001b');
  });
});
