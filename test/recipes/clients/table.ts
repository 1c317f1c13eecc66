import { readFileSync } from 'node:fs';
import { getRun as getByAxios } from '../../../examples/clients/axios.js';
import { getRun as getByFetch } from '../../../examples/clients/fetch.js';
import { getRun as getByKy } from '../../../examples/clients/ky.js';
import { getRun as getByOpenapiFetch } from '../../../examples/clients/openapi-fetch.js';
import { getRun as getByUndici } from '../../../examples/clients/undici.js';
import { BETWEEN, CONSUMED } from './situations.js';

export { SITUATIONS } from './situations.js';

export interface GetOptions {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly headersTimeout?: number;
  readonly bodyTimeout?: number;
}

/** An HTTP client with a recipe in `examples/clients/`, as the README lists it. */
export interface Client {
  readonly name: string;
  /** The npm package, which is installed; none where the runtime has it. */
  readonly package: string | undefined;
  /** In `examples/clients/`. */
  readonly recipe: string;
  getRun(baseUrl: string, options?: GetOptions): Promise<unknown>;
  /** The class of the error that the client has for each answer with the status of an error, where it has one. */
  readonly error: string | undefined;
  /** The class of the error by which it tells of a body that broke off. */
  readonly broken: string;
  /** Whether it hands over what it had read of a body that broke off. */
  readonly keepsPart: boolean;
  /** The class of what it throws when its signal is aborted, where that is not the reason of the signal. */
  readonly cancelled: string | undefined;
  /** Situations that it cannot come into, and why. */
  readonly never: Readonly<Record<string, string>>;
}

const ITSELF = 'axios reads the body itself, at once, and keeps it';

export const CLIENTS: readonly Client[] = [
  {
    name: 'fetch',
    package: undefined,
    recipe: 'fetch.js',
    getRun: getByFetch,
    error: undefined,
    broken: 'TypeError',
    keepsPart: true,
    cancelled: undefined,
    never: {},
  },
  {
    name: 'undici (request)',
    package: 'undici',
    recipe: 'undici.js',
    getRun: getByUndici,
    error: undefined,
    broken: 'SocketError',
    keepsPart: true,
    cancelled: undefined,
    never: {},
  },
  {
    name: 'ky',
    package: 'ky',
    recipe: 'ky.js',
    getRun: getByKy,
    error: 'HTTPError',
    broken: 'TypeError',
    keepsPart: true,
    cancelled: undefined,
    never: {},
  },
  {
    name: 'axios',
    package: 'axios',
    recipe: 'axios.js',
    getRun: getByAxios,
    error: 'AxiosError',
    broken: 'AxiosError',
    keepsPart: false,
    cancelled: 'CanceledError',
    never: { [CONSUMED]: ITSELF, [BETWEEN]: ITSELF },
  },
  {
    name: 'openapi-fetch',
    package: 'openapi-fetch',
    recipe: 'openapi-fetch.js',
    getRun: getByOpenapiFetch,
    error: undefined,
    broken: 'TypeError',
    keepsPart: true,
    cancelled: undefined,
    never: {},
  },
];

/** The version that the tests run: the package's, or Node's. */
export function versionOf({ package: name }: { readonly package: string | undefined }): string {
  if (name === undefined) return process.versions.node;
  const manifest = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** The recipe as users would copy it. */
export function textOf({ recipe }: { readonly recipe: string }): string {
  return readFileSync(new URL(`../../../examples/clients/${recipe}`, import.meta.url), 'utf8');
}
