// What Stryker would mutate, and cannot.

/** @typedef {{ isStringLiteral(): boolean, parentPath?: { isClassMethod(): boolean }, key: unknown }} NodePath as Babel has it, in part */

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'method-names',
    value: {
      /** @type {(path: NodePath) => string | undefined} Why `path` is left as it is. */
      shouldIgnore(path) {
        const isName = path.isStringLiteral() && path.key === 'key' && path.parentPath?.isClassMethod();
        return isName
          ? "A method's name in quotes: an expression, which could be switched, cannot stand there."
          : undefined;
      },
    },
  },
];
