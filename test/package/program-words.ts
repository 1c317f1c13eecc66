import ts from 'typescript';

/** What a program says, read without running it. */
export interface ProgramWords {
  /**
   * Its names and strings, each whole, and what is packed into tables of codes and lineages of classes: `conflict` is among them, or
   * is not, whatever its sentences say.
   */
  readonly words: ReadonlySet<string>;
  /** The names that it uses and declares nowhere. Scopes are not told apart: what is declared anywhere is no global. */
  readonly globals: readonly string[];
  /** The modules that it wants to be loaded, and `import()` and `import.meta`. */
  readonly imports: readonly string[];
}

/** Reads a JavaScript program, minified or not. */
export function programWords(text: string): ProgramWords {
  const words = new Set<string>();
  const used = new Set<string>();
  const declared = new Set<string>();
  const imports: string[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      words.add(node.text);
      if (isDeclared(node, parent)) declared.add(node.text);
      else if (isUsed(node, parent)) used.add(node.text);
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const word of wordsIn(isRaised(parent) ? node.text.toUpperCase() : node.text)) words.add(word);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      if (node.moduleSpecifier) imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(parent)) imports.push('import()');
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) imports.push('import.meta');
    ts.forEachChild(node, (child) => visit(child, node));
  };
  const file = ts.createSourceFile('program.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  visit(file, file);
  return { words, globals: [...used].filter((name) => !declared.has(name)).sort(), imports };
}

/** Whether a literal is written in small letters and meant in capitals. */
function isRaised(parent: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'toUpperCase';
}

const wordsIn = (text: string): string[] => [text, ...entriesIn(text)];

/** The codes and classes of `'404 A B+ C:Class:Parent<'` and `'/Parent/Class'`. In a sentence a full stop or a comma is behind a word. */
function entriesIn(text: string): string[] {
  const entries = (text.startsWith('/') ? text.slice(1).split('/') : text.split(/[ :]/)).map((entry) =>
    entry.replace(/[+<>?]*$/, ''),
  );
  return entries.every((entry) => /^[\w/-]*$/.test(entry)) ? entries : [];
}

function isDeclared(name: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isClassLike(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isFunctionExpression(parent) ||
      ts.isImportClause(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === name
  );
}

/** Whether an identifier that declares nothing is a variable: not the name of a member, a label, or what a module exports. */
function isUsed(name: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent)) return (parent.propertyName ?? parent.name) === name;
  const { name: named, propertyName, label } = parent as { name?: unknown; propertyName?: unknown; label?: unknown };
  return named !== name && propertyName !== name && label !== name;
}
