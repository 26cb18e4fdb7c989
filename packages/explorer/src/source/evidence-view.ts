import type { Evidence } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import type { Language } from '../language/language.ts';
import { type CitationView, citationView } from './citation.ts';
import { type QuoteView, quoteView } from './quote-view.ts';

/** A piece of evidence, with the origin of who speaks in it. */
export type EvidenceView = { readonly origin: string } & (
  | { readonly kind: 'quote'; readonly quote: QuoteView }
  | { readonly kind: 'link'; readonly citation: CitationView; readonly excerpt?: string }
);

export function evidenceView(evidence: Evidence, lang: Language): EvidenceView {
  const origin = label('evidence-origin', evidence.origin, lang);
  if (evidence.kind === 'quote') return { origin, kind: 'quote', quote: quoteView(evidence.quote, lang) };
  const { excerpt } = evidence.source;
  const citation = citationView(evidence.source, lang);
  return { origin, kind: 'link', citation, ...(excerpt !== undefined && { excerpt }) };
}
