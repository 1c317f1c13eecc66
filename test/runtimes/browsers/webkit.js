import { readdirSync } from 'node:fs';
import { start } from './processes.js';
import { executable } from './program-of.js';

const LIBRARIES = '/usr/lib';

/** WebKitGTK's own small browser: it comes with the library, whose version is a part of the path. */
function miniBrowser() {
  const folders = readdirSync(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'));
  const paths = folders.flatMap((folder) =>
    ['4.1', '4.0'].map((version) => `${LIBRARIES}/${folder}/webkit2gtk-${version}/MiniBrowser`),
  );
  return paths.find((path) => executable(path));
}

/** @type {import('./visit.js').Browser} */
export const webkit = {
  name: 'WebKit',
  engine: 'WebKitGTK, JavaScriptCore',
  packages: ['webkit2gtk-driver', 'xvfb'],
  find: () => (executable('/usr/bin/Xvfb') ? miniBrowser() : undefined),
  said: /\bCONSOLE [A-Z]/,
  async prepare(folder, children) {
    // MiniBrowser has no headless mode. Xvfb takes a display that is free and says which.
    const xvfb = start(children, 'Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '800x600x24'], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const display = await new Promise((resolve, reject) => {
      let complaint = '';
      xvfb.stderr?.on('data', (data) => {
        complaint += data;
      });
      xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
      xvfb.once('error', reject);
      xvfb.once('close', () => reject(new Error(`Xvfb gave no display: ${complaint.trim()}`)));
    });
    return { DISPLAY: `:${display}`, GDK_BACKEND: 'x11' };
  },
  // Not --private: a private page's console is kept to itself.
  command: (program, _, url) => [program, '--enable-write-console-messages-to-stdout=true', url],
};
