import fc from 'fast-check';
import {
  CodedError,
  fieldErrors,
  type Issue,
  type PlatformContext,
  parseError,
  serializeError,
  toEnvelope,
} from 'ml-errors';
import { HttpUnprocessableContentError } from 'ml-errors/http';
import { describe, expect, it } from 'vitest';
import * as arbitrary from './arbitraries.js';

/*
 * Field errors: what FastAPI answers by Pydantic 1 and 2, and google.rpc.BadRequest. What the user typed may be a password, so it is left
 * out unless the caller asks for it.
 */
const parse = (body: unknown, context?: PlatformContext) => parseError(body, { status: 422, ...context });

const PYDANTIC_1 = [
  { loc: ['body', 'email'], msg: 'field required', type: 'value_error.missing' },
  {
    loc: ['body', 'password'],
    msg: 'ensure this value has at least 12 characters',
    type: 'value_error.any_str.min_length',
    ctx: { limit_value: 12, given: 'hunter2' },
  },
];
const PYDANTIC_2 = [
  { type: 'missing', loc: ['body', 'email'], msg: 'Field required', input: { password: 'hunter2' } },
  {
    type: 'string_too_short',
    loc: ['body', 'password'],
    msg: 'String should have at least 12 characters',
    input: 'hunter2',
    ctx: { min_length: 12 },
    url: 'https://errors.example/string_too_short',
  },
];
const PATHS = [
  ['body', 'email'],
  ['body', 'password'],
];

describe('a list of FastAPI', () => {
  it.each<[version: string, list: readonly { msg: string; type: string }[]]>([
    ['Pydantic 1', PYDANTIC_1],
    ['Pydantic 2', PYDANTIC_2],
  ])('of %s gives path, message and type, and nothing that the user typed', (_, list) => {
    for (const body of [{ detail: list }, JSON.stringify({ detail: list })]) {
      const error = parse(body);
      expect(error.issues).toEqual(list.map(({ msg, type }, i) => ({ path: PATHS[i], message: msg, type })));
      expect(JSON.stringify([error.issues, fieldErrors(error), error.message])).not.toContain('hunter2');
      expect(fieldErrors(error)).toEqual({ email: [list[0]?.msg], password: [list[1]?.msg] });
    }
  });

  it('gives what the user typed to who asks for it', () => {
    const [first, second] = parse({ detail: PYDANTIC_2 }, { issueInput: true }).issues;
    expect(first).toEqual({
      ...{ path: PATHS[0], message: 'Field required', type: 'missing' },
      input: { password: 'hunter2' },
    });
    expect(second).toMatchObject({ input: 'hunter2', ctx: { min_length: 12 } });
    expect(parse({ detail: PYDANTIC_1 }, { issueInput: true }).issues[1]).toMatchObject({
      ctx: { limit_value: 12, given: 'hunter2' },
    });
    const own = { error_code: 'BAD_REQUEST', message: 'm', issues: [{ path: ['a'], message: 'm', input: 7, ctx: {} }] };
    expect(parse(own, { issueInput: true }).issues).toEqual(own.issues);
    expect(parse(own).issues).toEqual([{ path: ['a'], message: 'm' }]);
  });

  it.each([null, false, 0, '', [], {}])('gives %j, which the user typed, like anything else', (input) => {
    const detail = [{ loc: ['query', 'q'], msg: 'm', type: 't', input }];
    const issue = { path: ['query', 'q'], message: 'm', type: 't' };
    expect(parse({ detail }, { issueInput: true }).issues).toEqual([{ ...issue, input }]);
    expect(parse({ detail }).issues).toEqual([issue]);
  });

  it.each([undefined, false, null, 1, 'yes', {}])('takes issueInput %j for a no', (issueInput) => {
    const { issues } = parse({ detail: PYDANTIC_2 }, { issueInput } as PlatformContext);
    expect(issues.flatMap(Object.keys)).toEqual(['path', 'message', 'type', 'path', 'message', 'type']);
  });

  it('is read whatever platform the caller named', () => {
    for (const platform of ['mlflow', 'eventml', 'flyte', 'mlops', 'http'] as const) {
      expect(parse({ detail: PYDANTIC_2 }, { platform }).issues.map(({ path }) => path)).toEqual(PATHS);
    }
  });

  it('may hold entries that are no issues, which are passed over, and parts of a path that are none', () => {
    const detail = [
      ...[null, 7, 'a sentence', [], {}, { loc: ['body'] }, { msg: 'm' }, { loc: 'body', msg: 'm' }],
      ...[
        { loc: ['body', 'x'], msg: ' ' },
        { loc: ['body', 'x'], msg: 7 },
      ],
      { loc: ['body', null, 'items', 0, true, {}, 'price'], msg: 'm', type: 7 },
    ];
    expect(parse({ detail }).issues).toEqual([{ path: ['body', 'items', 0, 'price'], message: 'm' }]);
    for (const none of ['m', [], ['a', 'b'], {}, null, 7]) expect(parse({ detail: none }).issues).toEqual([]);
  });
});

