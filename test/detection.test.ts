import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectEnvelope, ENVELOPES } from '../src/envelope/detect.js';
import { type EnvelopeId, isObject, type JsonObject } from '../src/envelope/wire-error.js';

/** Two envelopes that claim the same body, the one that reads it first; a vector of dialects.json that shows it, and why it is so. */
type Overlap = readonly [winner: EnvelopeId, other: EnvelopeId, vector: string, why: string];

const OVERLAPS: readonly Overlap[] = [
  ['error_code', 'error_text', 'error-code-before-error-text', 'the code has a member of its own'],
  ['error_code', 'problem', 'error-code-before-problem', 'the code has a member of its own'],
  ['error_code', 'detail', 'error-code-before-detail', 'the code has a member of its own'],
  ['error_code', 'message', 'error-code', 'the code has a member of its own'],
  ['error_code', 'other_text', 'error-code-error-msg', 'the code has a member of its own'],
  ['aws', 'message', 'aws-type', '__type is nobody else’s'],
  ['aws', 'other_text', 'aws-type-namespace', '__type is nobody else’s'],
  ['kubernetes', 'message', 'kubernetes-status', 'kind and status are words of their own'],
  ['kubernetes', 'other_text', 'kubernetes-status', 'kind and status are words of their own'],
  [
    'execution_error',
    'connect',
    'execution-error-uri-without-kind',
    'Connect has nothing that tells an ExecutionError',
  ],
  ['execution_error', 'error', 'execution-error-document', 'the origin is nobody else’s'],
  ['execution_error', 'message', 'execution-error', 'the kind says who is at fault'],
  ['execution_error', 'other_text', 'execution-error-document', 'the origin is nobody else’s'],
  ['connect', 'message', 'connect', 'one of sixteen codes is more than any'],
  ['connect', 'other_text', 'connect', 'one of sixteen codes is more than any'],
  ['rpc_status', 'other_text', 'rpc-status', 'the number stands for a code'],
  ['rpc_status', 'message', 'rpc-status', 'the number stands for a code, where `message` would find none'],
  ['anthropic', 'openai', 'anthropic', 'the type stands at the top too'],
  ['anthropic', 'error', 'anthropic', 'the type is the code'],
  ['anthropic', 'other_text', 'anthropic', 'it asks for more'],
  ['google', 'openai', 'google-type', 'the status is a code of google.rpc, the type a family'],
  ['google', 'error', 'google', 'the status is the code, the number none'],
  ['google', 'other_text', 'google', 'it asks for more'],
  ['openai', 'error', 'openai', 'where the code is null or a number, the type is the code'],
  ['openai', 'other_text', 'openai', 'it asks for more'],
  ['error', 'detail', 'error-before-detail', 'the code stands in the error'],
  ['error', 'graphql', 'error-beside-errors', 'the list repeats the error'],
  ['error', 'field_map', 'error-code-only', 'a code is no text of a field'],
  ['error', 'message', 'error-beside-message', 'the code stands in the error'],
  ['error', 'other_text', 'error-azure', 'it asks for more'],
  ['oauth', 'error_text', 'oauth', 'the error is the code, its description the message'],
  ['oauth', 'other_text', 'oauth', 'the error is the code'],
  ['oauth', 'message', 'oauth-beside-message', 'the error is the code'],
  ['error_text', 'detail', 'error-text-bentoml', 'the detail supplements the text'],
  ['error_text', 'graphql', 'error-text-beside-errors', 'the text sums the list up'],
  ['error_text', 'other_text', 'error-text-phrase-beside-reason', 'the text gives way within the shape'],
  ['error_text', 'field_map', 'error-text-list', 'the list is a list of messages, not of a field called error'],
  ['problem', 'detail', 'problem', 'the title is more than a detail'],
  ['problem', 'graphql', 'problem-errors', 'the list belongs to the problem'],
  ['problem', 'message', 'problem-beside-message', 'the message is an extension'],
  ['problem', 'other_text', 'problem-title-only', 'a title is no other text'],
  ['detail', 'message', 'detail-beside-message', 'FastAPI says it in detail'],
  ['detail', 'graphql', 'detail-beside-errors', 'FastAPI says it in detail'],
  ['detail', 'field_map', 'detail-pair', 'the list is a pair, or sentences'],
  ['detail', 'other_text', 'wrapped-detail-code', 'FastAPI says it in detail'],
  ['graphql', 'field_map', 'graphql-texts', 'the list is one of errors, not of a field called errors'],
  ['graphql', 'other_text', 'graphql-beside-msg', 'the text is a summary'],
  ['status', 'message', 'status-beside-message', 'the code may stand in the status'],
  ['status', 'other_text', 'status-seldon', 'its code has a place'],
  ['message', 'field_map', 'field-map-message', 'a list of messages is a message'],
  ['message', 'other_text', 'message-beside-description', 'a message is called message'],
  ['field_map', 'other_text', 'field-map-description', 'a list for every member is a map of fields'],
];

