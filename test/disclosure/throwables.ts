import fc from 'fast-check';
import { parseError, reviveError, toCloneable } from 'ml-errors';
import { construct, ROWS } from '../platforms.js';
import { bareWord, type Secret, secret } from './secrets.js';

/** Something thrown in which words were planted that must not leave. */
export interface Throwable {
  readonly kind: string;
  readonly thrown: unknown;
  /** Words of which nothing may be in the answer to a stranger, be it for their form or for the place where they stand. */
  readonly unanswered: readonly string[];
  /** Words of which nothing may be in a log or a trace: these have messages and stacks, but neither members nor credentials. */
  readonly unlogged: readonly string[];
}

/** The words of one throwable. */
interface Words {
  /** A credential in the message, and a word beside it that looks like any other. */
  readonly said: Secret;
  readonly beside: string;
  /** Likewise in the stack. */
  readonly framed: Secret;
  readonly frame: string;
  /** In members of the thrown object itself, under names that tell and names that don't. */
  readonly member: string;
  readonly mapped: string;
  readonly header: string;
  /** In the details. */
  readonly noted: Secret;
  readonly detail: string;
}

const words: fc.Arbitrary<Words> = fc.record({
  said: secret,
  beside: bareWord,
  framed: secret,
  frame: bareWord,
  member: bareWord,
  mapped: bareWord,
  header: bareWord,
  noted: secret,
  detail: bareWord,
});

/** What the kinds below make of a message and of words. */
interface Made {
  readonly thrown: unknown;
  /** Whether strangers may read the message: that of a 4xx. */
  readonly open?: boolean;
  /** Whether the message is the thrown object's own. Default: true. */
  readonly says?: boolean;
}

const messageOf = ({ beside, said }: Words): string => `${beside} failed: ${said.text}`;

/** Members as careless libraries hang them on their errors. */
const membersOf = ({ member, mapped, header }: Words): Record<string, unknown> => ({
  config: {
    data: member,
    auth: { password: member },
    headers: { authorization: `Bearer ${header}`, 'x-internal': header },
  },
  response: { data: { note: member } },
  sql: `SELECT '${member}'`,
  map: new Map([[mapped, { [mapped]: mapped }]]),
  set: new Set([mapped]),
  headers: { 'set-cookie': header, 'x-internal': header },
});

/** Details of which strangers may read whatever is no credential, and so nothing of these. */
const detailsOf = ({ noted, detail, mapped }: Words): Record<string, unknown> => ({
  note: noted.text,
  list: [{ password: detail }, [noted.text]],
  apiKey: { value: detail },
  map: new Map([[mapped, mapped]]),
  error: new Error(detail),
  stack: detail,
});

const contextOf = (given: Words, status: number) => ({
  status,
  headers: { 'set-cookie': given.header, authorization: given.header, 'x-internal': given.header },
  url: `https://ana:${given.header}@ml.example/api?token=${given.header}`,
});

class Upstream {
  constructor(
    readonly message: string,
    readonly inner: string,
  ) {}
  toString(): string {
    return this.inner;
  }
  toJSON(): unknown {
    return { inner: this.inner };
  }
}

const [OF_4XX, OF_5XX] = [ROWS.filter(({ row }) => row.http < 500), ROWS.filter(({ row }) => row.http >= 500)];
const coded = (rows: typeof ROWS, given: Words, pick: number, cause: unknown) => {
  const { platform, row } = rows[pick % rows.length] as (typeof ROWS)[number];
  const issues = [{ path: ['body', 'x'], message: given.noted.text, type: 'x', input: given.detail }];
  return construct(platform, row, messageOf(given), { details: detailsOf(given), issues, cause });
};

type Make = (given: Words, pick: number, cause: unknown, errors: readonly unknown[]) => Made;

