import { readFileSync } from 'node:fs';
import type { ToHttpOptions } from 'ml-errors';
import { type Running, startExpress, startFastify, startHono, startNodeHttp } from './drivers.js';

/** A server with a recipe in `examples/servers/`, as the README lists it. */
export interface Framework {
  readonly name: string;
  /** The npm package, which is installed; none where Node itself is meant. */
  readonly package: string | undefined;
  /** In `examples/servers/`. */
  readonly recipe: string;
  /** What reaches the recipe's handler: anything that is thrown, or errors alone. */
  readonly takes: 'anything' | 'errors';
  /** What the framework itself raises, and the recipe answers. */
  readonly raises: string;
  /** Starts an app with the recipe, whose routes `/sync/N` and `/async/N` throw what `makers[N]` makes. */
  start(options: ToHttpOptions, makers: readonly (() => unknown)[]): Promise<Running>;
}

export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'node:http',
    package: undefined,
    recipe: 'node-http.js',
    takes: 'anything',
    raises: '',
    start: startNodeHttp,
  },
  {
    name: 'Express',
    package: 'express',
    recipe: 'express.js',
    takes: 'anything',
    raises: 'a body that is no JSON, one that is too large',
    start: startExpress,
  },
  {
    name: 'Fastify',
    package: 'fastify',
    recipe: 'fastify.js',
    takes: 'anything',
    raises: 'a body that is no JSON, one that is too large, one that breaks its schema',
    start: startFastify,
  },
  {
    name: 'Hono',
    package: 'hono',
    recipe: 'hono.js',
    takes: 'errors',
    raises: 'an HTTPException with and without an answer of its own',
    start: startHono,
  },
];

/** What takes logs and traces, with a recipe likewise. */
export const OBSERVERS = [
  { name: 'pino', package: 'pino', recipe: 'pino.js' },
  { name: 'OpenTelemetry', package: '@opentelemetry/sdk-trace-base', recipe: 'opentelemetry.js' },
] as const;

type Listed = Pick<Framework, 'package' | 'recipe'>;

/** The version that the tests run. */
export function versionOf({ package: name }: Listed): string {
  if (name === undefined) return process.versions.node;
  const manifest = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** The recipe as users would copy it. */
export function textOf({ recipe }: Listed): string {
  return readFileSync(new URL(`../../../examples/servers/${recipe}`, import.meta.url), 'utf8');
}
