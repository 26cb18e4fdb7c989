import type { Vocabulary } from '@digital-accords/model/vocabularies';
import { broaderOf } from './broader.ts';
import type { LocalizedText } from './types.js';

/** A term of a closed vocabulary (SKOS concept); what people read is in `labels`. */
export interface Term {
  /** The term. */
  readonly id: string;
  /** What it means. */
  readonly definition: LocalizedText;
  /** A text or situation that falls under it. */
  readonly example: LocalizedText;
  /** One that looks like it and does not, with the term it takes instead. */
  readonly counterExample: LocalizedText;
  /** The term that groups it; absent if none does. */
  readonly broader?: string;
}

/** A closed vocabulary (SKOS concept scheme) apart from its terms. */
export interface Scheme {
  /** Name of the vocabulary. */
  readonly title: LocalizedText;
  /** What its terms say, and how one is chosen. */
  readonly definition: LocalizedText;
  /** Section of the codebook, and the outside standard if one is followed. */
  readonly source: string;
}

/**
 * What each term of a vocabulary means.
 *
 * @param vocabulary the vocabulary as the model holds it
 * @returns the terms by their ids
 */
export function termsOf({ terms }: Vocabulary): Readonly<Record<string, Term>> {
  return Object.fromEntries(
    terms.map(({ id, definition, example, counterExample }) => {
      const broader = broaderOf(id);
      return [id, { id, definition, example, counterExample, ...(broader !== undefined && { broader }) }];
    }),
  );
}

/**
 * A vocabulary apart from its terms.
 *
 * @param vocabulary the vocabulary as the model holds it
 */
export function schemeOf({ title, definition, source }: Vocabulary): Scheme {
  return { title, definition, source };
}
