import { type EnvelopeId, parseError } from 'ml-errors';
import { describe, expect, it } from 'vitest';

/** A body that says 409 of itself, and the details that are left of it. */
const SAYING_409: readonly (readonly [envelope: EnvelopeId, body: object, details?: object])[] = [
  ['error', { error: { code: 'X', message: 'm', http: 409, id: 7 } }, { id: 7 }],
  ['error', { error: { code: 409, message: 'm' } }],
  ['error', { error: { code: '409', message: 'm' } }],
  ['error', { error: { code: 'X', message: 'm', http: 99, status: 409 } }, { status: 409 }],
  ['error', { error: [{ code: 'X', message: 'm', http: 409 }] }],
  ['google', { error: { code: 409, message: 'm', status: 'ABORTED' } }],
  ['openai', { error: { message: 'm', type: 'conflict', param: null, code: 409 } }],
  ['openai', { error: { message: 'm', type: 'odd_error', param: null }, status: 409 }],
  ['anthropic', { type: 'error', error: { type: 'odd_error', message: 'm' }, status_code: 409 }],
  ['problem', { title: 'Conflict', status: 409, detail: 'm' }, { title: 'Conflict' }],
  ['kubernetes', { kind: 'Status', status: 'Failure', message: 'm', reason: 'Conflict', code: 409, apiVersion: 'v1' }],
  ['message', { message: 'm', statusCode: 409, id: 7 }, { id: 7 }],
  ['message', { message: 'm', http_code: 409 }],
  ['message', { message: 'm', httpStatusCode: 409 }],
  ['error_text', { error: 'm', status_code: 409 }],
  ['error_text', { error: 'm', code: 409 }],
  ['oauth', { error: 'no_run', error_description: 'm', status: 409 }],
  ['aws', { __type: 'Conflict', message: 'm', statusCode: 409 }],
  ['status', { status: { error: 'm', code: 409 } }],
  ['other_text', { msg: 'm', code: 409 }],
  ['other_text', { failure: { msg: 'm', status: 409 } }],
  ['detail', { detail: 'm', status: 409 }, { status: 409 }],
  ['detail', { detail: ['m'], status: 409 }, { status: 409 }],
  ['detail', { detail: { message: 'm' }, status: 409 }, { message: 'm', status: 409 }],
  ['detail', { detail: ['ConflictError', 'm'], status: 409 }, { status: 409 }],
  [
    'detail',
    { detail: { error: { code: 'X', message: 'm', http: 409 } } },
    { error: { code: 'X', message: 'm', http: 409 } },
  ],
];

describe.each(SAYING_409)('the status in the envelope %s: %j', (envelope, body, details = {}) => {
  it('is that of the error where nobody knows another', () => {
    expect(parseError(body)).toMatchObject({ envelope, httpStatus: 409, message: 'm' });
  });

  it.each([503, 400, 0])('gives way to that of the response: %i', (status) => {
    expect(parseError(body, { status })).toMatchObject({ envelope, httpStatus: status, message: 'm' });
  });

  it('is said once: it is among the details only where the envelope has no place for it', () => {
    for (const context of [{}, { status: 503 }]) expect(parseError(body, context).details).toEqual(details);
  });
});

describe('a status that a body states', () => {
  it.each([
    [{ message: 'm', http: 404, status: 409, code: 410 }, 404],
    [{ message: 'm', status: 409, status_code: 404 }, 409],
    [{ message: 'm', status: 'failed', code: 410 }, 410],
    [{ message: 'm', status: 200, code: 410 }, 410],
    [{ message: 'm', status: 399, statusCode: 600, code: 599 }, 599],
    [{ message: 'm', status: 4, code: '4e2' }, 500],
    [{ error: { message: 'm', code: 'X' }, status: 409 }, 409],
    [{ error: { message: 'm', code: 404 }, status: 409 }, 404],
    // EventML's own member may say any status.
    [{ error: { message: 'm', code: 'X', http: 302 } }, 302],
    [{ error: { message: 'm', code: 'X', http: '409' } }, 409],
  ])('is the first that is one of an error: %j', (body, httpStatus) => {
    expect(parseError(body).httpStatus).toBe(httpStatus);
  });

  it('is none in Connect, whose code says it: what is called like one is a detail', () => {
    const body = { code: 'not_found', message: 'm', status: 409 };
    expect(parseError(body)).toMatchObject({ envelope: 'connect', httpStatus: 404, details: { status: 409 } });
  });
});

describe('a body with a code of Connect', () => {
  it.each<[body: object, envelope: EnvelopeId | undefined]>([
    [{ code: 'not_found' }, 'connect'],
    [{ code: 'not_found', message: '' }, 'connect'],
    [{ code: 'not_found', message: 'm', id: 7 }, 'connect'],
    [{ code: 'not_found', details: [] }, 'connect'],
    [{ code: 'not_found', id: 7 }, undefined],
    [{ code: 'not_found', details: [], msg: 'm' }, 'other_text'],
    [{ code: 'not_found', message: 'm', kind: 'USER' }, 'execution_error'],
    [{ code: 'not_found', message: 'm', kind: 'Other' }, 'message'],
    [{ code: 'not_found', message: 7 }, undefined],
    [{ code: 'NOT_FOUND', message: 'm' }, 'message'],
    [{ code: 'ok', message: 'm' }, 'message'],
  ])('is one of Connect where nothing speaks against it: %j', (body, envelope) => {
    expect(parseError(body, { status: 404 }).envelope).toBe(envelope);
  });
});

describe('a message made of a list', () => {
  it.each([
    [['one', 'two'], 'one; two'],
    [['one', null, 7, {}, ' ', 'two'], 'one; two'],
    [[' one '], ' one '],
  ])('has the texts in it, and nothing else: %j', (list, message) => {
    for (const body of [{ message: list }, { error: list }, { msg: list, id: 7 }]) {
      expect(parseError(body, { status: 400 }).message).toBe(message);
    }
  });

  it.each([[[]], [['']], [[null, ' ']], [[7]]])('is none where there are no texts: %j', (list) => {
    expect(parseError({ message: list, msg: 'm' }, { status: 400 }).message).toBe('m');
  });
});

it.each([
  { code: 'not_found', message: undefined },
  { code: 'not_found', message: undefined, kind: undefined, details: [] },
])('a member of a value that is undefined is as good as absent: %o', (body) => {
  expect(parseError(body, { status: 404 })).toMatchObject({
    envelope: 'connect',
    platform: 'connect',
    code: 'not_found',
  });
});
