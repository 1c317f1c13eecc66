import { runPage } from './run-page.js';

/** @typedef {import('../../suite.js').Copy & { runSuite: typeof import('../../suite.js').runSuite }} Bundle */

/** What the script that ran last left. */
const bundle = () => /** @type {{ mlErrors?: Bundle }} */ (globalThis).mlErrors;

await runPage({
  form: 'bundled',
  load: async () => {
    const loaded = bundle();
    if (!loaded) throw new Error('/bundle.js did not run');
    return loaded;
  },
  secondCopy: async () => {
    const script = document.createElement('script');
    script.src = '/bundle.js';
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('/bundle.js did not load'));
      document.head.append(script);
    });
    return /** @type {Bundle} */ (bundle());
  },
});
