import { fileURLToPath } from 'node:url';
import { installBeside } from '../install-beside.js';

/** Installs the tools at the versions of the lock file, where they are missing or others. */
export default function setup(): void {
  installBeside(fileURLToPath(new URL('.', import.meta.url)), 'the compilers and bundlers');
}
