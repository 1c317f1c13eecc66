import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** What a bundler makes of a program, as it goes into production. */
export interface Bundle {
  readonly text: string;
  readonly warnings: readonly string[];
}

export interface BundleOptions {
  /** A classic script, or a module as browsers load it. webpack writes scripts only. Default: 'esm'. */
  readonly format?: 'esm' | 'iife';
  /** Default: true. webpack and vite are not asked for less. */
  readonly minify?: boolean;
}

/** @param program the path of a file in a project that has installed the package */
export type Bundler = (program: string, options?: BundleOptions) => Promise<Bundle>;

export const BUNDLER_NAMES = ['esbuild', 'rollup', 'webpack', 'vite'] as const;
export type BundlerName = (typeof BUNDLER_NAMES)[number];

/** Each is set up as its manual begins: no alias, fallback or define is there to help the package. */
export const BUNDLERS: Readonly<Record<BundlerName, Bundler>> = {
  async esbuild(program, { format = 'esm', minify = true } = {}) {
    const { build } = await tool<Esbuild>('esbuild');
    const { outputFiles, warnings } = await build({
      entryPoints: [program],
      absWorkingDir: dirname(program),
      bundle: true,
      write: false,
      minify,
      format,
      target: 'es2022',
      platform: 'browser',
      logLevel: 'silent',
    });
    return { text: outputFiles.map(({ text }) => text).join(''), warnings: warnings.map(({ text }) => text) };
  },

  async rollup(program, { format = 'esm', minify = true } = {}) {
    const { rollup } = await tool<Rollup>('rollup');
    const warnings: string[] = [];
    const onLog = (level: string, { message }: Error): void => void (level === 'warn' && warnings.push(message));
    const built = await rollup({ input: program, plugins: [packages], onLog });
    const { output } = await built.generate({ format: format === 'esm' ? 'es' : 'iife' });
    await built.close();
    const joined = output.map(({ code }) => code).join('');
    if (!minify) return { text: joined, warnings };
    const terser = await tool<Terser>('terser');
    const options = { module: format === 'esm', mangle: { toplevel: true }, keep_classnames: false };
    const { code = '' } = await terser.minify(joined, options);
    return { text: code, warnings };
  },

  async webpack(program) {
    const { default: webpack } = await tool<Webpack>('webpack');
    const folder = join(dirname(program), 'webpack');
    const filename = `${basename(program)}.js`;
    const compiler = webpack({
      mode: 'production',
      target: 'web',
      context: dirname(program),
      entry: program,
      output: { path: folder, filename },
    });
    const warnings = await new Promise<string[]>((resolve, reject) => {
      compiler.run((failed, stats) => {
        const { errors, warnings } = stats?.compilation ?? { errors: [], warnings: [] };
        const fault = failed ?? errors[0];
        compiler.close(() => (fault ? reject(fault) : resolve(warnings.map(({ message }) => message))));
      });
    });
    return { text: readFileSync(join(folder, filename), 'utf8'), warnings };
  },

  async vite(program, { format = 'esm' } = {}) {
    const { build } = await tool<Vite>('vite');
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    const quiet = (): void => {};
    const result = await build({
      root: dirname(program),
      configFile: false,
      customLogger: { info: quiet, clearScreen: quiet, warn, warnOnce: warn, error: warn, hasErrorLogged: () => false },
      build: { write: false, rolldownOptions: { input: program, output: { format } } },
    });
    return {
      text: [result]
        .flat()
        .flatMap(({ output }) => output.map(({ code }) => code))
        .join(''),
      warnings,
    };
  },
};

/**
 * Finds the package for rollup, which by itself knows files only. The word of the manifest that there are no side effects is not
 * passed on: rollup has to see it.
 */
const packages = {
  name: 'packages',
  resolveId(source: string, importer?: string): string | null {
    if (importer === undefined || !/^ml-errors(?:\/|$)/.test(source)) return null;
    const manifest = createRequire(importer).resolve('ml-errors/package.json');
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      exports: Readonly<Record<string, { import: { default: string } }>>;
    };
    const target = exports[source.replace('ml-errors', '.')];
    return target === undefined ? null : join(dirname(manifest), target.import.default);
  },
};

/** One of the tools in test/consumers/node_modules. The compiler is not to look for them: it runs where they are not installed. */
async function tool<Exports>(name: string): Promise<Exports> {
  return (await import(/* @vite-ignore */ name)) as Exports;
}

interface Esbuild {
  build(options: object): Promise<{ outputFiles: { text: string }[]; warnings: { text: string }[] }>;
}

interface Rollup {
  rollup(options: object): Promise<{
    generate(options: object): Promise<{ output: { code: string }[] }>;
    close(): Promise<void>;
  }>;
}

interface Terser {
  minify(code: string, options: object): Promise<{ code?: string }>;
}

interface Webpack {
  default(options: object): {
    run(done: (failed: Error | null, stats?: { compilation: { errors: Error[]; warnings: Error[] } }) => void): void;
    close(done: () => void): void;
  };
}

interface Vite {
  build(options: object): Promise<{ output: { code: string }[] } | { output: { code: string }[] }[]>;
}
