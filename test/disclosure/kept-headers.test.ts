import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  explain,
  parseError,
  parseErrorResponse,
  serializeError,
  toAttributes,
  toCloneable,
  toHttp,
  toLog,
} from 'ml-errors';
import { expect, it } from 'vitest';
import { bareWord, foundIn } from './secrets.js';

/*
 * Of a response's headers an exception keeps those that `ParseContext` names, and of the URL the path.
 */

const NAMED = ['retry-after', 'retry-after-ms', 'x-should-retry', 'x-request-id', 'traceparent'];
const LIMITS = ['limit', 'remaining', 'reset'].flatMap((name) => [`x-ratelimit-${name}`, `ratelimit-${name}`]);

/** Headers that services send, and any other. */
const name = fc.oneof(
  fc.constantFrom('set-cookie', 'authorization', 'www-authenticate', 'server', 'via', 'location', 'x-amzn-requestid'),
  fc.constantFrom('cookie', 'x-api-key', 'x-forwarded-for', 'x-databricks-org-id', 'link', 'etag', 'x-request-ids'),
  bareWord.map((word) => `x-${word}`),
);

/** Everything that an exception can be made to say. */
const everything = (error: ReturnType<typeof parseError>): string =>
  [
    inspect(error, { depth: 6, showHidden: true, getters: true, maxStringLength: null }),
    ...(['error', 'error_code', 'detail', 'execution_error'] as const).flatMap((envelope) => [
      serializeError(error, { envelope }),
      toHttp(error, { envelope }).body,
      JSON.stringify(toHttp(error, { envelope }).headers),
    ]),
    ...[toLog(error), toAttributes(error), toCloneable(error), explain(error), error].map((it) => JSON.stringify(it)),
    ...[error.details, error.issues, error.rateLimit, error.requestId, error.preview].map((it) => JSON.stringify(it)),
  ].join('\n');

it('keeps nothing of any other header, nor of the URL but its path', () => {
  const bodies = ['{"error_code": "NOT_FOUND", "message": "x"}', '{"detail": "x"}', '<title>x</title>', 'x', ''];
  const headers = fc.array(fc.tuple(name, bareWord), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...bodies), headers, bareWord, fc.boolean(), (body, entries, word, asMap) => {
      const context = {
        status: 429,
        headers: asMap ? new Map(entries) : Object.fromEntries(entries),
        url: `https://${word}:${word}@ml.example/api/runs?q=${word}#${word}`,
      };
      const words = [word, ...entries.map(([, value]) => value)];
      expect(foundIn(everything(parseError(body, context)), words)).toEqual([]);
    }),
    { numRuns: 250, seed: 5 },
  );
});

it('keeps nothing of any other header of a Response', async () => {
  const headers = { 'set-cookie': 'sid=qwertyuiop', 'x-internal': 'asdfghjkl', 'x-request-id': 'zxcvbnm' };
  const error = await parseErrorResponse(new Response('{"detail": "x"}', { status: 404, headers }));
  expect(foundIn(everything(error), ['qwertyuiop', 'asdfghjkl'])).toEqual([]);
  expect(error.requestId).toBe('zxcvbnm');
});

it.each([...NAMED, ...LIMITS])('keeps something of %s', (header) => {
  const value = { 'x-should-retry': 'true', traceparent: '00-abc-def-01' }[header] ?? '7';
  const bare = parseError('{"detail": "x"}', { status: 400 });
  const error = parseError('{"detail": "x"}', { status: 400, headers: { [header]: value } });
  expect(toCloneable(error)).not.toEqual({ ...(toCloneable(bare) as object), stack: error.stack });
});
