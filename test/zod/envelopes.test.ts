import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type EnvelopeId, toEnvelope } from 'ml-errors';
import * as schemas from 'ml-errors/zod';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { detectEnvelope, ENVELOPES } from '../../src/envelope/detect.js';
import { isObject, type JsonObject } from '../../src/envelope/wire-error.js';
import * as arbitrary from '../arbitraries.js';
import { construct, ROWS } from '../platforms.js';

const SCHEMAS = {
  error_code: schemas.errorCodeEnvelope,
  aws: schemas.awsEnvelope,
  kubernetes: schemas.kubernetesEnvelope,
  execution_error: schemas.executionErrorEnvelope,
  connect: schemas.connectEnvelope,
  rpc_status: schemas.rpcStatusEnvelope,
  anthropic: schemas.anthropicEnvelope,
  google: schemas.googleEnvelope,
  openai: schemas.openaiEnvelope,
  error: schemas.errorEnvelope,
  oauth: schemas.oauthEnvelope,
  error_text: schemas.errorTextEnvelope,
  problem: schemas.problemEnvelope,
  detail: schemas.detailEnvelope,
  graphql: schemas.graphqlEnvelope,
  status: schemas.statusEnvelope,
  message: schemas.messageEnvelope,
  field_map: schemas.fieldMapEnvelope,
  other_text: schemas.otherTextEnvelope,
} as const satisfies Record<EnvelopeId, unknown>;

const ORDER = ENVELOPES.map(({ id }) => id);
const accepts = (id: EnvelopeId, body: unknown): boolean => SCHEMAS[id].safeParse(body).success;

/** Of a map of fields zod passes over one that is called `__proto__`, and so says nothing of it. */
const isBeyondZod = (body: unknown): boolean => isObject(body) && Object.hasOwn(body, '__proto__');

/** The envelopes whose schemas accept `body` though the readers find nothing in it, or read it in an envelope of less. */
function wronglyAccepted(body: unknown): EnvelopeId[] {
  const found = isObject(body) ? detectEnvelope(body)?.id : undefined;
  const place = found === undefined ? Number.POSITIVE_INFINITY : ORDER.indexOf(found);
  return ORDER.filter((id, index) => index < place && accepts(id, body) && !(id === 'field_map' && isBeyondZod(body)));
}

/** Told by its codes, which other platforms have not. */
const rowFor = (id: EnvelopeId) =>
  id === 'connect' ? arbitrary.row.filter(({ platform }) => platform.name === 'connect') : arbitrary.row;

/** Members of the envelopes, and what may stand there by design or by mistake. */
const NAMES = [
  ...['__type', 'kind', 'status', 'code', 'message', 'type', 'error', 'errors', 'error_code', 'error_description'],
  ...['detail', 'details', 'title', 'param', 'reason', 'http', 'msg', 'info', 'description', 'issues', 'origin', 'x'],
];
const name = fc.constantFrom(...NAMES);
const leaf = fc.oneof(
  fc.constantFrom<unknown>('text', 'not_found', 'NOT_FOUND', '404', 'Status', 'Failure', 'error', 'USER', '', ' ', '#'),
  fc.constantFrom<unknown>(null, true, 0, 5, 16, 17, 404, 2.5, 600, [], ['text'], [''], ['text', 7], {}),
);
const members = (value: fc.Arbitrary<unknown>): fc.Arbitrary<JsonObject> =>
  fc.array(fc.tuple(name, value), { maxLength: 4 }).map((entries): JsonObject => Object.fromEntries(entries));
const inner = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 2, arbitrary: members(leaf) },
  {
    weight: 1,
    arbitrary: fc.array(
      members(leaf).map((entry) => entry as unknown),
      { maxLength: 2 },
    ),
  },
);

/** What is written of an error in some envelope. */
const written: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.constantFrom(...ORDER), arbitrary.row, arbitrary.message)
  .map(
    ([envelope, { platform, row }, message]) =>
      toEnvelope(construct(platform, row, message), { envelope }) as JsonObject,
  );

