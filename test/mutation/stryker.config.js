// What Stryker is told; run.js starts it, in the folder of the project.

import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where reports go. It is kept between runs, and no file of the project. */
const REPORTS = 'node_modules/.cache/mutation';

const isWritten = (/** @type {string} */ path) => !/^\/\/ Generated from /.test(readFileSync(path, 'utf8'));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));

export default {
  // A generated file holds what a registry says: test/registry/ compares it with what would be written today.
  mutate: sources.filter(isWritten),
  plugins: ['runner.js', 'method-names.js', 'survivors.js'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  ),
  testRunner: 'kept',
  ignorers: ['method-names'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // The runner has time limits of its own, for each file of tests; these are for what it does not foresee.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 20,
  // Vitest does not check types, and a comment more would be a difference between generated files and what the generator writes.
  disableTypeChecks: false,
  ignorePatterns: ['/coverage', '/test/{consumers,live,mutation}/.venvs', '**/__pycache__'],
  tempDirName: join(tmpdir(), 'ml-errors-mutation'),
  cleanTempDir: 'always',
  incrementalFile: `${REPORTS}/incremental.json`,
  reporters: ['progress-append-only', 'survivors', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${REPORTS}/report.json` },
  htmlReporter: { fileName: `${REPORTS}/report.html` },
  thresholds: { high: 98, low: 95, break: 92 },
};
