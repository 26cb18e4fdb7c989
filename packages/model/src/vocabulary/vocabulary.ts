import type { LocalizedText } from '../generated/authored.ts';

/** A term of a closed vocabulary (SKOS concept) with the texts that a coder needs to choose it. */
export interface VocabularyTerm {
  readonly id: string;
  readonly label: LocalizedText;
  /** The words in which it is shown to people, if a label alone would claim more than records say. */
  readonly shown?: LocalizedText;
  /** The same for a commitment with a stated interval. */
  readonly shownWithRhythm?: LocalizedText;
  readonly definition: LocalizedText;
  /** A text or situation that falls under the term. */
  readonly example: LocalizedText;
  /** A text or situation that looks as if it falls under the term, but does not, and the term that it takes instead. */
  readonly counterExample: LocalizedText;
}

/** A closed vocabulary (SKOS concept scheme). */
export interface Vocabulary {
  readonly scheme: string;
  readonly title: LocalizedText;
  readonly definition: LocalizedText;
  /** Section of the codebook, and the outside standard if one is followed. */
  readonly source: string;
  readonly terms: readonly VocabularyTerm[];
}
