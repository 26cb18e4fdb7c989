import { type Document, type DocumentId, documents } from '@digital-accords/data';
import type { Language } from '../../language/language.ts';

export type ReaderView = ReturnType<typeof readerView>;

/** Everything that the page of a document shows, in one language. */
export function readerView(id: DocumentId, lang: Language) {
  const document: Document = documents[id];
  return { id, lang, textLang: document.language, title: document.title[lang], leaves: leavesOf(document) };
}

function leavesOf({ text, derived }: Document) {
  const characters = [...(derived.text ?? '')];
  if (text.state !== 'held') return [];
  return text.leaves.map(({ leaf, role, derived: { kind, marker, start, end } }) => ({
    leaf,
    role,
    kind,
    text: marker + characters.slice(start, end).join(''),
  }));
}
