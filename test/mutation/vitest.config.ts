import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';

const fewerRuns = fileURLToPath(new URL('fewer-runs.ts', import.meta.url));

// The tests that mutants of src/ meet: those that run it in their own process, and soon.
export default mergeConfig(base, {
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { alias: [{ find: /^fast-check$/, replacement: fewerRuns }] },
  test: {
    exclude: [
      // They run what was built or installed, or other processes.
      'test/{package,runtimes,types}/**',
      'test/{check-bodies,examples,runtimes}.test.ts',
      'test/registry/generate.test.ts',
      // They read the text of the sources, bundle them, or go through servers.
      'test/{arrows,documents}.test.ts',
      'test/recipes/**',
      // They measure time, or make their bodies up, which differs from run to run.
      'test/disclosure/linear.test.ts',
      'test/hostile/{fuzz,growth}.test.ts',
    ],
  },
});
