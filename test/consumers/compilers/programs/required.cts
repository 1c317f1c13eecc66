// What CommonJS has of its own: `require` with types.
import errors = require('ml-errors');
import mlflow = require('ml-errors/mlflow');

const error: mlflow.ParsedMlflowError = mlflow.parseError('{"error_code": "NOT_FOUND", "message": "no run r1"}');
const found: boolean = errors.hasCode(error, 'NOT_FOUND') && error instanceof mlflow.NotFoundError;
// @ts-expect-error: not of MLflow
errors.hasCode(error, 'ML_1001');
export = { found };
