import type { FieldKind } from './detail-types.js';

/*
 * As much of protobuf's wire format as google's error details need: texts, messages of them, maps of them, and a Duration.
 */

type Fields = Readonly<Record<string, FieldKind>>;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
declare function atob(base64: string): string;
declare function btoa(binary: string): string;

/** The bytes that base64 stands for, with or without padding, of either alphabet. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
}

/** `bytes` in base64 without padding, as Connect writes it. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/=+$/, '');
}

/** One field on the wire: its number, and its bytes or its integer. */
type WireField = readonly [number: number, value: Uint8Array | number];

/**
 * The fields in `bytes`, one behind the other.
 *
 * @throws RangeError where they end too early or are of a kind that no message here has
 */
function* wireFields(bytes: Uint8Array): Generator<WireField> {
  let at = 0;
  const integer = (): number => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
    throw new RangeError('an integer without an end');
  };
  while (at < bytes.length) {
    const tag = integer();
    const size = { 0: 0, 1: 8, 2: -1, 5: 4 }[tag & 7];
    if (size === undefined) throw new RangeError(`a field of the kind ${tag & 7}`);
    const value = size <= 0 ? integer() : size;
    if (size === 0) {
      yield [tag >>> 3, value];
    } else {
      if (value < 0 || at + value > bytes.length) throw new RangeError('a field without an end');
      yield [tag >>> 3, bytes.subarray(at, at + value)];
      at += value;
    }
  }
}

const textOf = (value: Uint8Array | number): string =>
  typeof value === 'number' ? '' : new TextDecoder('utf-8', { fatal: true }).decode(value);

/** A message of texts by the names of its fields. */
function textsIn(value: Uint8Array | number, names: readonly string[]): Record<string, string> {
  const texts = names.map((name) => [name, ''] as [string, string]);
  for (const [number, text] of typeof value === 'number' ? [] : wireFields(value)) {
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
  const names = Object.keys(fields);
  const message: Record<string, unknown> = {};
  const push = (name: string, entry: unknown): void => {
    message[name] = [...((message[name] as unknown[] | undefined) ?? []), entry];
  };
  for (const [number, value] of wireFields(bytes)) {
    const name = names[number - 1];
    const kind = name === undefined ? undefined : fields[name];
    if (name === undefined || kind === undefined) continue;
    if (kind === 'text') message[name] = textOf(value);
    else if (kind === 'texts') push(name, textOf(value));
    else if (kind === 'ms') message[name] = durationIn(value);
    else if (kind === 'map') {
      const { key = '', value: text } = textsIn(value, ['key', 'value']);
      message[name] = { ...(message[name] as object | undefined), ...Object.fromEntries([[key, text]]) };
    } else push(name, textsIn(value, kind));
  }
  return message;
}

function durationIn(value: Uint8Array | number): { seconds: number; nanos: number } {
  const [, seconds = 0, nanos = 0] = [...(typeof value === 'number' ? [] : wireFields(value))].reduce<number[]>(
    (parts, [number, part]) => Object.assign(parts, { [number]: part }),
    [],
  );
  return { seconds, nanos };
}

/** A field of bytes, as the wire has it. */
function field(number: number, value: readonly number[]): number[] {
  return value.length === 0 ? [] : [(number << 3) | 2, ...varint(value.length), ...value];
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
    if (kind === 'text') return field(number, utf8(value));
    if (kind === 'ms') return field(number, duration(Number(value) || 0));
    if (kind === 'map') {
      return Object.entries((value ?? {}) as object).flatMap(([key, text]) =>
        field(number, [...field(1, utf8(key)), ...field(2, utf8(text))]),
      );
    }
    const entries = Array.isArray(value) ? value : [];
    if (kind === 'texts') return entries.flatMap((text) => field(number, utf8(text)));
    return entries.flatMap((entry: Readonly<Record<string, unknown>>) =>
      field(
        number,
        kind.flatMap((inner, at) => field(at + 1, utf8(entry[inner]))),
      ),
    );
  });
  return Uint8Array.from(bytes);
}

function duration(ms: number): number[] {
  const seconds = Math.trunc(ms / 1000);
  const nanos = Math.round((ms - seconds * 1000) * 1e6);
  return [...(seconds === 0 ? [] : [8, ...varint(seconds)]), ...(nanos === 0 ? [] : [16, ...varint(nanos)])];
}
