import { type Document, labels } from '@digital-accords/model';
import { render } from '@digital-accords/validator';
import type { Reader } from '../../registry/names.ts';
import { table } from '../../terminal/table.ts';
import { visible } from '../../terminal/visible.ts';
import type { QuotedLeaf } from './shown.ts';
import { words } from './words.ts';

/**
 * The leaves of a document, each with its locator and its role, and under it the records that quote it.
 *
 * @param document a published document
 * @param quoted what quotes its leaves, in their order
 * @param reader language and names
 */
export function leafLines(
  { text, derived }: Document,
  quoted: readonly QuotedLeaf[],
  { language, named }: Reader,
): readonly string[] {
  const points = [...(derived.text ?? '')];
  const leaves = text.state === 'held' ? text.leaves : [];
  const rows = leaves.map(({ leaf, role, redacted, derived: { start, end } }) => [
    visible(leaf),
    role ? labels.role[role][language] : '',
    `${visible(points.slice(start, end).join(''))}${redacted ? ` ${words.redacted[language]}` : ''}`,
  ]);
  return table(rows, { flexible: 2 }).flatMap((line, at) => {
    const ids = new Set(quoted[at]?.quotedBy.map(({ id }) => id));
    return [line, ...[...ids].map((id) => `    ${render(words['quoted-by'], { what: named(id) }, language)}`)];
  });
}
