import { importEntries } from './import-entries.js';
import { runPage } from './run-page.js';

const SUITE = '/suite/suite.js';

await runPage({
  form: 'unbundled',
  next: '/pages/bundled.html',
  load: async () => ({ ...(await importEntries()), runSuite: (await import(SUITE)).runSuite }),
  secondCopy: () => importEntries('/copy'),
});