interface Vector {
  readonly id?: string;
  readonly body?: unknown;
  readonly expect?: { readonly envelope: EnvelopeId | null };
}

const folder = new URL('./vectors/', import.meta.url);
const read = (file: string): readonly Vector[] => {
  const data = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return Array.isArray(data) ? data : (data.cases ?? []);
};
const files = ['', 'recorded/'].flatMap((place) =>
  readdirSync(new URL(place, folder)).flatMap((file) => (file.endsWith('.json') ? [`${place}${file}`] : [])),
);

/** The object that a body stands for: its JSON, the first of a list, or the JSON in a JSON string. */
function objectIn(body: unknown): JsonObject | undefined {
  let value = body;
  for (let round = 0; round < 2 && typeof value === 'string'; round++) {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : undefined;
}

const claimants = (object: JsonObject): EnvelopeId[] =>
  ENVELOPES.flatMap((envelope) => (envelope.claims(object) ? [envelope.id] : []));

const pairsOf = (ids: readonly EnvelopeId[]): string[] =>
  ids.flatMap((winner, index) => ids.slice(index + 1).map((other) => `${winner} before ${other}`));

/** Every pair that both claim a body of some vector, with the vectors. */
const found = new Map<string, string[]>();
for (const file of files) {
  for (const [index, { id = `${file} ${index}`, body }] of read(file).entries()) {
    const object = objectIn(body);
    for (const pair of object ? pairsOf(claimants(object)) : []) found.set(pair, [...(found.get(pair) ?? []), id]);
  }
}

describe('two envelopes that claim the same body', () => {
  it('are those of the table, each with a vector that says who wins, and no others', () => {
    const unlisted = [...found].filter(([pair]) => !OVERLAPS.some(([a, b]) => pair === `${a} before ${b}`));
    expect(unlisted.map(([pair, ids]) => `${pair}: ${ids.slice(0, 3).join(', ')}`)).toEqual([]);
    expect(OVERLAPS.map(([a, b]) => `${a} before ${b}`).filter((pair) => !found.has(pair))).toEqual([]);
  });

  it.each(OVERLAPS)('%s reads what %s claims too: %s, for %s', (winner, other, id, why) => {
    const vector = read('dialects.json').find((it) => it.id === id);
    const object = objectIn(vector?.body) ?? {};
    expect(claimants(object)).toEqual(expect.arrayContaining([winner, other]));
    expect(detectEnvelope(object)?.id).toBe(winner);
    expect(vector?.expect?.envelope).toBe(winner);
    expect(why).toMatch(/\S/);
  });

  it('stand in the table once', () => {
    expect(new Set(OVERLAPS.map(([a, b]) => [a, b].sort().join())).size).toBe(OVERLAPS.length);
  });
});

it('the vectors hold bodies of every envelope, and some that none claims', () => {
  const bodies = files.flatMap((file) => read(file).map(({ body }) => objectIn(body)));
  const objects = bodies.filter((object) => object !== undefined);
  expect(new Set(objects.flatMap(claimants))).toEqual(new Set(ENVELOPES.map(({ id }) => id)));
  expect(objects.filter((object) => claimants(object).length === 0).length).toBeGreaterThan(5);
});

it('the envelopes that ask for little stand below all others, so that the first to claim a body is a weak one only where no other does', () => {
  const weak = ENVELOPES.map((envelope) => envelope.weak === true);
  expect(weak).toContain(true);
  expect(weak.indexOf(true)).toBeGreaterThan(weak.lastIndexOf(false));
});
