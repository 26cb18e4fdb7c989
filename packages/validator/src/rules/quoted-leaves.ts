import type { Authored } from '@digital-accords/model';
import type { RuleContext } from './rule.ts';

/**
 * Texts of the leaves that a commitment quotes.
 *
 * @param commitment a commitment
 * @param readings documents, read
 * @returns the texts; none at all where one of the leaves is not known, since words might stand there
 */
export function quotedLeaves(
  { quotes }: Pick<Authored.Commitment, 'quotes'>,
  readings: RuleContext['readings'],
): readonly string[] {
  const texts = quotes.flatMap(({ document, leaf }) => readings.get(document)?.byLocator.get(leaf)?.leaf.text ?? []);
  return texts.length === quotes.length ? texts : [];
}
