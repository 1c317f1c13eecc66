import { type CodedError, isCodedError, remembered, rowOf } from './coded-error.js';
import { connectByRpc } from './connect/rpc.js';
import { databricksByRpc } from './databricks/rpc.js';
import type { ErrorInit } from './error-init.js';
import { eventmlByRpc } from './eventml/rpc.js';
import { flyteByRpc } from './flyte/rpc.js';
import { httpByRpc } from './http/rpc.js';
import type { Remembered } from './memory.js';
import { mlflowByRpc } from './mlflow/rpc.js';
import { mlopsByRpc } from './mlops/rpc.js';
import type { KnownError } from './parsed-class.js';
import {
  type ParsedError,
  type ParsedErrorByPlatform,
  PLATFORMS,
  type PlatformName,
  platformCalled,
} from './platforms.js';
import { codeOfStatus, type Taxonomy } from './taxonomy.js';
import { isError } from './transfer/cloneable-error.js';

const BY_RPC: { readonly [Name in PlatformName]: Readonly<Record<string, string>> } = {
  mlflow: mlflowByRpc,
  eventml: eventmlByRpc,
  flyte: flyteByRpc,
  mlops: mlopsByRpc,
  connect: connectByRpc,
  databricks: databricksByRpc,
  http: httpByRpc,
};

/** An exception in the words of another platform. */
export interface Translation<Platform extends PlatformName> {
  readonly error: ParsedErrorByPlatform[Platform];
  /** The code of google.rpc that both codes mean; undefined where the other platform has none for it, or the error had none. */
  readonly rpc: string | undefined;
  /** What the other platform cannot say, in words; empty where it says all of it. */
  readonly loss: readonly string[];
}

/**
 * The nearest exception of another platform: the code that means the same by google.rpc, and of several the one with the same HTTP status. Where
 * there is none, the code of the status. Message, status, issues, details, kind, retry advice and cause are kept; what is lost is said.
 *
 * Total: it never throws. What is no exception of this package is an error of plain HTTP with the status 500.
 *
 * @example
 * ```ts
 * import { translate } from 'ml-errors';
 * import { ResourceDoesNotExistError } from 'ml-errors/mlflow';
 *
 * const { error, rpc } = translate(new ResourceDoesNotExistError('No run r1'), 'eventml');
 * error.code; // 'ML_1001'
 * rpc; // 'NOT_FOUND'
 * ```
 */
export function translate<Platform extends PlatformName>(error: unknown, platform: Platform): Translation<Platform> {
  const taxonomy = platformCalled(platform) ?? PLATFORMS.http;
  try {
    return translated(error, taxonomy) as Translation<Platform>;
  } catch {
    // What refuses to be read says no more than that something went wrong.
    return translated(undefined, taxonomy) as Translation<Platform>;
  }
}

function translated(error: unknown, taxonomy: Taxonomy): Translation<PlatformName> {
  const source = isCodedError(error) && isError(error) ? error : undefined;
  if (source?.platform === taxonomy.platform) return { error: source as ParsedError, rpc: rpcOf(source), loss: [] };
  const rpc = source && rpcOf(source);
  const httpStatus = source?.httpStatus ?? 500;
  const same = rpc === undefined ? undefined : nearest(taxonomy, rpc, httpStatus);
  const code = same ?? codeOfStatus(taxonomy.table, taxonomy.fallback, httpStatus);
  const row = taxonomy.table.rows.get(code) ?? { code, http: httpStatus };
  const message = source?.message ?? (error instanceof Error ? error.message : String(error));
  const lineage = taxonomy.lineageOf?.(row);
  const kept: KnownError & Remembered = {
    ...(source ? partsOf(source) : { cause: error }),
    ...{ platform: taxonomy.platform, code, httpStatus, '~row': row },
    ...{ '~name': row.className, '~lineage': lineage },
  };
  // A lineage that says nothing makes the plain class: nobody answered with this error.
  const Class = taxonomy.classOf(row, lineage ?? '');
  return {
    error: new Class(message, kept) as ParsedError,
    rpc: same === undefined ? undefined : rpc,
    loss: lossOf(source, rpc, same, code, row.http),
  };
}

function partsOf(error: CodedError): ErrorInit {
  const { details, issues, kind, retryable, retryAfterMs } = error;
  const own = { details, issues, kind, retryable, retryAfterMs, expose: remembered(error)?.expose };
  return 'cause' in error ? { ...own, cause: error.cause } : own;
}

/** The code of google.rpc that an exception's code means. A code that its registry lacks is known by the one whose class it has. */
function rpcOf(error: CodedError): string | undefined {
  const { platform, code } = error;
  if (!Object.hasOwn(BY_RPC, platform)) return undefined;
  const name = platform as PlatformName;
  const { className = error.name } = rowOf(error);
  const rows = [...PLATFORMS[name].table.rows.values()];
  const standIn = className && rows.find((row) => row.className === className)?.code;
  return meaningOf(code, BY_RPC[name]) ?? meaningOf(standIn, BY_RPC[name]);
}

/** Whether the code is one that a registry has, if there is one for its platform. */
function isRegistered({ platform, code }: CodedError): boolean {
  return !Object.hasOwn(PLATFORMS, platform) || PLATFORMS[platform as PlatformName].table.rows.has(code);
}

function meaningOf(code: string | undefined, byRpc: Readonly<Record<string, string>>): string | undefined {
  return code && Object.entries(byRpc).find(([, codes]) => codes.split(' ').includes(code))?.[0];
}

/** Of the codes that mean `rpc`, the first with the status, else the first. */
function nearest({ platform, table }: Taxonomy, rpc: string, httpStatus: number): string | undefined {
  const codes = BY_RPC[platform as PlatformName][rpc]?.split(' ') ?? [];
  return codes.find((code) => table.rows.get(code)?.http === httpStatus) ?? codes[0];
}

function lossOf(
  source: CodedError | undefined,
  rpc: string | undefined,
  same: string | undefined,
  code: string,
  http: number,
): string[] {
  if (source === undefined) return [`what was thrown is no exception with a code: ${code} stands for it`];
  const { code: before, wireCode = before, httpStatus } = source;
  return [
    ...(same === undefined ? [`no code means ${rpc ?? 'the same'}: ${code} stands for ${before}, by its status`] : []),
    ...(wireCode === before && isRegistered(source) ? [] : [`the code ${wireCode}, which is not registered`]),
    ...(http === httpStatus ? [] : [`${code} has the status ${http}, not ${httpStatus}`]),
  ];
}
