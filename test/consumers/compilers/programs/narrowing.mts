// Tells an exception of any platform by its code, by its class and by its platform, one after the other.
import { DatabricksError, EventMLError, hasCode, MlopsError, type ParsedError, type RegisteredCode } from 'ml-errors';
import { NotFound } from 'ml-errors/databricks';
import { ModelNotFoundError } from 'ml-errors/eventml';
import { BaseRuntimeError } from 'ml-errors/flyte';
import { NotFoundError, type ParsedMlflowError, RestException } from 'ml-errors/mlflow';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function isExactly<A, B>(same: Same<A, B>): void;

export function tell(error: ParsedError): string {
  if (hasCode(error, 'RESOURCE_DOES_NOT_EXIST', 'bad-gateway')) {
    isExactly<typeof error.code, 'RESOURCE_DOES_NOT_EXIST' | 'bad-gateway'>(true);
    return error.code;
  }
  if (error instanceof ModelNotFoundError) {
    isExactly<typeof error.code, 'ML_1001'>(true);
    return error.message;
  }
  if (error.platform === 'mlflow') {
    const parsed: ParsedMlflowError = error;
    return parsed.serializeAsJson();
  }
  // @ts-expect-error: MLflow's alone
  error.serializeAsJson();
  return error.code;
}

export function caught(error: unknown): RegisteredCode | undefined {
  if (error instanceof NotFoundError) return error.code;
  if (error instanceof RestException) isExactly<typeof error.platform, 'mlflow'>(true);
  if (error instanceof EventMLError || error instanceof MlopsError) {
    isExactly<typeof error.platform, 'eventml' | 'mlops'>(true);
    return error.code;
  }
  if (error instanceof BaseRuntimeError) isExactly<typeof error.platform, 'flyte'>(true);
  if (error instanceof NotFound) isExactly<typeof error.platform, 'databricks'>(true);
  if (error instanceof DatabricksError) return error.code;
  return undefined;
}
