import type { Times } from './growth-times.js';

type Headline = readonly [words: string, measured: string];

/** What the README shows of the growth by length, each with the name of the work and of the shape. */
const BY_LENGTH: readonly Headline[] = [
  ['parse a long message', 'parse a text: error_code: long message'],
  ['parse a list of texts', 'parse a text: detail: many texts'],
  ['parse a list of issues', 'parse a text: detail: many issues'],
  ['parse an object of many members', 'parse a text: error_code: many members'],
  ['parse an HTML page', 'parse a text: HTML'],
  ['serialize a parsed list of issues', 'serialize what was parsed: detail: many issues'],
  ['serialize a long message', 'serialize what was built: error_code: long message'],
  ['serialize a long message full of escapes', 'serialize what was built: error_code: escapes'],
];

/** Of the growth by depth, likewise. */
const BY_DEPTH: readonly Headline[] = [
  ['parse objects within objects', 'parse a text: objects'],
  ['parse an error within an error', 'parse a text: error within error'],
  ['serialize what was built, objects', 'serialize what was built: objects'],
  ['serialize what was built, an error within an error', 'serialize what was built: error within error'],
  ['`JSON.stringify` of what was parsed, which cuts at 500', 'JSON.stringify: objects'],
];

/**
 * The README's tables of a whole run.
 *
 * @param measured the times of each work and shape, the smallest size first
 * @param figure writes nanoseconds
 * @throws Error where a row was not measured
 */
export function headlines(
  measured: ReadonlyMap<string, readonly Times[]>,
  figure: (ns: number | undefined) => string,
): string {
  const rowOf = ([words, name]: Headline): string => {
    const times = measured.get(name);
    if (times === undefined)
      throw new Error(`expected a row "${name}", but there is none: give it the name that it has`);
    const cells = times
      .slice(1)
      .map(({ ours, engine }) => (engine === undefined ? figure(ours) : `${figure(ours)} (${figure(engine)})`));
    return `| ${[words, ...cells].join(' | ')} |`;
  };
  const lengths = ['| | 64 KiB | 1 MiB | 16 MiB |', '|---|---:|---:|---:|', ...BY_LENGTH.map(rowOf)];
  const depths = ['| | 1,000 levels | 100,000 levels |', '|---|---:|---:|', ...BY_DEPTH.map(rowOf)];
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const words = `Nanoseconds a byte, or a level of nesting, and in brackets those of the engine's own \`JSON.parse\` or \`JSON.stringify\` for the same (Node ${process.versions.node.split('.')[0]}, ${day}; the
engine overflows at 100,000 levels when it writes). Nothing grows by more than 1.5, of the ${measured.size} rows that the command prints; where the engine's time a byte grows by
itself, as its garbage collection makes it, ours is held against that.`;
  return [words, lengths.join('\n'), depths.join('\n')].join('\n\n');
}
