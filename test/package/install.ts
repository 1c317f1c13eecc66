import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTRIES, PACKAGE, requireBuild } from './require-build.js';

/** A project that has installed the package. */
export interface Project {
  readonly folder: string;
  /** The folder of the installed package. */
  readonly package: string;
}

/** The package as npm would publish it, installed by two projects. */
export interface Installation {
  /** The paths in the tarball, without its top folder. */
  readonly files: readonly string[];
  /** A project that has zod besides. */
  readonly a: Project;
  /** A project that has nothing but the package. */
  readonly b: Project;
  remove(): void;
}

/** Packs what is built and installs the tarball twice, without a network. Takes about a second. */
export function install(): Installation {
  requireBuild();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ml-errors-')));
  const options = ['--ignore-scripts', '--json', '--offline', '--no-update-notifier', '--pack-destination', folder];
  const report = execFileSync('npm', ['pack', ...options], { cwd: PACKAGE, encoding: 'utf8', stdio: 'pipe' });
  const [{ filename }] = JSON.parse(report) as [{ filename: string }];
  const tarball = join(folder, filename);
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  const a = projectIn(join(folder, 'a'), tarball);
  const b = projectIn(join(folder, 'b'), tarball);
  symlinkSync(join(PACKAGE, 'node_modules', 'zod'), join(a.folder, 'node_modules', 'zod'), 'dir');
  return {
    files: listed
      .split('\n')
      .filter((path) => path !== '' && !path.endsWith('/'))
      .map((path) => path.replace(/^package\//, '')),
    a,
    b,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function projectIn(folder: string, tarball: string): Project {
  const installed = join(folder, 'node_modules', 'ml-errors');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  // What the package exports to this project, in both of its formats: everything but zod's entry.
  const entries = Object.entries(ENTRIES).filter(([, name]) => name !== 'zod');
  const esm = entries.map(([specifier, name]) => `export * as ${name} from '${specifier}';\n`);
  const cjs = entries.map(([specifier, name]) => `exports.${name} = require('${specifier}');\n`);
  writeFileSync(join(folder, 'entries.mjs'), esm.join(''));
  writeFileSync(join(folder, 'entries.cjs'), cjs.join(''));
  return { folder, package: installed };
}
