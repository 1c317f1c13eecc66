import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    mlflow: 'src/mlflow/index.ts',
    eventml: 'src/eventml/index.ts',
    flyte: 'src/flyte/index.ts',
    mlops: 'src/mlops/index.ts',
    connect: 'src/connect/index.ts',
    databricks: 'src/databricks/index.ts',
    http: 'src/http/index.ts',
    zod: 'src/zod/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Classes with accessors, fields and private members as they are written: that is what bundlers can drop.
  target: 'es2022',
  platform: 'neutral',
  // One copy of each class in both formats. Without it every CommonJS entry would carry its own.
  splitting: true,
  treeshake: false,
  clean: true,
  external: ['zod'],
});
