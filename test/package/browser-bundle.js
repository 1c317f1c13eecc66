// What a browser gets of a program, and what that weighs.

import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * `program` with all that it imports, minified by esbuild.
 *
 * @param {string} program
 * @param {string} resolveDir the folder from which it imports packages
 * @param {Record<string, string>} alias files that stand for what it imports
 * @throws Error where it cannot be bundled for browsers
 */
export async function browserBundle(program, resolveDir, alias) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, sourcefile: 'program.js' },
    alias,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** The bytes of a bundle as it is, and after compression. @param {string} text */
export function weightOf(text) {
  return {
    minified: Buffer.byteLength(text),
    gzipped: gzipSync(text, { level: 9 }).byteLength,
    brotlied: brotliCompressSync(text).byteLength,
  };
}
