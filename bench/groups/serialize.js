// An exception becomes a body: against JSON.stringify of the same plain object, and against what people would use instead.

import { LARGE, MIXED } from '../bodies.js';
import { ours, peer } from '../packages.js';

/** @typedef {import('../bodies.js').Body} Body */
/** @typedef {import('../case.js').Case} Case */
/** @typedef {import('../case.js').Run} Run */
/** @typedef {import('../case.js').TimedSeries} TimedSeries */

const MESSAGE = 'No run with ID r1 in experiment 7';
const FLOOR = 'JSON.stringify of the same plain object';

export default async function serialize() {
  const { parseError, serializeError } = await ours('index');
  const built = await builtExceptions();
  const plain = built.map(({ body }) => body);
  const stringify = (/** @type {number} */ call) => JSON.stringify(plain[call & 3]);
  /** @type {Case[]} */
  const own = [
    {
      name: 'serializeError, envelopes mixed',
      owner: 'ours',
      target: 1.15,
      make: () => (call) => serializeError(built[call & 3]?.error),
      gives: (call) => JSON.stringify(plain[call & 3]),
    },
    ...built.map(
      ({ envelope, error, body }) =>
        /** @type {const} */ ({
          name: `serializeError, ${envelope}`,
          owner: 'ours',
          target: 1.15,
          floor: () => JSON.stringify(body),
          make: () => () => serializeError(error),
          gives: () => JSON.stringify(body),
        }),
    ),
    {
      name: 'JSON.stringify(error), through toJSON',
      owner: 'ours',
      make: () => (call) => JSON.stringify(built[call & 3]?.error),
      gives: (call) => JSON.stringify(plain[call & 3]),
    },
  ];
  const small = parsed(MIXED, parseError);
  const [large] = parsed(LARGE, parseError);
  /** @type {Case[]} */
  const kept = [
    {
      name: 'serializeError, small',
      owner: 'ours',
      target: 1,
      make: () => (call) => serializeError(small[call & 15]?.error),
      gives: (call) => small[call & 15]?.text,
    },
    {
      name: 'serializeError, 64 KiB, against the same text small',
      owner: 'ours',
      target: 1.15,
      floor: () => serializeError(small[0]?.error),
      make: () => () => serializeError(large?.error),
      gives: () => large?.text,
    },
  ];
  const values = small.map(({ text }) => JSON.parse(text));
  /** @type {TimedSeries[]} */
  const series = [
    { id: 'serialize', title: 'serialize', floor: FLOOR, run: stringify, cases: [...own, ...peers()] },
    {
      id: 'serialize-parsed',
      title: 'serialize what was parsed from text',
      floor: 'JSON.stringify of the parsed object',
      run: (call) => JSON.stringify(values[call & 15]),
      cases: kept,
    },
  ];
  return series;
}

/** An exception of each of the four envelopes that are written, and the body that it has. */
async function builtExceptions() {
  const { ResourceDoesNotExistError } = await ours('mlflow');
  const { ModelNotFoundError } = await ours('eventml');
  const { OOMError } = await ours('flyte');
  const { DatasetNotFoundError } = await ours('mlops');
  const message = MESSAGE;
  return /** @type {const} */ ([
    {
      envelope: 'error_code',
      error: new ResourceDoesNotExistError(message, { details: { run_id: 'r1' } }),
      body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message, run_id: 'r1' },
    },
    {
      envelope: 'error',
      error: new ModelNotFoundError(message),
      body: { error: { code: 'ML_1001', message, http: 404 } },
    },
    {
      envelope: 'execution_error',
      error: new OOMError('OOMKilled', message),
      body: { code: 'OOMKilled', message, kind: 'USER' },
    },
    { envelope: 'detail', error: new DatasetNotFoundError(message), body: { detail: message } },
  ]);
}

/** @param {readonly Body[]} bodies @param {(text: string, context: { status: number }) => unknown} parseError */
function parsed(bodies, parseError) {
  return bodies.map(({ text, status }) => ({ text, error: parseError(text, { status }) }));
}

/** @returns {Case[]} */
function peers() {
  /** @type {(name: string, body: object, make: () => Promise<Run>) => Case} */
  const one = (name, body, make) => ({
    name,
    owner: 'peer',
    floor: () => JSON.stringify(body),
    make,
    gives: () => JSON.stringify(body),
  });
  const flat = { name: 'Error', message: MESSAGE, code: 'NOT_FOUND', status: 404 };
  const error = Object.assign(new Error(MESSAGE), { code: 'NOT_FOUND', status: 404 });
  return [
    one('@hapi/boom payload', { statusCode: 404, error: 'Not Found', message: MESSAGE }, async () => {
      const failure = (await peer('@hapi/boom')).default.notFound(MESSAGE);
      return () => JSON.stringify(failure.output.payload);
    }),
    one(
      '@trpc/server getDefaultErrorShape',
      { message: MESSAGE, code: -32004, data: { code: 'NOT_FOUND', httpStatus: 404 } },
      async () => {
        const { TRPCError } = await peer('@trpc/server');
        const { getDefaultErrorShape } = await peer('@trpc/server/unstable-core-do-not-import');
        const failure = new TRPCError({ code: 'NOT_FOUND', message: MESSAGE });
        return () => JSON.stringify(getDefaultErrorShape({ error: failure, isDev: false }));
      },
    ),
    one('@connectrpc/connect errorToJson', { code: 'not_found', message: MESSAGE }, async () => {
      const { Code, ConnectError } = await peer('@connectrpc/connect');
      const { errorToJson } = await peer('@connectrpc/connect/protocol-connect');
      const failure = new ConnectError(MESSAGE, Code.NotFound);
      return () => JSON.stringify(errorToJson(failure));
    }),
    {
      ...one('serialize-error, which adds the stack', flat, async () => {
        const { serializeError } = await peer('serialize-error');
        return () => JSON.stringify(serializeError(error));
      }),
      gives: () => ({}),
    },
    {
      ...one('error-serializer, which adds the stack', flat, async () => {
        const { serialize } = await peer('error-serializer');
        return () => JSON.stringify(serialize(error));
      }),
      gives: () => ({}),
    },
  ];
}
