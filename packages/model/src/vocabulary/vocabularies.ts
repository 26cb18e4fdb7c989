/** Every vocabulary with all its texts: an entry of its own, since most users of the model need none of them. */
export { type Scheme, vocabularies } from '../generated/vocabularies.ts';
export type { Vocabulary, VocabularyTerm } from './vocabulary.ts';
