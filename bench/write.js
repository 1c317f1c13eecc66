// The latest run for whoever reads: latest.json, the chart, and the README's table.

import { readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.js';
import { markdown } from './readme.js';

const README = new URL('../README.md', import.meta.url);
const START = '<!-- bench -->';
const END = '<!-- end -->';

/** Whether the README has a place for it. @param {import('./results.js').Report} report */
export function write(report) {
  writeFileSync(new URL('latest.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('chart.svg', import.meta.url), chart(report));
  const readme = readFileSync(README, 'utf8');
  const from = readme.indexOf(START);
  const to = readme.indexOf(END, from);
  if (from < 0 || to < 0) {
    console.error(`expected ${START} and ${END} in README.md, but they are not there: put them in and run again`);
    return false;
  }
  writeFileSync(README, `${readme.slice(0, from + START.length)}\n\n${markdown(report)}\n\n${readme.slice(to)}`);
  return true;
}
