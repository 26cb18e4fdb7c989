import type { PlacedText } from '../document/placed-text.ts';
import type { Commitment, DocumentId, OrganisationId } from '../generated/authored.ts';

/**
 * The organisations that the actors of a commitment stand for. A defined term is looked up in the document that the
 * commitment quotes (codebook §7).
 *
 * @param commitment the commitment
 * @param placedTexts texts of the documents
 * @returns the organisations, each once, in the order of the actors; a term without organisations gives none
 */
export function actorsOf(commitment: Commitment, placedTexts: ReadonlyMap<DocumentId, PlacedText>): OrganisationId[] {
  const [first] = commitment.quotes;
  const terms = first && placedTexts.get(first.document)?.terms;
  const organisations = commitment.actors.flatMap((actor) =>
    actor.kind === 'organisation' ? [actor.organisation] : (terms?.get(actor.term)?.organisations ?? []),
  );
  return [...new Set(organisations)];
}
