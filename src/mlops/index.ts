// The MLOps service of the error-handling document: `{ "detail": "Dataset not found" }`.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export * from './classes.js';
export type { MlopsCode, MlopsCodeByStatus, MlopsStatusByCode } from './codes.js';
export * from './functions.js';
export { MlopsError } from './mlops-error.js';
export { mlops, type ParsedMlopsError } from './taxonomy.js';
