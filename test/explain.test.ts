import fc from 'fast-check';
import { CodedError, explain, parseError } from 'ml-errors';
import { OOMError } from 'ml-errors/flyte';
import { describe, expect, it } from 'vitest';
import { construct, ROWS } from './platforms.js';

describe('explain', () => {
  it.each(ROWS.map(({ platform, row }) => ({ name: row.code, platform, row })))(
    'gives the words of the registry for $name',
    ({ platform, row }) => {
      expect(explain(construct(platform, row))).toEqual({
        description: row.description,
        fix: row.resolution,
        from: 'code',
      });
    },
  );

  it('explains by its class an error of Flyte whose code nobody knows', () => {
    const words = explain(new OOMError('OOMKilled', 'm'));
    expect(explain(new OOMError('SomethingElse', 'm'))).toEqual(words);
    const custom = parseError({ code: 'ValueError', message: 'bad x', kind: 'USER' });
    expect(explain(custom).description).toBe(
      explain(parseError({ code: 'RuntimeUserError', message: 'm', kind: 'USER' })).description,
    );
  });

  it('explains what no registry knows by its status', () => {
    expect(
      explain(new CodedError('m', { platform: 'search', code: 'INDEX_MISSING', httpStatus: 404 })).description,
    ).toBe(explain(parseError('', { status: 404 })).description);
    expect(explain(new Error('m')).description).toBe(explain(parseError('', { status: 500 })).description);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(explain(thrown).fix).not.toBe('');
        expect(explain(parseError(thrown)).description).not.toBe('');
      }),
    );
  });
});
