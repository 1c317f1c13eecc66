// The build that a run measures: a copy, so that a build that is made meanwhile does not mix with it; where npm would have put it, beside the peers.

import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COPY = fileURLToPath(new URL('node_modules/ml-errors/', import.meta.url));
const MANIFEST = fileURLToPath(new URL('../package.json', import.meta.url));

/** Copies the built files of `folder`, and gives the URL of the copy; undefined where there are none. @param {string} folder */
export function copyOf(folder) {
  if (!existsSync(join(folder, 'index.js'))) return undefined;
  rmSync(COPY, { recursive: true, force: true });
  cpSync(folder, join(COPY, 'dist'), { recursive: true });
  cpSync(MANIFEST, join(COPY, 'package.json'));
  return pathToFileURL(join(COPY, 'dist/')).href;
}
