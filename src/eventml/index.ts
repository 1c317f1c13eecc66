// The EventML Service: `{ "error": { "code": "ML_1001", "message": "…", "http": 404 } }`.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export * from './classes.js';
export type { EventMLCode, EventMLCodeByStatus, EventMLStatusByCode } from './codes.js';
export { EventMLError } from './event-ml-error.js';
export * from './functions.js';
export { eventml, type ParsedEventMLError } from './taxonomy.js';
