import fc from 'fast-check';
import { type PlatformName, parseError, toEnvelope } from 'ml-errors';
import { NotFoundError } from 'ml-errors/mlflow';
import {
  connectBody,
  connectException,
  databricksBody,
  databricksException,
  eventmlBody,
  eventmlException,
  flyteBody,
  flyteException,
  httpAnswer,
  httpBody,
  httpException,
  mlflowBody,
  mlflowException,
  mlopsBody,
  mlopsException,
} from 'ml-errors/zod';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as arbitrary from '../arbitraries.js';
import { construct, platformCalled, ROWS } from '../platforms.js';

const BODIES = {
  mlflow: mlflowBody,
  eventml: eventmlBody,
  flyte: flyteBody,
  mlops: mlopsBody,
  connect: connectBody,
  databricks: databricksBody,
  http: httpBody,
};
describe('the schemas', () => {
  it('accept whatever is emitted, of every code, in its own envelope', () => {
    fc.assert(
      fc.property(arbitrary.row, arbitrary.message, arbitrary.init, ({ platform, row }, message, init) => {
        const error = construct(platform, row, message, init);
        expect(BODIES[platform.name].safeParse(toEnvelope(error)).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(
    ROWS.filter(({ platform }) => platform.registry.envelope !== 'detail').map(({ platform, row }) => ({
      name: `${platform.name} ${row.code}`,
      platform,
      row,
    })),
  )('accept a body of $name only as what is read to the same code', ({ platform, row }) => {
    const body = toEnvelope(construct(platform, row, 'm'));
    expect(BODIES[platform.name].safeParse(body).success).toBe(true);
    expect(parseError(body, { platform: platform.name }).code).toBe(row.code);
  });

  it.each<[PlatformName, unknown, string]>([
    ['mlflow', { error_code: 'NO_SUCH_CODE', message: 'm' }, 'a code of nobody'],
    ['mlflow', { error_code: 'NOT_FOUND' }, 'no message'],
    ['mlflow', { error_code: 'NOT_FOUND', message: 7 }, 'a message that is no text'],
    [
      'mlflow',
      { error_code: 'NOT_FOUND', message: 'm', issues: [{ path: 'x', message: 'm' }] },
      'issues of another form',
    ],
    ['mlflow', { error_code: 'UNAVAILABLE', message: 'm' }, 'a code of Databricks alone'],
    ['databricks', { error_code: 'NO_SUCH_CODE', message: 'm' }, 'a code of nobody'],
    ['databricks', { error_code: 404, message: 'm' }, 'a number for a code'],
    ['databricks', { error_code: 'UNAVAILABLE' }, 'no message'],
    ['connect', { code: 'NOT_FOUND', message: 'm' }, 'a code of google.rpc'],
    ['connect', { code: 'not_found', model: 'm1' }, 'no message, and more than details'],
    ['eventml', { error: { code: 'ML_1001', message: 'm' } }, 'no status'],
    ['eventml', { error: { code: 'ML_1001', message: 'm', http: 999 } }, 'a status that is none'],
    ['eventml', { error: { code: 'NOT_FOUND', message: 'm', http: 404 } }, "another platform's code"],
    ['flyte', { code: 'OOMKilled', message: 'm', kind: 'SOMEBODY' }, 'a kind that is none'],
    ['http', { detail: 7 }, 'a number for a detail'],
    ['http', { message: 'm' }, 'no detail'],
  ])('of %s refuse %j: %s', (platform, body) => {
    expect(BODIES[platform].safeParse(body).success).toBe(false);
  });

  it('let unknown members pass, and keep them', () => {
    const body = { error_code: 'NOT_FOUND' as const, message: 'm', sqlstate: 'KAM00', deep: { a: [1] } };
    expect(mlflowBody.parse(body)).toEqual(body);
  });

  it('can be put into schemas of your own, and written as JSON Schema', () => {
    const answer = z.object({ status: z.number(), body: mlflowBody });
    expect(answer.parse({ status: 404, body: { error_code: 'NOT_FOUND', message: 'm' } }).body.error_code).toBe(
      'NOT_FOUND',
    );
    expect(z.toJSONSchema(mlflowBody)).toMatchObject({ type: 'object', required: ['error_code', 'message'] });
  });
});

describe('the codecs', () => {
  it.each(
    ROWS.filter(({ platform }) => platform.registry.envelope !== 'detail').map(({ platform, row }) => ({
      name: `${platform.name} ${row.code}`,
      platform,
      row,
    })),
  )('decode and encode $name', ({ platform, row }) => {
    const codec = {
      mlflow: mlflowException,
      eventml: eventmlException,
      flyte: flyteException,
      connect: connectException,
      databricks: databricksException,
    }[platform.name as 'mlflow'];
    const body = toEnvelope(construct(platform, row, 'm')) as z.input<typeof mlflowBody>;
    const error = z.decode(codec, body);
    expect(error.code).toBe(row.code);
    expect(z.encode(codec, error)).toEqual(body);
  });

  it.each([
    ['http', httpException],
    ['mlops', mlopsException],
  ] as const)('of %s take the status beside the body, for the body has no code', (name, codec) => {
    const platform = platformCalled(name);
    for (const http of new Set(platform.registry.codes.map((row) => row.http))) {
      const answer = { status: http, body: { detail: 'm' } };
      const error = z.decode(codec as typeof httpException, answer);
      expect(error.code).toBe(platform.fromHttpStatus(http));
      expect(z.encode(codec as typeof httpException, error)).toEqual(answer);
    }
    expect(httpAnswer.safeParse({ status: 42, body: { detail: 'm' } }).success).toBe(false);
  });

  it('encode none but exceptions of their platform', () => {
    const stranger = parseError({ detail: 'm' }, { status: 404 });
    expect(z.safeEncode(mlflowException, stranger as never).success).toBe(false);
    expect(z.safeEncode(mlflowException, new Error('m') as never).success).toBe(false);
    expect(z.safeEncode(databricksException, new NotFoundError('m') as never).success).toBe(false);
  });
});
