import { executable } from './program-of.js';

/** @type {import('./visit.js').Browser} */
export const chromium = {
  name: 'Chromium',
  engine: 'Blink, V8',
  packages: ['chromium'],
  find: () => executable('/usr/bin/chromium'),
  said: /:CONSOLE[:(]/,
  prepare: async () => ({}),
  command: (program, folder, url) => [
    program,
    '--headless=new',
    // Root and most containers cannot have Chromium's sandbox, and the only page that it opens is ours.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--enable-logging=stderr',
    `--user-data-dir=${folder}`,
    '--no-first-run',
    // Nothing but the page: no updates, no telemetry, no name that could be resolved.
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--no-proxy-server',
    url,
  ],
};
