import type { EnvelopeId } from 'ml-errors';
import { ENVELOPES } from '../../../src/envelope/detect.js';
import { OWNED } from '../../owned-names.js';
import { PLATFORMS, type PlatformUnderTest } from '../../platforms.js';
import { contextFor } from './contexts.js';
import { json, parsed } from './json.js';
import { flipBytes, mutateText } from './mutate-text.js';
import { addObject, anyValue, isHolder, mutateValue } from './mutate-value.js';
import type { Pools } from './pools.js';
import type { Random } from './random.js';
import type { Vector } from './read-vectors.js';
import { type Body, type Built, ODD_NAMES, type Subject } from './subject.js';
import { HOSTILE_NAMES, NAMES, PIECES } from './words.js';

/** What a body was made of: a body of test/vectors, one that an envelope writes, random JSON, or nothing that makes sense. */
export type Origin = 'vector' | 'written' | 'json' | 'noise';

export interface Generated {
  readonly subject: Subject;
  readonly origin: Origin;
  /** The envelope that reads the body which the mutations began with. */
  readonly drawn?: EnvelopeId;
}

/** Of a hundred bodies: mutated vectors, mutated bodies of the writers, random JSON. The rest is noise. */
const SHARES = { vector: 67, written: 27, json: 3 } as const;

/*
 * How often an envelope's bodies are drawn. One that asks for little reads, or claims, what the mutations leave of all the others; one that
 * asks for much of a body loses many.
 */
const TIMES: { readonly [Id in EnvelopeId]?: number } = {
  ...{
    error: 5,
    message: 4,
    other_text: 4,
    detail: 2,
    openai: 5,
    error_code: 8,
    kubernetes: 11,
    status: 12,
    error_text: 13,
  },
  ...{ graphql: 12, oauth: 12, google: 13, connect: 15, anthropic: 18, aws: 20, problem: 23, field_map: 35 },
};

/** Those that do not claim a body which says anything else too. */
const ALONE: readonly EnvelopeId[] = ['aws', 'graphql', 'field_map'];

const times = (id: EnvelopeId): number => TIMES[id] ?? 12;
const DRAWN: readonly EnvelopeId[] = ENVELOPES.flatMap(({ id }) => Array.from({ length: times(id) }, () => id));

export class Generator {
  constructor(private readonly pools: Pools) {}

  /** The subject with a number: the same for the same stream of random numbers. */
  make(random: Random): Generated {
    const share = random.below(100);
    const written = share >= SHARES.vector && share < SHARES.vector + SHARES.written;
    const built = random.once(12) ? { built: this.built(random) } : {};
    if (share < SHARES.vector || written) {
      const drawn = random.pick(DRAWN) as EnvelopeId;
      const vector = this.draw(random, written, drawn);
      const body = this.mutated(random, vector, drawn);
      return {
        subject: { body, ...this.beside(random, vector), ...built },
        origin: written ? 'written' : 'vector',
        drawn,
      };
    }
    const isJson = share < SHARES.vector + SHARES.written + SHARES.json;
    const body = isJson ? randomJson(random) : noise(random);
    return { subject: { body, ...this.beside(random, undefined), ...built }, origin: isJson ? 'json' : 'noise' };
  }

  private draw(random: Random, written: boolean, id: EnvelopeId | 'none'): Vector {
    const pool = this.pools[written ? 'written' : 'vectors'].get(id) ?? this.pools.vectors.get(id);
    return random.pick(pool ?? []) as Vector;
  }

  private readonly other = (random: Random): string =>
    this.draw(random, random.once(3), random.pick(DRAWN) as EnvelopeId).text;

  private beside(random: Random, vector: Vector | undefined): Pick<Subject, 'context' | 'oddContext'> {
    if (random.once(200)) return { oddContext: random.pick(ODD_NAMES) as string };
    return random.once(10) ? {} : { context: contextFor(random, vector) };
  }

