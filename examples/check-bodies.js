// Holds ml-errors against a folder of error bodies, one JSON object a line in each *.ndjson file, with what to expect of it:
// { id, platform, status, headers, body | body_b64, expect: { code, message }, ambiguous, forbid_in_message }.
//
// Of every line: nothing is thrown, the transport's status is kept, the message says something and nothing that is forbidden, and a
// body that an envelope recognises is emitted again unchanged. Of the lines of the platforms below that leave no doubt: code and
// message are as expected.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCodedError, serializeError } from 'ml-errors';
import { decodeLine } from './lines.js';

const JUDGED = new Set(['mlflow', 'databricks', 'eventml', 'fastapi']);

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

/** @type {Map<string, { lines: number, recognised: number, judged: number, faults: string[] }>} */
const report = new Map();
for (const file of files) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line.trim() !== '') check(line);
  }
}

console.log('platform               lines  recognised  code and message judged  faults');
for (const [platform, { lines, recognised, judged, faults }] of report) {
  console.log(
    `${platform.padEnd(22)} ${cell(lines, 5)}  ${cell(recognised, 10)}  ${cell(judged, 23)}  ${cell(faults.length, 6)}`,
  );
}
const faults = [...report.values()].flatMap((entry) => entry.faults);
for (const fault of faults) console.error(fault);
const lines = [...report.values()].reduce((sum, entry) => sum + entry.lines, 0);
console.log(`\n${lines} bodies, ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** @param {string} line */
function check(line) {
  const { id, platform, status, body, body_b64, expect = {}, ambiguous, forbid_in_message } = JSON.parse(line);
  const entry = report.get(platform) ?? { lines: 0, recognised: 0, judged: 0, faults: [] };
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
    if (!JUDGED.has(platform) || ambiguous) return;
    entry.judged += 1;
    const codes = [error.code, String(error.wireCode)];
    if (typeof expect.code === 'string' && !codes.includes(expect.code))
      fault(`code ${expect.code} became ${codes[0]}`);
    if (expect.code === null && error.wireCode !== undefined) fault(`has no code, but ${error.wireCode} was found`);
    if (typeof expect.message === 'string' && !error.message.includes(expect.message)) {
      fault(`message ${JSON.stringify(expect.message)} became ${JSON.stringify(error.message.slice(0, 120))}`);
    }
  } catch (error) {
    fault(`throws ${error}`);
  }
}

/** @param {number} value @param {number} width */
function cell(value, width) {
  return String(value).padStart(width);
}
