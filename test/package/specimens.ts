import { classNameOf } from '../../src/registry/invariants.js';
import type { RegistryFile, RegistryRow } from '../../src/registry/schema.js';
import { registryOf } from '../platforms.js';

/**
 * An exception that every copy of the package makes, and the classes of which it is an instance, said without asking the
 * package: by the registries and, for MLflow's own hierarchy, by the table below.
 */
export interface Specimen {
  readonly name: string;
  /** The entry and the class to construct, or the entry whose parser makes it. */
  readonly entry: string;
  readonly className?: string;
  readonly args: readonly unknown[];
  readonly code: string;
  /** `entry.Class` of every class that it is an instance of. */
  readonly is: readonly string[];
}

const registries = ['mlflow', 'eventml', 'flyte', 'mlops', 'connect', 'databricks', 'http'].map(registryOf);
const mlflowRegistry = registryOf('mlflow');

/** The base classes, which the entry of all platforms exports too. */
const IN_ROOT = [
  'MlflowException',
  'RestException',
  'EventMLError',
  'BaseRuntimeError',
  'MlopsError',
  'ConnectError',
  'DatabricksError',
  'HttpError',
];

const traceOf = { requestId: 'tr-1' };

/**
 * MLflow's own classes besides those of the codes, as mlflow/exceptions.py has them: the class above, the code of an instance,
 * and the arguments that make one.
 */
const MLFLOW_HIERARCHY: Readonly<Record<string, readonly [parent: string, code: string, args: readonly unknown[]]>> = {
  RestException: ['MlflowException', 'ABORTED', [{ error_code: 'ABORTED', message: 'm' }]],
  ExecutionException: ['MlflowException', 'INTERNAL_ERROR', ['m']],
  MissingConfigException: ['MlflowException', 'INTERNAL_ERROR', ['m']],
  InvalidUrlException: ['MlflowException', 'INTERNAL_ERROR', ['m']],
  MlflowNotImplementedException: ['MlflowException', 'NOT_IMPLEMENTED', ['m']],
  UnsupportedMultipartUploadException: ['MlflowException', 'NOT_IMPLEMENTED', []],
  UnsupportedMultipartDownloadException: ['MlflowException', 'NOT_IMPLEMENTED', []],
  UnsupportedPresignedUploadException: ['MlflowException', 'NOT_IMPLEMENTED', []],
  UnsupportedPresignedDownloadException: ['MlflowException', 'NOT_IMPLEMENTED', []],
  MlflowTracingException: ['MlflowException', 'INTERNAL_ERROR', ['m']],
  MlflowTraceArchivalMalformedTrace: ['MlflowTracingException', 'INVALID_PARAMETER_VALUE', ['m']],
  MlflowTraceDataException: ['MlflowTracingException', 'ABORTED', ['ABORTED', traceOf]],
  MlflowTraceDataNotFound: ['MlflowTraceDataException', 'NOT_FOUND', [traceOf]],
  MlflowTraceDataCorrupted: ['MlflowTraceDataException', 'INVALID_STATE', [traceOf]],
};

function aboveInMlflow(className: string): string[] {
  const parent = MLFLOW_HIERARCHY[className]?.[0];
  return parent === undefined ? [className] : [className, ...aboveInMlflow(parent)];
}

/** The names of Flyte's class `name` and of everything above it within the platform. */
function aboveInFlyte(name: string | undefined, registry: RegistryFile): string[] {
  const row = registry.codes.find(({ exception }) => exception === name);
  if (name === undefined || row === undefined) return [];
  const parent = row.extends ?? (name === registry.exception ? undefined : registry.exception);
  return [name, ...aboveInFlyte(parent, registry), ...aboveInFlyte(row.alsoExtends, registry)];
}

/** Every class of `names`, by the entries that export it; CodedError is above them all. */
function exported(entry: string, names: readonly string[]): string[] {
  const inRoot = names.filter((name) => IN_ROOT.includes(name)).map((name) => `index.${name}`);
  return [...new Set(['index.CodedError', ...inRoot, ...names.map((name) => `${entry}.${name}`)])].sort();
}

/** The classes of an exception with the code of `row` that is one of `className` or, without it, just that code's. */
function isOf(registry: RegistryFile, row: RegistryRow, className?: string): string[] {
  const own = classNameOf(row, registry);
  if (registry.platform === 'flyte') return exported('flyte', aboveInFlyte(className ?? own, registry));
  const lineage = registry.platform === 'mlflow' && className !== undefined ? aboveInMlflow(className) : [];
  const families = [registry.families?.[row.http]].filter((name) => name !== undefined);
  return exported(registry.platform, [registry.exception, own, ...lineage, ...families]);
}

