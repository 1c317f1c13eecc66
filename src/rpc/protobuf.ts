import type { FieldKind } from './detail-types.js';

/*
 * As much of protobuf's wire format as google's error details need: texts, messages of them, maps of them, and a Duration.
 */

type Fields = Readonly<Record<string, FieldKind>>;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** One field on the wire: its number, and its bytes or its integer; undefined where it is of a kind that no field here has. */
type WireField = readonly [number: number, value: Uint8Array | number | undefined];

/**
 * The fields in `bytes`, one behind the other.
 *
 * @throws RangeError where they end too early, or one is of a kind or a number that protobuf does not have; groups, which nobody writes any more, too
 */
function* wireFields(bytes: Uint8Array): Generator<WireField> {
  let at = 0;
  const integer = (): number => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      // Most integers are one byte, and BigInts are dear.
      if (shift === 0n && byte < 128) return byte;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
    throw new RangeError('an integer without an end');
  };
  while (at < bytes.length) {
    const tag = integer();
    const size = { 0: 0, 1: 8, 2: -1, 5: 4 }[tag & 7];
    if (size === undefined || tag < 8 || tag > 0xffffffff) throw new RangeError(`a field with the tag ${tag}`);
    const value = size <= 0 ? integer() : size;
    if (size === 0) {
      yield [tag >>> 3, value];
    } else {
      if (value < 0 || at + value > bytes.length) throw new RangeError('a field without an end');
      yield [tag >>> 3, size < 0 ? bytes.subarray(at, at + value) : undefined];
      at += value;
    }
  }
}

/** @throws TypeError where `value` is no bytes */
function bytesIn(value: WireField[1]): Uint8Array {
  if (typeof value !== 'object') throw new TypeError('a field of another kind');
  return value;
}

/** @throws TypeError where `value` is no UTF-8 */
const textOf = (value: WireField[1]): string =>
  // A byte order mark is a letter like any other.
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesIn(value));

/** A message of texts by the names of its fields. */
function textsIn(bytes: Uint8Array, names: readonly string[]): Record<string, string> {
  const texts = names.map((name) => [name, ''] as [string, string]);
  for (const [number, text] of wireFields(bytes)) {
    const field = texts[number - 1];
    if (field) field[1] = textOf(text);
  }
  return Object.fromEntries(texts);
}

/**
 * The message in `bytes` as JSON has it, by protobuf's names.
 *
 * @throws RangeError or TypeError where they are no such message
 */
export function decode(bytes: Uint8Array, fields: Fields): Record<string, unknown> {
  const entries = Object.entries(fields);
  const message: Record<string, unknown> = {};
  for (const [number, value] of wireFields(bytes)) {
    const [name, kind] = entries[number - 1] ?? [];
    if (name !== undefined && kind !== undefined) message[name] = merged(message[name], bytesIn(value), kind);
  }
  return message;
}

/** What a field holds that is there once more: a text is replaced, the parts of a time too, a list and a map grow. */
function merged(before: unknown, bytes: Uint8Array, kind: FieldKind): unknown {
  if (kind === 'text') return textOf(bytes);
  if (kind === 'ms') return { ...(before as object | undefined), ...durationIn(bytes) };
  if (kind === 'map') {
    const { key = '', value } = textsIn(bytes, ['key', 'value']);
    const all = { value, enumerable: true, configurable: true, writable: true };
    return Object.defineProperty((before ?? {}) as object, key, all);
  }
  const list = (before ?? []) as unknown[];
  list.push(kind === 'texts' ? textOf(bytes) : textsIn(bytes, kind));
  return list;
}

function durationIn(bytes: Uint8Array): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const [number, value] of wireFields(bytes)) {
    const name = ['seconds', 'nanos'][number - 1];
    if (name === undefined) continue;
    if (typeof value !== 'number') throw new TypeError('a field of another kind');
    parts[name] = value;
  }
  return parts;
}

/** A field of bytes, as the wire has it. */
function field(number: number, value: readonly number[]): number[] {
  return [(number << 3) | 2, ...varint(value.length), ...value];
}

/** A field of one text: none where that is empty. */
function textField(number: number, text: unknown): number[] {
  const bytes = utf8(text);
  return bytes.length === 0 ? [] : field(number, bytes);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let left = BigInt.asUintN(64, BigInt(value)); ; left >>= 7n) {
    if (left < 128n) return [...bytes, Number(left)];
    bytes.push(Number(left & 127n) | 128);
  }
}

const utf8 = (text: unknown): number[] => [...new TextEncoder().encode(String(text ?? ''))];

/** `message`, by protobuf's names and with times in milliseconds, as the wire has it. */
export function encode(message: Readonly<Record<string, unknown>>, fields: Fields): Uint8Array {
  const bytes = Object.entries(fields).flatMap(([name, kind], index) => {
    const value = message[name];
    const number = index + 1;
    if (kind === 'text') return textField(number, value);
    if (kind === 'ms') return value === undefined ? [] : field(number, durationBytes(value));
    if (kind === 'map') {
      return Object.entries((value ?? {}) as object).flatMap(([key, text]) =>
        field(number, [...textField(1, key), ...textField(2, text)]),
      );
    }
    const entries = Array.isArray(value) ? value : [];
    if (kind === 'texts') return entries.flatMap((text) => field(number, utf8(text)));
    return entries.flatMap((entry: Readonly<Record<string, unknown>>) =>
      field(
        number,
        kind.flatMap((inner, at) => textField(at + 1, entry[inner])),
      ),
    );
  });
  return Uint8Array.from(bytes);
}

function durationBytes(ms: unknown): number[] {
  const { seconds, nanos } = durationOf(ms);
  return [...(seconds === 0 ? [] : [8, ...varint(seconds)]), ...(nanos === 0 ? [] : [16, ...varint(nanos)])];
}

/** The longest Duration, of 10,000 years, in milliseconds. */
const LONGEST = 315_576_000_000_000;

/** Milliseconds as a Duration, to the nanosecond; a number that is none is 0. */
export function durationOf(ms: unknown): { readonly seconds: number; readonly nanos: number } {
  const bounded = Math.min(Math.max(Number(ms) || 0, -LONGEST), LONGEST);
  const rest = bounded % 1000;
  const nanos = Math.round(rest * 1e6);
  // What is less than half a nanosecond short of a second is the second.
  const carry = Math.trunc(nanos / 1e9);
  return { seconds: (bounded - rest) / 1000 + carry, nanos: nanos - carry * 1e9 };
}
