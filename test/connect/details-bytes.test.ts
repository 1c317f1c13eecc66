import { HttpError, packDetails, parseError, typedDetails } from 'ml-errors';
import { describe, expect, it } from 'vitest';

/*
 * Google's typed details byte for byte, worked out by hand from protobuf's encoding: a field is its number times eight and its kind, then its
 * length; what is empty or zero is not written.
 */
const holding = (details: unknown): HttpError => new HttpError('m', { code: 'conflict', details: { details } });

const bytesOf = (packed: readonly unknown[]): string =>
  Buffer.from((packed[0] as { readonly value: string }).value, 'base64').toString('hex');

const retryInfo = (value: Buffer) => ({ type: 'google.rpc.RetryInfo', value: value.toString('base64') });

describe('a pause', () => {
  it.each<[ms: number, bytes: string, json: string]>([
    [0, '0a00', '0s'],
    [2000, '0a020802', '2s'],
    [500, '0a061080cab5ee01', '0.5s'],
    [2500, '0a08080210 80cab5ee01', '2.5s'],
    [128_000, '0a03088001', '128s'],
    [-500, '0a0b1080b6ca91feffffffff01', '-0.5s'],
    [-2000, '0a0b08feffffffffffffffff01', '-2s'],
  ])('of %i ms has the bytes %s, and is %s in words', (retryDelayMs, bytes, retryDelay) => {
    expect(bytesOf(packDetails({ retryInfo: { retryDelayMs } }, 'base64'))).toBe(bytes.replaceAll(' ', ''));
    const [json] = packDetails({ retryInfo: { retryDelayMs } });
    expect(json).toEqual({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay });
    expect(typedDetails(holding(packDetails({ retryInfo: { retryDelayMs } }, 'base64'))).retryInfo).toEqual({
      retryDelayMs,
    });
  });

  it.each(['37', '37sec', '37s later', 'in 37s', '3.s', '.5s', '1.0000000001s', '', 37, true, ['37s']])(
    'is none where it is said as %j',
    (retryDelay) => {
      const detail = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay };
      expect(typedDetails(holding([detail]))).toEqual({ unknown: [detail] });
    },
  );
});

describe('a detail in bytes', () => {
  it.each([127, 128, 16_383, 16_384])('of %i letters says how many', (length) => {
    const reason = 'r'.repeat(length);
    const details = packDetails({ errorInfo: { reason, domain: '', metadata: {} } }, 'base64');
    expect(typedDetails(holding(details)).errorInfo?.reason).toBe(reason);
  });

  it('of which a part is missing has the others', () => {
    const { errorInfo } = typedDetails(holding(packDetails({ errorInfo: { reason: 'R' } as never }, 'base64')));
    expect(errorInfo).toEqual({ reason: 'R', domain: '', metadata: {} });
    const packed = packDetails(
      { help: {} as never, badRequest: { fieldViolations: [{ field: 'f' }] } as never },
      'base64',
    );
    expect(packed).toHaveLength(2);
    const { help, badRequest } = typedDetails(holding(packed));
    expect(help).toEqual({ links: [] });
    expect(badRequest?.fieldViolations[0]).toMatchObject({ field: 'f', description: '' });
  });

  it.each([
    ['an integer that breaks off', '0a'],
    ['an integer of more than ten bytes', '88ffffffffffffffffff01'],
    ['a field that breaks off', '0a0508'],
    ['a field without a number', '0200'],
    ['a group', '0b0c'],
    ['a text where a time should be', '0a030a0178'],
    ['an integer where a time should be', '0807'],
  ])('is unknown where it is broken: %s', (_, hex) => {
    const detail = retryInfo(Buffer.from(hex, 'hex'));
    expect(typedDetails(holding([detail]))).toEqual({ unknown: [detail] });
  });

  it('may have fields that a later version added', () => {
    const later = ['1807', '2201 78', '2d 00000000', '31 0000000000000000'].join('').replaceAll(' ', '');
    const detail = retryInfo(Buffer.from(`0a020802${later}`, 'hex'));
    expect(typedDetails(holding([detail]))).toEqual({ retryInfo: { retryDelayMs: 2000 }, unknown: [] });
  });

  it('may say a field of a map once more: the last counts, whatever it is called', () => {
    const entry = (key: string, value: string): Buffer => {
      const text = (tag: number, words: string) => Buffer.from([tag, words.length, ...Buffer.from(words)]);
      const both = Buffer.concat([text(0x0a, key), text(0x12, value)]);
      return Buffer.concat([Buffer.from([0x1a, both.length]), both]);
    };
    const value = Buffer.concat([entry('a', '1'), entry('__proto__', '2'), entry('a', '3'), entry('__proto__', '4')]);
    const detail = { type: 'google.rpc.ErrorInfo', value: value.toString('base64') };
    const { errorInfo } = typedDetails(holding([detail]));
    expect(Object.entries(errorInfo?.metadata ?? {})).toEqual([
      ['a', '3'],
      ['__proto__', '4'],
    ]);
  });
});

describe('what stands among the details', () => {
  it.each([[null], ['google.rpc.RetryInfo'], [7], [[]], [{}], [{ type: 'google.rpc.RetryInfo', value: 7 }]])(
    'is unknown where it is no detail: %j',
    (entry) => {
      expect(typedDetails(holding([entry]))).toEqual({ unknown: [entry] });
    },
  );

  it.each([[['type.googleapis.com/google.rpc.RetryInfo']], [{ toString: () => 'google.rpc.RetryInfo' }], [7], [null]])(
    'is unknown where its type is no text: %j',
    (type) => {
      const entry = { '@type': type, type, value: 'CgIIAg', retryDelay: '37s' };
      expect(typedDetails(holding([entry]))).toEqual({ unknown: [entry] });
      const error = parseError({ error_code: 'NOT_FOUND', message: 'm', details: [entry] });
      expect(error.retryAfterMs).toBeUndefined();
    },
  );

  it('is nothing where they refuse, or are no list', () => {
    const refusing = Object.defineProperty(holding([]), 'details', {
      get: () => {
        throw new Error('no');
      },
    });
    for (const error of [refusing, holding('none'), holding(undefined), new Error('m'), undefined]) {
      expect(typedDetails(error)).toEqual({ unknown: [] });
    }
  });

  it('has lists of a hundred thousand entries at most', () => {
    const debug = (count: number) => ({
      '@type': 'type.googleapis.com/google.rpc.DebugInfo',
      stackEntries: Array.from({ length: count }, () => ''),
    });
    expect(typedDetails(holding([debug(100_000)])).debugInfo?.stackEntries).toHaveLength(100_000);
    expect(typedDetails(holding([debug(100_001)])).unknown).toHaveLength(1);
  });
});
