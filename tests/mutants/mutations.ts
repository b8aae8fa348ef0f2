import ts from 'typescript';

/** One small change of a module that a test should notice. */
export interface Mutation {
  /** Offsets of the text that is replaced. */
  start: number;
  end: number;
  text: string;
  /** What was done, for the report. */
  kind: string;
  /** Whether it is done in a function, not where the module is loaded. */
  within: boolean;
}

const flips = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
]);

/** Calls without which a chain still runs. */
const dispensable = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse', 'trim', 'flat']);

const isModuleName = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);

/** `a.id < b.id ? -1 : 1`: ids are unique, so that `<=` is the same order; the condition is negated all the same. */
const comparesForOrder = (node: ts.Node): boolean =>
  ts.isConditionalExpression(node.parent) &&
  node.parent.condition === node &&
  /^-1$/.test(node.parent.whenTrue.getText());

/** The 1 or -1 of `a < b ? -1 : 1`: an order looks at the sign alone. */
const isSignOfOrder = (node: ts.NumericLiteral): boolean => {
  const branch = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  const { parent } = branch;
  return (
    node.text === '1' &&
    ts.isConditionalExpression(parent) &&
    parent.condition !== branch &&
    [parent.whenTrue, parent.whenFalse].some((it) => it.getText() === '-1')
  );
};

/**
 * One more; of a limit of thousands (bytes, metres, lines), of which one more is nothing, the double; of a rank, between tens of
 * which one more is the same place, the first place (the last for the first).
 */
function otherThan(node: ts.NumericLiteral): number {
  const number = Number(node.text.replaceAll('_', ''));
  if (ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'rank')
    return number === 0 ? 999 : 0;
  return number < 1000 ? number + 1 : number * 2;
}

/** What may be done at one node. */
function* mutationsAt(node: ts.Node, source: ts.SourceFile): Generator<Omit<Mutation, 'within'>> {
  const at = (it: ts.Node, text: string, kind: string) => ({
    start: it.getStart(source),
    end: it.end,
    text,
    kind,
  });
  const flip =
    ts.isBinaryExpression(node) && !comparesForOrder(node) ? flips.get(node.operatorToken.kind) : undefined;
  if (ts.isBinaryExpression(node) && flip) yield at(node.operatorToken, flip, 'operator');
  if (ts.isIfStatement(node)) yield at(node.expression, `!(${node.expression.getText(source)})`, 'condition');
  if (ts.isConditionalExpression(node))
    yield at(node.condition, `!(${node.condition.getText(source)})`, 'condition');
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    yield at(node, node.operand.getText(source), 'negation');
  if (ts.isNumericLiteral(node) && !isSignOfOrder(node)) yield at(node, String(otherThan(node)), 'number');
  if (ts.isStringLiteral(node) && node.text !== '' && !isModuleName(node)) yield at(node, "''", 'text');
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
    yield at(
      node,
      `[${node.elements
        .slice(1)
        .map((it) => it.getText(source))
        .join(', ')}]`,
      'item',
    );
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    dispensable.has(node.expression.name.text)
  )
    yield at(node, node.expression.expression.getText(source), 'call');
}

/** All mutations of a module: never of its imports, types or comments. */
export function mutationsOf(text: string): Mutation[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node, within: boolean): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const it of mutationsAt(node, source)) found.push({ ...it, within });
    const inside = within || ts.isFunctionLike(node) || ts.isPropertyDeclaration(node);
    ts.forEachChild(node, (it) => visit(it, inside));
  };
  visit(source, false);
  return found;
}

/** The module with one mutation. */
export const mutated = (
  text: string,
  { start, end, text: by }: Pick<Mutation, 'start' | 'end' | 'text'>,
): string => text.slice(0, start) + by + text.slice(end);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
