import { coverageBy } from '../coverage/coverage.ts';
import { rangeOf } from '../date/range.ts';
import type { PlacedText } from '../document/placed-text.ts';
import { releaseLeaves } from '../document/release.ts';
import type { Document, DocumentLeaf } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { textOfLeaves } from '../text/tiling.ts';
import type { PublishContext } from './context.ts';
import { leafKey } from './discrepancies.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes a document with its canonical text, the place of each leaf and its coverage.
 *
 * @param document the record as authored
 * @param context the publication
 * @returns the published record
 * @throws Error if the text is held but was not read, or if the authored leaves do not fit the text
 */
export function publishDocument(document: Document, context: PublishContext): Published.Document {
  const { incoming, placedTexts, covering } = context;
  const { id, issued } = document;
  const placedText = document.text.state === 'held' ? wellPlaced(placedTexts.get(id), id) : undefined;
  return {
    ...publishParts<'document'>(document, {
      quote: context.quote,
      ...(placedText && { leaf: (leaf) => leafDerived(leaf, placedText, context) }),
    }),
    derived: {
      ...(placedText && { text: textOfLeaves(releaseLeaves(placedText).leaves) }),
      ...(issued && { issued: rangeOf(issued.edtf) }),
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

function leafDerived(
  { leaf: locator }: DocumentLeaf,
  { document, byLocator }: PlacedText,
  { incoming, farSides }: PublishContext,
): Published.DocumentLeafDerived {
  const placed = byLocator.get(locator);
  if (!placed) throw new Error(`${document.id} ${locator}: no such leaf was read`);
  const { kind, marker, start, end } = placed.leaf;
  const key = leafKey({ document: document.id, leaf: locator });
  return {
    kind,
    marker,
    start,
    end,
    renderedBy: incoming.leavesRendering.get(key) ?? [],
    discrepancies: (farSides.get(key) ?? []).map(({ reference }) => reference),
  };
}
