import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  type EnvelopeId,
  parseErrorResponse,
  safeMessage,
  serializeError,
  type ToHttpOptions,
  toAttributes,
  toHttp,
  toResponse,
} from 'ml-errors';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { safely } from '../../examples/servers/pino.js';
import { ENVELOPES } from '../../src/envelope/detect.js';
import * as arbitrary from '../arbitraries.js';
import { construct, PLATFORMS } from '../platforms.js';
import { FORMS, foundIn, secret } from './secrets.js';
import { KIND_NAMES, throwable } from './throwables.js';

const RUNS = { numRuns: 1000, seed: 5 };

const THROWABLES = fc.sample(throwable, RUNS);

const envelope = fc.constantFrom<EnvelopeId | undefined>(undefined, ...ENVELOPES.map(({ id }) => id));
const OPTIONS: readonly ToHttpOptions[] = fc.sample(
  fc.record({ platform: fc.constantFrom(...PLATFORMS.map(({ name }) => name)), envelope }),
  RUNS,
);

/** The throwables of whose words `write` shows any. */
const told = (of: 'unanswered' | 'unlogged', write: (thrown: unknown, index: number) => string) =>
  THROWABLES.flatMap((it, index) => {
    const text = write(it.thrown, index);
    const found = foundIn(text, it[of]);
    const at = text.indexOf(found[0] ?? '');
    return found.length > 0 ? [{ kind: it.kind, found, there: text.slice(Math.max(at - 80, 0), at + 40) }] : [];
  });

describe('of 1,000 throwables with secrets in every place', () => {
  it('none is in the answer to a stranger', () => {
    expect(told('unanswered', (thrown, index) => JSON.stringify(toHttp(thrown, OPTIONS[index])))).toEqual([]);
    expect(told('unanswered', (thrown) => toHttp(thrown).body)).toEqual([]);
  });

  it('none is in the answer as a Response', async () => {
    const responses = THROWABLES.map(({ thrown }, index) => toResponse(thrown, OPTIONS[index]));
    const texts = await Promise.all(responses.map((response) => response.text()));
    const heads = responses.map(({ headers, statusText }) => JSON.stringify([statusText, ...headers]));
    expect(told('unanswered', (_, index) => `${heads[index]}${texts[index]}`)).toEqual([]);
  });

  it('none is in the attributes of a span', () => {
    expect(told('unlogged', (thrown) => JSON.stringify(toAttributes(thrown)))).toEqual([]);
  });

  it('none is in the line of a log', () => {
    const lines: string[] = [];
    const logger = pino(safely, { write: (line: string) => void lines.push(line) });
    for (const { thrown } of THROWABLES) logger.error({ err: thrown });
    expect(lines).toHaveLength(THROWABLES.length);
    expect(told('unlogged', (_, index) => lines[index] as string)).toEqual([]);
    expect(lines.map((line) => JSON.parse(line).err.message)).toEqual(
      THROWABLES.map(({ thrown }) => safeMessage(thrown, { maxLength: 1024 })),
    );
  });
});

describe('the throwables', () => {
  it('are of every kind, and have causes and errors', () => {
    expect(new Set(THROWABLES.map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
    const inner = THROWABLES.map(({ thrown }) => Object(thrown));
    expect(inner.filter(({ cause }) => cause instanceof Error).length).toBeGreaterThan(50);
    expect(inner.filter(({ errors }) => Array.isArray(errors) && errors.length > 0).length).toBeGreaterThan(20);
  });

  it('have secrets that a careless server would tell', () => {
    const careless = (thrown: unknown): string =>
      `${inspect(thrown, { depth: 4, maxStringLength: 1000 })}${Object(thrown).stack}${serializeError(thrown)}`;
    const texts = THROWABLES.map(({ thrown }) => careless(thrown));
    expect(told('unanswered', (_, index) => texts[index] as string)).toHaveLength(THROWABLES.length);
    expect(told('unlogged', (_, index) => texts[index] as string)).toHaveLength(THROWABLES.length);
  });

  it('have credentials of every form', () => {
    const forms = fc.sample(secret, RUNS).map(({ form }) => form);
    expect(new Set(forms)).toEqual(new Set(FORMS.map(([form]) => form)));
  });
});

it('1,000 messages that are for strangers arrive as they were thrown, credentials and all', async () => {
  const message = fc.oneof(
    arbitrary.message,
    secret.map(({ text }) => text),
  );
  await fc.assert(
    fc.asyncProperty(arbitrary.row, message, envelope, async ({ platform, row }, words, shape) => {
      const thrown = construct(platform, row, words, { expose: true });
      const { status, headers, body } = toHttp(thrown, { envelope: shape, platform: platform.name });
      const error = await parseErrorResponse(new Response(body, { status, headers }), { platform: platform.name });
      expect(error.message).toBe(thrown.message);
      expect(thrown.message).toContain(words);
    }),
    RUNS,
  );
});
