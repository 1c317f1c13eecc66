// What stands on the other side of a crossing: makes the exception again, throws it, catches it, and sends back an exception of its
// own with the first as its cause. So an answer shows what the other side saw, and has gone both ways.

/**
 * @param {unknown} plain what `toCloneable` made of an exception
 * @param {typeof import('ml-errors')} index
 * @param {typeof import('ml-errors/mlflow')} mlflow
 */
export function cross(plain, { CodedError, hasCode, isCodedError, reviveError, serializeError, toCloneable }, mlflow) {
  try {
    throw reviveError(plain);
  } catch (error) {
    const details = {
      coded: isCodedError(error),
      missing: hasCode(error, 'RESOURCE_DOES_NOT_EXIST'),
      rest: error instanceof mlflow.RestException,
      sibling: error instanceof mlflow.NotFoundError,
      written: serializeError(error),
    };
    const seen = new CodedError('seen on the other side', {
      platform: 'crossing',
      code: 'SEEN',
      details,
      cause: error,
    });
    return toCloneable(seen);
  }
}
