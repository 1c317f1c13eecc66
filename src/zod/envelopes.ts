import * as z from 'zod/mini';
import { isConnectCode } from '../envelope/rpc-code.js';
import { connectBodyOf } from './connect-body.js';
import { code, httpStatus, issues, validationError } from './members.js';

export { httpStatus, issue, validationError } from './members.js';

/*
 * The envelopes of the platforms. Known members are strict; the objects are loose, for unknown members are legal everywhere. Those of other
 * services stand in `dialects.ts`.
 */

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

/** `{ "code": "not_found", "message": …, "details": […] }`, Connect's error: told by its code, one of sixteen. */
export const connectEnvelope = /* @__PURE__ */ connectBodyOf(
  /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.refine(isConnectCode, 'must be a code of Connect')),
);

/** An HTTP answer: what platforms need whose bodies carry no code. */
export const httpAnswer = /* @__PURE__ */ z.object({ status: httpStatus, body: detailEnvelope });