const KINDS: Readonly<Record<string, Make>> = {
  Error: (given, _, cause) => ({ thrown: Object.assign(new Error(messageOf(given), { cause }), membersOf(given)) }),
  TypeError: (given, _, cause) => ({
    thrown: Object.assign(new TypeError(messageOf(given), { cause }), membersOf(given)),
  }),
  AggregateError: (given, _, cause, errors) => ({
    thrown: Object.assign(new AggregateError(errors, messageOf(given), { cause }), membersOf(given)),
  }),
  DOMException: (given) => ({
    thrown: Object.assign(new DOMException(messageOf(given), 'DataError'), membersOf(given)),
  }),
  string: (given) => ({ thrown: messageOf(given) }),
  object: (given) => ({ thrown: { ...membersOf(given), message: messageOf(given), stack: given.frame } }),
  instance: (given) => ({ thrown: new Upstream(messageOf(given), given.member) }),
  function: (given) => ({ thrown: Object.assign(() => given.member, membersOf(given)), says: false }),
  Map: ({ mapped }) => ({ thrown: new Map([[mapped, mapped]]), says: false }),
  'a status by itself': (given) => ({
    thrown: Object.assign(new Error(messageOf(given)), membersOf(given), { status: 404, statusCode: 404 }),
  }),
  'http-errors, not exposed': (given, pick) => ({
    thrown: Object.assign(new Error(messageOf(given)), membersOf(given), { status: 400 + (pick % 200), expose: false }),
  }),
  'http-errors, exposed': (given, pick) => ({
    thrown: Object.assign(new Error(messageOf(given)), membersOf(given), { status: 400 + (pick % 100), expose: true }),
    open: true,
  }),
  'a code of 4xx': (given, pick, cause) => ({ thrown: coded(OF_4XX, given, pick, cause), open: true }),
  'a code of 5xx': (given, pick, cause) => ({ thrown: coded(OF_5XX, given, pick, cause) }),
  'a code with members': (given, pick, cause) => ({
    thrown: Object.assign(coded(OF_5XX, given, pick, cause), membersOf(given)),
  }),
  'a code of 4xx that crossed': (given, pick, cause) => ({
    thrown: reviveError(structuredClone(toCloneable(coded(OF_4XX, given, pick, cause)))),
    open: true,
  }),
  'a body of 4xx': (given, pick) => ({
    thrown: parseError(enveloped(given, pick), contextOf(given, 400 + (pick % 100))),
    open: true,
  }),
  'a body of 5xx': (given, pick) => ({
    thrown: parseError(enveloped(given, pick), contextOf(given, 500 + (pick % 100))),
  }),
  'a detail of many members': (given) => ({
    thrown: parseError(
      JSON.stringify({ detail: { ...detailsOf(given), error: messageOf(given) } }),
      contextOf(given, 422),
    ),
    open: true,
  }),
  'a text of 4xx': (given) => ({ thrown: parseError(messageOf(given), contextOf(given, 403)), open: true }),
  'a header of 4xx': (given) => ({
    thrown: parseError('', {
      ...contextOf(given, 404),
      headers: { ...contextOf(given, 404).headers, 'x-error-message': messageOf(given).replaceAll('\n', ' ') },
    }),
    open: true,
  }),
  'a page of 5xx': (given) => ({ thrown: parseError(`<title>${messageOf(given)}</title>`, contextOf(given, 502)) }),
};

/** A body in any of the envelopes. */
function enveloped(given: Words, pick: number): string {
  const said = { message: messageOf(given), ...detailsOf(given) };
  const bodies = [
    { error_code: 'NOT_FOUND', ...said },
    { error: { code: 'ML_1001', ...said } },
    { code: 'OOMKilled', kind: 'USER', ...said },
    { detail: messageOf(given), ...detailsOf(given) },
    {
      error: {
        code: 404,
        status: 'NOT_FOUND',
        ...said,
        details: [{ '@type': 'x', metadata: { password: given.detail } }],
      },
    },
    { error: { type: 'invalid_request_error', code: 'x', param: null, ...said } },
    { type: 'about:blank', title: messageOf(given), detail: messageOf(given), status: 404, ...detailsOf(given) },
    { __type: 'com.amazon#ValidationException', ...said },
    { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404, ...said },
    { error: 'invalid_grant', error_description: messageOf(given), ...detailsOf(given) },
    { errors: [{ message: messageOf(given), extensions: { code: 'x', password: given.detail } }] },
    { email: [messageOf(given)], password: [given.noted.text] },
    { detail: [{ loc: ['body'], msg: messageOf(given), type: 'x', input: given.detail }] },
  ];
  return JSON.stringify(bodies[pick % bodies.length]);
}

export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

/** A stack as it is after the code was loaded from a URL with a token in it. */
function withStack(thrown: unknown, { frame, framed }: Words): void {
  if (!(thrown instanceof Error)) return;
  const value = `${thrown.stack}\n    at ${frame} (https://app.example/main.js:10:5)\n    at eval (${framed.text})`;
  Object.defineProperty(thrown, 'stack', { value, writable: true, configurable: true });
}

const throwableOf = (depth: number): fc.Arbitrary<Throwable> => {
  const below = (maxLength: number): fc.Arbitrary<readonly Throwable[]> =>
    depth > 0 ? fc.array(throwableOf(depth - 1), { maxLength }) : fc.constant([]);
  return fc
    .tuple(fc.constantFrom(...KIND_NAMES, 'AggregateError', 'AggregateError'), words, fc.nat(), below(1), below(2))
    .map(([kind, given, pick, causes, errors]) => {
      const makeOf = KINDS[kind] as Make;
      const made = makeOf(
        given,
        pick,
        causes[0]?.thrown,
        errors.map(({ thrown }) => thrown),
      );
      withStack(made.thrown, given);
      const inner = [...causes, ...errors];
      const { said, framed, noted } = given;
      const credentials = [said, framed, noted].flatMap(({ parts }) => parts);
      const hidden = [...credentials, given.member, given.mapped, given.header, given.detail];
      return {
        kind,
        thrown: made.thrown,
        unanswered: [
          ...[...hidden, given.frame, ...(made.open ? [] : [given.beside])],
          ...inner.flatMap(({ unanswered }) => unanswered),
        ],
        unlogged: [...hidden, ...inner.flatMap(({ unlogged }) => unlogged)],
      };
    });
};

/** Anything thrown, with causes and errors below it. */
export const throwable: fc.Arbitrary<Throwable> = throwableOf(2);
