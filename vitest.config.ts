import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('src', import.meta.url));

export default defineConfig({
  resolve: {
    // Tests import the entries by the names that users know.
    alias: [
      { find: /^ml-errors$/, replacement: `${source}/index.ts` },
      {
        find: /^ml-errors\/(mlflow|eventml|flyte|mlops|connect|databricks|http|zod)$/,
        replacement: `${source}/$1/index.ts`,
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // They need Python and servers, and have a configuration of their own.
    exclude: ['test/live/**', 'test/consumers/**', '**/node_modules/**'],
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'] },
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
  },
});
