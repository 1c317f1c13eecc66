import { isHttpStatus } from './context.js';
import { ENVELOPES } from './envelope/detect.js';
import { isObject, type JsonObject } from './envelope/wire-error.js';

/*
 * The rules of `defineTaxonomy`. Types say most of them; JavaScript and JSON have none.
 */

const KEYS = ['platform', 'envelope', 'codes', 'fallback', 'retryStatuses'];
const ROW_KEYS = ['http', 'canonical', 'kind', 'retryable', 'className', 'description'];

/** Throws a TypeError at the first rule that `definition` breaks. */
export function checkDefinition(definition: unknown): void {
  expect(isObject(definition), 'the definition', 'an object', definition);
  expectKeys(definition, KEYS, 'the definition');
  const { platform, envelope, codes, fallback, retryStatuses } = definition;
  const envelopes: readonly unknown[] = ENVELOPES.map(({ id }) => id);
  expect(typeof platform === 'string' && /^[a-z][a-z0-9-]*$/.test(platform), 'platform', 'a lower-case name', platform);
  expect(envelopes.includes(envelope), 'envelope', `one of ${envelopes.join(', ')}`, envelope);
  expect(isObject(codes) && Object.keys(codes).length > 0, 'codes', 'an object with at least one code', codes);
  for (const [code, row] of Object.entries(codes)) {
    expect(/^\S{1,200}$/.test(code), 'a name in codes', 'one word of at most 200 characters', code);
    checkRow(`codes.${code}`, row);
  }
  checkCanonicals(codes as Readonly<Record<string, { readonly http: number; readonly canonical?: boolean }>>);
  for (const code of isObject(fallback) ? [fallback['4xx'], fallback['5xx']] : [fallback]) {
    expect(typeof code === 'string' && Object.hasOwn(codes, code), 'fallback', 'a code of the definition', code);
  }
  if (retryStatuses === undefined) return;
  expect(Array.isArray(retryStatuses), 'retryStatuses', 'a list of HTTP statuses', retryStatuses);
  for (const status of retryStatuses) expect(isHttpStatus(status), 'a status in retryStatuses', STATUS, status);
}

function checkRow(at: string, row: unknown): void {
  expect(isObject(row), at, 'an object with an http status', row);
  expectKeys(row, ROW_KEYS, at);
  const { http, canonical, kind, retryable, className, description } = row;
  expect(isHttpStatus(http), `${at}.http`, STATUS, http);
  expect(isOptional(canonical, 'boolean'), `${at}.canonical`, 'true or false', canonical);
  expect(
    [undefined, 'user', 'system', 'unknown'].includes(kind as string),
    `${at}.kind`,
    'user, system or unknown',
    kind,
  );
  expect(isOptional(retryable, 'boolean'), `${at}.retryable`, 'true or false', retryable);
  expect(isOptional(className, 'string'), `${at}.className`, 'a name', className);
  expect(isOptional(description, 'string'), `${at}.description`, 'a text', description);
}

function checkCanonicals(
  codes: Readonly<Record<string, { readonly http: number; readonly canonical?: boolean }>>,
): void {
  const sharing = new Map<number, string[]>();
  for (const [code, { http }] of Object.entries(codes)) {
    const others = sharing.get(http);
    if (others) others.push(code);
    else sharing.set(http, [code]);
  }
  for (const [http, all] of sharing) {
    const canonical = all.filter((code) => codes[code]?.canonical);
    expect(
      canonical.length === 1 || all.length === 1,
      `the canonical code of status ${http} of ${all.join(', ')}`,
      'exactly one',
      canonical,
      'put canonical: true on the one code that the status shall map back to',
    );
  }
}

const STATUS = 'a whole number from 100 to 599';

function isOptional(value: unknown, type: 'boolean' | 'string'): boolean {
  return value === undefined || typeof value === type;
}

function expectKeys(value: JsonObject, keys: readonly string[], at: string): void {
  const stranger = Object.keys(value).find((key) => !keys.includes(key));
  const fix = 'remove it, or correct its spelling';
  expect(stranger === undefined, `a key of ${at}`, `one of ${keys.join(', ')}`, stranger, fix);
}

function expect(
  holds: boolean,
  at: string,
  expected: string,
  came: unknown,
  fix = `make ${at} ${expected}`,
): asserts holds {
  if (holds) return;
  throw new TypeError(`defineTaxonomy: ${at} must be ${expected}, but is ${shown(came)}; fix: ${fix}`);
}

function shown(value: unknown): string {
  try {
    return (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))).slice(0, 80);
  } catch {
    return typeof value;
  }
}
