import { defineTaxonomy, parseError, reviveError, toCloneable, translate } from 'ml-errors';
import { ConnectError } from 'ml-errors/connect';
import { DatabricksError } from 'ml-errors/databricks';
import { EventMLError } from 'ml-errors/eventml';
import { ActionNotFoundError, BaseRuntimeError } from 'ml-errors/flyte';
import { HttpError } from 'ml-errors/http';
import { RestException } from 'ml-errors/mlflow';
import { MlopsError } from 'ml-errors/mlops';
import { describe, expect, it } from 'vitest';

/** A body that each platform reads, and the class of what it reads. */
const PARSED = [
  ['mlflow', { error_code: 'NOT_FOUND', message: 'm' }, RestException],
  ['databricks', { error_code: 'NOT_FOUND', message: 'm' }, DatabricksError],
  ['eventml', { error: { code: 'ML_1001', message: 'm', http: 404 } }, EventMLError],
  ['flyte', { code: 'OOMKilled', message: 'm', kind: 'USER' }, BaseRuntimeError],
  ['flyte', { code: 'ActionNotFoundError', message: 'm', kind: 'USER' }, ActionNotFoundError],
  ['connect', { code: 'not_found', message: 'm' }, ConnectError],
  ['mlops', { detail: 'm' }, MlopsError],
  ['http', { detail: 'm' }, HttpError],
] as const;

describe('an exception that a parser built', () => {
  it.each(PARSED)('of %s has its class for constructor: %j', (platform, body, Class) => {
    const error = parseError(body, { platform, status: 404 });
    expect(error.constructor).toBe(Class);
    expect(error).toBeInstanceOf(Class);
    expect(Object.getPrototypeOf(Object.getPrototypeOf(error))).toBe(Class.prototype);
  });

  it.each(PARSED)('of %s has a stack that begins with its name and where it was parsed: %j', (platform, body) => {
    const error = parseError(body, { platform, status: 404 });
    const [head, first] = String(error.stack).split('\n');
    expect(head).toBe(`${error.name}: m`);
    expect(first).toContain('at parseError');
  });

  it('has what its class adds to the exceptions that people build', () => {
    const error = parseError({ error_code: 'NOT_FOUND', message: 'm' }, { platform: 'mlflow', status: 410 });
    expect([error.serializeAsJson(), error.getHttpStatusCode(), error.json]).toEqual([
      '{"error_code":"NOT_FOUND","message":"m"}',
      404,
      { error_code: 'NOT_FOUND', message: 'm' },
    ]);
  });

  it('has the code, the status and the default message of its row where nothing else is said', () => {
    const search = defineTaxonomy({
      platform: 'search',
      envelope: 'error',
      codes: { MISSING: { http: 404, description: 'No such index.' } },
      fallback: 'MISSING',
    });
    const error = search.error('MISSING');
    expect([error.code, error.httpStatus, error.message]).toEqual(['MISSING', 404, 'No such index.']);
    // What a program without types may say for nothing.
    expect(search.error('MISSING', undefined, { httpStatus: null as never }).httpStatus).toBe(404);
  });

  it('is followed by those that were revived or translated', () => {
    const error = parseError({ error_code: 'NOT_FOUND', message: 'm' }, { status: 404 });
    expect(reviveError(toCloneable(error)).constructor).toBe(RestException);
    expect(translate(error, 'eventml').error.constructor).toBe(EventMLError);
  });
});
