import {
  type CodedError,
  defineTaxonomy,
  explain,
  isRetryable,
  parseError,
  serializeError,
  toCloneable,
} from 'ml-errors';
import { InvalidPackageError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { construct, PLATFORMS } from './platforms.js';

/** What every platform's entry has under the same names as the root. */
interface Entry {
  readonly parseErrorResponse: (response: Response) => Promise<CodedError>;
  readonly throwIfNotOk: (response: Response) => Promise<Response>;
  readonly reviveError: (value: unknown) => Error;
}

describe.each(PLATFORMS.map((platform) => [platform.name, platform] as const))('the entry of %s', (name, platform) => {
  const entry = platform.entry as unknown as Entry;
  // The canonical code of a status comes back whatever the envelope.
  const canonical = platform.fromHttpStatus(404);
  const row = platform.registry.codes.find(
    ({ code }) => code === canonical,
  ) as (typeof platform.registry.codes)[number];
  const error = construct(platform, row, 'no such thing');
  const answer = (): Response => new Response(serializeError(error), { status: row.http });

  it('reads a response as its own', async () => {
    const { platform: of, code, message, httpStatus } = await entry.parseErrorResponse(answer());
    expect({ of, code, message, httpStatus }).toEqual({
      ...{ of: name, code: row.code, message: 'no such thing', httpStatus: row.http },
    });
  });

  it('takes the status, and the ID of the request, from the response', async () => {
    const empty = new Response('', { status: 418, headers: { 'x-request-id': 'r1' } });
    expect(await entry.parseErrorResponse(empty)).toMatchObject({ platform: name, httpStatus: 418, requestId: 'r1' });
  });

  it('throws what is no success, and gives back what is one', async () => {
    await expect(entry.throwIfNotOk(answer())).rejects.toMatchObject({ code: row.code, httpStatus: row.http });
    const fine = new Response('{}');
    expect(await entry.throwIfNotOk(fine)).toBe(fine);
  });

  it('revives its own exceptions as what they were', async () => {
    const read = await entry.parseErrorResponse(answer());
    const revived = entry.reviveError(structuredClone(toCloneable(read)));
    // By instanceof, any exception with this code would do.
    expect(revived.constructor).toBe(read.constructor);
    expect(revived).toBeInstanceOf(error.constructor);
    expect(revived).toMatchObject({ code: row.code, message: 'no such thing', httpStatus: row.http });
  });
});

it('an InvalidPackageError knows the package and what the package manager said', () => {
  const error = new InvalidPackageError('libx', 'unable to locate package libx');
  expect(error.packageName).toBe('libx');
  expect(error.originalError).toBe('unable to locate package libx');
});

describe('a platform of one’s own', () => {
  const search = defineTaxonomy({
    ...{ platform: 'search', envelope: 'error', fallback: 'BROKEN' },
    codes: { INDEX_MISSING: { http: 404 }, BROKEN: { http: 500 } },
  });

  it('makes an exception of a code that it does not have, with the status of its fallback', () => {
    expect(search.error('NOBODY' as 'BROKEN', 'm')).toMatchObject({ code: 'NOBODY', httpStatus: 500, message: 'm' });
  });

  it('is explained by its status, since no registry knows it', () => {
    expect(explain(search.error('INDEX_MISSING')).fix).toBe(explain(parseError('', { status: 404 })).fix);
  });

  it('refuses what cannot be shown as well, and says of what type it is', () => {
    const round: Record<string, unknown> = {};
    round.round = round;
    const given = { platform: 'search', envelope: 'error', codes: { A: { http: round } }, fallback: 'A' };
    expect(() => defineTaxonomy(given as never)).toThrow(
      'codes.A.http must be a whole number from 100 to 599, but is object',
    );
  });
});

it('an exception that refuses to be read is not sent again', () => {
  const disguise = Object.create({ '~lineage': '/CodedError' }, { retryable: { get: () => JSON.parse('') } });
  expect(isRetryable(disguise)).toBe(false);
});
