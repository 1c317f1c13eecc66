import { parsed } from './json.js';
import { broken } from './run-bodies.js';
import type { Body, Subject } from './subject.js';
import type { Law } from './tally.js';

/** Tries that are made to find a smaller subject. */
const TRIES = 2000;

/** A smaller subject that breaks the same law, found by leaving out what is not needed for that. */
export function shrink(subject: Subject, law: Law, seed: number, number: number): Subject {
  // Every try would take as long.
  if (law === '5 total: in time') return subject;
  let smallest = subject;
  let tries = 0;
  for (let progress = true; progress; ) {
    progress = false;
    for (const candidate of smaller(smallest)) {
      tries += 1;
      if (tries > TRIES) return smallest;
      if (broken(candidate, seed, number, undefined, true)?.law === law) {
        smallest = candidate;
        progress = true;
        break;
      }
    }
  }
  return smallest;
}

function* smaller(subject: Subject): Generator<Subject> {
  const { body, built, context, oddContext, ...rest } = subject;
  const nothing: Body = { as: 'text', text: '' };
  const beside = { ...(context && { context }), ...(oddContext !== undefined && { oddContext }) };
  if (built && (body.as !== 'text' || body.text !== '')) yield { ...rest, ...beside, built, body: nothing };
  if (built) yield { ...rest, ...beside, body };
  if (oddContext !== undefined || context) yield { ...rest, body, ...(built && { built }) };
  for (const name of Object.keys(context ?? {})) {
    const { [name as keyof typeof context]: _, ...left } = context ?? {};
    yield { ...rest, body, ...(built && { built }), context: left };
  }
  for (const value of built ? smallerValues({ ...built.init, message: built.message }) : []) {
    const { message, ...init } = value as { message?: string };
    if (built && message) yield { ...rest, ...beside, body, built: { ...built, message, init } };
  }
  for (const less of smallerBodies(body)) yield { ...rest, ...beside, ...(built && { built }), body: less };
}

function* smallerBodies(body: Body): Generator<Body> {
  if (body.as === 'odd') return;
  if (body.as === 'bytes') {
    const bytes = Buffer.from(body.base64, 'base64');
    yield { as: 'text', text: bytes.toString() };
    for (const [from, to] of cuts(bytes.length)) {
      const less = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
      yield { as: 'bytes', base64: less.toString('base64') };
    }
    return;
  }
  const value = parsed(body.text);
  for (const less of smallerValues(value)) {
    const text = JSON.stringify(less);
    if (text !== undefined && text.length < body.text.length) yield { as: body.as, text };
  }
  if (body.as === 'value') return;
  for (const [from, to] of cuts(body.text.length)) {
    yield { as: 'text', text: body.text.slice(0, from) + body.text.slice(to) };
  }
}

/** Pieces to leave out: halves, then quarters, down to single units. */
function* cuts(length: number): Generator<[from: number, to: number]> {
  for (let size = length >> 1; size > 0; size >>= 1) {
    for (let from = 0; from < length; from += size) yield [from, Math.min(from + size, length)];
  }
}

/** Values that have one member, or one part of a text, less. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string') {
    if (value !== 'm') yield 'm';
    for (const [from, to] of cuts(Math.min(value.length, 64))) yield value.slice(0, from) + value.slice(to);
  } else if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, entry] of value.entries())
      for (const less of smallerValues(entry)) yield value.with(index, less);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const index of entries.keys()) yield Object.fromEntries(entries.toSpliced(index, 1));
    for (const [index, [name, member]] of entries.entries()) {
      for (const less of smallerValues(member)) yield Object.fromEntries(entries.with(index, [name, less]));
    }
  }
}
