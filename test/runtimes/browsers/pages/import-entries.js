/** @typedef {import('../../suite.js').Copy} Copy */

const NAMES = ['index', 'mlflow', 'eventml', 'flyte', 'mlops', 'http'];

/**
 * The entries of the package as files of the build, with nothing between them and the browser.
 *
 * @param {string} prefix A prefix of the path makes other modules of the same files.
 */
export async function importEntries(prefix = '') {
  const entries = NAMES.map(async (name) => [name, await import(`${prefix}/node_modules/ml-errors/dist/${name}.js`)]);
  return /** @type {Copy} */ (Object.fromEntries(await Promise.all(entries)));
}
