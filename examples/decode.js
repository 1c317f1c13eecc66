// Prints what ml-errors makes of recorded error bodies: of those in this folder, of the files that are named, or of standard
// input (`-`). One JSON object a line: { "status": 404, "headers": {…}, "body": "…", "platform": "mlflow" }; all but the body is optional.

import { createReadStream, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { decodeLine, rowOf } from './lines.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);
const recorded = readdirSync(here)
  .filter((name) => name.endsWith('.ndjson'))
  .sort()
  .map((name) => here + name);

let decoded = 0;
let malformed = 0;

for (const file of named.length > 0 ? named : recorded) {
  const lines = createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Infinity });
  console.log(`\n${file === '-' ? 'standard input' : basename(file)}`);
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      print(line, number);
    }
  } catch (error) {
    malformed += 1;
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

console.log(`\n${decoded} bodies decoded${malformed > 0 ? `, ${malformed} reported` : ''}.`);
if (malformed > 0) process.exitCode = 1;

/** @param {string} line @param {number} number */
function print(line, number) {
  try {
    const row = rowOf(decodeLine(line));
    decoded += 1;
    console.log(`  ${row.id || `line ${number}`}`);
    const retry = row.retryable ? 'a retry may help' : 'no retry';
    console.log(`    ${row.platform}  ${row.code}  ${row.class}  ${row.status}  by ${row.matched}, ${retry}`);
    console.log(`    ${oneLine(row.message)}`);
  } catch (error) {
    malformed += 1;
    console.error(`  line ${number}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} message */
function oneLine(message) {
  // What comes from a server must not steer a terminal.
  const clean = message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return clean.length > 160 ? `${clean.slice(0, 159)}…` : clean;
}