/** A body that nearly is of an envelope, or of two. */
const nearly: fc.Arbitrary<JsonObject> = fc
  .tuple(written, fc.oneof(written, fc.constant({})), members(inner), members(leaf), fc.array(name, { maxLength: 2 }))
  .map(([first, second, more, within, dropped]) => {
    const body: JsonObject = { ...first, ...second, ...more };
    if (isObject(first.error) && isObject(body.error)) body.error = { ...first.error, ...body.error, ...within };
    return Object.fromEntries(Object.entries(body).filter(([member]) => !dropped.includes(member)));
  });

it('every envelope that is read has a schema', () => {
  expect(Object.keys(SCHEMAS)).toEqual(ORDER);
});

describe.each(ORDER)('the schema of %s', (id) => {
  it('accepts every code as it is written there', () => {
    const rows = ROWS.filter(({ platform }) => id !== 'connect' || platform.name === 'connect');
    const refused = rows.filter(({ platform, row }) => {
      return !accepts(id, toEnvelope(construct(platform, row), { envelope: id }));
    });
    expect(refused.map(arbitrary.nameOf)).toEqual([]);
  });

  it('accepts whatever else an error says, as it is written there', () => {
    fc.assert(
      fc.property(rowFor(id), arbitrary.message, arbitrary.init, ({ platform, row }, message, init) => {
        const body = toEnvelope(construct(platform, row, message, init), { envelope: id });
        fc.pre(!(id === 'field_map' && isBeyondZod(body)));
        expect(accepts(id, body)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('accepts none of what the readers cannot take', () => {
    for (const body of [null, 'text', 7, true, [], ['text'], {}, { x: 1 }]) expect(accepts(id, body)).toBe(false);
  });

  it('can be written as JSON Schema', () => {
    expect(JSON.stringify(z.toJSONSchema(SCHEMAS[id]))).toMatch(/"type":"object"/);
  });
});

describe('the schemas', () => {
  it('accept nothing that is not read in their envelope, or in one that is tried before', () => {
    const anything = fc.oneof(
      { weight: 4, arbitrary: nearly },
      { weight: 1, arbitrary: fc.oneof(arbitrary.envelopedBody, arbitrary.json, members(inner)) },
    );
    let accepted = 0;
    fc.assert(
      fc.property(anything, (body) => {
        accepted += ORDER.some((id) => accepts(id, body)) ? 1 : 0;
        expect(wronglyAccepted(body)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
    // Enough of them are bodies that one may be wrong about.
    expect(accepted).toBeGreaterThan(3_000);
  });

  it('accept no vector of the dialects that is read in an envelope of less, or in none', () => {
    const vectors: readonly { readonly id: string; readonly body: string }[] = JSON.parse(
      readFileSync(new URL('../vectors/dialects.json', import.meta.url), 'utf8'),
    );
    const bodies = vectors.flatMap(({ id, body }) =>
      /^\s*\{.*\}\s*$/s.test(body) ? [{ id, body: parsed(body) }] : [],
    );
    expect(bodies.length).toBeGreaterThan(50);
    expect(bodies.filter(({ body }) => wronglyAccepted(body).length > 0).map(({ id }) => id)).toEqual([]);
  });

  /** As the documents of the services have them. */
  it.each<[EnvelopeId, JsonObject]>([
    ['error_code', { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No experiment 7' }],
    ['error_code', { error_code: 404, message: '' }],
    ['aws', { __type: 'com.amazon.coral.validate#ValidationException', message: 'bad' }],
    ['aws', { __type: 'ThrottlingException' }],
    [
      'kubernetes',
      { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', reason: 'NotFound', code: 404 },
    ],
    ['execution_error', { code: 'OOMKilled', message: '', kind: 'KIND_USER' }],
    ['connect', { code: 'not_found', message: 'm', details: [{ type: 'google.rpc.ErrorInfo', value: '' }] }],
    ['connect', { code: 'unavailable' }],
    ['connect', { code: 'canceled', details: [] }],
    ['connect', { code: 'internal', message: '' }],
    ['rpc_status', { code: 5, message: 'm', details: [] }],
    ['rpc_status', { code: 16, message: '', details: [] }],
    ['anthropic', { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' }, request_id: 'req_1' }],
    ['google', { error: { code: 404, message: 'm', status: 'NOT_FOUND', details: [] } }],
    ['google', { error: { code: 8, message: 'out of quota' } }],
    ['openai', { error: { message: 'm', type: 'invalid_request_error', param: 'model', code: null } }],
    ['openai', { error: { message: 'm', type: null, param: null, code: 'content_filter' } }],
    ['openai', { error: { reason: 'no such index', type: 'index_not_found_exception' }, status: 404 }],
    ['error', { error: { code: 'ML_1001', message: 'm', http: 404 } }],
    ['oauth', { error: 'invalid_grant', error_description: 'expired', error_uri: 'https://example.org' }],
    ['error_text', { error: 'model not found' }],
    ['error_text', { error: ['text too long'], error_type: 'validation' }],
    ['problem', { title: 'Not Found', status: 404 }],
    ['problem', { type: 'https://example.org/out-of-credit', status: 403, detail: 'Your balance is 30.' }],
    ['problem', { title: 'One or more validation errors occurred.', status: 400, errors: { name: ['required'] } }],
    ['detail', { detail: [{ loc: ['body', 0], msg: 'Field required', type: 'missing' }] }],
    ['graphql', { errors: [{ message: 'm', extensions: { code: 'BAD_USER_INPUT' } }], data: null }],
    ['graphql', { errors: [{ status: '404', title: 'Not Found', detail: 'no such article' }] }],
    ['graphql', { errors: [{ title: 'Not Found' }] }],
    ['graphql', { errors: ['first', 'second'] }],
    ['status', { status: { error: 'Wrong input' }, time: 0.1 }],
    ['status', { status: { code: -1, info: 'no such model', reason: 'MICROSERVICE_BAD_DATA', status: 1 } }],
    ['message', { message: 'no such route' }],
    ['message', { message: ['name is required'], type: null }],
    ['field_map', { name: ['This field is required.'], non_field_errors: ['Too late.'] }],
    ['other_text', { msg: 'busy', code: 7 }],
    ['other_text', { error_msg: 'busy' }],
    ['other_text', { faultstring: 'busy' }],
  ])('of %s accepts %j, which is read there', (id, body) => {
    expect(accepts(id, body)).toBe(true);
    expect(detectEnvelope(body)?.id).toBe(id);
  });

  it.each<[EnvelopeId, JsonObject, string]>([
    ['aws', { __type: 'com.amazon.coral#', message: 'm' }, 'a namespace and no name'],
    ['aws', { __type: 7, message: 'm' }, 'a number for a name'],
    ['aws', { __type: 'ValidationException', message: 'm', code: 400 }, 'a code, which other envelopes have'],
    ['kubernetes', { kind: 'Status', status: 'Success', message: 'm' }, 'a success'],
    ['kubernetes', { kind: 'Pod', status: 'Failure', message: 'm' }, 'a status of something else'],
    ['connect', { code: 'NOT_FOUND', message: 'm' }, 'a code in capitals'],
    ['connect', { code: 'cancelled', message: 'm' }, 'a word that Connect spells otherwise'],
    ['connect', { code: 'not_found', message: 'm', kind: 'USER' }, 'a kind, which is Flyte’s'],
    ['connect', { code: 'not_found', model: 'm1' }, 'no message, and more than details'],
    ['rpc_status', { code: 0, message: 'm' }, 'OK, which is no error'],
    ['rpc_status', { code: 17, message: 'm' }, 'a number beyond google.rpc’s'],
    ['rpc_status', { code: 2.5, message: 'm' }, 'a broken number'],
    ['rpc_status', { code: 5, message: '' }, 'neither message nor details'],
    ['anthropic', { error: { type: 'overloaded_error', message: 'm' } }, 'no type at the top'],
    ['anthropic', { type: 'error', error: { message: 'm' } }, 'no type within'],
    ['google', { error: { code: '404', message: 'm', status: 'NOT_FOUND' } }, 'a code in digits'],
    ['google', { error: { code: 404, message: 'm', status: 'not found' } }, 'a status of two words'],
    ['google', { error: { code: 404, message: 'm' } }, 'a number of HTTP alone'],
    ['openai', { error: { message: 'm', code: 'model_not_found' } }, 'neither type nor param'],
    ['openai', { error: { type: 'invalid_request_error', param: null } }, 'no message'],
    ['oauth', { error: 'invalid_grant' }, 'no description'],
    ['oauth', { error: 'invalid_grant', error_description: ' ' }, 'a blank description'],
    ['error_text', { error: 'Not Found', message: 'no route' }, 'a message beside the reason phrase'],
    ['error_text', { error: [] }, 'no text in the list'],
    ['problem', { type: 'about:blank', status: 404 }, 'neither title nor detail'],
    ['problem', { title: 'm', status: 999 }, 'a status that is none'],
    ['problem', { title: 'm', error: 'x' }, 'an error beside it'],
    ['problem', { title: 'm', message: 'x', errors: [] }, 'a message and a list of errors'],
    ['graphql', { errors: [] }, 'no error'],
    ['graphql', { errors: [{ code: 'X' }] }, 'an error that says nothing'],
    ['graphql', { errors: [{ message: '', title: 'm' }] }, 'a blank message before a title'],
    ['graphql', { errors: [{ message: 'm' }], message: 'x' }, 'a message beside the list'],
    ['status', { status: 'error' }, 'a status in a word'],
    ['status', { status: { code: 7 } }, 'a status that says nothing'],
    ['message', { message: ' ' }, 'a blank message'],
    ['message', { message: [] }, 'no message in the list'],
    ['field_map', { name: ['required'], count: 1 }, 'a member that is no list'],
    ['field_map', { name: [] }, 'a field without a message'],
    ['field_map', { name: [''] }, 'a blank message'],
    ['other_text', { log: { a: 1 } }, 'no text'],
  ])('of %s refuses %j: %s', (id, body) => {
    expect(accepts(id, body)).toBe(false);
  });

  it.each<[EnvelopeId, string, (text: unknown) => JsonObject]>([
    ...['message', 'info', 'error', 'description', 'reason'].map(
      (name) => ['status', name, (text: unknown) => ({ status: { [name]: text } })] as never,
    ),
    ...['msg', 'Message', 'error_message', 'errorMessage', 'error_msg', 'err_msg', 'faultstring', 'result_msg'].map(
      (name) => ['other_text', name, (text: unknown) => ({ [name]: text })] as never,
    ),
    ...['description', 'reason', 'log', 'title'].map(
      (name) => ['other_text', name, (text: unknown) => ({ [name]: text, x: 1 })] as never,
    ),
  ])('of %s take a message that is called %s, where it says something', (id, _, body) => {
    for (const text of ['m', ['m', 'n']]) expect([text, accepts(id, body(text))]).toEqual([text, true]);
    for (const text of ['', ' \n', [], [' '], 7, null]) expect([text, accepts(id, body(text))]).toEqual([text, false]);
  });

  it('keep the members that they do not know', () => {
    const body = {
      error: { code: 404, message: 'm', status: 'NOT_FOUND', details: [{ '@type': 'x' }] },
      y: { z: [1] },
    };
    expect(schemas.googleEnvelope.parse(body)).toEqual(body);
    expect(schemas.fieldMapEnvelope.parse({ a: ['b'] })).toEqual({ a: ['b'] });
  });
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
