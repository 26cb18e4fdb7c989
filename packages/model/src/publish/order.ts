import type { AgreementId, Commitment, CommitmentId, DocumentId, Update } from '../generated/authored.ts';
import { agreementOf, typeOfId } from '../id/id.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import { compareDatings } from '../status/dating.ts';
import { datingOfUpdate } from '../status/record-dating.ts';
import type { PlaceQuote } from './quote.ts';

/**
 * All commitments in the order of the text: by agreement, by document as the agreement lists them, by the place of the
 * first quote, by id.
 *
 * @param registry the records
 * @param place places a quote
 * @returns the commitments, withdrawn and redirected ones among them, so that a withdrawal moves no other commitment
 */
export function inTextOrder(registry: Registry, place: PlaceQuote): Commitment[] {
  const ranks = new Map(registry.byType.agreement.map(({ id, documents }) => [id, rankOf(documents)]));
  return registry.byType.commitment
    .map((commitment) => {
      const agreement = agreementOf(commitment.id);
      const [first] = commitment.quotes;
      const rank = ranks.get(agreement)?.get(first.document) ?? Number.MAX_SAFE_INTEGER;
      return { commitment, agreement, rank, start: place(first).start };
    })
    .sort(
      (a, b) =>
        compareText(a.agreement, b.agreement) ||
        a.rank - b.rank ||
        a.start - b.start ||
        compareText(a.commitment.id, b.commitment.id),
    )
    .map(({ commitment }) => commitment);
}

/**
 * Places of commitments among those of their agreement.
 *
 * @param commitments all commitments in the order of the text
 * @returns the place of each, from 1
 */
export function placesOf(commitments: readonly Commitment[]): ReadonlyMap<CommitmentId, number> {
  const counts = new Map<AgreementId, number>();
  return new Map(
    commitments.map(({ id }) => {
      const place = (counts.get(agreementOf(id)) ?? 0) + 1;
      counts.set(agreementOf(id), place);
      return [id, place];
    }),
  );
}

/**
 * Current updates in the order of reports (codebook §6).
 *
 * @param registry the records
 */
export function inOrderOfReports(registry: Registry): Update[] {
  return registry.byType.update
    .filter(isCurrent)
    .map((update) => ({ update, dating: { id: update.id, ...datingOfUpdate(update, registry) } }))
    .sort((a, b) => compareDatings(a.dating, b.dating))
    .map(({ update }) => update);
}

/**
 * Agreements that the subjects of an update belong to.
 *
 * @param update the update
 * @returns the agreements, each once, in the order of the subjects
 */
export function agreementsReported(update: Update): AgreementId[] {
  const agreements = update.about.flatMap(({ id }) => {
    switch (typeOfId(id)) {
      case 'agreement':
        return [id];
      case 'pillar':
      case 'commitment':
        return [agreementOf(id)];
      default:
        return [];
    }
  });
  return [...new Set(agreements)];
}

function rankOf(documents: readonly DocumentId[]): ReadonlyMap<DocumentId, number> {
  return new Map(documents.map((id, rank) => [id, rank]));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
