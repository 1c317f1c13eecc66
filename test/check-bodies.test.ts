import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './doctest.js';

const folder = mkdtempSync(join(tmpdir(), 'bodies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (path: string) =>
  spawnSync(process.execPath, [`${root}examples/check-bodies.js`, path], { encoding: 'utf8', cwd: root });

function lines(...bodies: readonly Record<string, unknown>[]): void {
  const text = bodies
    .map((body, index) => JSON.stringify({ id: `line-${index}`, platform: 'mlflow', ...body }))
    .join('\n');
  writeFileSync(join(folder, 'bodies.ndjson'), text);
}

const body = '{"error_code":"NOT_FOUND","message":"no run r1"}';

describe('the check of a folder of bodies', () => {
  it('passes where everything is as expected', () => {
    lines(
      { status: 404, body, expect: { code: 'NOT_FOUND', message: 'no run' } },
      { status: 500, body: '{oops', ambiguous: true },
    );
    const { stdout, stderr, status } = check(folder);
    expect(stderr).toBe('');
    expect(stdout).toContain('2 bodies, 0 faults; of 1 unambiguous ones: right message 100.0 %, right code 100.0 %.');
    expect(status).toBe(0);
  });

  it.each([
    ['another code', { body, expect: { code: 'ABORTED', message: 'no run' } }],
    ['another message', { body, expect: { code: 'NOT_FOUND', message: 'no experiment' } }],
    ['a code where there is none', { body, expect: { code: null, message: 'no run' }, status: 404, wire: true }],
    ['forbidden text', { body, expect: {}, forbid_in_message: ['no run'] }],
  ])('names the line that has %s', (what, line) => {
    // A registered code is reported as `code` and leaves no wireCode, so a body without a code can only be judged by an unknown one.
    lines(what.startsWith('a code') ? { ...line, body: body.replace('NOT_FOUND', 'FUTURE_CODE') } : line);
    const { stderr, status } = check(folder);
    expect(stderr).toContain('line-0: ');
    expect(status).toBe(1);
  });

  it('fails by name where the folder is missing or empty', () => {
    expect(check(join(folder, 'nowhere'))).toMatchObject({ status: 2 });
    expect(check(join(folder, 'nowhere')).stderr).toContain('nowhere');
    expect(check(root)).toMatchObject({ status: 2 });
  });
});
