import { coverageBy } from '../coverage/coverage.ts';
import type { PlacedLeaf, PlacedText } from '../document/placed-text.ts';
import type { AuthoredLeaf, Document, DocumentText } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishNotes } from './note.ts';
import type { PublishQuote } from './quote.ts';
import { publishStatedDate } from './stated-date.ts';

/** What stands in place of contact details, everywhere (codebook §1). */
export const contactsLeftOut = '〔連絡先省略 / contact details left out〕';
const contactBegins = '〔連絡先省略〕';

/**
 * Publishes a document with the text of its leaves and its coverage.
 *
 * @param document the record as authored
 * @param context the publication
 * @returns the published record
 * @throws where its text is held and was not read, or its leaves do not fit it
 */
export function publishDocument(document: Document, context: PublishContext): Published.Document {
  const { quote, incoming, placedTexts, covering } = context;
  const { id } = document;
  const { notes, issued, text, ...rest } = document;
  const placedText = text.state === 'held' ? wellPlaced(placedTexts.get(id), id) : undefined;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    ...(issued && { issued: publishStatedDate(issued, quote) }),
    text: publishText(text, quote),
    derived: {
      leaves: (placedText?.leaves ?? []).map(publishLeaf),
      ...(placedText && { coverage: coverageBy(placedText, covering.get(id)) }),
      parallels: idsAt(incoming.parallels, id),
      agreements: idsAt(incoming.agreementsIn, id),
    },
  };
}

function wellPlaced(placedText: PlacedText | undefined, id: string): PlacedText {
  if (!placedText) throw new Error(`${id} is held and was not read`);
  if (placedText.problems.length > 0) throw new Error(`${id}: its leaves do not fit its text`);
  return placedText;
}

function publishText(text: DocumentText, quote: PublishQuote): Published.DocumentText {
  if (text.state === 'known-only') return text;
  const { definedTerms, ...rest } = text;
  return {
    ...rest,
    leaves: text.leaves.map(withoutContacts),
    ...(definedTerms && { definedTerms: definedTerms.map((term) => ({ ...term, term: quote(term.term) })) }),
  };
}

function withoutContacts(leaf: AuthoredLeaf): AuthoredLeaf {
  return leaf.redacted ? { ...leaf, begins: contactBegins } : leaf;
}

function publishLeaf({ authored, leaf }: PlacedLeaf): Published.PublishedLeaf {
  const { kind, marker, text, start, end } = leaf;
  return {
    leaf: authored.leaf,
    ...(authored.role && { role: authored.role }),
    kind,
    marker,
    text: authored.redacted ? contactsLeftOut : text,
    start,
    end,
  };
}