describe('google.rpc.BadRequest', () => {
  const violations = [
    { field: 'model.name', description: 'must not be empty', reason: 'FIELD_EMPTY' },
    { field: 'size', description: 'must be positive' },
    { field: '', description: 'is too large' },
    { description: 'is too old' },
    { field: 'name', reason: 'FIELD_TAKEN' },
    ...[null, 7, {}, { field: 'x' }, { field: 'x', description: ' ' }],
  ];
  const type = 'type.googleapis.com/google.rpc.BadRequest';
  const issues: readonly Issue[] = [
    { path: ['model', 'name'], message: 'must not be empty', type: 'FIELD_EMPTY' },
    { path: ['size'], message: 'must be positive' },
    { path: [], message: 'is too large' },
    { path: [], message: 'is too old' },
    { path: ['name'], message: 'FIELD_TAKEN', type: 'FIELD_TAKEN' },
  ];

  it.each<[whose: string, body: object]>([
    [
      'Google’s',
      {
        error: {
          code: 400,
          message: 'm',
          details: [{ '@type': 'x/Help' }, { '@type': type, fieldViolations: violations }],
        },
      },
    ],
    [
      'Databricks’',
      {
        error_code: 'INVALID_PARAMETER_VALUE',
        message: 'm',
        details: [{ '@type': type, field_violations: violations }],
      },
    ],
    ['grpc-gateway’s', { code: 3, message: 'm', details: [{ '@type': type, fieldViolations: violations }] }],
    [
      'Connect’s',
      {
        ...{ code: 'invalid_argument', message: 'm' },
        details: [{ type: 'google.rpc.BadRequest', value: 'CgA', debug: { fieldViolations: violations } }],
      },
    ],
    [
      'the end of a Connect stream’s',
      {
        error: {
          ...{ code: 'invalid_argument', message: 'm' },
          details: [{ type: 'google.rpc.BadRequest', value: 'CgA', debug: { fieldViolations: violations } }],
        },
      },
    ],
  ])('is read in %s JSON', (_, body) => {
    expect(parse(body, { status: 400 }).issues).toEqual(issues);
    expect(fieldErrors(parse(JSON.stringify(body), { status: 400 }))).toEqual({
      ...{ 'model.name': ['must not be empty'], size: ['must be positive'], name: ['FIELD_TAKEN'] },
      '': ['is too large', 'is too old'],
    });
  });

  it.each<[fault: string, details: unknown]>([
    ['another type', [{ '@type': 'type.googleapis.com/google.rpc.Help', fieldViolations: violations }]],
    ['no type', [{ fieldViolations: violations }]],
    ['no list', { '@type': type, fieldViolations: violations }],
    ['no list of violations', [{ '@type': type, fieldViolations: { field: 'x', description: 'm' } }]],
    ['no objects', [null, 7, 'x', [violations]]],
  ])('gives nothing where there is %s', (_, details) => {
    expect(parse({ error: { code: 400, message: 'm', details } }).issues).toEqual([]);
  });

  it('gives the violations of each, and gives way to a list that stands in the body by itself', () => {
    const one = (field: string) => ({ '@type': type, fieldViolations: [{ field, description: 'm' }] });
    const error = { code: 400, message: 'm', details: [one('a'), one('b')] };
    expect(fieldErrors(parse({ error }))).toEqual({ a: ['m'], b: ['m'] });
    expect(fieldErrors(parse({ error: { ...error, issues: [{ path: ['c'], message: 'm' }] } }))).toEqual({ c: ['m'] });
  });

  it.each(['body', 'query', 'path', 'header', 'cookie'])(
    'knows no part of the request called %s, only a field',
    (field) => {
      const fieldViolations = [
        { field, description: 'must not be empty' },
        { field: `${field}.text`, description: 'is too long' },
      ];
      const body = { error: { code: 400, message: 'm', details: [{ '@type': type, fieldViolations }] } };
      expect(fieldErrors(parse(body))).toEqual({ [field]: ['must not be empty'], [`${field}.text`]: ['is too long'] });
    },
  );
});

