import { connect, type ParsedConnectError } from './connect/taxonomy.js';
import { databricks, type ParsedDatabricksError } from './databricks/taxonomy.js';
import { eventml, type ParsedEventMLError } from './eventml/taxonomy.js';
import { flyte, type ParsedFlyteError } from './flyte/taxonomy.js';
import { http, type ParsedHttpError } from './http/taxonomy.js';
import { mlflow, type ParsedMlflowError } from './mlflow/taxonomy.js';
import { mlops, type ParsedMlopsError } from './mlops/taxonomy.js';
import type { Taxonomy } from './taxonomy.js';

/** The exceptions that a parser makes of each platform's errors. */
export interface ParsedErrorByPlatform {
  readonly mlflow: ParsedMlflowError;
  readonly eventml: ParsedEventMLError;
  readonly flyte: ParsedFlyteError;
  readonly mlops: ParsedMlopsError;
  readonly connect: ParsedConnectError;
  readonly databricks: ParsedDatabricksError;
  readonly http: ParsedHttpError;
}

/** A platform whose registry is built in. */
export type PlatformName = keyof ParsedErrorByPlatform;

/** Any parsed exception; `platform` and then `code` tell which. */
export type ParsedError = ParsedErrorByPlatform[PlatformName];

/** The built-in platforms. */
export const PLATFORMS: { readonly [Name in PlatformName]: Taxonomy<Name> } = {
  mlflow,
  eventml,
  flyte,
  mlops,
  connect,
  databricks,
  http,
};

/** The built-in platform called `name`, or undefined. */
export function platformCalled(name: unknown): Taxonomy | undefined {
  return typeof name === 'string' && Object.hasOwn(PLATFORMS, name) ? PLATFORMS[name as PlatformName] : undefined;
}

/** The taxonomy that a caller named; an unknown name, or an object that is no taxonomy, is as good as none. */
export function taxonomyOf(platform: unknown): Taxonomy | undefined {
  if (typeof platform === 'object') return isTaxonomy(platform) ? platform : undefined;
  return platformCalled(platform);
}

function isTaxonomy(value: object | null): value is Taxonomy {
  try {
    const { table, envelope, classOf, fallback, retryStatuses } = value as Partial<Taxonomy>;
    const isReady = typeof table?.rows.get === 'function' && typeof envelope?.read === 'function';
    return isReady && typeof classOf === 'function' && [table.canonical, fallback, retryStatuses].every(Array.isArray);
  } catch {
    return false;
  }
}
