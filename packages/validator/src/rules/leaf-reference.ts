import type { Authored } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { textsIn } from '../walk/walk.ts';
import type { Entry, Rule } from './rule.ts';

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
  documentation: {
    why: {
      ja: '注記、主体、争点などは、どの文についてのものかを葉の位置指定で示します。存在しない葉を指していると、読み手は判断の元になった文にたどり着けません。文書の記録の `leaves` にある位置指定を、そのとおりに書いてください。',
      en: 'Notes, actors and disputes say by a locator which sentence they are about. A leaf that does not exist leaves the reader without the sentence that the judgement was made on. Write the locator as it stands in `leaves` of the document.',
    },
    failing:
      'notes:\n  - kind: coding\n    leaf: 1/2/s9   # paragraph 1/2 has no ninth sentence\n    text:\n      ja: 会合の開催そのものは条件付きではない。\n      en: The holding of the meetings is not conditional.\n',
    passing:
      'notes:\n  - kind: coding\n    leaf: 1/2/s2\n    text:\n      ja: 会合の開催そのものは条件付きではない。\n      en: The holding of the meetings is not conditional.\n',
  },
  *check({ entries, registry }) {
    for (const entry of entries) {
      const named = textsIn(entry.places, 'Locator').filter(({ holder }) => !elsewhere.includes(holder));
      if (named.length === 0) continue;
      const documents = documentsOf(entry);
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

function documentsOf({ record, quotes }: Entry): readonly Authored.DocumentId[] {
  if (record.type === 'document') return [record.id];
  if (record.type === 'coding-report') return [record.document];
  return [...new Set(quotes.map(({ quote }) => quote.document))];
}
