import * as z from 'zod/mini';
import type { CodeTable } from '../code-table.js';
import { type ConnectCode, connectTable } from '../connect/codes.js';
import { type DatabricksCode, databricksTable } from '../databricks/codes.js';
import { type EventMLCode, eventmlTable } from '../eventml/codes.js';
import { type MlflowCode, mlflowWholeTable } from '../mlflow/codes.js';
import { connectBodyOf } from './connect-body.js';
import { detailEnvelope, errorCodeEnvelope, errorEnvelope, executionErrorEnvelope } from './envelopes.js';
import { httpStatus, issues } from './members.js';

/*
 * The bodies of each platform: its native envelope, with a code of its registry.
 */

/** An enum of the codes in a table, typed by the union that was generated from the same registry. */
function codesOf<Code extends string>({ rows }: CodeTable): z.ZodMiniEnum<{ [Name in Code]: Name }> {
  const names = Object.fromEntries([...rows.keys()].map((code) => [code, code])) as { [Name in Code]: Name };
  return z.enum(names);
}

/** A body of MLflow: `error_code` is one of its codes. */
export const mlflowBody = /* @__PURE__ */ z.extend(errorCodeEnvelope, {
  error_code: /* @__PURE__ */ codesOf<MlflowCode>(mlflowWholeTable),
});

/** A body of Databricks: `error_code` is one of its codes. */
export const databricksBody = /* @__PURE__ */ z.extend(errorCodeEnvelope, {
  error_code: /* @__PURE__ */ codesOf<DatabricksCode>(databricksTable),
});

/** A body of the EventML Service: `error.code` is one of its codes. */
export const eventmlBody = /* @__PURE__ */ z.extend(errorEnvelope, {
  error: /* @__PURE__ */ z.looseObject({
    code: /* @__PURE__ */ codesOf<EventMLCode>(eventmlTable),
    message: /* @__PURE__ */ z.string(),
    http: httpStatus,
    issues,
  }),
});

/** An ExecutionError of Flyte. Any code is legal. */
export const flyteBody = executionErrorEnvelope;

/** A body of Connect: `code` is one of its sixteen. */
export const connectBody = /* @__PURE__ */ connectBodyOf(/* @__PURE__ */ codesOf<ConnectCode>(connectTable));

/** A body of the MLOps service. */
export const mlopsBody = detailEnvelope;

/** A body of a service that nobody knows. */
export const httpBody = detailEnvelope;
