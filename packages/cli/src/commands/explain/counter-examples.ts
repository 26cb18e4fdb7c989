import { type Authored, findRecord, isCurrent } from '@digital-accords/model';
import type { Release } from '@digital-accords/validator';
import type { Example } from './examples.ts';

/** Words that one of two readers gave a term, and why the term does not hold. */
export interface CounterExample extends Example {
  /** What holds. */
  readonly settled: string;
  readonly reason: Authored.LocalizedText;
}

/** So many are shown. */
const MOST = 3;

/** The vocabulary of the terms that a dispute is about. */
const schemes: Readonly<Record<Authored.Dispute['about'] | Authored.FieldDispute['field'], string>> = {
  role: 'role',
  units: '',
  predicates: 'predicate-form',
  strength: 'strength',
  action: 'action',
  otherActions: 'action',
  modifiers: 'modifier',
  horizon: 'horizon',
  topics: 'topic',
  fora: '',
  instruments: '',
};

/**
 * Quotes that nearly carry a term, at most three: one of two independent readers gave it, and the settlement did not.
 *
 * @param scheme name of the vocabulary
 * @param term the term
 * @param release the registry
 */
export function counterExamplesOf(scheme: string, term: string, release: Release): readonly CounterExample[] {
  const nearly = ({ first, second, settled }: Pick<Authored.Dispute, 'first' | 'second' | 'settled'>): boolean =>
    [first, second].some((reading) => termsOf(reading).includes(term)) && !termsOf(settled).includes(term);
  return release.registry.byType['coding-report']
    .filter(isCurrent)
    .flatMap((report) => [
      ...report.disputes
        .filter((dispute) => schemes[dispute.about] === scheme && nearly(dispute))
        .flatMap((dispute) => atLeaf(dispute, report, release)),
      ...(report.fields?.disputes ?? [])
        .filter((dispute) => schemes[dispute.field] === scheme && nearly(dispute))
        .flatMap((dispute) => inCommitment(dispute, report, release)),
    ])
    .slice(0, MOST);
}

/** Values of a list are joined by commas, predicates of a unit by arrows, units by semicolons. */
function termsOf(reading: string): readonly string[] {
  return reading.split(/, | > |; /);
}

function atLeaf(
  { leaf, settled, reason }: Authored.Dispute,
  { id, document }: Authored.CodingReport,
  { placedTexts }: Release,
): readonly CounterExample[] {
  const placed = placedTexts.get(document)?.byLocator.get(leaf);
  if (!placed || placed.authored.redacted) return [];
  return [{ document, leaf, exact: placed.leaf.text, record: id, settled, reason }];
}

function inCommitment(
  { commitment, settled, reason }: Authored.FieldDispute,
  { id }: Authored.CodingReport,
  { registry }: Release,
): readonly CounterExample[] {
  const quote = findRecord(registry, 'commitment', commitment)?.quotes[0];
  if (!quote) return [];
  const { document, leaf, exact } = quote;
  return [{ document, leaf, exact, record: id, settled, reason }];
}
