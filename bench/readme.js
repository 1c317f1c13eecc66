// The README's table.

import { figureOf, shown } from './verdict.js';

/** @typedef {import('./results.js').Report} Report */
/** @typedef {import('./results.js').Row} Row */
/** @typedef {import('./results.js').Series} Series */

/**
 * The rows: the series, the name of our row there, what the README calls it, and which peers are held against it, where not all are that the
 * series has (or its rivals, where some are).
 *
 * @type {readonly (readonly [id: string, name: string, words: string, peers?: RegExp])[]}
 */
const ROWS = [
  ['construct', 'a class of a code', 'construct an exception'],
  ['construct', 'sixteen classes in turn', 'construct, sixteen classes in turn', /^$/],
  ['construct-0', 'a class of a code', 'construct, `Error.stackTraceLimit = 0`'],
  ['parse', 'parseError', 'parse a small body, envelopes mixed'],
  ['parse-0', 'parseError', 'parse a small body, `Error.stackTraceLimit = 0`'],
  ['parse-20-0', 'detail', "parse FastAPI's list of 20 issues, `Error.stackTraceLimit = 0`"],
  ['parse-64k', 'error_code', 'parse a message of 64 KiB'],
  ['parse-many', 'parseError', 'parse, a taxonomy of 100,000 codes, `Error.stackTraceLimit = 0`'],
  ['serialize', 'serializeError, envelopes mixed', 'serialize what was built'],
  ['serialize-parsed', 'serializeError, small', 'serialize what was parsed'],
  ['status-of-code', "MLflow's toHttpStatus", '`toHttpStatus`'],
  ['code-of-status', "MLflow's fromHttpStatus", '`fromHttpStatus`'],
  ['import', 'ml-errors/mlflow', 'import `ml-errors/mlflow`'],
  ['heap', 'parsed exceptions', 'memory of exceptions that are held'],
  ['bundle', 'one exception class', 'bundle: one exception class', /Error|Exception|modern|boom/],
  [
    'bundle',
    "MLflow's parser and serializer, all codes",
    "bundle: MLflow's parser and serializer",
    /parser|schemas|both ways|error-serializer/,
  ],
];

/** @param {Report} report */
export function markdown(report) {
  const lines = ROWS.flatMap(([id, name, words, peers]) => {
    const series = report.series.find((one) => one.id === id);
    const row = series?.rows.find((one) => one.name === name);
    return series && row ? [lineOf(series, row, words, peers)] : [];
  });
  return [
    `Version ${report.version} on Node ${report.node}, ${day(report.date)}: ratios to the engine's own time for the same, the limit; bundles in bytes after gzip.`,
    `Medians of ${report.processes} processes; no difference below 0.03 is one.`,
    '',
    '| | against | ml-errors | target | nearest peer |',
    '|---|---|---:|---:|---|',
    ...lines,
    '',
    `Peers: ${Object.entries(report.peers)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ].join('\n');
}

/** @param {Series} series @param {Row} row @param {string} words @param {RegExp} [peers] */
function lineOf(series, row, words, peers = /./) {
  const { unit, floor } = series;
  const target = row.target === undefined ? '' : shown(row.target, unit);
  return `| ${[words, floor, figureOf(row, unit), target, nearest(series, peers)].join(' | ')} |`;
}

/** The peer with the smallest figure: of those that do the same job, where some are known to. @param {Series} series @param {RegExp} names */
function nearest({ rows, unit }, names) {
  const rivals = rows.filter(({ rival }) => rival);
  const peers = (rivals.length > 0 ? rivals : rows.filter(({ owner }) => owner === 'peer')).filter(({ name }) =>
    names.test(name),
  );
  const [first] = peers.filter(({ value }) => value !== undefined).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return first ? `${figureOf(first, unit)} ${first.name}` : '';
}

/** `21 November 2026`. @param {string} date */
function day(date) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
