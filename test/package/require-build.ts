import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** The names by which people import the package, each with the file that it stands for in `dist`. */
export const ENTRIES = {
  'ml-errors': 'index',
  'ml-errors/mlflow': 'mlflow',
  'ml-errors/eventml': 'eventml',
  'ml-errors/flyte': 'flyte',
  'ml-errors/mlops': 'mlops',
  'ml-errors/connect': 'connect',
  'ml-errors/databricks': 'databricks',
  'ml-errors/http': 'http',
  'ml-errors/zod': 'zod',
} as const;

const FILES = Object.values(ENTRIES).flatMap((name) =>
  ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => join('dist', `${name}.${extension}`)),
);

/** Throws where `dist` is missing, incomplete, or older than what it is built from. */
export function requireBuild(folder = PACKAGE): void {
  const built = FILES.map((file) => ({ file, time: timeOf(join(folder, file)) }));
  const missing = built.find(({ time }) => time === undefined);
  if (missing) throw new Error(`${missing.file} is missing: run \`npm run build\` before the tests of the package`);
  const oldest = Math.min(...built.map(({ time }) => time ?? 0));
  for (const file of ['tsup.config.ts', ...sourcesIn(folder)]) {
    if ((timeOf(join(folder, file)) ?? 0) > oldest) {
      throw new Error(`dist is older than ${file}: run \`npm run build\` before the tests of the package`);
    }
  }
}

/** The source files that end up in `dist`. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^registry[\\/]/.test(file))
    .map((file) => join('src', file));
}

function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
