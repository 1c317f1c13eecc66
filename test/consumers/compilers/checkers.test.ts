import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, install } from '../../package/install.js';
import { ENTRIES } from '../../package/require-build.js';
import { TOOLS } from './tsc.js';

let installed: Installation;
let tarball: string;

beforeAll(() => {
  installed = install();
  const folder = dirname(installed.a.folder);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`install() was to leave the tarball in ${folder}, but there is none`);
  tarball = join(folder, name);
});

afterAll(() => installed?.remove());

/** Runs a tool of the consumers; throws with all that it said where it is not content. */
function run(program: string, args: readonly string[]): string {
  try {
    // Plain words, also where a CI would like colours.
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' };
    const options = { cwd: dirname(tarball), encoding: 'utf8', env, stdio: 'pipe', maxBuffer: 2 ** 28 } as const;
    return execFileSync(process.execPath, [join(TOOLS, program), ...args], options);
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${program} is not content with the tarball:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}

describe('the tarball', () => {
  it('is good in the eyes of publint, down to its suggestions', () => {
    expect(run('publint/src/cli.js', ['run', tarball, '--strict'])).toMatch(/^All good!$/m);
  });

  it('has the right types for every entry in the eyes of attw', () => {
    const args = [tarball, '--profile', 'node16', '--no-definitely-typed'];
    // Its table is for people; what it looked at stands in the other format.
    run('@arethetypeswrong/cli/dist/index.js', args);
    const { analysis } = JSON.parse(
      run('@arethetypeswrong/cli/dist/index.js', [...args, '--format', 'json']),
    ) as Report;
    const found = Object.values(analysis.entrypoints).flatMap(({ subpath, resolutions }) =>
      ['node16-cjs', 'node16-esm', 'bundler'].map((kind) => ({
        entry: subpath.replace('.', 'ml-errors'),
        kind,
        types: resolutions[kind]?.resolution?.isTypeScript ?? false,
      })),
    );
    const entries = Object.keys(ENTRIES).flatMap((entry) =>
      ['node16-cjs', 'node16-esm', 'bundler'].map((kind) => ({ entry, kind, types: true })),
    );
    expect(found).toEqual(expect.arrayContaining(entries));
    expect(analysis.problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
  });
});

/** What attw writes, as far as it is read here. */
interface Report {
  readonly analysis: {
    readonly entrypoints: Readonly<Record<string, Entrypoint>>;
    readonly problems: readonly { readonly kind: string; readonly resolutionKind?: string }[];
  };
}
interface Entrypoint {
  readonly subpath: string;
  readonly resolutions: Readonly<Record<string, { readonly resolution?: { readonly isTypeScript: boolean } }>>;
}
