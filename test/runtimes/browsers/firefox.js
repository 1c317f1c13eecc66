import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { executable } from './program-of.js';

const PREFERENCES = {
  // Puts what the page writes to its console on stdout, and its uncaught errors on stderr.
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
  // Nothing but the page: whatever else Firefox asks for goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 1,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** @type {import('./visit.js').Browser} */
export const firefox = {
  name: 'Firefox',
  engine: 'Gecko, SpiderMonkey',
  packages: ['firefox-esr'],
  find: () => executable('/usr/bin/firefox-esr'),
  // A page's values are written as code, "text" or (new Error …); Firefox's own messages begin with a bare word.
  said: /^console\.\w+: ["([{]|^JavaScript (error|warning): http:/,
  async prepare(folder) {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(folder, 'user.js'), lines.join(''));
    return { MOZ_CRASHREPORTER_DISABLE: '1' };
  },
  command: (program, folder, url) => [program, '--headless', '--no-remote', '--profile', folder, url],
};
