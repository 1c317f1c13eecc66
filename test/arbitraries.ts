import fc from 'fast-check';
import type { ErrorInit, Issue } from 'ml-errors';
import { OWNED } from './owned-names.js';
import { type PlatformUnderTest, ROWS } from './platforms.js';

/** A message that says something: blank text counts as none. */
export const message = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');

/** A platform with one of its rows. */
export const row = fc.constantFrom(...ROWS);

export const issue: fc.Arbitrary<Issue> = fc.record(
  { path: fc.array(fc.oneof(fc.string(), fc.nat())), message, type: fc.string() },
  { requiredKeys: ['path', 'message'] },
);

/** A name that no envelope owns, and now and then one that JavaScript's objects have by birth. */
const name = fc
  .oneof(
    { weight: 4, arbitrary: fc.string() },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'toJSON', 'then', 'hasOwnProperty'),
    },
  )
  .filter((key) => !OWNED.includes(key));

/** Members beside an envelope's own: any JSON. */
export const details: fc.Arbitrary<Record<string, unknown>> = fc
  .array(fc.tuple(name, fc.jsonValue()), { maxLength: 4 })
  .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))));

/** What an exception may be built with that an envelope carries. */
export const init: fc.Arbitrary<ErrorInit> = fc.record(
  { details, issues: fc.array(issue, { minLength: 1, maxLength: 12 }) },
  { requiredKeys: [] },
);

/** Anything that can be said in JSON, members that matter among it. */
export const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      404,
      2.5,
      '',
      ' ',
      'text',
      'RESOURCE_DOES_NOT_EXIST',
      'ML_1001',
      'OOMKilled',
      '404',
    ),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(...OWNED, 'loc', 'msg', 'type', 'path', '__proto__', 'constructor'), fc.string()),
          tie('value'),
        ),
        { maxLength: 5 },
      )
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** A body that one of the envelopes claims, with odd members in their places. */
export const envelopedBody: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ error_code: json, message: json, x: json }, { requiredKeys: ['error_code'] }),
  fc.record(
    {
      error: fc.record({ code: json, message: json, http: json, origin: json, y: json }, { requiredKeys: ['code'] }),
      z: json,
    },
    { requiredKeys: ['error'] },
  ),
  fc.record({ detail: json, x: json }, { requiredKeys: ['detail'] }),
  fc.record(
    {
      code: fc.string(),
      message: fc.string(),
      kind: fc.constantFrom('USER', 'SYSTEM', 'UNKNOWN', 'user', 1, 2),
      worker: json,
    },
    { requiredKeys: ['code', 'message', 'kind'] },
  ),
);

/** An HTTP status as it may come, sound or not. */
export const status = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 400, max: 599 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 99, 200, 302, 600, 999, Number.NaN, Number.POSITIVE_INFINITY, 404.5) },
);

/** The platform's name, to be read in a counter-example. */
export const nameOf = ({ platform, row: { code } }: { platform: PlatformUnderTest; row: { code: string } }) =>
  `${platform.name} ${code}`;
