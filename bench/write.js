// The latest run for whoever reads: latest.json, the chart, and the README's table.

import { writeFileSync } from 'node:fs';
import { writeSection } from '../test/readme-section.js';
import { chart } from './chart.js';
import { markdown } from './readme.js';

/** Whether the README has a place for it. @param {import('./results.js').Report} report */
export function write(report) {
  writeFileSync(new URL('latest.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('chart.svg', import.meta.url), chart(report));
  return writeSection('bench', markdown(report));
}
