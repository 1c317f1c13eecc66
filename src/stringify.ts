/** What stands in place of what refuses to be read. */
const UNREADABLE = '[cut: unreadable]';

/** Levels of nesting that are written: a value whose getters make new ones without end stops somewhere. */
const DEEPEST = 200_000;

/** Levels whose containers are remembered, so that what stands in itself is known; a circle below them ends at the depth that is written. */
const REMEMBERED = 10_000;

/** Pieces of text that are joined at once. */
const PIECES = 4096;

/** Levels of nesting that `toJSON` hands to `JSON.stringify`, which overflows at some thousands. */
export const MAX_DEPTH = 500;

/** One container on the way down: what JSON has of it, what it was before, and how far it is written. */
interface Level {
  readonly json: object;
  readonly member: unknown;
  /** The names of an object's members; undefined for a list, and where the last of them is read: the garbage collector has less to carry along. */
  names: readonly string[] | undefined;
  readonly close: ']' | '}';
  readonly length: number;
  at: number;
  /** Whether something stands in it already. */
  some: boolean;
}

/**
 * `JSON.stringify` for any value: of any depth, and without an exception. What JSON cannot hold is cut and marked: a circular reference, an
 * unreadable member and what is nested deeper than `deepest` become a string that says so, a BigInt its digits. Each getter and each
 * `toJSON` runs once. With a stack of its own, so that the depth is bounded by memory alone.
 */
export function stringify(value: unknown, deepest = DEEPEST): string {
  const levels: Level[] = [];
  const open = new Set<unknown>();
  let whole = '';
  let pieces: string[] = [];
  const write = (piece: string): void => {
    // A long text is not copied once more.
    const isLong = piece.length > PIECES;
    if (!isLong && pieces.push(piece) < PIECES) return;
    whole += pieces.join('') + (isLong ? piece : '');
    pieces = [];
  };
  const put = (member: unknown, json: unknown): void => {
    if (typeof json !== 'object' || json === null) write(hasPlace(json) ? JSON.stringify(json) : 'null');
    else if (open.has(json) || open.has(member)) write('"[cut: circular]"');
    else if (levels.length >= deepest) write(`"[cut: deeper than ${deepest} levels]"`);
    else enter(member, json);
  };
  const enter = (member: unknown, json: object): void => {
    const level = levelOf(member, json);
    if (level) levels.push(level);
    write(level ? (level.close === '}' ? '{' : '[') : `"${UNREADABLE}"`);
    if (level && levels.length <= REMEMBERED) open.add(json).add(member);
  };
  put(value, toJson('', value));
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { json: container, names, at, close } = level;
    if (at === level.length) {
      write(close);
      open.delete(container);
      open.delete(level.member);
      levels.pop();
      continue;
    }
    level.at += 1;
    if (level.at === level.length) level.names = undefined;
    const name = names?.[at] ?? at;
    const member = memberOf(container, name);
    const json = toJson(name, member);
    if (close === '}' && !hasPlace(json)) continue;
    if (level.some) write(',');
    level.some = true;
    if (close === '}') write(`${JSON.stringify(name)}:`);
    put(member, json);
  }
  return whole + pieces.join('');
}

/** A copy of `value` that `JSON.stringify` can take, cut and marked as {@link stringify} does from {@link MAX_DEPTH} levels on. */
export function cut(value: unknown): unknown {
  return JSON.parse(stringify(value, MAX_DEPTH));
}

/** `value` as a plain object: each member read once, without those that are functions; marked where it cannot be read. */
export function readable(value: object): Record<string, unknown> {
  try {
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const member = memberOf(value, name);
      if (typeof member === 'function') continue;
      // An assignment would take it for something else.
      if (name === '__proto__') Object.defineProperty(copy, name, { value: member, enumerable: true });
      else copy[name] = member;
    }
    return copy;
  } catch {
    return { '…': UNREADABLE };
  }
}

function levelOf(member: unknown, json: object): Level | undefined {
  try {
    const names = Array.isArray(json) ? undefined : Object.keys(json);
    const { length } = names ?? (json as readonly unknown[]);
    return { json, member, names, close: names ? '}' : ']', length, at: 0, some: false };
  } catch {
    return undefined;
  }
}

/** Whether JSON has a place for what is no container. */
function hasPlace(json: unknown): boolean {
  return json !== undefined && typeof json !== 'function' && typeof json !== 'symbol';
}

/**
 * What JSON has of a value at `key`, as `JSON.stringify` finds it: what its `toJSON` gives, of a boxed text, number or boolean what is in it, of
 * a BigInt its digits.
 */
function toJson(key: string | number, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
  try {
    const { toJSON } = value as { toJSON?: unknown };
    const json: unknown = typeof toJSON === 'function' ? toJSON.call(value, String(key)) : value;
    if (typeof json === 'bigint') return String(json);
    return json instanceof String || json instanceof Number || json instanceof Boolean ? json.valueOf() : json;
  } catch {
    return UNREADABLE;
  }
}

function memberOf(value: object, name: string | number): unknown {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    return UNREADABLE;
  }
}
