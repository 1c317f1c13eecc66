/**
 * `JSON.stringify` for any value: of any depth, and without an exception. What JSON cannot hold is cut and marked: a circular
 * reference and an unreadable member become a string that says so, a BigInt its digits.
 */
export function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    // Too deep for the engine, circular, a BigInt, or a getter that throws.
    return stringifyDeep(value);
  }
}

/** One container on the way down: what is left of it, and how it closes. */
interface Level {
  readonly container: object;
  readonly members: Iterator<readonly [prefix: string, member: unknown]>;
  readonly close: string;
  first: boolean;
}

/** With a stack of its own, so that the depth is bounded by memory alone. */
function stringifyDeep(root: unknown): string {
  const parts: string[] = [];
  const levels: Level[] = [];
  const open = new Set<object>();
  const put = (value: unknown): void => {
    const level = levelOf(value);
    if (typeof level === 'string') {
      parts.push(level);
    } else if (open.has(level.container)) {
      parts.push('"[cut: circular]"');
    } else {
      parts.push(level.close === ']' ? '[' : '{');
      open.add(level.container);
      levels.push(level);
    }
  };
  put(root);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = level.members.next();
    if (next.done) {
      parts.push(level.close);
      open.delete(level.container);
      levels.pop();
    } else {
      const [prefix, member] = next.value;
      parts.push(level.first ? prefix : `,${prefix}`);
      level.first = false;
      put(member);
    }
  }
  return parts.join('');
}

function levelOf(value: unknown): Level | string {
  if (typeof value === 'bigint') return `"${value}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  try {
    const members = Array.isArray(value)
      ? Array.from(value, (entry: unknown) => ['', entry] as const)
      : membersOf(value);
    return {
      container: value,
      members: members[Symbol.iterator](),
      close: Array.isArray(value) ? ']' : '}',
      first: true,
    };
  } catch {
    return '"[cut: unreadable]"';
  }
}

/** The members that JSON has a place for, as `JSON.stringify` chooses them. */
function membersOf(value: object): (readonly [prefix: string, member: unknown])[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined && typeof member !== 'function' && typeof member !== 'symbol')
    .map(([name, member]) => [`${JSON.stringify(name)}:`, member]);
}
