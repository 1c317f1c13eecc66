import { create, equals, fromBinary, fromJson, type JsonObject, toBinary, toJson } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import fc from 'fast-check';
import { HttpError, packDetails, type TypedDetails, typedDetails } from 'ml-errors';
import { describe, expect, it } from 'vitest';
import { NINE } from './nine-details.js';
import { detailCalled } from './service.js';

/*
 * Against protobuf-es, with google's descriptors.
 */

const encoded = (name: string, bytes: Uint8Array) => ({
  type: `google.rpc.${name}`,
  value: Buffer.from(bytes).toString('base64'),
});

const read = (...details: readonly object[]): TypedDetails =>
  typedDetails(new HttpError('m', { code: 'conflict', details: { details } }));

/** The bytes that packDetails writes. */
const bytesOf = (typed: Omit<TypedDetails, 'unknown'>): Uint8Array =>
  Buffer.from((packDetails(typed, 'base64')[0] as { value: string }).value, 'base64');

describe.each(NINE)('$name', ({ name, typed, json }) => {
  const desc = detailCalled(name);

  it('that we write is read by protobuf-es', () => {
    expect(equals(desc, fromBinary(desc, bytesOf(typed)), fromJson(desc, json))).toBe(true);
  });

  it('that protobuf-es writes is read by us', () => {
    expect(read(encoded(name, toBinary(desc, fromJson(desc, json))))).toStrictEqual({ ...typed, unknown: [] });
  });

  it('is written in the same bytes by both, but for the empty texts in a map', () => {
    const ours = { ...json, ...(json.metadata && { metadata: { limit: '7' } }) };
    const theirs = toBinary(desc, fromJson(desc, ours));
    const written = name === 'ErrorInfo' ? { errorInfo: ours as never } : typed;
    expect(Buffer.from(bytesOf(written)).toString('hex')).toBe(Buffer.from(theirs).toString('hex'));
  });

  it('of nothing is the same to both', () => {
    const empty = read(encoded(name, toBinary(desc, create(desc))));
    expect(empty.unknown).toEqual([]);
    expect(Object.keys(empty)).toEqual([...Object.keys(typed), 'unknown']);
    // To protobuf, a pause of 0 s is not the same as none.
    const written = fromBinary(desc, bytesOf(empty));
    expect(equals(desc, written, fromJson(desc, name === 'RetryInfo' ? { retryDelay: '0s' } : {}))).toBe(true);
  });

  it('with debug as protobuf-es writes it says in JSON what it says in bytes', () => {
    const message = fromJson(desc, json);
    const debug = toJson(desc, message) as JsonObject;
    const inJson = read({ '@type': `type.googleapis.com/google.rpc.${name}`, ...debug });
    expect(inJson).toStrictEqual(read({ ...encoded(name, toBinary(desc, message)), debug }));
    const [packed] = packDetails(typed, 'base64') as { readonly debug: JsonObject }[];
    expect(equals(desc, fromJson(desc, packed?.debug ?? {}), message)).toBe(true);
  });
});

it.each([
  [
    'QuotaFailure',
    {
      violations: [
        {
          ...{ subject: 's', description: 'd', apiService: 'run.example', quotaMetric: 'runs', quotaId: 'RunsPerDay' },
          ...{ quotaDimensions: { region: 'eu', zone: '' }, quotaValue: '7', futureQuotaValue: '-9223372036854775808' },
        },
        { quotaValue: '9223372036854775807' },
      ],
    },
    {
      quotaFailure: {
        violations: [
          { subject: 's', description: 'd' },
          { subject: '', description: '' },
        ],
      },
    },
  ],
  [
    'BadRequest',
    { fieldViolations: [{ field: 'a.b', description: 'd', localizedMessage: { locale: 'de', message: 'zu lang' } }] },
    { badRequest: { fieldViolations: [{ field: 'a.b', description: 'd', reason: '' }] } },
  ],
])('the newer fields of %s are skipped', (name, json, typed) => {
  const desc = detailCalled(name);
  expect(read(encoded(name, toBinary(desc, fromJson(desc, json))))).toStrictEqual({ ...typed, unknown: [] });
});

