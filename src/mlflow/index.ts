// MLflow and Databricks: `{ "error_code": "RESOURCE_DOES_NOT_EXIST", "message": "…" }`.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export * from './classes.js';
export type { MlflowCode, MlflowCodeByStatus, MlflowStatusByCode } from './codes.js';
export * from './exceptions.js';
export * from './functions.js';
export { MlflowException } from './mlflow-exception.js';
export { RestException } from './rest-exception.js';
export * from './tables.js';
export { mlflow, type ParsedMlflowError } from './taxonomy.js';
export * from './tracing-exceptions.js';
