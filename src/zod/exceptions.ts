import * as z from 'zod/mini';
import { type CodedError, isCodedError } from '../coded-error.js';
import { connect, type ParsedConnectError } from '../connect/taxonomy.js';
import { databricks, type ParsedDatabricksError } from '../databricks/taxonomy.js';
import { eventml, type ParsedEventMLError } from '../eventml/taxonomy.js';
import { flyte, type ParsedFlyteError } from '../flyte/taxonomy.js';
import { http, type ParsedHttpError } from '../http/taxonomy.js';
import { mlflow, type ParsedMlflowError } from '../mlflow/taxonomy.js';
import { mlops, type ParsedMlopsError } from '../mlops/taxonomy.js';
import { parseBodyAs } from '../parse-body.js';
import { toEnvelope } from '../serialize.js';
import type { Taxonomy } from '../taxonomy.js';
import { connectBody, databricksBody, eventmlBody, flyteBody, mlflowBody } from './bodies.js';
import { type detailEnvelope, httpAnswer } from './envelopes.js';

/*
 * Codecs body ↔ exception, for `z.decode` and `z.encode`. Where the body carries the code, the body is enough; the two platforms
 * that answer `{ "detail": … }` need the status beside it.
 */

function exceptionOf<Parsed extends CodedError>({ platform }: Taxonomy): z.ZodMiniCustom<Parsed, Parsed> {
  return z.custom<Parsed>(
    (value) => isCodedError(value) && value.platform === platform,
    `expected an exception of ${platform}`,
  );
}

/** What the platform's own `parseError` gives. */
function parsed<Parsed extends CodedError>(platform: Taxonomy, body: unknown, status?: number): Parsed {
  return parseBodyAs(platform, body, { status }) as Parsed;
}

/**
 * MLflow's body ↔ exception.
 *
 * @example
 * ```ts
 * import { mlflowException } from 'ml-errors/zod';
 * import * as z from 'zod';
 *
 * const error = z.decode(mlflowException, { error_code: 'NOT_FOUND', message: 'no run r1' });
 * error.httpStatus; // 404
 * z.encode(mlflowException, error); // { error_code: 'NOT_FOUND', message: 'no run r1' }
 * ```
 */
export const mlflowException = /* @__PURE__ */ z.codec(
  mlflowBody,
  /* @__PURE__ */ exceptionOf<ParsedMlflowError>(mlflow),
  {
    decode: (body) => parsed<ParsedMlflowError>(mlflow, body),
    encode: (error) => toEnvelope(error, { envelope: 'error_code' }) as z.input<typeof mlflowBody>,
  },
);

/** Databricks' body ↔ exception. */
export const databricksException = /* @__PURE__ */ z.codec(
  databricksBody,
  /* @__PURE__ */ exceptionOf<ParsedDatabricksError>(databricks),
  {
    decode: (body) => parsed<ParsedDatabricksError>(databricks, body),
    encode: (error) => toEnvelope(error, { envelope: 'error_code' }) as z.input<typeof databricksBody>,
  },
);

/** The EventML Service's body ↔ exception. */
export const eventmlException = /* @__PURE__ */ z.codec(
  eventmlBody,
  /* @__PURE__ */ exceptionOf<ParsedEventMLError>(eventml),
  {
    decode: (body) => parsed<ParsedEventMLError>(eventml, body),
    encode: (error) => toEnvelope(error, { envelope: 'error' }) as z.input<typeof eventmlBody>,
  },
);

/** Flyte's ExecutionError ↔ exception. */
export const flyteException = /* @__PURE__ */ z.codec(flyteBody, /* @__PURE__ */ exceptionOf<ParsedFlyteError>(flyte), {
  decode: (body) => parsed<ParsedFlyteError>(flyte, body),
  encode: (error) => toEnvelope(error, { envelope: 'execution_error' }) as z.input<typeof flyteBody>,
});

/** Connect's body ↔ exception. */
export const connectException = /* @__PURE__ */ z.codec(
  connectBody,
  /* @__PURE__ */ exceptionOf<ParsedConnectError>(connect),
  {
    decode: (body) => parsed<ParsedConnectError>(connect, body),
    encode: (error) => toEnvelope(error, { envelope: 'connect' }) as z.input<typeof connectBody>,
  },
);

/** The MLOps service's answer, status and body, ↔ exception. */
export const mlopsException = /* @__PURE__ */ z.codec(
  httpAnswer,
  /* @__PURE__ */ exceptionOf<ParsedMlopsError>(mlops),
  {
    decode: ({ status, body }) => parsed<ParsedMlopsError>(mlops, body, status),
    encode: answerOf,
  },
);

/** An unknown service's answer, status and body, ↔ exception. */
export const httpException = /* @__PURE__ */ z.codec(httpAnswer, /* @__PURE__ */ exceptionOf<ParsedHttpError>(http), {
  decode: ({ status, body }) => parsed<ParsedHttpError>(http, body, status),
  encode: answerOf,
});

function answerOf(error: CodedError): z.input<typeof httpAnswer> {
  const body = toEnvelope(error, { envelope: 'detail' }) as z.input<typeof detailEnvelope>;
  return { status: error.httpStatus, body };
}
