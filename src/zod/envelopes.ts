import * as z from 'zod/mini';

/*
 * The envelopes, whoever uses them. Known members are strict; the objects are loose, for unknown members are legal everywhere.
 */

const blank = /^\s*$/;
const words = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.refine((value) => !blank.test(value), 'must say something'));
const path = /* @__PURE__ */ z.array(/* @__PURE__ */ z.union([/* @__PURE__ */ z.string(), /* @__PURE__ */ z.number()]));
/** Not `z.int()`, whose type zod has from 4.5 on. */
export const httpStatus = /* @__PURE__ */ z
  .number()
  .check(/* @__PURE__ */ z.multipleOf(1), /* @__PURE__ */ z.minimum(100), /* @__PURE__ */ z.maximum(599));

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

const issues = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(issue));
const code = /* @__PURE__ */ z.union([words, /* @__PURE__ */ z.number()]);

/** `{ "detail": … }`: a sentence, a list of validation errors or of sentences, or an object. */
export const detailEnvelope = /* @__PURE__ */ z.looseObject({
  detail: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.string(),
    /* @__PURE__ */ z.array(validationError),
    /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
    /* @__PURE__ */ z.looseObject({}),
  ]),
});

/** `{ "error": { "code": …, "message": …, "http": … } }`. */
export const errorEnvelope = /* @__PURE__ */ z.looseObject({
  error: /* @__PURE__ */ z.looseObject({
    code,
    message: /* @__PURE__ */ z.string(),
    http: /* @__PURE__ */ z.optional(httpStatus),
    issues,
  }),
});

/** `{ "error_code": …, "message": … }`. */
export const errorCodeEnvelope = /* @__PURE__ */ z.looseObject({
  error_code: code,
  message: /* @__PURE__ */ z.string(),
  issues,
});

/** `{ "code": …, "message": …, "kind": … }`, Flyte's ExecutionError. */
export const executionErrorEnvelope = /* @__PURE__ */ z.looseObject({
  code: /* @__PURE__ */ z.string(),
  message: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ z.enum([
    'USER',
    'SYSTEM',
    'UNKNOWN',
    'KIND_USER',
    'KIND_SYSTEM',
    'KIND_UNSPECIFIED',
    'user',
    'system',
    'unknown',
  ]),
  issues,
});

/** `{ "code": "not_found", "message": …, "details": […] }`, Connect's error. */
export const connectEnvelope = /* @__PURE__ */ z.looseObject({
  code: words,
  message: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
  issues,
});

/** An HTTP answer: what platforms need whose bodies carry no code. */
export const httpAnswer = /* @__PURE__ */ z.object({ status: httpStatus, body: detailEnvelope });
