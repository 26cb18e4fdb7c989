import ts from '@typescript/typescript6';

/**
 * Makes every property and every list of some types readonly. json-schema-to-typescript has no option for it.
 *
 * @param text type declarations: interfaces and aliases
 * @returns the same declarations; `T[]` is `readonly T[]` and `[T, ...T[]]` is `readonly [T, ...T[]]`
 */
export function deepReadonly(text: string): string {
  const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    // Of two insertions at one place, the outer one comes first: a node is visited before its children.
    if (ts.isPropertySignature(node)) insertions.push({ at: node.getStart(file), text: 'readonly ' });
    if (isList(node) && !ts.isRestTypeNode(node.parent)) {
      const inList = ts.isArrayTypeNode(node.parent);
      insertions.push({ at: node.getStart(file), text: inList ? '(readonly ' : 'readonly ' });
      if (inList) insertions.push({ at: node.end, text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return insertions
    .sort((a, b) => a.at - b.at)
    .reduceRight((edited, { at, text: inserted }) => edited.slice(0, at) + inserted + edited.slice(at), text);
}

function isList(node: ts.Node): boolean {
  return ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node);
}