it('LocalizedMessage is none of the nine', () => {
  const desc = detailCalled('LocalizedMessage');
  const entry = encoded('LocalizedMessage', toBinary(desc, fromJson(desc, { locale: 'de', message: 'nein' })));
  expect(read(entry)).toStrictEqual({ unknown: [entry] });
});

/** How a field of a message is written: by its number from 1 on. */
type Written = (writer: BinaryWriter, number: number) => BinaryWriter;

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ufeff', '__proto__', 'k'));

const textField: fc.Arbitrary<Written> = text.map(
  (value) => (writer, number) => writer.tag(number, WireType.LengthDelimited).string(value),
);

/** Fields that nobody knows, of every kind. */
const unknownField: fc.Arbitrary<(writer: BinaryWriter) => BinaryWriter> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 9, max: 40 }), fc.integer({ min: 2 ** 28, max: 2 ** 29 - 1 })),
    fc.constantFrom<Written>(
      (writer, number) => writer.tag(number, WireType.Varint).int64('-1'),
      (writer, number) => writer.tag(number, WireType.Varint).uint32(300),
      (writer, number) => writer.tag(number, WireType.Bit32).fixed32(7),
      (writer, number) => writer.tag(number, WireType.Bit64).fixed64('7'),
      (writer, number) => writer.tag(number, WireType.LengthDelimited).bytes(new Uint8Array([0xff, 0])),
    ),
  )
  .map(
    ([number, write]) =>
      (writer) =>
        write(writer, number),
  );

/** A message of fields in any order, some of them twice, with what nobody knows between them. */
const messageOf = (...kinds: readonly fc.Arbitrary<Written>[]): fc.Arbitrary<Written> =>
  fc
    .array(
      fc.oneof(
        ...kinds.map((kind, index) => kind.map((write) => (writer: BinaryWriter) => write(writer, index + 1))),
        unknownField,
      ),
      { maxLength: 8 },
    )
    .map(
      (fields) => (writer, number) =>
        fields.reduce((all, write) => write(all), writer.tag(number, WireType.LengthDelimited).fork()).join(),
    );

const time = messageOf(
  fc.nat(1_000_000).map((seconds) => (writer, number) => writer.tag(number, WireType.Varint).int64(seconds)),
  fc.nat(999).map((ms) => (writer, number) => writer.tag(number, WireType.Varint).int32(ms * 1_000_000)),
);

const MESSAGES: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  ErrorInfo: messageOf(textField, textField, messageOf(textField, textField)),
  RequestInfo: messageOf(textField, textField),
  RetryInfo: messageOf(time),
  DebugInfo: messageOf(textField, textField),
  QuotaFailure: messageOf(messageOf(textField, textField)),
  PreconditionFailure: messageOf(messageOf(textField, textField, textField)),
  BadRequest: messageOf(messageOf(textField, textField, textField)),
  ResourceInfo: messageOf(textField, textField, textField, textField),
  Help: messageOf(messageOf(textField, textField)),
};

/** What we read, as protobuf-es has it. */
function messageIn(name: string, typed: TypedDetails) {
  const desc = detailCalled(name);
  const { unknown: _, ...known } = typed;
  const [message = {}] = Object.values(known) as unknown as readonly JsonObject[];
  const { retryDelayMs, ...rest } = message;
  const whole = Number(retryDelayMs);
  return fromJson(desc, retryDelayMs === undefined ? rest : { retryDelay: `${(whole / 1000).toFixed(3)}s` });
}

it.each(Object.keys(MESSAGES))('whatever is in the bytes of %s, both read the same', (name) => {
  const desc = detailCalled(name);
  fc.assert(
    fc.property(MESSAGES[name] as fc.Arbitrary<Written>, (write) => {
      // As a field of another message, so without its tag and its length.
      const framed = write(new BinaryWriter(), 1).finish();
      const bytes = framed.subarray(framed.findIndex((byte, at) => at > 0 && byte < 128) + 1);
      const typed = read(encoded(name, bytes));
      expect(typed.unknown).toEqual([]);
      const theirs = fromBinary(desc, bytes);
      // A pause that is not there is one of 0 s to us.
      const isNone = name === 'RetryInfo' && !('retryDelay' in (toJson(desc, theirs) as object));
      expect(equals(desc, messageIn(name, typed), isNone ? fromJson(desc, { retryDelay: '0s' }) : theirs)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
