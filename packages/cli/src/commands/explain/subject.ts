import { type Scheme, type Vocabulary, type VocabularyTerm, vocabularies } from '@digital-accords/model/vocabularies';
import { nearest } from '@digital-accords/validator';
import { type RuleText, ruleBook } from '@digital-accords/validator/report';

/** A term and the vocabulary that it belongs to. */
export interface SchemeTerm {
  readonly scheme: Scheme;
  readonly term: VocabularyTerm;
}

/** What a text names that somebody wants explained. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: RuleText }
  | { readonly kind: 'vocabulary'; readonly vocabulary: Vocabulary }
  | { readonly kind: 'term'; readonly found: SchemeTerm }
  /** A term of several vocabularies. */
  | { readonly kind: 'terms'; readonly found: readonly SchemeTerm[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** Every term of every vocabulary. */
export const allTerms: readonly SchemeTerm[] = (Object.keys(vocabularies) as Scheme[]).flatMap((scheme) =>
  vocabularies[scheme].terms.map((term) => ({ scheme, term })),
);

/**
 * Finds what a text names: a rule, a vocabulary, a term of one (`action/research`), a term alone (`research`) or its
 * label (`研究開発`).
 *
 * @param text what was written
 */
export function subjectOf(text: string): Subject {
  const rule = ruleBook.find(({ id }) => id === text);
  if (rule) return { kind: 'rule', rule };
  const vocabulary = Object.values(vocabularies).find(({ scheme }) => scheme === text);
  if (vocabulary) return { kind: 'vocabulary', vocabulary };
  const whole = allTerms.find((one) => addressOf(one) === text);
  if (whole) return { kind: 'term', found: whole };
  const [only, ...others] = allTerms.filter(({ term }) => isCalled(term, text));
  if (only) return others.length > 0 ? { kind: 'terms', found: [only, ...others] } : { kind: 'term', found: only };
  const known = [
    ...ruleBook.map(({ id }) => id),
    ...Object.keys(vocabularies),
    ...allTerms.flatMap((one) => [addressOf(one), one.term.id]),
  ];
  return { kind: 'unknown', nearest: nearest(text, [...new Set(known)]) };
}

function isCalled({ id, label }: VocabularyTerm, text: string): boolean {
  return id === text || label.ja === text || label.en.toLowerCase() === text.toLowerCase();
}

/** A term as it is written to ask for it. */
export function addressOf({ scheme, term }: SchemeTerm): string {
  return `${scheme}/${term.id}`;
}
