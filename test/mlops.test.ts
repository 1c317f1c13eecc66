import { parseError } from 'ml-errors/mlops';
import { describe, expect, it } from 'vitest';

/*
 * The bodies of the MLOps service have no code: a scenario is known by its status together with its message.
 */
describe('a scenario of the MLOps service', () => {
  it.each<[status: number | undefined, message: string | undefined, code: string, matched: string]>([
    [404, 'Dataset not found', 'datasets/not-found', 'message'],
    [404, 'Dataset version not found', 'datasets/version-not-found', 'message'],
    [404, 'Rule not found', 'privacy/rule-not-found', 'message'],
    [422, 'num_rows must be between 1 and 500', 'synthgen/num-rows-out-of-range', 'message'],
    [422, 'Password must be at least 8 characters', 'authentication/password-too-short', 'message'],
  ])('with the status %j and the message %j is known by both', (status, message, code, matched) => {
    expect(parseError({ detail: message }, { status })).toMatchObject({ code, matched });
  });

  it.each<[status: number | undefined, message: string | undefined, code: string, matched: string]>([
    [422, 'Dataset not found', 'general/unprocessable-entity', 'status'],
    [404, 'num_rows must be between 1 and 500', 'general/not-found', 'status'],
    [404, 'Dataset x not found', 'general/not-found', 'status'],
    [422, undefined, 'general/unprocessable-entity', 'status'],
    [418, 'Dataset not found', 'general/bad-request', 'fallback'],
    [undefined, 'Dataset not found', 'general/internal-server-error', 'fallback'],
    [undefined, undefined, 'general/internal-server-error', 'fallback'],
  ])('is not known by one of them: the status %j and the message %j', (status, message, code, matched) => {
    expect(parseError({ detail: message }, { status })).toMatchObject({ code, matched });
  });
});
