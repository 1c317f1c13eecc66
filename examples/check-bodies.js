// Holds ml-errors against a folder of error bodies, one JSON object a line in each *.ndjson file, with what to expect of it:
// { id, platform, status, headers, body | body_b64, expect: { code, message }, ambiguous, forbid_in_message }.
//
// Of every line: nothing is thrown, the transport's status is kept, the message says something and nothing that is forbidden, and a
// body that an envelope recognises is emitted again unchanged. Of those lines that leave no doubt 99 % have the right message, and 98 % the
// right code; those that have not are listed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCodedError, serializeError } from 'ml-errors';
import { decodeLine } from './lines.js';

/** The shares of unambiguous lines that must be right, in percent. */
const ENOUGH = { message: 99, code: 98 };

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    `expected a folder of *.ndjson files, but ${folder ?? 'nothing'} is none; usage: npm run check:bodies -- FOLDER`,
  );
  process.exit(2);
}
const files = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
if (files.length === 0) {
  console.error(`expected *.ndjson files in ${folder}, but there are none`);
  process.exit(2);
}

/** @typedef {{ lines: number, recognised: number, judged: number, message: number, code: number, faults: string[], wrong: string[] }} Entry */
/** @type {Map<string, Entry>} */
const report = new Map();
for (const file of files) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line.trim() !== '') check(line);
  }
}

console.log('platform               lines  recognised  judged  right message  right code  faults');
for (const [platform, { lines, recognised, judged, message, code, faults }] of report) {
  const cells = [
    cell(lines, 5),
    cell(recognised, 10),
    cell(judged, 6),
    cell(message, 13),
    cell(code, 10),
    cell(faults.length, 6),
  ];
  console.log(`${platform.padEnd(22)} ${cells.join('  ')}`);
}
const entries = [...report.values()];
/** @param {'lines' | 'judged' | 'message' | 'code'} name */
const sum = (name) => entries.reduce((total, entry) => total + entry[name], 0);
/** @param {'message' | 'code'} name */
const percent = (name) => (sum('judged') === 0 ? 100 : (100 * sum(name)) / sum('judged'));
const faults = entries.flatMap((entry) => entry.faults);
for (const line of [...faults, ...entries.flatMap((entry) => entry.wrong)]) console.error(line);
const shares = `right message ${percent('message').toFixed(1)} %, right code ${percent('code').toFixed(1)} %`;
console.log(`\n${sum('lines')} bodies, ${faults.length} faults; of ${sum('judged')} unambiguous ones: ${shares}.`);
const isEnough = percent('message') >= ENOUGH.message && percent('code') >= ENOUGH.code;
process.exitCode = faults.length === 0 && isEnough ? 0 : 1;

/** @param {string} line */
function check(line) {
  const { id, platform, status, body, body_b64, expect = {}, ambiguous, forbid_in_message } = JSON.parse(line);
  const entry = report.get(platform) ?? {
    lines: 0,
    recognised: 0,
    judged: 0,
    message: 0,
    code: 0,
    faults: [],
    wrong: [],
  };
  report.set(platform, entry);
  entry.lines += 1;
  /** @param {string} problem */
  const fault = (problem) => entry.faults.push(`${id}: ${problem}`);
  try {
    const { error } = decodeLine(line);
    if (!isCodedError(error)) fault('is no exception of ml-errors');
    if (Number.isInteger(status) && error.httpStatus !== status) fault(`status ${status} became ${error.httpStatus}`);
    if (error.message.trim() === '') fault('has no message');
    for (const text of forbid_in_message ?? []) {
      if (error.message.includes(text)) fault(`has ${JSON.stringify(text)} in its message`);
    }
    if (error.envelope !== undefined) {
      entry.recognised += 1;
      const came = body ?? new TextDecoder().decode(Buffer.from(body_b64, 'base64'));
      if (serializeError(error) !== came) fault('is not emitted as it came');
    }
    if (ambiguous) return;
    entry.judged += 1;
    const { code, wireCode, message } = error;
    const symbol = /^-?[\d.]+$/.test(String(wireCode)) ? undefined : wireCode;
    if (expect.code === null && symbol !== undefined) entry.wrong.push(`${id}: has no code, but ${symbol} was found`);
    else if (typeof expect.code === 'string' && ![code, String(wireCode)].includes(expect.code)) {
      entry.wrong.push(`${id}: code ${expect.code} became ${wireCode ?? code}`);
    } else entry.code += 1;
    if (typeof expect.message === 'string' && !message.includes(expect.message)) {
      entry.wrong.push(
        `${id}: message ${JSON.stringify(expect.message)} became ${JSON.stringify(message.slice(0, 120))}`,
      );
    } else entry.message += 1;
  } catch (error) {
    fault(`throws ${error}`);
  }
}

/** @param {number} value @param {number} width */
function cell(value, width) {
  return String(value).padStart(width);
}