/** The classes between a base class and those of the codes that no code's class is, each with the row of the code that it takes. */
const FAMILIES_ALONE = registries.flatMap((registry) =>
  Object.entries(registry.families ?? {}).flatMap(([status, className]) => {
    const row = registry.codes.find(({ http, canonical }) => http === Number(status) && canonical) as RegistryRow;
    const isTaken = registry.codes.some((candidate) => classNameOf(candidate, registry) === className);
    return isTaken ? [] : [{ registry, className, row }];
  }),
);

/** The arguments for Flyte's class of `row`, as the SDK's classes take them. */
function argumentsFor(row: RegistryRow): unknown[] {
  switch (row.exception) {
    case 'BaseRuntimeError':
    case 'InitializationError':
    case 'GPUFaultError':
      return [row.code, row.kind, 'm'];
    case 'CustomError':
    case 'GPUFaultUserError':
    case 'GPUFaultSystemError':
      return [row.code, 'm'];
    case 'RuntimeDataValidationError':
      return ['x', 'it is no number', 'train'];
    case 'InvalidPackageError':
      return ['package', 'no such package'];
    default:
      return row.signature === 'code-message-worker' ? [row.code, 'm', 'worker-1'] : ['m'];
  }
}

/** What the platform answers with for `row`: body and status. */
function answerOf({ envelope }: RegistryFile, { code, http, kind, message }: RegistryRow): readonly [object, object] {
  const text = message?.replace(/\{.*\}/, '5') ?? 'm';
  const bodies = {
    error_code: { error_code: code, message: text },
    error: { error: { code, message: text, http } },
    execution_error: { code, message: text, kind: kind?.toUpperCase() },
    connect: { code, message: text },
    detail: { detail: text },
  };
  return [bodies[envelope], { status: http }];
}

const rows = registries.flatMap((registry) =>
  registry.codes.map((row) => ({ registry, entry: registry.platform, row, code: row.code })),
);

/** One exception of every class that the package exports. */
export const ONE_OF_EACH_CLASS: readonly Specimen[] = [
  { name: 'CodedError', entry: 'index', className: 'CodedError', args: ['m'], code: '', is: ['index.CodedError'] },
  ...rows.map(({ registry, entry, row, code }) => {
    const className = classNameOf(row, registry);
    const args = entry === 'flyte' ? argumentsFor(row) : ['m'];
    return { name: `${entry}.${className}`, entry, className, args, code, is: isOf(registry, row) };
  }),
  ...FAMILIES_ALONE.map(({ registry, className, row }) => {
    const { platform: entry } = registry;
    return { name: `${entry}.${className}`, entry, className, args: ['m'], code: row.code, is: isOf(registry, row) };
  }),
  ...Object.entries(MLFLOW_HIERARCHY).map(([className, [, code, args]]) => {
    const row = mlflowRegistry.codes.find((candidate) => candidate.code === code) as RegistryRow;
    const is = isOf(mlflowRegistry, row, className);
    return { name: `mlflow.${className}`, entry: 'mlflow', className, args, code, is };
  }),
];

/** What each platform's base class makes of each code. In Flyte, where the lineage decides, that is no more than the base. */
export const ONE_OF_EACH_CODE: readonly Specimen[] = rows.map(({ registry, entry, row, code }) => {
  const className = registry.exception;
  const args = entry === 'flyte' ? [code, row.kind, 'm'] : ['m', { code }];
  const is = isOf(registry, row, className);
  return { name: `${entry}.${className} with ${code}`, entry, className, args, code, is };
});

/** What each platform's parser makes of each code. */
export const ONE_OF_EACH_BODY: readonly Specimen[] = rows.map(({ registry, entry, row, code }) => {
  const is = isOf(registry, row, registry.parsedAs);
  return { name: `${entry} parsed ${code}`, entry, args: answerOf(registry, row), code, is };
});

/** `entry.Class` of every class that the package exports. */
export const CLASSES: readonly string[] = [
  ...new Set([
    ...ONE_OF_EACH_CLASS.map(({ entry, className }) => `${entry}.${className}`),
    ...registries.map(({ platform, exception }) => `${platform}.${exception}`),
    ...IN_ROOT.map((name) => `index.${name}`),
  ]),
].sort();
