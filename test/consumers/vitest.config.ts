import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.js';

// What people compile, check and bundle the package with. The tools come from the npm registry; `npm test` does without them.
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['test/consumers/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/consumers/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    // Each of them keeps every core busy by itself.
    fileParallelism: false,
  },
});
