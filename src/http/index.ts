// Plain HTTP: what no other platform claims.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export * from './classes.js';
export type { HttpCode, HttpCodeByStatus, HttpStatusByCode } from './codes.js';
export * from './functions.js';
export { HttpError } from './http-error.js';
export { http, type ParsedHttpError } from './taxonomy.js';
