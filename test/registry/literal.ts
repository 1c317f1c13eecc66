/** What a generated program has between quotes behind `name`, as it means it: what is raised to capitals in capitals. */
export function literalBehind(name: string, program: string): string | undefined {
  const [, literal, raised] = new RegExp(`${name}[^']*'([^']*)'(\\.toUpperCase\\(\\))?`).exec(program) ?? [];
  return raised === undefined ? literal : literal?.toUpperCase();
}
