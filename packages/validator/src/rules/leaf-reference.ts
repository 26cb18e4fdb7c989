import type { Authored } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { quotesOf, textsOf } from '../walk/walk.ts';
import type { Rule } from './rule.ts';

/** Holders whose locators other rules check, or which are the leaves themselves. */
const elsewhere: readonly string[] = ['Quote', 'AuthoredLeaf'];

/** A leaf that a note, an actor or a dispute names exists in the document of the record. */
export const leafReference: Rule = {
  id: 'leaf-reference',
  severity: 'error',
  description: {
    ja: '注記、主体、争点などが示す葉は、その記録の文書に実在する。',
    en: 'A leaf that a note, an actor or a dispute names exists in the document of the record.',
  },
  messages: {
    missing: {
      ja: '「{documents}」に葉「{leaf}」はありません。位置指定を確かめてください。',
      en: 'There is no leaf “{leaf}” in “{documents}”. Check the locator.',
    },
  },
  *check({ entries, registry }) {
    for (const entry of entries) {
      const named = textsOf(entry.record, ['Locator']).filter(({ holder }) => !elsewhere.includes(holder));
      if (named.length === 0) continue;
      const documents = documentsOf(entry.record);
      const texts = documents.flatMap((id) => {
        const document = registry.byId.get(id);
        return document?.type === 'document' && document.text.state === 'held' ? [document.text.leaves] : [];
      });
      if (documents.length === 0 || texts.length < documents.length) continue;
      const leaves = new Set(texts.flat().map(({ at }) => at));
      for (const { pointer, value: leaf } of named) {
        if (leaves.has(leaf)) continue;
        yield { message: 'missing', params: { leaf, documents }, entry, pointer, suggestions: nearest(leaf, leaves) };
      }
    }
  },
};

function documentsOf(record: Authored.AnyRecord): readonly Authored.DocumentId[] {
  if (record.type === 'document') return [record.id];
  if (record.type === 'coding-report') return [record.document];
  return [...new Set(quotesOf(record).map(({ quote }) => quote.document))];
}