describe('fieldErrors', () => {
  const of = (...locs: readonly (readonly (string | number)[])[]) =>
    fieldErrors(parse({ detail: locs.map((loc, i) => ({ loc, msg: `m${i}`, type: 't' })) }));

  it.each<[loc: readonly (string | number)[], field: string]>([
    [['body', 'email'], 'email'],
    [['query', 'limit'], 'limit'],
    [['path', 'run_id'], 'run_id'],
    [['header', 'x-token'], 'x-token'],
    [['cookie', 'session'], 'session'],
    [['body', 'items', 0, 'price'], 'items.0.price'],
    [['body', 'matrix', 0, 1], 'matrix.0.1'],
    [['body', 0], '0'],
    [['body', 'body'], 'body'],
    [['query', 'query'], 'query'],
    [['body', 'header', 'x'], 'header.x'],
    [['body'], ''],
    [[], ''],
    [['body', ''], ''],
    [['email'], 'email'],
    [['bodywork', 'x'], 'bodywork.x'],
    [['Body', 'x'], 'Body.x'],
    [[0, 'body'], '0.body'],
    [['body', 'größe 🚧'], 'größe 🚧'],
    [['body', 'undefined'], 'undefined'],
    [['body', '__proto__'], '__proto__'],
    [['body', 'constructor'], 'constructor'],
    [['body', 'toString'], 'toString'],
    [['body', '__proto__', 'polluted'], '__proto__.polluted'],
  ])('names %j “%s”', (loc, field) => {
    const found = of(loc);
    expect(Object.entries(found)).toEqual([[field, ['m0']]]);
    expect(Object.hasOwn(found, field)).toBe(true);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('gathers many messages for a field, in their order', () => {
    expect(of(['body', 'a'], ['query', 'b'], ['body', 'a'], ['body'], ['cookie', 'a'], [])).toEqual({
      ...{ a: ['m0', 'm2', 'm4'], b: ['m1'], '': ['m3', 'm5'] },
    });
    const many = Array.from({ length: 1000 }, () => ['body', '__proto__']);
    expect(Object.values(of(...many))).toEqual([many.map((_, i) => `m${i}`)]);
  });

  it('is of the caller: changing it changes no exception', () => {
    const error = parse({ detail: PYDANTIC_2 });
    fieldErrors(error).email?.push('x');
    expect(fieldErrors(error).email).toEqual(['Field required']);
  });

  it('works for exceptions that were built', () => {
    const issues = [{ path: ['body', 'email'], message: 'not an email' }];
    expect(fieldErrors(new HttpUnprocessableContentError('m', { issues }))).toEqual({ email: ['not an email'] });
    expect(fieldErrors(new HttpUnprocessableContentError('m'))).toEqual({});
  });

  it('finds nothing in what is no exception of this package', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(fieldErrors(value)).toEqual({});
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(fieldErrors({ issues: [{ path: ['a'], message: 'm' }] })).toEqual({});
    expect(fieldErrors(Object.assign(new Error('m'), { issues: PYDANTIC_2 }))).toEqual({});
  });
});

describe('law: what is emitted again keeps its issues', () => {
  const ENVELOPES = ['detail', 'error', 'error_code', 'execution_error'] as const;
  /** JSON has no -0, and reads `__proto__` as a member like any other. */
  const jsonValue = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  const issue: fc.Arbitrary<Issue> = fc
    .tuple(
      arbitrary.issue,
      fc.record({ input: jsonValue, ctx: fc.dictionary(fc.string(), jsonValue) }, { requiredKeys: [] }),
    )
    .map(([of, typed]) => ({ ...of, ...(JSON.parse(JSON.stringify(typed)) as object) }));
  const withoutTyped = ({ path, message, type }: Issue): Issue => ({
    path,
    message,
    ...(type !== undefined && { type }),
  });

  it.each(ENVELOPES)('for any issues, in `%s`', (envelope) => {
    fc.assert(
      fc.property(fc.array(issue, { minLength: 1, maxLength: 12 }), (issues) => {
        const error = new CodedError('m', { platform: 'p', code: 'C', httpStatus: 422, issues });
        for (const body of [serializeError(error, { envelope }), toEnvelope(error, { envelope })]) {
          const asked = parse(body, { issueInput: true });
          expect(asked.issues).toEqual(issues);
          expect(fieldErrors(asked)).toEqual(fieldErrors(error));
          expect(parse(body).issues).toEqual(issues.map(withoutTyped));
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  const fieldViolations = [{ field: 'model.name', description: 'must not be empty', reason: 'FIELD_EMPTY' }];
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations }];

  it.each<[what: string, body: object]>([
    ['Pydantic 1', { detail: PYDANTIC_1 }],
    ['Pydantic 2', { detail: PYDANTIC_2 }],
    ['Google', { error: { code: 400, message: 'm', details } }],
    ['Databricks', { error_code: 'INVALID_PARAMETER_VALUE', message: 'm', details }],
  ])('for a body of %s, from envelope to envelope', (_, body) => {
    for (const issueInput of [false, true]) {
      const first = parse(body, { issueInput });
      expect(first.issues.length).toBeGreaterThan(0);
      for (const one of ENVELOPES) {
        for (const other of ENVELOPES) {
          const second = parse(serializeError(first, { envelope: one }), { issueInput });
          const third = parse(serializeError(second, { envelope: other }), { issueInput });
          expect([second.envelope, second.issues]).toEqual([one, first.issues]);
          expect([one, third.envelope, third.issues]).toEqual([one, other, first.issues]);
        }
      }
    }
  });
});
