import { parseError } from 'ml-errors';
import * as schemas from 'ml-errors/zod';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

type Schema = { safeParse(body: unknown): { success: boolean; error?: { issues: readonly object[] } } };

const SAYING: readonly (readonly [schema: Schema, body: object, path: readonly string[], words: RegExp])[] = [
  [schemas.connectEnvelope, { code: 'not_found', id: 7 }, ['message'], /details/],
  [schemas.connectEnvelope, { code: 'NOT_FOUND', message: 'm' }, ['code'], /Connect/],
  [schemas.awsEnvelope, { __type: '#', message: 'm' }, ['__type'], /name/],
  [schemas.problemEnvelope, { title: 't', message: 'm', errors: [] }, [], /message/],
  [schemas.fieldMapEnvelope, {}, [], /field/],
  [schemas.anthropicEnvelope, { type: 'error', error: { type: ' ', message: 'm' } }, ['error', 'type'], /say/],
  [schemas.awsEnvelope, { __type: 'X', message: 'm', code: 7 }, ['code'], /absent/],
  [schemas.errorEnvelope, { error: { code: 'X' } }, ['error', 'message'], /./],
  [schemas.validationError, { loc: ['body'] }, ['msg'], /./],
  [schemas.validationError, { msg: 'm' }, ['loc'], /./],
];

describe('a body that is none', () => {
  it.each(SAYING)('is told why, and where: %#', (schema, body, path, words) => {
    const { success, error } = schema.safeParse(body);
    expect(success).toBe(false);
    expect(error?.issues).toMatchObject([{ path, message: expect.stringMatching(words) }]);
  });

  it.each(['12', '1.2', '7', 'None', 'two words', '', 'x'.repeat(201)])(
    'of Google has a status that is no name: %j',
    (status) => {
      const body = { error: { code: 404, message: 'm', status } };
      const { success, error } = schemas.googleEnvelope.safeParse(body);
      expect(success).toBe(false);
      expect(JSON.stringify(error?.issues)).toMatch(/one word/);
    },
  );
});

it('what is no exception of a platform is told so', () => {
  const encode = () => z.encode(schemas.mlflowException, new Error('m') as never);
  expect(encode).toThrow(/expected an exception of mlflow/);
});

describe('a body that is one', () => {
  it.each(
    ['USER', 'SYSTEM', 'UNKNOWN', 'KIND_USER', 'KIND_SYSTEM', 'KIND_UNSPECIFIED', 'user', 'system', 'unknown'].map(
      (kind) => ({ code: 'X', message: 'm', kind }),
    ),
  )('of Flyte says who is at fault in any of its spellings: $kind', (body) => {
    expect(schemas.executionErrorEnvelope.safeParse(body).success).toBe(true);
    expect(parseError(body)).toMatchObject({ envelope: 'execution_error', code: 'X' });
  });

  it.each(['NOT_FOUND', '3D_MISSING', '1.x', 'NoneFound', 'None_', 'x'.repeat(200)])(
    'of Google has any name for a status: %j',
    (status) => {
      const body = { error: { code: 404, message: 'm', status } };
      expect(schemas.googleEnvelope.safeParse(body).success).toBe(true);
    },
  );

  it.each([{ title: 't', message: 'm' }, { title: 't', errors: [] }, { title: 't' }])(
    'of problem details may have a message, or a list of errors: %j',
    (body) => {
      expect(schemas.problemEnvelope.safeParse(body).success).toBe(true);
    },
  );

  it.each([
    { code: 'not_found' },
    { code: 'not_found', details: [] },
    { code: 'not_found', message: undefined, kind: undefined },
    { code: 'not_found', message: 'm', id: 7 },
  ])('of Connect may have no message: %o', (body) => {
    expect(schemas.connectEnvelope.safeParse(body).success).toBe(true);
  });
});
