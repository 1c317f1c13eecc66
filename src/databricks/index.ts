// Databricks: MLflow's bodies, `{ "error_code": "RESOURCE_DOES_NOT_EXIST", "message": "…" }`, with the classes of Databricks' SDKs.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export * from './classes.js';
export type { DatabricksCode, DatabricksCodeByStatus, DatabricksStatusByCode } from './codes.js';
export { DatabricksError } from './databricks-error.js';
export * from './functions.js';
export { databricks, type ParsedDatabricksError } from './taxonomy.js';
