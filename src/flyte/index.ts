// Flyte and Union: `{ "code": "OOMKilled", "message": "…", "kind": "USER" }`.

export { serializeError, toEnvelope } from '../serialize.js';
export type { CloneableError } from '../transfer/cloneable-error.js';
export { type CloneOptions, toCloneable } from '../transfer/to-cloneable.js';
export { BaseRuntimeError, type FlyteErrorInit } from './base-runtime-error.js';
export * from './classes.js';
export type { FlyteCode, FlyteCodeByStatus, FlyteStatusByCode } from './codes.js';
export * from './exceptions.js';
export { type ExecutionErrorJson, fromExecutionError, toExecutionError } from './execution-error.js';
export * from './functions.js';
export * from './gpu-fault-errors.js';
export { flyte, type ParsedFlyteError } from './taxonomy.js';
