/** Every vocabulary with all its texts. It is a separate subpath, because most users of the model do not need the texts. */
export { type Scheme, vocabularies } from '../generated/vocabularies.ts';
export type { Vocabulary, VocabularyTerm } from './vocabulary.ts';
