import * as z from 'zod/mini';

/*
 * The members that many envelopes have.
 */

const blank = /^\s*$/;

/** A text that says something. */
export const words = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.refine((value) => !blank.test(value), 'must say something'));

/** A text that says something, or a list of such texts. */
export const sentences = /* @__PURE__ */ z.union([
  words,
  /* @__PURE__ */ z.array(words).check(/* @__PURE__ */ z.minLength(1)),
]);

/** Not `z.int()`, whose type zod has from 4.5 on. */
export const httpStatus = /* @__PURE__ */ z
  .number()
  .check(/* @__PURE__ */ z.multipleOf(1), /* @__PURE__ */ z.minimum(100), /* @__PURE__ */ z.maximum(599));

/** What can stand for a code: a word, or a number. */
export const code = /* @__PURE__ */ z.union([words, /* @__PURE__ */ z.number()]);

const path = /* @__PURE__ */ z.array(/* @__PURE__ */ z.union([/* @__PURE__ */ z.string(), /* @__PURE__ */ z.number()]));

/** A field-level validation error, as this package writes it. */
export const issue = /* @__PURE__ */ z.looseObject({
  path,
  message: words,
  type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
});

/** A field-level validation error, as FastAPI writes it with Pydantic v1 or v2. */
export const validationError = /* @__PURE__ */ z.looseObject({
  loc: path,
  msg: words,
  type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
});

export const issues = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(issue));

/** A member that would make a body another envelope's. */
export const absent = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.never('must be absent'));
