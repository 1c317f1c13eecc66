import { type EnvelopeId, parseError, toEnvelope } from 'ml-errors';
import { ENVELOPES } from '../../../src/envelope/detect.js';
import { construct, ROWS } from '../../platforms.js';
import type { Vector } from './read-vectors.js';

/** Bodies by the envelope that reads them; those that none recognises are under `none`. */
export type Pool = ReadonlyMap<EnvelopeId | 'none', readonly Vector[]>;

export interface Pools {
  /** The bodies of test/vectors. */
  readonly vectors: Pool;
  /** What each envelope writes for each code of a registry. */
  readonly written: Pool;
}

function writtenBodies(): Vector[] {
  return ROWS.flatMap(({ platform, row }) => {
    const error = construct(platform, row);
    return ENVELOPES.map(({ id }) => ({
      text: JSON.stringify(toEnvelope(error, { envelope: id })),
      status: error.httpStatus,
      platform: platform.name,
    }));
  });
}

function pooled(vectors: readonly Vector[]): Pool {
  const pool = new Map<EnvelopeId | 'none', Vector[]>();
  for (const vector of vectors) {
    const id = parseError(vector.text).envelope ?? 'none';
    const others = pool.get(id);
    if (others) others.push(vector);
    else pool.set(id, [vector]);
  }
  return pool;
}

export function makePools(vectors: readonly Vector[]): Pools {
  const pools = { vectors: pooled(vectors), written: pooled(writtenBodies()) };
  for (const { id } of ENVELOPES) {
    if (!pools.vectors.has(id) || !pools.written.has(id)) throw new Error(`no body to begin with for ${id}`);
  }
  return pools;
}
