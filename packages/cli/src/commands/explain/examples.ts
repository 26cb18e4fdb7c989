import { type Authored, isCurrent, isHeld, strengthOf } from '@digital-accords/model';
import { type Release, type TermPlace, termsIn } from '@digital-accords/validator';
import { quotesOf } from '../../registry/quotes.ts';

/** Words of a document that carry a term. */
export interface Example {
  readonly document: Authored.DocumentId;
  readonly leaf: Authored.Locator;
  readonly exact: string;
  /** The record that carries the term. */
  readonly record: Authored.RecordId;
}

/** So many examples are shown. */
const MOST = 3;

/**
 * Quotes that carry a term, at most three: of different records, those with the term as their main one first, and the
 * shortest first among these.
 *
 * @param scheme name of the vocabulary
 * @param term the term
 * @param release the registry
 */
export function examplesOf(scheme: string, term: string, { registry, placedTexts }: Release): readonly Example[] {
  const found = [...registry.byId.values()].filter(isCurrent).flatMap((record) => {
    if (scheme === 'role') return record.type === 'document' ? leavesWith(term, record, placedTexts) : [];
    const [place] = placesIn(record, scheme, term);
    const quote = place && (place.quotes[0] ?? evidenceOf(record) ?? quotesOf(record)[0]?.quote);
    if (!place || !quote) return [];
    const { document, leaf, exact } = quote;
    return [{ rank: rankOf(place), example: { document, leaf, exact, record: record.id } }];
  });
  return found
    .sort((one, other) => one.rank - other.rank || one.example.exact.length - other.example.exact.length)
    .slice(0, MOST)
    .map(({ example }) => example);
}

function placesIn(record: Authored.AnyRecord, scheme: string, term: string): readonly TermPlace[] {
  if (scheme === 'strength' && record.type === 'commitment')
    return strengthOf(record) === term ? [{ scheme, term, pointer: '', quotes: record.quotes }] : [];
  return termsIn(record).filter((one) => one.scheme === scheme && one.term === term);
}

/** The date of a report may have a quote of its own, which shows nothing but the date. */
function evidenceOf(record: Authored.AnyRecord): Authored.Quote | undefined {
  const evidence = record.type === 'update' ? (record.evidence ?? []) : [];
  return evidence.flatMap((one) => (one.kind === 'quote' ? [one.quote] : []))[0];
}

/** The place in its list: the first topic is the main one. */
function rankOf({ pointer }: TermPlace): number {
  return Number(/\/(\d+)$/.exec(pointer)?.[1] ?? 0);
}

function leavesWith(
  role: string,
  document: Authored.Document,
  placedTexts: Release['placedTexts'],
): readonly { readonly rank: number; readonly example: Example }[] {
  if (!isHeld(document)) return [];
  const leaves = placedTexts.get(document.id)?.leaves ?? [];
  return leaves
    .filter(({ authored }) => authored.role === role && !authored.redacted)
    .map(({ authored, leaf }) => ({
      rank: 0,
      example: { document: document.id, leaf: authored.leaf, exact: leaf.text, record: document.id },
    }));
}
