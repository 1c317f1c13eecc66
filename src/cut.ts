/** Levels of nesting that `toJSON` hands to `JSON.stringify`, which overflows at some thousands. */
export const MAX_DEPTH = 500;

/**
 * A copy of `value` that `JSON.stringify` can take: what is nested deeper than {@link MAX_DEPTH}, circular, or unreadable is
 * replaced by a string that says so, and a BigInt by its digits.
 */
export function cut(value: unknown, ancestors: readonly unknown[] = []): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value)) return '[cut: circular]';
  if (ancestors.length >= MAX_DEPTH) return `[cut: deeper than ${MAX_DEPTH} levels]`;
  const inside = [...ancestors, value];
  try {
    if (Array.isArray(value)) return value.map((entry) => cut(entry, inside));
    if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member, inside)]));
  } catch {
    return '[cut: unreadable]';
  }
}
