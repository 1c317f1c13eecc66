import { readdirSync, readFileSync } from 'node:fs';
import { parseError, serializeError } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../examples/lines.js';
import type { Recording } from './live/recordings.js';

/*
 * What live servers answered (test/live records it), read again without any server.
 */
const folder = new URL('./vectors/recorded/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('-differences.json'));
const recorded = new Map<string, readonly Recording[]>(
  files.map((file) => [file.slice(0, -'.json'.length), read(file)]),
);

const parse = ({ body, status, headers, platform }: Recording) =>
  parseError(body, { headers, ...(status !== null && { status }), ...(platform && { platform }) });

describe.each([...recorded])('the answers recorded of %s', (_, recordings) => {
  it.each(recordings)('have $id, which is read in every column', (recording) => {
    const { id, reading } = recording;
    expect(rowOf({ id, error: parse(recording) })).toEqual({ id, ...reading });
  });

  it.each(recordings)('have $id, which is passed on byte for byte where an envelope carried it', (recording) => {
    const error = parse(recording);
    if (error.envelope !== undefined) expect(serializeError(error)).toBe(recording.body);
    else expect(error.matched).not.toBe('code');
  });

  it('say when to come back, where they do', () => {
    for (const recording of recordings) {
      const seconds = recording.headers['retry-after'];
      if (seconds === undefined) expect(parse(recording).retryAfterMs).toBeUndefined();
      else if (/^\d+$/.test(seconds)) expect(parse(recording).retryAfterMs).toBe(Number(seconds) * 1000);
      // A recording is older than any date in it.
      else expect(parse(recording).retryAfterMs).toBe(0);
    }
  });

  it('have each id once, and say where they come from', () => {
    expect(new Set(recordings.map(({ id }) => id)).size).toBe(recordings.length);
    for (const { source, request, headers } of recordings) {
      expect(source).toMatch(/\S/);
      expect(request).toMatch(/\S/);
      expect(Object.keys(headers).filter((name) => name !== name.toLowerCase())).toEqual([]);
    }
  });
});

it.each([
  ['mlflow', 60],
  ['fastapi', 20],
  ['flyte', 25],
  ['eventml', 34],
  ['proxy', 9],
])('the answers recorded of %s are at least %i', (name, least) => {
  expect(recorded.get(name)?.length ?? 0).toBeGreaterThanOrEqual(least);
});

describe('a reading that differs from what the platform’s own client makes of the answer', () => {
  const tables = readdirSync(folder).filter((file) => file.endsWith('-differences.json'));

  it.each(tables)('is explained in %s', (file) => {
    const ids = new Set((read(file) as readonly { readonly id: string }[]).map(({ id }) => id));
    const recordings = recorded.get(file.slice(0, -'-differences.json'.length)) ?? [];
    expect(recordings.length).toBeGreaterThan(0);
    for (const { id, difference } of recordings) {
      if (difference !== undefined) expect(ids, `the difference of ${id}`).toContain(difference);
    }
  });

  it('by Flyte in class or code has the id of a difference, and no other has', () => {
    for (const { id, reading, oracle, difference } of recorded.get('flyte') ?? []) {
      const same = reading.class === oracle?.class && reading.code === oracle.code;
      expect([id, same]).toEqual([id, difference === undefined]);
    }
  });
});
