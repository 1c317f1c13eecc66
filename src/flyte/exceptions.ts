import { CodedError } from '../coded-error.js';
import { writeExecutionError } from '../envelope/execution-error.js';
import type { ErrorKind, JsonObject, OutgoingError } from '../envelope/wire-error.js';
import type { CodeRow } from '../memory.js';
import { BaseRuntimeError, type FlyteErrorInit } from './base-runtime-error.js';
import { RuntimeUserError } from './classes.js';
import {
  flyteRowOfActionNotFoundError,
  flyteRowOfCustomError,
  flyteRowOfInitializationError,
  flyteRowOfInvalidPackageError,
  flyteRowOfNonRecoverableError,
  flyteRowOfRuntimeDataValidationError,
} from './codes.js';

/*
 * The classes whose constructors are their own. Whatever else Flyte has is generated into `classes.ts`.
 */

/**
 * Flyte was used without being initialized, or with a configuration that it cannot use.
 *
 * `InitializationError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Initialize Flyte, and check endpoint, project, domain and API key.
 */
export class InitializationError<Code extends string = string> extends BaseRuntimeError<Code> {
  constructor(
    code: Code,
    kind: ErrorKind = 'user',
    rootCauseMessage?: string,
    worker?: string | null | FlyteErrorInit,
  ) {
    super(code, kind, rootCauseMessage, worker);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfInitializationError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/InitializationError`;
  }
}

/**
 * The user raised an error of their own.
 *
 * `CustomError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Read the message; the code on the wire is the name of the exception.
 *
 * The code is the name of the exception that the user raised.
 *
 * @example
 * ```ts
 * import { CustomError } from 'ml-errors/flyte';
 *
 * CustomError.fromException(new RangeError('bad x')).code; // 'RangeError'
 * ```
 */
export class CustomError<Code extends string = string> extends RuntimeUserError<Code> {
  constructor(code: Code, message?: string, init?: FlyteErrorInit) {
    super(code, message, init);
  }

  /** A CustomError with the exception's name as its code, its message, and the exception itself as its cause. */
  static fromException(exception: unknown): CustomError {
    const { name, message } = exception instanceof Error ? exception : new Error(String(exception));
    return new CustomError(name, message, { cause: exception });
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfCustomError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/CustomError`;
  }

  /** @internal */
  override '~rowOf'(code: string): CodeRow {
    return { ...flyteRowOfCustomError, code, unlisted: true };
  }
}

/**
 * The action does not exist.
 *
 * `ActionNotFoundError`, HTTP 404, the caller's to mend; a retry does not help.
 *
 * What to do: Check the name of the action and of its run.
 *
 * It is no runtime error: nothing ran.
 */
export class ActionNotFoundError extends CodedError<'flyte', 'ActionNotFoundError'> {
  override get platform(): 'flyte' {
    return 'flyte';
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfActionNotFoundError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/ActionNotFoundError`;
  }

  /** @internal */
  override '~write'(error: OutgoingError): JsonObject {
    return writeExecutionError(error);
  }
}

/**
 * A variable of the task could not be serialized or deserialized.
 *
 * `DataValidationError`, HTTP 422, the caller's to mend; a retry does not help.
 *
 * What to do: Make the value fit the type of the variable that the message names.
 *
 * @example
 * ```ts
 * import { RuntimeDataValidationError } from 'ml-errors/flyte';
 *
 * new RuntimeDataValidationError('x', new TypeError('not a number'), 'train').message;
 * // 'In task train variable x, failed to serialize/deserialize because of not a number'
 * ```
 */
export class RuntimeDataValidationError extends RuntimeUserError<'DataValidationError'> {
  constructor(variable: string, error: Error | string, taskName = '', init?: FlyteErrorInit) {
    const because = typeof error === 'string' ? error : error.message;
    super(
      'DataValidationError',
      `In task ${taskName} variable ${variable}, failed to serialize/deserialize because of ${because}`,
      typeof error === 'string' ? init : { cause: error, ...init },
    );
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfRuntimeDataValidationError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/RuntimeDataValidationError`;
  }
}

/**
 * The image asks for a system package that does not exist.
 *
 * `InvalidPackageError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct the name of the package.
 */
export class InvalidPackageError extends RuntimeUserError<'InvalidPackageError'> {
  constructor(packageName: string, originalError: string, init?: FlyteErrorInit) {
    const details = { ...init?.details, packageName, originalError };
    super(
      'InvalidPackageError',
      `Invalid system package detected: '${packageName}'. This package does not exist in apt repositories. Error: ${originalError}`,
      { ...init, details },
    );
  }

  /** The package that does not exist. */
  get packageName(): string {
    return String(this.details.packageName);
  }

  /** What the package manager said. */
  get originalError(): string {
    return String(this.details.originalError);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfInvalidPackageError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/InvalidPackageError`;
  }
}

/**
 * The task failed in a way that no retry mends.
 *
 * `NonRecoverableError`, HTTP 400, the caller's to mend; a retry does not help.
 *
 * What to do: Correct what the message names before you run the task again.
 *
 * The message comes first here.
 */
export class NonRecoverableError<Code extends string = 'NonRecoverableError'> extends RuntimeUserError<Code> {
  constructor(message?: string, code?: Code, init?: FlyteErrorInit) {
    super((code ?? 'NonRecoverableError') as Code, message, init);
  }

  /** @internal */
  override get '~row'(): CodeRow {
    return flyteRowOfNonRecoverableError;
  }

  /** @internal */
  override get '~lineage'(): string {
    return `${super['~lineage']}/NonRecoverableError`;
  }
}