  /** One to five mutations, mostly one: a body that was changed too often is noise, and noise tests little. */
  private mutated(random: Random, vector: Vector, drawn: EnvelopeId): Body {
    // The value, while it is one: a text is made of it when somebody wants one.
    let value = parsed(vector.text);
    let text = value === undefined ? vector.text : undefined;
    const written = (): string => text ?? json(value) ?? vector.text;
    // Most of them say what two, three or four say.
    for (let more = ALONE.includes(drawn) ? 0 : random.below(4); more > 0; more -= 1) {
      addObject(random, value, parsed(this.other(random)));
    }
    for (let left = random.once(4) ? random.below(4) + 2 : 1; left > 0; left -= 1) {
      if (!random.once(3) && isHolder(value)) {
        value = mutateValue(random, value, () => parsed(this.other(random)));
        text = undefined;
      } else {
        text = mutateText(random, written(), () => this.other(random));
        value = left > 1 ? parsed(text) : undefined;
      }
    }
    text = written();
    if (random.once(1000)) [text, value] = [deep(random, text), undefined];
    if (random.once(24)) {
      const bytes = flipBytes(random, text);
      return random.once(2)
        ? { as: 'bytes', base64: bytes.toString('base64') }
        : { as: 'text', text: bytes.toString() };
    }
    if (random.once(40)) return { as: 'bytes', base64: Buffer.from(text).toString('base64') };
    return random.once(4) && (value !== undefined || isJson(text)) ? { as: 'value', text } : { as: 'text', text };
  }

  private built(random: Random): Built {
    const { registry } = random.pick(PLATFORMS) as PlatformUnderTest;
    const row = random.pick(registry.codes) as (typeof registry.codes)[number];
    const details: [string, unknown][] = Array.from({ length: random.below(4) }, () => [
      freeName(random),
      anyValue(random),
    ]);
    const issues = Array.from({ length: random.below(4) }, () => ({
      path: Array.from({ length: random.below(4) }, () => (random.once(3) ? random.below(20) : sentence(random))),
      message: sentence(random),
      ...(random.once(2) && { type: sentence(random) }),
    }));
    return {
      ...{ platform: registry.platform, code: row.code, message: sentence(random) },
      init: {
        ...(random.once(2) && { details: JSON.parse(JSON.stringify(Object.fromEntries(details))) }),
        ...(random.once(2) && issues.length > 0 && { issues }),
      },
    };
  }
}

/** Field violations among `details` are issues, whether or not the exception was built with any. */
const TAKEN: readonly string[] = [...OWNED, 'details'];

function freeName(random: Random): string {
  const name = random.once(2) ? random.pick(HOSTILE_NAMES) : random.once(2) ? random.pick(NAMES) : sentence(random);
  return TAKEN.includes(name as string) ? 'free' : (name as string);
}

/** Words of any alphabet. They begin with a letter: JSON that begins a message is opened, and says something else by then. */
function sentence(random: Random): string {
  const length = random.below(random.once(50) ? 2000 : 24);
  let words = 'm';
  for (let unit = 0; unit < length; unit += 1) {
    words += random.once(3)
      ? random.pick(PIECES)
      : String.fromCharCode(random.once(4) ? random.below(0x10000) : 32 + random.below(95));
  }
  return words;
}

const isJson = (text: string): boolean => parsed(text) !== undefined;

/** A member, or the whole, within more levels than any engine's stack has room for. */
function deep(random: Random, text: string): string {
  const levels = random.once(10) ? 20_000 : 1000;
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"detail":', '}'],
    ['{"error":', '}'],
    ['[{"error":', '}]'],
  ] as const);
  const well = `${open.repeat(levels)}${random.once(2) ? '"x"' : isJson(text) ? text : '0'}${close.repeat(levels)}`;
  if (random.once(4)) return random.once(2) ? well : well.slice(0, well.length >> 1);
  return text.replace(/(?<=\{\s*)"/, `${JSON.stringify(random.pick(NAMES))}:${well},"`);
}

function randomJson(random: Random): Body {
  const value = (depth: number): unknown => {
    if (depth === 0 || random.once(3)) return anyValue(random);
    const members = Array.from({ length: random.below(5) }, () => value(depth - 1));
    if (random.once(3)) return members;
    const name = (): string =>
      random.once(4) ? (random.pick(HOSTILE_NAMES) as string) : (random.pick(NAMES) as string);
    return Object.fromEntries(members.map((member) => [name(), member]));
  };
  const text = JSON.stringify(value(random.below(4) + 1));
  return { as: random.once(2) ? 'value' : 'text', text };
}

function noise(random: Random): Body {
  if (random.once(3)) return { as: 'odd', odd: random.pick(ODD_NAMES) as string };
  const bytes = Buffer.alloc(random.below(random.once(20) ? 4000 : 100));
  // What looks like JSON, what looks like text, and what looks like nothing.
  const alphabet = random.pick(['{}[]":,\\ \n0123456789etrufalsn', '<>/&; htmlbody="title"\n', undefined]);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = alphabet === undefined ? random.below(256) : alphabet.charCodeAt(random.below(alphabet.length));
  }
  return random.once(2)
    ? { as: 'bytes', base64: bytes.toString('base64') }
    : { as: 'text', text: bytes.toString('utf8') };
}
