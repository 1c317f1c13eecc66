import { CodedError } from '../coded-error.js';
import { writeExecutionError } from '../envelope/execution-error.js';
import type { ErrorKind, JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { ErrorInit } from '../error-init.js';
import type { CodeRow } from '../memory.js';
import { flyteBaseRow } from './codes.js';

/** What Flyte's exceptions may be built with, behind code and message. */
export interface FlyteErrorInit extends ErrorInit {
  /** The worker on which the task ran. */
  readonly worker?: string | undefined;
}

/**
 * An execution failed, and nothing tells by whose fault.
 *
 * `BaseRuntimeError`, HTTP 500, of unknown origin; a retry may help.
 *
 * What to do: Look at the message and at the logs of the task.
 *
 * The base class of Flyte's runtime errors, as `flyte.errors.BaseRuntimeError`.
 *
 * @example
 * ```ts
 * import { BaseRuntimeError, OOMError } from 'ml-errors/flyte';
 *
 * const error = new OOMError('OOMKilled', 'the pod was killed', 'worker-1');
 * error instanceof BaseRuntimeError; // true
 * error.kind; // 'user'
 * ```
 */
export class BaseRuntimeError<Code extends string = string> extends CodedError<'flyte', Code> {
  constructor(code: Code, kind: ErrorKind, rootCauseMessage?: string, worker?: string | null | FlyteErrorInit) {
    super(rootCauseMessage, worker ? { kind, ...fromWorker(worker), code } : { kind, code });
  }

  override get platform(): 'flyte' {
    return 'flyte';
  }

  /** The worker on which the task ran, where somebody said so. */
  get worker(): string | undefined {
    const { worker } = this.details;
    return typeof worker === 'string' ? worker : undefined;
  }

  /**
   * What stands behind the first `|` of the code on the wire: `OOMKilled` of `RetriesExhausted|OOMKilled`. The first part says
   * how the execution ended, the inner code why.
   */
  get innerCode(): string | undefined {
    const code = String(this.wireCode ?? this.code);
    const at = code.indexOf('|');
    return at < 0 ? undefined : code.slice(at + 1).trim();
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteBaseRow;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/BaseRuntimeError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeExecutionError(error);
  }
}

/** The third argument of most of Flyte's classes: the worker by itself, or an init object that may hold it. */
function fromWorker(given: string | null | undefined | FlyteErrorInit): ErrorInit {
  const { worker, ...init } = typeof given === 'string' ? { worker: given } : (given ?? {});
  return worker ? { ...init, details: { ...(init as ErrorInit).details, worker } } : init;
}
