/** `RESOURCE_DOES_NOT_EXIST`, `models/not-found`, `OOMKilled` → the words run together, each with a capital. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]/)
    .map((word) => {
      const rest = word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1);
      return word.charAt(0).toUpperCase() + rest;
    })
    .join('');
}

/** The name of a code's class where the row gives none: PascalCase, with `Error` or what else is asked for behind it unless it ends so already. */
export function defaultClassName(name: string, prefix = '', suffix = 'Error'): string {
  const pascal = prefix + pascalCase(name);
  return pascal.endsWith(suffix) ? pascal : pascal + suffix;
}
