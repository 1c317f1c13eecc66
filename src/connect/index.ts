// Connect, and so Flyte 2: `{ "code": "not_found", "message": "…", "details": [] }`.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export * from './classes.js';
export type { ConnectCode, ConnectCodeByStatus, ConnectStatusByCode } from './codes.js';
export { ConnectError } from './connect-error.js';
export * from './functions.js';
export { connect, type ParsedConnectError } from './taxonomy.js';
