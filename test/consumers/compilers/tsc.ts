import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONSUMERS = fileURLToPath(new URL('..', import.meta.url));

/** Where the tools are installed. */
export const TOOLS = join(CONSUMERS, 'node_modules');

/** The compilers that are pinned: `5.4` → `5.4.5`. */
export const PINNED: ReadonlyMap<string, string> = new Map(
  Object.entries(
    (JSON.parse(readFileSync(join(CONSUMERS, 'package.json'), 'utf8')) as { dependencies: Record<string, string> })
      .dependencies,
  ).flatMap(([name, range]) => {
    const [, version] = /^typescript-(\d+\.\d+)$/.exec(name) ?? [];
    return version === undefined ? [] : [[version, range.replace('npm:typescript@', '')]];
  }),
);

/** What a compiler prints, whether it is content or not. */
export function tsc(version: string, args: readonly string[], folder: string, signal?: AbortSignal): Promise<string> {
  const program = join(TOOLS, `typescript-${version}`, 'bin', 'tsc');
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, signal } as const;
  return new Promise((fulfil, reject) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      // It ends with a number where it has complaints; anything else is none of its answers.
      if (error && typeof error.code !== 'number') reject(error);
      else fulfil(stdout + stderr);
    });
  });
}

/** What the compiler said of each project, by the path of its configuration: a line for each complaint. */
export type Complaints = ReadonlyMap<string, readonly string[]>;

/** Compiles projects in one process, which reads each file once. */
export async function build(
  version: string,
  projects: readonly string[],
  folder: string,
  signal?: AbortSignal,
): Promise<Complaints> {
  const args = ['--build', '--verbose', '--pretty', 'false', '--locale', 'en', ...projects];
  const printed = await tsc(version, args, folder, signal);
  const complaints = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of printed.split('\n')) {
    const [, project] = /Building project '(.+)'\.\.\.$/.exec(line.trimEnd()) ?? [];
    if (project !== undefined) {
      current = [];
      complaints.set(resolve(folder, project), current);
    } else if (/(?:^|: )error TS\d+: /.test(line)) {
      if (!current) throw new Error(`TypeScript ${version} does not build: ${line}`);
      current.push(line.trimEnd());
    }
  }
  const missing = projects.find((project) => !complaints.has(resolve(folder, project)));
  if (missing !== undefined) {
    throw new Error(`TypeScript ${version} was to build ${missing}, but did not. It said:\n${printed.slice(-2000)}`);
  }
  return new Map(projects.map((project) => [project, complaints.get(resolve(folder, project)) ?? []]));
}
