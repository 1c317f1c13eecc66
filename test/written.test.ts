import { CodedError, type EnvelopeId, errorIn, parseError, serializeError, toEnvelope } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { ENVELOPES } from '../src/envelope/detect.js';

/*
 * What an exception looks like in each envelope: the members that its document shows, the exception's own and no others, in this order.
 */
const init = { code: 'NOT_FOUND', httpStatus: 404, kind: 'user' } as const;

const WRITTEN: Readonly<Record<EnvelopeId, string>> = {
  detail: '{"detail":"no run","id":7}',
  error: '{"error":{"code":"NOT_FOUND","message":"no run","http":404,"id":7}}',
  error_code: '{"error_code":"NOT_FOUND","message":"no run","id":7}',
  execution_error: '{"code":"NOT_FOUND","message":"no run","kind":"USER","id":7}',
  connect: '{"code":"not_found","message":"no run","id":7}',
  rpc_status: '{"code":5,"message":"no run","id":7}',
  google: '{"error":{"code":404,"message":"no run","status":"NOT_FOUND","id":7}}',
  openai: '{"error":{"message":"no run","type":"NOT_FOUND","param":null,"code":"NOT_FOUND","id":7}}',
  anthropic: '{"type":"error","error":{"type":"NOT_FOUND","message":"no run","id":7}}',
  aws: '{"__type":"NOT_FOUND","message":"no run","id":7}',
  kubernetes:
    '{"kind":"Status","apiVersion":"v1","status":"Failure","message":"no run","reason":"NOT_FOUND","code":404,"id":7}',
  problem: '{"type":"about:blank","status":404,"detail":"no run","code":"NOT_FOUND","id":7}',
  oauth: '{"error":"NOT_FOUND","error_description":"no run","id":7}',
  graphql: '{"errors":[{"message":"no run","code":"NOT_FOUND","id":7}]}',
  error_text: '{"error_type":"NOT_FOUND","error":"no run","id":7}',
  status: '{"status":{"code":"NOT_FOUND","message":"no run","id":7}}',
  message: '{"type":"NOT_FOUND","message":"no run","id":7}',
  field_map: '{"non_field_errors":["no run"]}',
  other_text: '{"code":"NOT_FOUND","msg":"no run","id":7}',
};

describe('an exception', () => {
  it.each(ENVELOPES.map(({ id }) => id))('is written in the envelope %s, and read again', (envelope) => {
    // Connect's codes are told by their small letters.
    const code = envelope === 'connect' ? 'not_found' : init.code;
    const error = new CodedError('no run', { ...init, code, details: { id: 7 } });
    const written = serializeError(error, { envelope });
    expect(written).toBe(WRITTEN[envelope]);
    expect(parseError(written)).toMatchObject({ envelope, message: 'no run' });
    expect(parseError(written).details).toEqual(envelope === 'field_map' ? {} : { id: 7 });
  });

  it.each(ENVELOPES)('in the envelope $id has no issues where it was given none', (envelope) => {
    const issues = envelope.issues(JSON.parse(WRITTEN[envelope.id]));
    expect(issues).toEqual(envelope.id === 'field_map' ? [{ path: [], message: 'no run' }] : []);
  });

  it.each([
    ['OK', 2],
    ['', 2],
    ['RUN_MISSING', 2],
    ['UNKNOWN', 2],
    ['CANCELLED', 1],
    ['UNAUTHENTICATED', 16],
  ])('with the code “%s” has the number %i in a google.rpc.Status', (code, number) => {
    const error = new CodedError('m', { ...init, code });
    expect(toEnvelope(error, { envelope: 'rpc_status' })).toEqual({ code: number, message: 'm' });
  });

  it('has its issues in a list of that name, before its details', () => {
    const issues = [{ path: ['x'], message: 'too long' }];
    const error = new CodedError('no run', { ...init, issues, details: { id: 7, issues: 'none' } });
    expect(serializeError(error, { envelope: 'error_code' })).toBe(
      '{"error_code":"NOT_FOUND","message":"no run","issues":[{"path":["x"],"message":"too long"}],"id":7}',
    );
  });

  it('is a map of fields where it has issues', () => {
    const issues = [
      { path: ['name'], message: 'too long' },
      { path: ['items', 0, 'price'], message: 'too low' },
      { path: [], message: 'dates overlap' },
      { path: ['name'], message: 'taken' },
    ];
    expect(toEnvelope(new CodedError('m', { ...init, issues }), { envelope: 'field_map' })).toEqual({
      ...{ name: ['too long', 'taken'], 'items.0.price': ['too low'], non_field_errors: ['dates overlap'] },
    });
  });

  it('has its issues in the list of FastAPI, with its message beside', () => {
    const issues = [{ path: ['body', 'x'], message: 'too long', type: 'string_too_long' }];
    const error = new CodedError('one error', { ...init, issues, details: { id: 7, detail: 'd', message: 'm' } });
    expect(serializeError(error, { envelope: 'detail' })).toBe(
      '{"detail":[{"loc":["body","x"],"msg":"too long","type":"string_too_long"}],"message":"one error","id":7}',
    );
  });
});

describe('a body of a success', () => {
  /** The envelopes that nobody else’s data has, and those that are used for other things too. */
  const ERRORS: readonly EnvelopeId[] = [
    ...(['error_code', 'aws', 'kubernetes', 'execution_error', 'connect', 'rpc_status', 'anthropic'] as const),
    ...(['google', 'openai', 'error', 'oauth', 'error_text', 'graphql'] as const),
  ];

  it.each(ENVELOPES.map(({ id }) => id))('in the envelope %s is an error where that is used for nothing else', (id) => {
    expect(errorIn(WRITTEN[id])?.message).toBe(ERRORS.includes(id) ? 'no run' : undefined);
  });

  it.each<[envelope: EnvelopeId, body: object]>([
    ['anthropic', { type: 'error', error: { type: '', message: 'Overloaded' } }],
    ['google', { error: { message: 'Overloaded', status: 'None', code: 8 } }],
    ['openai', { error: { message: 'Overloaded', type: null, param: 'model' } }],
    ['error', { error: { message: 'Overloaded' } }],
    ['error_text', { error: 'Overloaded' }],
    ['graphql', { data: null, errors: [{ message: 'Overloaded' }] }],
  ])('in the envelope %s is an error without a code too', (envelope, body) => {
    expect(errorIn(body)).toMatchObject({ envelope, message: 'Overloaded' });
  });
});
