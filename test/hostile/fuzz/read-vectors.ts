import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformName } from 'ml-errors';

/** A body with what stood beside it. */
export interface Vector {
  readonly text: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly platform?: PlatformName;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every body in a JSON file of vectors: whatever is called `body`, at any depth. */
function vectorsIn(value: unknown): Vector[] {
  if (Array.isArray(value)) return value.flatMap(vectorsIn);
  if (!isRecord(value)) return [];
  const { body, status, headers, platform } = value;
  const inner = Object.entries(value).flatMap(([name, member]) => (name === 'body' ? [] : vectorsIn(member)));
  if (body === undefined) return inner;
  const vector = {
    text: typeof body === 'string' ? body : JSON.stringify(body),
    ...(typeof status === 'number' && { status }),
    ...(isRecord(headers) && { headers: headers as Record<string, string> }),
    ...(typeof platform === 'string' && { platform: platform as PlatformName }),
  };
  return [vector, ...inner];
}

/** The bodies of test/vectors, but for those that fuzzing itself has left there. */
export function readVectors(folder: string): Vector[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const names = files.filter((name) => name.endsWith('.json') && name !== 'fuzz.json').sort();
  const vectors = names.flatMap((name) => vectorsIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return [...new Map(vectors.map((vector) => [JSON.stringify(vector), vector])).values()];
}
