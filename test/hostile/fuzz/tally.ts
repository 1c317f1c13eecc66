import type { EnvelopeId } from 'ml-errors';
import { detectEnvelope, ENVELOPES } from '../../../src/envelope/detect.js';
import type { Generated, Origin } from './generate.js';
import { parsed } from './json.js';
import { bodyOf } from './subject.js';

/** The laws, by the numbers that the design gives them. */
export const LAWS = [
  '1 what is emitted comes back',
  '2 a text is passed on byte for byte',
  '2 a value is passed on as it came',
  '2 over several hops',
  '2 text and value are read alike',
  '4 the maps',
  '5 total: reading',
  '5 total: writing',
  '5 total: telling others',
  '5 total: nothing is polluted',
  '5 total: in time',
] as const;

export type Law = (typeof LAWS)[number];

type Counts<Name extends string> = { [Key in Name]?: number };

/** What was counted over many bodies: plain data, so that it crosses from a worker. */
export interface Tally {
  bodies: number;
  /** Bodies whose shape was looked at: one in {@link LOOKED_AT}. The shares of shapes are theirs. */
  shapes: number;
  /** Bodies whose text, or the value that was passed instead of one, is JSON. */
  json: number;
  /** Bodies that any envelope claims. */
  recognised: number;
  readonly origins: Counts<Origin>;
  /** Bodies that began as one which the envelope reads, and of those how many it reads still. */
  readonly drawn: Counts<EnvelopeId>;
  readonly kept: Counts<EnvelopeId>;
  /** Bodies that the envelope claims, whether or not one above it claims them too. */
  readonly claimed: Counts<EnvelopeId>;
  /** Bodies that the envelope reads: it is the first that claims them. */
  readonly read: Counts<EnvelopeId>;
  readonly laws: Counts<Law>;
}

export const emptyTally = (): Tally => ({
  ...{
    bodies: 0,
    shapes: 0,
    json: 0,
    recognised: 0,
    origins: {},
    drawn: {},
    kept: {},
    claimed: {},
    read: {},
    laws: {},
  },
});

export function count<Name extends string>(counts: Counts<Name>, name: Name, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

export function addTally(sum: Tally, more: Tally): void {
  sum.bodies += more.bodies;
  sum.shapes += more.shapes;
  sum.json += more.json;
  sum.recognised += more.recognised;
  for (const name of ['origins', 'drawn', 'kept', 'claimed', 'read', 'laws'] as const) {
    for (const [key, by] of Object.entries(more[name])) count(sum[name] as Counts<string>, key, by);
  }
}

/** Looking at a shape asks every envelope, and costs as much as half of the laws: of a long run one body in four is looked at. */
export const LOOKED_AT = 4;

/**
 * Counts a body. What claims it is asked of the outermost JSON object, or of the first object in the outermost list; an error within a text or an
 * event is not counted as recognised, though it may be. So the shares are the least that they can be.
 */
export function countBody(tally: Tally, { subject, origin, drawn }: Generated): void {
  tally.bodies += 1;
  count(tally.origins, origin);
  if (tally.bodies % LOOKED_AT !== 0) return;
  tally.shapes += 1;
  if (drawn) count(tally.drawn, drawn);
  const value = jsonOf(subject.body.as === 'odd' ? undefined : bodyOf(subject.body));
  if (value === undefined) return;
  tally.json += 1;
  const object: unknown = Array.isArray(value) ? value.find(isObject) : value;
  if (!isObject(object)) return;
  const reader = detectEnvelope(object)?.id;
  if (reader === undefined) return;
  tally.recognised += 1;
  count(tally.read, reader);
  if (reader === drawn) count(tally.kept, drawn);
  for (const envelope of ENVELOPES) if (envelope.claims(object)) count(tally.claimed, envelope.id);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const decoder = new TextDecoder();

function jsonOf(body: unknown): unknown {
  const text = body instanceof Uint8Array ? decoder.decode(body) : body;
  return typeof text === 'string' ? parsed(text) : text;
}

interface Share {
  readonly what: string;
  readonly part: number;
  readonly whole: number;
  readonly least: number;
}

/**
 * The shares that make a run worth something, and the least that is wanted of each:
 *
 * - of all bodies at least half are mutations of a body of test/vectors, and at least a fifth are valid JSON;
 * - each envelope claims at least a twentieth of all bodies (whether or not another one above it, which then reads them, claims them too);
 * - each envelope reads at least a fortieth of those that are recognised, and at least a twentieth of those that were made of its own.
 *
 * That each envelope read a twentieth of all bodies by itself would leave, with nineteen of them, one body in twenty for everything else.
 */
export function sharesOf({ bodies, shapes, origins, json, recognised, drawn, kept, claimed, read }: Tally): Share[] {
  return [
    { what: 'mutations of test/vectors', part: origins.vector ?? 0, whole: bodies, least: 1 / 2 },
    { what: 'valid JSON', part: json, whole: shapes, least: 1 / 5 },
    ...ENVELOPES.flatMap(({ id }) => [
      { what: `${id}: claimed, of all`, part: claimed[id] ?? 0, whole: shapes, least: 1 / 20 },
      { what: `${id}: read, of the recognised`, part: read[id] ?? 0, whole: recognised, least: 1 / 40 },
      { what: `${id}: read, of its own`, part: kept[id] ?? 0, whole: drawn[id] ?? 0, least: 1 / 20 },
    ]),
  ];
}

/** The shares that fall short of what is wanted by more than chance can explain, in words. */
export function shortfalls(tally: Tally): string[] {
  return sharesOf(tally).flatMap(({ what, part, whole, least }) => {
    const wanted = whole * least;
    return part + 5 * Math.sqrt(wanted) < wanted
      ? [`${what}: ${percent(part, whole)}, at least ${percent(least, 1)} are wanted`]
      : [];
  });
}

export function percent(part = 0, whole = 0): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)} %`;
}
