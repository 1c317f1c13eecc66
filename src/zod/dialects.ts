import * as z from 'zod/mini';
import { awsName } from '../envelope/aws.js';
import { absent, code, httpStatus, issues, sentences, words } from './members.js';

/*
 * The envelopes of other services. What tells an envelope is strict, and what `ml-errors` writes into it; the objects are loose.
 */

/** `{ "__type": "com.amazon.coral#ValidationException", "message": … }`: AWS. Beside what tells other envelopes, `__type` is just another member. */
export const awsEnvelope = /* @__PURE__ */ z.looseObject({
  __type: /* @__PURE__ */ z
    .string()
    .check(/* @__PURE__ */ z.refine((type) => awsName(type) !== undefined, 'must hold the name of an error')),
  message: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
  error: absent,
  error_code: absent,
  code: absent,
  detail: absent,
  issues,
});

/** `{ "kind": "Status", "status": "Failure", "reason": "NotFound", "message": …, "code": 404 }`: the API server of Kubernetes. */
export const kubernetesEnvelope = /* @__PURE__ */ z.looseObject({
  kind: /* @__PURE__ */ z.literal('Status'),
  apiVersion: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
  status: /* @__PURE__ */ z.literal('Failure'),
  message: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
  reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
  code: /* @__PURE__ */ z.optional(httpStatus),
  issues,
});

/** A code of google.rpc but for OK, as its number. */
const rpcNumber = /* @__PURE__ */ z
  .number()
  .check(/* @__PURE__ */ z.multipleOf(1), /* @__PURE__ */ z.minimum(1), /* @__PURE__ */ z.maximum(16));

/** `{ "code": 5, "message": …, "details": […] }`: google.rpc.Status, as grpc-gateway writes it. Without a message it has details. */
export const rpcStatusEnvelope = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.looseObject({ code: rpcNumber, message: words, issues }),
  /* @__PURE__ */ z.looseObject({
    code: rpcNumber,
    message: /* @__PURE__ */ z.literal(''),
    details: /* @__PURE__ */ z.array(/* @__PURE__ */ z.unknown()),
    issues,
  }),
]);

/** `{ "type": "error", "error": { "type": "rate_limit_error", "message": … } }`: Anthropic. */
export const anthropicEnvelope = /* @__PURE__ */ z.looseObject({
  type: /* @__PURE__ */ z.literal('error'),
  error: /* @__PURE__ */ z.looseObject({ type: words, message: /* @__PURE__ */ z.string(), issues }),
});

/** The name of an error: one word that is no number. */
const symbol = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^(?![\d.]+$|None$)\S{1,200}$/, 'must be one word that is no number'));

/**
 * `{ "error": { "code": 404, "message": …, "status": "NOT_FOUND", "details": […] } }`: Google's APIs. In a stream the number may be google.rpc's,
 * and no status beside it.
 */
export const googleEnvelope = /* @__PURE__ */ z.looseObject({
  error: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.looseObject({
      code: /* @__PURE__ */ z.number(),
      message: /* @__PURE__ */ z.string(),
      status: symbol,
      issues,
    }),
    /* @__PURE__ */ z.looseObject({
      code: rpcNumber,
      message: /* @__PURE__ */ z.string(),
      status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
      issues,
    }),
  ]),
});

/**
 * `{ "error": { "message": …, "type": "invalid_request_error", "param": null, "code": "invalid_api_key" } }`: OpenAI, and who speaks like it.
 * Elasticsearch says `reason` for the message.
 */
export const openaiEnvelope = /* @__PURE__ */ z.looseObject({
  error: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.looseObject({
      message: words,
      type: words,
      param: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
      code: /* @__PURE__ */ z.nullish(code),
      http: absent,
      issues,
    }),
    /* @__PURE__ */ z.looseObject({
      message: words,
      type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
      param: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
      code: /* @__PURE__ */ z.nullish(code),
      http: absent,
      issues,
    }),
    /* @__PURE__ */ z.looseObject({ reason: words, type: words, http: absent, issues }),
  ]),
});

/** `{ "error": "invalid_grant", "error_description": …, "error_uri": … }`: OAuth 2.0 (RFC 6749, section 5.2). */
export const oauthEnvelope = /* @__PURE__ */ z.looseObject({
  error: words,
  error_description: words,
  error_uri: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
  issues,
});

/** `{ "error": "…", "error_type": … }`: KServe, Triton, TensorFlow Serving, Hugging Face, Ollama. Without a message beside it. */
export const errorTextEnvelope = /* @__PURE__ */ z.looseObject({
  error: sentences,
  error_type: /* @__PURE__ */ z.optional(code),
  message: absent,
  issues,
});

/**
 * `{ "type": "about:blank", "title": …, "status": 404, "detail": …, "instance": … }`: problem details (RFC 9457), told by their title, else by type,
 * status and detail.
 */
export const problemEnvelope = /* @__PURE__ */ z
  .union([
    /* @__PURE__ */ z.looseObject({
      type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
      title: words,
      status: /* @__PURE__ */ z.optional(httpStatus),
      detail: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
      instance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
      error: absent,
      issues,
    }),
    /* @__PURE__ */ z.looseObject({ type: words, status: httpStatus, detail: words, error: absent, issues }),
  ])
  .check(
    /* @__PURE__ */ z.refine(
      ({ message, errors }) => message === undefined || errors === undefined,
      'must not have both a message and a list of errors',
    ),
  );

/** `{ "errors": [{ "message": …, "extensions": { "code": "BAD_USER_INPUT" } }] }`: GraphQL, and other lists of errors. Without a message beside it. */
export const graphqlEnvelope = /* @__PURE__ */ z.looseObject({
  errors: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.union([
        /* @__PURE__ */ z.looseObject({ message: sentences, issues }),
        /* @__PURE__ */ z.looseObject({ detail: sentences, message: absent, issues }),
        /* @__PURE__ */ z.looseObject({ title: sentences, detail: absent, message: absent, issues }),
        words,
      ]),
    )
    .check(/* @__PURE__ */ z.minLength(1)),
  message: absent,
});

/** `{ "status": { "error": … } }`: Qdrant, Seldon. */
export const statusEnvelope = /* @__PURE__ */ z.looseObject({
  status: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.looseObject({ message: sentences, issues }),
    /* @__PURE__ */ z.looseObject({ info: sentences, issues }),
    /* @__PURE__ */ z.looseObject({ error: sentences, issues }),
    /* @__PURE__ */ z.looseObject({ description: sentences, issues }),
    /* @__PURE__ */ z.looseObject({ reason: sentences, issues }),
  ]),
});

/** `{ "message": …, "type": "NotFoundError" }`, and `{ "message": … }` by itself. */
export const messageEnvelope = /* @__PURE__ */ z.looseObject({
  message: sentences,
  type: /* @__PURE__ */ z.nullish(code),
  issues,
});

/** `{ "name": ["This field is required."] }`: a list of messages for each field, as Django REST Framework answers. */
export const fieldMapEnvelope = /* @__PURE__ */ z
  .record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.array(words).check(/* @__PURE__ */ z.minLength(1)))
  .check(/* @__PURE__ */ z.refine((fields) => Object.keys(fields).length > 0, 'must name a field'));

/** `{ "msg": … }` and whatever else services call their message. One that stands one level below is read, and is not in here. */
export const otherTextEnvelope = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.looseObject({ msg: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ Message: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ error_message: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ errorMessage: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ error_msg: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ err_msg: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ faultstring: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ result_msg: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ description: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ reason: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ log: sentences, issues }),
  /* @__PURE__ */ z.looseObject({ title: sentences, issues }),
]);
