import ts from 'typescript';

const HOLE = '\0';

/** The text of a string or of a template, with a mark for every part that is only known at run time; null for other code. */
function literalOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((span) => HOLE + span.literal.text).join('');
  return null;
}

const calledName = (call) => (ts.isIdentifier(call.expression) ? call.expression.text : ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '');

/** Keys in an argument that may choose between several. */
function keysIn(node) {
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)];
  const literal = literalOf(node);
  return literal === null ? [] : [literal];
}

/**
 * What a source file says about texts.
 * @param {string} source @param {string} file
 * @returns {{literals: string[], asked: string[], namespaces: string[]}} Every string in it; the keys that it hands to `t`;
 *   the namespaces that it opens.
 */
export function textsOf(source, file) {
  const found = { literals: [], asked: [], namespaces: [] };
  const visit = (node) => {
    const literal = literalOf(node);
    if (literal !== null) found.literals.push(literal);
    if (ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey' && node.initializer && ts.isStringLiteral(node.initializer)) found.asked.push(node.initializer.text);
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const name = calledName(node);
      if (name === 't') found.asked.push(...keysIn(node.arguments[0]));
      if (name === 'useText') found.namespaces.push(...keysIn(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

/** Whether a key is one that the string, with its open parts, can become. @param {string} pattern @param {string} key */
export function fits(pattern, key) {
  if (!pattern.includes(HOLE)) return pattern === key;
  const source = pattern.split(HOLE).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
  return new RegExp(`^${source}$`).test(key);
}
