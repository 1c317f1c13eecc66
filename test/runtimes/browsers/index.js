// The three browsers of test:runtimes. Each loads the packed package from a page on localhost, whose policy forbids code from text:
// once unbundled, as the build's ES modules, and once as one script that esbuild made of them. A check has passed when it has in both.
//
// They are started with an address and nothing else: no driver, no protocol, no package besides. The page runs the suite and sends
// its report to the server that it came from.

import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { visit } from './visit.js';
import { webkit } from './webkit.js';

/** @typedef {import('../suite.js').Result} Result */

export const BROWSERS = [chromium, firefox, webkit].map((browser) => ({
  name: browser.name,
  /**
   * Installs the browser where it is missing, and runs the suite in it.
   *
   * @param {{ files: string }} options `files` is the folder of the bare project that suite.js describes.
   * @throws {Error} When the browser cannot be had, does not report in time, or its page fails outside of the checks.
   */
  async run({ files }) {
    const { version, reports } = await visit(browser, files);
    return { version, engine: browser.engine, results: joined(reports) };
  },
}));

/**
 * One list of what both pages reported: a check that failed in one of them says in which.
 *
 * @param {ReadonlyMap<string, readonly Result[]>} reports By the form in which the package was loaded.
 * @returns {Result[]}
 */
function joined(reports) {
  /** @type {Map<string, string[]>} */
  const errors = new Map();
  for (const results of reports.values()) for (const { id } of results) errors.set(id, []);
  for (const [form, results] of reports) {
    const errorOf = new Map(results.map(({ id, error }) => [id, error]));
    for (const [id, found] of errors) {
      const error = errorOf.has(id) ? errorOf.get(id) : 'did not run';
      if (error !== undefined) found.push(`${form}: ${error}`);
    }
  }
  return [...errors].map(([id, found]) => (found.length === 0 ? { id } : { id, error: found.join('; ') }));
}
