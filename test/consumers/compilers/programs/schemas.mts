// Uses zod's entry as people do, with zod's own functions. Compiled as ESM and as CommonJS.

import type { DatabricksCode } from 'ml-errors/databricks';
import { type MlflowCode, NotFoundError } from 'ml-errors/mlflow';
import {
  connectException,
  databricksException,
  eventmlException,
  fieldMapEnvelope,
  flyteException,
  googleEnvelope,
  httpAnswer,
  mlflowBody,
  mlflowException,
  mlopsBody,
  mlopsException,
  openaiEnvelope,
} from 'ml-errors/zod';
import * as z from 'zod';

const body = mlflowBody.parse({ error_code: 'NOT_FOUND', message: 'no run r1' });
export const code: MlflowCode = body.error_code;
export const text: string = body.message;
// @ts-expect-error: one of MLflow's codes
export const status: 'ML_1001' = body.error_code;

export const error = z.decode(mlflowException, { error_code: 'NOT_FOUND', message: 'no run r1' });
export const found: boolean = error instanceof NotFoundError;
export const written: { error_code: MlflowCode } = z.encode(mlflowException, error);
// @ts-expect-error: a code that MLflow has not
z.decode(mlflowException, { error_code: 'NOT_FOND', message: 'no run r1' });
// @ts-expect-error: MLflow's exception is not EventML's
z.encode(eventmlException, error);

export const answered = z.object({ answer: httpAnswer, body: z.optional(mlopsBody) });
export type Answered = z.infer<typeof answered>;
export const of = (answer: Answered): string => z.decode(mlopsException, answer.answer).code;
export const kind: 'user' | 'system' | 'unknown' = z.decode(flyteException, {
  code: 'C',
  message: 'm',
  kind: 'USER',
}).kind;
export const lost: boolean =
  z.decode(connectException, { code: 'not_found', message: 'no run r1' }).code === 'not_found';

const unavailable = z.decode(databricksException, { error_code: 'UNAVAILABLE', message: 'later' });
export const down: DatabricksCode = unavailable.code;
export const sent: { error_code: DatabricksCode } = z.encode(databricksException, unavailable);
// @ts-expect-error: MLflow has no such code
z.decode(mlflowException, { error_code: 'UNAVAILABLE', message: 'later' });
// @ts-expect-error: Databricks' exception is not MLflow's
z.encode(mlflowException, unavailable);

/** The envelopes of other services, with what they hold. */
export const quota: string = googleEnvelope.parse({ error: { code: 8, message: 'm' } }).error.message;
export const fields: Record<string, string[]> = fieldMapEnvelope.parse({ name: ['required'] });
export const either = z.union([googleEnvelope, openaiEnvelope]);
export type Either = z.infer<typeof either>;
