/** Gives `object` a member of its own: one called `__proto__` is a member like any other, which an assignment would take for something else. */
export function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true });
  else object[name] = value;
}
