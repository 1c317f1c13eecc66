import * as z from 'zod/mini';
import type { CodedError } from '../coded-error.js';
import { isCodedError } from '../coded-error.js';
import { parseError as parseConnectError } from '../connect/functions.js';
import { connect, type ParsedConnectError } from '../connect/taxonomy.js';
import { parseError as parseDatabricksError } from '../databricks/functions.js';
import { databricks, type ParsedDatabricksError } from '../databricks/taxonomy.js';
import { parseError as parseEventMLError } from '../eventml/functions.js';
import { eventml, type ParsedEventMLError } from '../eventml/taxonomy.js';
import { parseError as parseFlyteError } from '../flyte/functions.js';
import { flyte, type ParsedFlyteError } from '../flyte/taxonomy.js';
import { parseError as parseHttpError } from '../http/functions.js';
import { http, type ParsedHttpError } from '../http/taxonomy.js';
import { parseError as parseMlflowError } from '../mlflow/functions.js';
import { mlflow, type ParsedMlflowError } from '../mlflow/taxonomy.js';
import { parseError as parseMlopsError } from '../mlops/functions.js';
import { mlops, type ParsedMlopsError } from '../mlops/taxonomy.js';
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
    decode: (body) => parseMlflowError(body),
    encode: (error) => toEnvelope(error, { envelope: 'error_code' }) as z.input<typeof mlflowBody>,
  },
);

/** Databricks' body ↔ exception. */
export const databricksException = /* @__PURE__ */ z.codec(
  databricksBody,
  /* @__PURE__ */ exceptionOf<ParsedDatabricksError>(databricks),
  {
    decode: (body) => parseDatabricksError(body),
    encode: (error) => toEnvelope(error, { envelope: 'error_code' }) as z.input<typeof databricksBody>,
  },
);

/** The EventML Service's body ↔ exception. */
export const eventmlException = /* @__PURE__ */ z.codec(
  eventmlBody,
  /* @__PURE__ */ exceptionOf<ParsedEventMLError>(eventml),
  {
    decode: (body) => parseEventMLError(body),
    encode: (error) => toEnvelope(error, { envelope: 'error' }) as z.input<typeof eventmlBody>,
  },
);

/** Flyte's ExecutionError ↔ exception. */
export const flyteException = /* @__PURE__ */ z.codec(flyteBody, /* @__PURE__ */ exceptionOf<ParsedFlyteError>(flyte), {
  decode: (body) => parseFlyteError(body),
  encode: (error) => toEnvelope(error, { envelope: 'execution_error' }) as z.input<typeof flyteBody>,
});

/** Connect's body ↔ exception. */
export const connectException = /* @__PURE__ */ z.codec(
  connectBody,
  /* @__PURE__ */ exceptionOf<ParsedConnectError>(connect),
  {
    decode: (body) => parseConnectError(body),
    encode: (error) => toEnvelope(error, { envelope: 'connect' }) as z.input<typeof connectBody>,
  },
);

/** The MLOps service's answer, status and body, ↔ exception. */
export const mlopsException = /* @__PURE__ */ z.codec(
  httpAnswer,
  /* @__PURE__ */ exceptionOf<ParsedMlopsError>(mlops),
  {
    decode: ({ status, body }) => parseMlopsError(body, { status }),
    encode: answerOf,
  },
);

/** An unknown service's answer, status and body, ↔ exception. */
export const httpException = /* @__PURE__ */ z.codec(httpAnswer, /* @__PURE__ */ exceptionOf<ParsedHttpError>(http), {
  decode: ({ status, body }) => parseHttpError(body, { status }),
  encode: answerOf,
});

function answerOf(error: CodedError): z.input<typeof httpAnswer> {
  const body = toEnvelope(error, { envelope: 'detail' }) as z.input<typeof detailEnvelope>;
  return { status: error.httpStatus, body };
}
