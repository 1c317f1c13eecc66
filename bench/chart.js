// The chart of the latest run: an SVG of its own, text as text, readable on a light and on a dark page.

import { figureOf } from './verdict.js';

/** @typedef {import('./results.js').Report} Report */
/** @typedef {import('./results.js').Row} Row */
/** @typedef {import('./results.js').Series} Series */

/** The panels: the series, its title here, the rows of ours, and where its bars are cut. */
const PANELS = /** @type {const} */ ([
  ['construct', 'Construct an exception, × new Error', ['a class of a code'], 5],
  ['parse-0', 'Parse a small body without a stack, × JSON.parse and new Error', ['parseError'], 5],
  ['serialize', 'Serialize, × JSON.stringify of the same plain object', ['serializeError, envelopes mixed'], 5],
  [
    'bundle',
    'Bundle, bytes after gzip',
    ['one exception class', "MLflow's parser and serializer, all codes", 'parser and serializer of all platforms'],
    20_000,
  ],
]);

/** In pixels: all, what the labels take, the longest bar, the height of a bar with its gap, and of a panel beside its bars. */
const [WIDTH, LABELS, BARS, LINE, PANEL] = [840, 360, 400, 20, 62];

const STYLE = `
    text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
    .head { font-weight: 600; font-size: 14px } .note { fill: #59636e }
    .ours { fill: #0969da } .peer { fill: #b6bfc9 } .limit { fill: #818b98 } .mine { font-weight: 600 }
    .one { stroke: #59636e; stroke-dasharray: 2 3 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc } .note { fill: #9198a1 }
      .ours { fill: #4493f8 } .peer { fill: #4d5661 } .limit { fill: #7d8590 } .one { stroke: #9198a1 }
    }`;

/** @param {Report} report */
export function chart(report) {
  let y = 0;
  /** @type {string[]} */
  const parts = [];
  /** @type {string[]} */
  const words = [];
  for (const [id, title, own, cut] of PANELS) {
    const series = report.series.find((one) => one.id === id);
    if (!series) continue;
    const rows = chosen(series, own);
    parts.push(...panel(title, rows, series.unit, cut, y));
    words.push(`${title}: ${rows.map((row) => `${label(row)} ${figureOf(row, series.unit)}`).join(', ')}.`);
    y += PANEL + rows.length * LINE;
  }
  const title = `ml-errors ${report.version} and its peers, Node ${report.node}, ${report.date}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 16}" width="${WIDTH}" height="${y + 16}" role="img" aria-labelledby="title desc">
  <title id="title">${escaped(title)}</title>
  <desc id="desc">${escaped(words.join(' '))}</desc>
  <style>${STYLE}
  </style>
${parts.join('\n')}
  <text class="note" x="0" y="${y + 8}">${escaped(`${title}. Shorter is better.`)}</text>
</svg>
`;
}

/** @param {Series} series @param {readonly string[]} own */
function chosen({ rows }, own) {
  return rows
    .filter(({ name, owner, value }) => value !== undefined && (owner !== 'ours' || own.includes(name)))
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
}

/** @param {string} title @param {readonly Row[]} rows @param {'×' | 'B'} unit @param {number} cut @param {number} top */
function panel(title, rows, unit, cut, top) {
  const first = top + 34;
  const xOf = (/** @type {number} */ value) => round((Math.min(value, cut) / cut) * BARS);
  const lines = rows.flatMap((row, i) => {
    const y = first + i * LINE;
    const { value = 0, owner } = row;
    const end = LABELS + xOf(value);
    const mine = owner === 'ours' ? ' class="mine"' : '';
    return [
      `  <text${mine} x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${escaped(label(row))}</text>`,
      `  <rect class="${owner}" x="${LABELS}" y="${y + 3}" width="${xOf(value)}" height="${LINE - 6}" rx="2"/>`,
      ...(value > cut ? [`  <text class="note" x="${end - 16}" y="${y + 14}">»</text>`] : []),
      `  <text${mine} x="${end + 6}" y="${y + 13}">${figureOf(row, unit)}</text>`,
    ];
  });
  const bottom = first + rows.length * LINE;
  const one = LABELS + xOf(1);
  const line =
    unit === '×' ? [`  <line class="one" x1="${one}" x2="${one}" y1="${first - 2}" y2="${bottom + 2}"/>`] : [];
  return [`  <text class="head" x="0" y="${top + 22}">${escaped(title)}</text>`, ...lines, ...line];
}

/** @param {Row} row */
function label({ name, owner }) {
  return owner === 'ours' ? `ml-errors: ${name.replace(/^serializeError, /, '')}` : name;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
