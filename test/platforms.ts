import { fileURLToPath } from 'node:url';
import type { CodedError, ErrorInit, PlatformName } from 'ml-errors';
import * as connect from 'ml-errors/connect';
import * as databricks from 'ml-errors/databricks';
import * as eventml from 'ml-errors/eventml';
import * as flyte from 'ml-errors/flyte';
import * as http from 'ml-errors/http';
import * as mlflow from 'ml-errors/mlflow';
import * as mlops from 'ml-errors/mlops';
import { classNameOf } from '../src/registry/invariants.js';
import { loadRegistries } from '../src/registry/load.js';
import type { RegistryFile, RegistryRow } from '../src/registry/schema.js';

const REGISTRIES = loadRegistries(fileURLToPath(new URL('../codes', import.meta.url)));

type ErrorClass = new (...given: unknown[]) => CodedError;

/** A platform as the tests see it: its registry, and what its entry exports. */
export interface PlatformUnderTest {
  readonly name: PlatformName;
  readonly registry: RegistryFile;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly parseError: typeof mlflow.parseError;
  readonly toHttpStatus: (code: string) => number;
  readonly fromHttpStatus: (status: number) => string;
}

const entries = { mlflow, eventml, flyte, mlops, connect, databricks, http };

export const PLATFORMS: readonly PlatformUnderTest[] = Object.entries(entries).map(([name, entry]) => ({
  name: name as PlatformName,
  registry: registryOf(name),
  entry: entry as Readonly<Record<string, unknown>>,
  parseError: entry.parseError as typeof mlflow.parseError,
  toHttpStatus: entry.toHttpStatus as (code: string) => number,
  fromHttpStatus: entry.fromHttpStatus as (status: number) => string,
}));

/** Every code of every platform. */
export const ROWS = PLATFORMS.flatMap((platform) => platform.registry.codes.map((row) => ({ platform, row })));

export function platformCalled(name: PlatformName): PlatformUnderTest {
  return PLATFORMS.find((platform) => platform.name === name) as PlatformUnderTest;
}

export function registryOf(name: string): RegistryFile {
  return REGISTRIES.find(({ platform }) => platform === name) as RegistryFile;
}

/** The class of a code, by the name under which its platform's entry exports it. */
export function classOf({ entry, registry }: PlatformUnderTest, row: RegistryRow): ErrorClass {
  const found = entry[classNameOf(row, registry)];
  if (typeof found !== 'function')
    throw new Error(`${registry.platform} exports no class ${classNameOf(row, registry)}`);
  return found as ErrorClass;
}

/** An exception with the code of `row`, by whatever arguments its class takes. */
export function construct(
  platform: PlatformUnderTest,
  row: RegistryRow,
  message?: string,
  init?: ErrorInit,
): CodedError {
  const Class = classOf(platform, row);
  const name = classNameOf(row, platform.registry);
  if (row.signature === undefined || row.signature === 'message') return new Class(message, init);
  if (row.signature === 'code-message-worker') return new Class(row.code, message, init);
  switch (name) {
    case 'BaseRuntimeError':
    case 'GPUFaultError':
    case 'InitializationError':
      return new Class(row.code, row.kind, message, init);
    case 'CustomError':
    case 'GPUFaultUserError':
    case 'GPUFaultSystemError':
      return new Class(row.code, message, init);
    case 'NonRecoverableError':
      return new Class(message, row.code, init);
    case 'ActionNotFoundError':
      return new Class(message, init);
    default:
      // Classes that make their message from their arguments.
      return new Class('x', message ?? 'it is broken', ...(name === 'InvalidPackageError' ? [init] : ['train', init]));
  }
}
