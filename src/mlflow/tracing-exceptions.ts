import type { CodedErrorInit, ErrorInit } from '../error-init.js';
import type { CodeRow } from '../memory.js';
import type { MlflowCode } from './codes.js';
import { MlflowException } from './mlflow-exception.js';

/** Something about tracing failed that must not stop the traced program. */
export class MlflowTracingException<Code extends MlflowCode = 'INTERNAL_ERROR'> extends MlflowException<Code> {
  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowTracingException`;
  }
}

/** The content of an archived trace is malformed: INVALID_PARAMETER_VALUE, HTTP status 400. */
export class MlflowTraceArchivalMalformedTrace extends MlflowTracingException<'INVALID_PARAMETER_VALUE'> {
  /** @internal */
  override get '~row'(): CodeRow {
    return { code: 'INVALID_PARAMETER_VALUE', http: 400, message: 'The archived trace is malformed' };
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowTraceArchivalMalformedTrace`;
  }
}

/** Where the data of a trace was looked for. */
export interface TraceDataLocation {
  readonly requestId?: string | undefined;
  readonly artifactPath?: string | undefined;
}

/**
 * The data of a trace cannot be had.
 *
 * @example
 * ```ts
 * import { MlflowTraceDataException } from 'ml-errors/mlflow';
 *
 * new MlflowTraceDataException('NOT_FOUND', { requestId: 'tr-1' }).message; // 'Trace data not found for request_id=tr-1'
 * ```
 */
export class MlflowTraceDataException<Code extends MlflowCode = MlflowCode> extends MlflowTracingException<Code> {
  constructor(code: Code, { requestId, artifactPath }: TraceDataLocation = {}, init?: ErrorInit) {
    const what = WHAT.get(code) ?? 'Trace data is unavailable';
    const context = requestId ? `request_id=${requestId}` : artifactPath && `path=${artifactPath}`;
    const full: CodedErrorInit<'mlflow', Code> = { ...init, code };
    super(context ? `${what} for ${context}` : what, full);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowTraceDataException`;
  }
}

const WHAT: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['NOT_FOUND', 'Trace data not found'],
  ['INVALID_STATE', 'Trace data is corrupted'],
]);

/** The data of a trace was not found: NOT_FOUND, HTTP status 404. */
export class MlflowTraceDataNotFound extends MlflowTraceDataException<'NOT_FOUND'> {
  constructor(location?: TraceDataLocation, init?: ErrorInit) {
    super('NOT_FOUND', location, init);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowTraceDataNotFound`;
  }
}

/** The data of a trace is corrupted: INVALID_STATE, HTTP status 500. */
export class MlflowTraceDataCorrupted extends MlflowTraceDataException<'INVALID_STATE'> {
  constructor(location?: TraceDataLocation, init?: ErrorInit) {
    super('INVALID_STATE', location, init);
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/MlflowTraceDataCorrupted`;
  }
}
