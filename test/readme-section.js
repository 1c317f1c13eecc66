// The parts of the README that commands write: between `<!-- NAME -->` and the next `<!-- end -->`.

import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../README.md', import.meta.url);

/**
 * `readme` with `text` between the two marks, or undefined where it has no such marks.
 *
 * @param {string} readme
 * @param {string} name
 * @param {string} text
 */
export function withSection(readme, name, text) {
  const start = `<!-- ${name} -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) return undefined;
  return `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`;
}

/** Writes `text` into the README, and says so where that has no place for it. @param {string} name @param {string} text @returns {boolean} */
export function writeSection(name, text) {
  const readme = withSection(readFileSync(README, 'utf8'), name, text);
  if (readme === undefined) {
    console.error(
      `expected <!-- ${name} --> and <!-- end --> in README.md, but they are not there: put them in and run again`,
    );
    return false;
  }
  writeFileSync(README, readme);
  return true;
}
