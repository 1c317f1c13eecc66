// How tests are named between Stryker, the runner and its worker: `path#words`.

/** Stands for a file of tests itself: what runs as it is loaded, and in its hooks. Whoever asks for it gets all tests of the file. */
export const LOADING = '(loading)';

export const idOf = (/** @type {string} */ file, /** @type {string} */ name) => `${file}#${name}`;

/** The path of the file that a test stands in. */
export const fileOf = (/** @type {string} */ id) => id.slice(0, id.indexOf('#'));
