/** Levels of nesting that `toJSON` hands to `JSON.stringify`, which overflows at some thousands. */
export const MAX_DEPTH = 500;

/**
 * A copy of `value` that `JSON.stringify` can take: what is nested deeper than {@link MAX_DEPTH}, circular, or unreadable is
 * replaced by a string that says so, and a BigInt by its digits.
 */
export function cut(value: unknown): unknown {
  return copy(value, new Set());
}

function copy(value: unknown, above: Set<object>): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return '[cut: circular]';
  if (above.size >= MAX_DEPTH) return `[cut: deeper than ${MAX_DEPTH} levels]`;
  above.add(value);
  try {
    if (Array.isArray(value)) return value.map((entry) => copy(entry, above));
    if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member, above)]));
  } catch {
    return '[cut: unreadable]';
  } finally {
    above.delete(value);
  }
}
