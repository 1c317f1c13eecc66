import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person might write. */
export type Json = Record<string, unknown>;

/** What every row says in words. */
export const sentences = { description: 'The order is gone.', resolution: 'Look for another one.' };

/** A registry that others build on: three codes under 404, one under 409, one under 500. */
export const shop = (): Json & { codes: Json[] } => ({
  platform: 'shop',
  title: 'Shop',
  source: { document: 'The error codes of a shop', version: '1' },
  envelope: 'error_code',
  exception: 'ShopError',
  claims: 'envelope',
  open: false,
  fallback: 'BROKEN',
  retryStatuses: [503],
  notes: ['A note.'],
  headers: [{ name: 'x-shop', meaning: 'the shop' }],
  categories: [{ id: 'orders', title: 'Orders' }],
  codes: [
    { code: 'NO_ORDER', http: 404, canonical: true, rpc: 'NOT_FOUND', category: 'orders', ...sentences },
    { code: 'NO_ITEM', http: 404, rpc: 'NOT_FOUND', category: 'orders', exception: 'ItemIsMissing', ...sentences },
    { code: 'NO_SHOP', http: 404, rpc: 'NOT_FOUND', category: 'orders', since: '2', retryable: true, ...sentences },
    { code: 'SOLD_OUT', http: 409, rpc: 'ALREADY_EXISTS', category: 'orders', aliases: ['GONE'], ...sentences },
    { code: 'BROKEN', http: 500, rpc: 'INTERNAL', category: 'orders', kind: 'unknown', mapped: true, ...sentences },
  ],
});

/** A registry that builds on it, with whatever else it says. */
export const market = (codes: unknown, more: Json = {}): Json => ({
  platform: 'market',
  extends: 'shop',
  title: 'Market',
  source: { document: 'The error codes of a market', version: '1' },
  exception: 'MarketError',
  classSuffix: '',
  claims: 'named',
  notes: [],
  codes,
  ...more,
});

/** A registry whose codes are the statuses themselves, as one of plain HTTP has. */
export const web = (more: Json = {}): Json => ({
  ...shop(),
  platform: 'web',
  exception: 'WebError',
  claims: 'rest',
  fallback: 'not-found',
  codes: [
    { code: 'not-found', title: 'Not Found', http: 404, rpc: 'NOT_FOUND', category: 'orders', ...sentences },
    { code: 'im-a-teapot', title: "I'm a Teapot", http: 418, rpc: 'UNKNOWN', category: 'orders', ...sentences },
  ],
  ...more,
});

/** Writes registries into a folder, each called by its platform. */
export function writeRegistries(folder: string, ...files: readonly Json[]): void {
  for (const file of files) writeFileSync(join(folder, `${file.platform}.json`), JSON.stringify(file));
}
