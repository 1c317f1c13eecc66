/** What stands in place of what refuses to be read. */
const UNREADABLE = '[cut: unreadable]';

/** Levels of nesting that are written: a value whose getters make new ones without end stops somewhere. */
const DEEPEST = 200_000;

/** Levels of nesting that `toJSON` hands to `JSON.stringify`, which overflows at some thousands. */
export const MAX_DEPTH = 500;

/** A member, and what JSON has of it. */
type Member = readonly [name: string, member: unknown, json: unknown];

/** One container on the way down: what is left of it, and how it closes. */
interface Level {
  /** The container, and what it gave by its `toJSON`. */
  readonly containers: readonly unknown[];
  readonly members: Iterator<Member>;
  readonly close: ']' | '}';
  first: boolean;
}

/**
 * `JSON.stringify` for any value: of any depth, and without an exception. What JSON cannot hold is cut and marked: a circular reference, an
 * unreadable member and what is nested deeper than `deepest` become a string that says so, a BigInt its digits. Each getter and each
 * `toJSON` runs once. With a stack of its own, so that the depth is bounded by memory alone.
 */
export function stringify(value: unknown, deepest = DEEPEST): string {
  const levels: Level[] = [];
  const open = new Set<unknown>();
  let text = '';
  const put = (member: unknown, json: unknown): void => {
    if (typeof json === 'function') text += 'null';
    else if (typeof json !== 'object' || json === null) text += JSON.stringify(json) ?? 'null';
    else if (open.has(json) || open.has(member)) text += '"[cut: circular]"';
    else if (levels.length >= deepest) text += `"[cut: deeper than ${deepest} levels]"`;
    else text += enter(member, json);
  };
  const enter = (member: unknown, json: object): string => {
    try {
      const isList = Array.isArray(json);
      const members = (isList ? entriesOf(json) : membersOf(json))[Symbol.iterator]();
      levels.push({ containers: [json, member], members, close: isList ? ']' : '}', first: true });
      open.add(json).add(member);
      return isList ? '[' : '{';
    } catch {
      return `"${UNREADABLE}"`;
    }
  };
  put(value, toJson('', value));
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = level.members.next();
    if (next.done) {
      text += level.close;
      for (const container of level.containers) open.delete(container);
      levels.pop();
    } else {
      const [name, member, json] = next.value;
      if (!level.first) text += ',';
      level.first = false;
      if (level.close === '}') text += `${JSON.stringify(name)}:`;
      put(member, json);
    }
  }
  return text;
}

/** A copy of `value` that `JSON.stringify` can take, cut and marked as {@link stringify} does from {@link MAX_DEPTH} levels on. */
export function cut(value: unknown): unknown {
  return JSON.parse(stringify(value, MAX_DEPTH));
}

/**
 * What JSON has of a value at `key`, as `JSON.stringify` finds it: what its `toJSON` gives, of a boxed text, number or boolean what is in it, of
 * a BigInt its digits.
 */
function toJson(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
  try {
    const { toJSON } = value as { toJSON?: unknown };
    const json: unknown = typeof toJSON === 'function' ? toJSON.call(value, key) : value;
    if (typeof json === 'bigint') return String(json);
    return json instanceof String || json instanceof Number || json instanceof Boolean ? json.valueOf() : json;
  } catch {
    return UNREADABLE;
  }
}

/** The members that JSON has a place for, each read once. */
function membersOf(value: object): Member[] {
  return Object.keys(value).flatMap((name) => {
    const member = memberOf(value, name);
    const json = toJson(name, member);
    return json === undefined || typeof json === 'function' || typeof json === 'symbol' ? [] : [[name, member, json]];
  });
}

function memberOf(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    return UNREADABLE;
  }
}

/** `value` as a plain object: each member read once, without those that are functions; marked where it cannot be read. */
export function readable(value: object): Record<string, unknown> {
  try {
    const members = Object.keys(value).map((name) => [name, memberOf(value, name)] as const);
    return Object.fromEntries(members.filter(([, member]) => typeof member !== 'function'));
  } catch {
    return { '…': UNREADABLE };
  }
}

/** The entries of a list likewise; what JSON has no place for is null. */
function entriesOf(list: readonly unknown[]): Member[] {
  return Array.from(list, (entry, at) => ['', entry, toJson(String(at), entry)]);
}
