import { errorCodeEnvelope } from '../envelope/error-code.js';
import type { CodedErrorInit, ErrorInit } from '../error-init.js';
import { recall } from '../memory.js';
import { parsedClass } from '../parsed-class.js';
import { Reading } from '../reading.js';
import type { Taxonomy } from '../taxonomy.js';
import { type MlflowCode, mlflowClaims, mlflowFallback, mlflowRetryStatuses, mlflowWholeTable } from './codes.js';
import { MlflowException } from './mlflow-exception.js';

/** MLflow at run time. */
export const mlflow: Taxonomy<'mlflow'> = {
  platform: 'mlflow',
  claims: mlflowClaims,
  envelope: errorCodeEnvelope,
  table: mlflowWholeTable,
  fallback: mlflowFallback,
  retryStatuses: mlflowRetryStatuses,
  classOf: (_, lineage = '/RestException') => (lineage.includes('/RestException') ? ANSWER : PLAIN),
};

/**
 * An error that MLflow's REST API answered with, as `mlflow.exceptions.RestException`. Built from the JSON of the response; the
 * message is the body's own, without the `CODE: ` that the Python class puts in front.
 *
 * A code that MLflow does not know becomes that of the status, or INTERNAL_ERROR, and stays in `wireCode`.
 *
 * @example
 * ```ts
 * import { ResourceDoesNotExistError, RestException } from 'ml-errors/mlflow';
 *
 * const error = new RestException({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No run r1' });
 * error instanceof ResourceDoesNotExistError; // true
 * ```
 */
export class RestException<Code extends MlflowCode = MlflowCode> extends MlflowException<Code> {
  constructor(body: unknown, init?: Pick<ErrorInit, 'httpStatus' | 'cause'>) {
    const reading = readBody(body, init);
    super(reading.message, reading as object as CodedErrorInit<'mlflow', Code>);
  }

  /** The JSON that the exception was built from. */
  get json(): unknown {
    return recall(this)?.value;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RestException`;
  }
}

const ANSWER = /* @__PURE__ */ parsedClass(RestException);
const PLAIN = /* @__PURE__ */ parsedClass(MlflowException);

function readBody(body: unknown, init: Pick<ErrorInit, 'httpStatus' | 'cause'> = {}): Reading {
  const context = { status: init.httpStatus, ...('cause' in init && { cause: init.cause }) };
  return new Reading(body, context, mlflow);
}
