// What is measured: the built package, and its peers.

/**
 * @typedef {{
 *   index: typeof import('ml-errors'),
 *   connect: typeof import('ml-errors/connect'),
 *   eventml: typeof import('ml-errors/eventml'),
 *   flyte: typeof import('ml-errors/flyte'),
 *   http: typeof import('ml-errors/http'),
 *   mlflow: typeof import('ml-errors/mlflow'),
 *   mlops: typeof import('ml-errors/mlops'),
 * }} Entries
 */

/** The folder of the built files, as a URL: the copy that the run made, or `dist` where a group is run by itself. */
export const DIST = process.env.ML_ERRORS_DIST ?? new URL('../dist/', import.meta.url).href;

/**
 * An entry of the built package.
 *
 * @template {keyof Entries} Name
 * @param {Name} name
 * @returns {Promise<Entries[Name]>}
 */
export function ours(name) {
  return import(new URL(`${name}.js`, DIST).href);
}

/** Another package, as package.json beside this file pins it. Its types are not known here: it may not be installed. */
export const peer = (/** @type {string} */ name) => import(name);
