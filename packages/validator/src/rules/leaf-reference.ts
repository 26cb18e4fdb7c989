import type { Authored } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { nearest } from '../nearest/nearest.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './leaf-reference.words.ts';

/** A leaf that a note, an actor or a dispute names exists in the document of the record. */
export const leafReference: Rule<typeof words> = {
  id: 'leaf-reference',
  severity: 'error',
  *check({ entries, registry }) {
    for (const entry of entries) {
      const named = entry.places.locators;
      if (named.length === 0) continue;
      const documents = documentsOf(entry);
      const texts = documents.flatMap((id) => {
        const document = registry.byId.get(id);
        return document?.type === 'document' && document.text.state === 'held' ? [document.text.leaves] : [];
      });
      if (documents.length === 0 || texts.length < documents.length) continue;
      const leaves = new Set(texts.flat().map(({ leaf }) => leaf));
      for (const { pointer, value: leaf } of named) {
        if (leaves.has(leaf)) continue;
        yield { messageId: 'missing', params: { leaf, documents }, entry, pointer, suggestions: nearest(leaf, leaves) };
      }
    }
  },
};

function documentsOf({ record, quotes }: Entry): readonly Authored.DocumentId[] {
  if (record.type === 'document') return [record.id];
  if (record.type === 'coding-report') return [record.document];
  return [...new Set(quotes.map(({ quote }) => quote.document))];
}
