// What a service does with an error besides reading it: it answers, logs, retries, translates and hands over. Nothing of the host is used.
import {
  type Backoff,
  type CloneableError,
  type ErrorAttributes,
  type ErrorRecord,
  errorIn,
  fieldErrors,
  type HttpAnswer,
  isRetryable,
  type ParsedError,
  packDetails,
  type RetriedRequest,
  retryDelayMs,
  reviveError,
  safeMessage,
  type TypedDetails,
  toAttributes,
  toCloneable,
  toHttp,
  toLog,
  toResponse,
  translate,
  typedDetails,
} from 'ml-errors';
import { ModelNotFoundError, type ParsedEventMLError } from 'ml-errors/eventml';
import * as mlflow from 'ml-errors/mlflow';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function isExactly<A, B>(same: Same<A, B>): void;
declare const caught: unknown;

export function answer(): HttpAnswer {
  void toResponse(caught, { platform: 'mlops' });
  // @ts-expect-error: no platform
  toHttp(caught, { platform: 'mlop' });
  return toHttp(new ModelNotFoundError(), { envelope: 'detail', platform: 'eventml', wwwAuthenticate: undefined });
}

export function told(): readonly [ErrorRecord, ErrorAttributes, string, Record<string, string[]>] {
  const attributes = toAttributes(caught, { stack: false });
  const status: number | undefined = attributes['http.response.status_code'];
  void status;
  return [toLog(caught), attributes, safeMessage(caught, { maxLength: 80 }), fieldErrors(caught)];
}

export function pause(attempt: number, request: RetriedRequest = { method: 'POST', idempotent: true }): number {
  const backoff: Backoff = { baseMs: 100, maxMs: undefined, jitter: 'none', random: Math.random };
  // @ts-expect-error: how often it was tried stands in between
  retryDelayMs(caught, backoff);
  return isRetryable(caught, request) ? retryDelayMs(caught, attempt, backoff) : -1;
}

export function translated(error: mlflow.ParsedMlflowError): ParsedEventMLError | string {
  const { error: said, rpc, loss } = translate(error, 'eventml');
  isExactly<typeof said, ParsedEventMLError>(true);
  return loss.length === 0 ? said : (rpc ?? loss.join());
}

export function streamed(piece: string): ParsedError | undefined {
  const named = errorIn(piece, { event: 'error', platform: 'mlflow' });
  isExactly<typeof named, mlflow.ParsedMlflowError | undefined>(true);
  return errorIn(piece, { status: 200 });
}

export function handedOver(): Error {
  const form: CloneableError = toCloneable(caught, { maxCauses: 3, stack: undefined });
  return mlflow.reviveError(form) ?? reviveError(form);
}

export function detailed(): unknown[] {
  const { retryInfo, help, unknown }: TypedDetails = typedDetails(caught);
  const pauseMs: number | undefined = retryInfo?.retryDelayMs;
  // @ts-expect-error: no form of the wire
  packDetails({ retryInfo }, 'xml');
  return packDetails({ retryInfo, help, unknown: [...unknown, pauseMs] }, 'base64');
}
