// The three envelopes of MIXED as schemas, and what a program would do with what they decode.

import { peer } from './packages.js';

/** @typedef {(value: unknown) => unknown} Decode */

/** What a program without a library of errors makes of a body. */
export class BodyError extends Error {
  /** @param {string} message @param {string | undefined} code @param {number} status @param {unknown} body */
  constructor(message, code, status, body) {
    super(message);
    this.code = code;
    this.httpStatus = status;
    this.body = body;
  }
}

/**
 * @typedef {{ error_code: string, message: string }} Flat
 * @typedef {{ error: { code: string, message: string, http: number } }} Nested
 * @typedef {{ detail: string | readonly { msg: string }[] }} Detail
 */

/** The error of a body that a schema has let pass. @param {Flat | Nested | Detail} body @param {number} status */
export function errorOf(body, status) {
  if ('error_code' in body) return new BodyError(body.message, body.error_code, status, body);
  if ('error' in body) return new BodyError(body.error.message, body.error.code, body.error.http, body);
  const { detail } = body;
  return new BodyError(typeof detail === 'string' ? detail : (detail[0]?.msg ?? ''), undefined, status, body);
}

/** The same, which looks at everything by itself. @param {string} text @param {number} status */
export function parseByHand(text, status) {
  const body = JSON.parse(text);
  if (typeof body === 'object' && body) {
    if (typeof body.error_code === 'string' && typeof body.message === 'string')
      return new BodyError(body.message, body.error_code, status, body);
    if (typeof body.error === 'object' && body.error && typeof body.error.message === 'string')
      return new BodyError(body.error.message, body.error.code, body.error.http, body);
    if (typeof body.detail === 'string') return new BodyError(body.detail, undefined, status, body);
    if (Array.isArray(body.detail) && typeof body.detail[0]?.msg === 'string')
      return new BodyError(body.detail[0].msg, undefined, status, body);
  }
  return new BodyError(text, undefined, status, body);
}

/** The union in zod. */
export async function zodUnion() {
  const z = await peer('zod');
  const issue = z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string(), type: z.string() });
  const schema = z.union([
    z.looseObject({ error_code: z.string(), message: z.string() }),
    z.looseObject({ error: z.looseObject({ code: z.string(), message: z.string(), http: z.int() }) }),
    z.looseObject({ detail: z.union([z.string(), z.array(issue)]) }),
  ]);
  return { z, schema };
}

/** The union in zod/mini. */
export async function zodMiniUnion() {
  const z = await peer('zod/mini');
  const issue = z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string(), type: z.string() });
  return z.union([
    z.looseObject({ error_code: z.string(), message: z.string() }),
    z.looseObject({ error: z.looseObject({ code: z.string(), message: z.string(), http: z.int() }) }),
    z.looseObject({ detail: z.union([z.string(), z.array(issue)]) }),
  ]);
}

/** The union in effect, as a function that throws where a body is none of the three. @returns {Promise<Decode>} */
export async function effectUnion() {
  const { Schema } = await peer('effect');
  const { Array: list, Number: number, String: string, Struct, Union } = Schema;
  const issue = Struct({ loc: list(Union([string, number])), msg: string, type: string });
  const schema = Union([
    Struct({ error_code: string, message: string }),
    Struct({ error: Struct({ code: string, message: string, http: number }) }),
    Struct({ detail: Union([string, list(issue)]) }),
  ]);
  return Schema.decodeUnknownSync(schema);
}
