import type { ErrorKind } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { BaseRuntimeError, type FlyteErrorInit } from './base-runtime-error.js';
import { flyteRowOfGPUFaultError, flyteRowOfGPUFaultSystemError, flyteRowOfGPUFaultUserError } from './codes.js';

/**
 * A fault of a GPU or of an NVSwitch made the task fail.
 *
 * `GPUFaultError`, HTTP 500, of unknown origin; a retry may help.
 *
 * What to do: Look at the fault code: whether the workload or the device is at fault decides what to do.
 *
 * What is known of the fault stands in `details`.
 *
 * Flyte has two concrete classes below it, each with a second parent that tells by whose fault; here that parent is in the lineage,
 * so that a GPUFaultUserError is a RuntimeUserError too.
 */
export class GPUFaultError<Code extends string = string> extends BaseRuntimeError<Code> {
  constructor(code: Code, kind: ErrorKind = 'unknown', message?: string, worker?: string | null | FlyteErrorInit) {
    super(code, kind, message, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfGPUFaultError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/GPUFaultError`;
  }
}

/**
 * The workload itself caused a fault of the GPU.
 *
 * `GPUFaultUserError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the workload: unchanged it will fault again.
 */
export class GPUFaultUserError<Code extends string = string> extends GPUFaultError<Code> {
  constructor(code: Code, message?: string, worker?: string | null | FlyteErrorInit) {
    super(code, 'user', message, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfGPUFaultUserError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RuntimeUserError/GPUFaultUserError`;
  }
}

/**
 * A fault of the hardware condemned the GPU or its node.
 *
 * `GPUFaultSystemError`, HTTP 503, the platform's to mend; a retry may help.
 *
 * What to do: Retry on other hardware, and report the node.
 */
export class GPUFaultSystemError<Code extends string = string> extends GPUFaultError<Code> {
  constructor(code: Code, message?: string, worker?: string | null | FlyteErrorInit) {
    super(code, 'system', message, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfGPUFaultSystemError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RuntimeSystemError/GPUFaultSystemError`;
  }
}
