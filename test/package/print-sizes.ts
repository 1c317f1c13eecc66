// npm run size: what each import costs a program that bundles it. Fails where one is over its budget. With --write, the README's table says it too.
import { writeSection } from '../readme-section.js';
import { sizes, tableOf } from './sizes.js';

const measured = await sizes();
const table = tableOf(measured);
console.log(table);
for (const { what, gzipped, budget } of measured) {
  if (gzipped <= budget) continue;
  console.error(
    `${what}: expected at most ${budget} B gzipped, but there are ${gzipped}: find out what came in, and leave it out`,
  );
  process.exitCode = 1;
}
if (process.argv.includes('--write') && !writeSection('sizes', table)) process.exitCode = 1;
