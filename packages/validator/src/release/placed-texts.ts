import {
  type Authored,
  findRecord,
  type HeldDocument,
  isHeld,
  type PlacedText,
  placeText,
  type Registry,
} from '@digital-accords/model';
import { changedFields } from '../changes/changed-fields.ts';
import type { Entry } from '../entries/entry.ts';

/** A source text: its characters, and the hash of its bytes. */
export interface SourceText {
  readonly text: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/** Texts of the documents of a release, by id. A release contains no source texts. */
export type ReleasedTexts = Pick<ReadonlyMap<Authored.DocumentId, PlacedText>, 'get'>;

/**
 * Finds the text of a document.
 *
 * @param document a document whose text is held
 * @returns its text, cut into its leaves; undefined if it is not at hand, or is not the one that was coded
 */
export type TextOf = (document: HeldDocument) => PlacedText | undefined;

/**
 * Reads the documents that the records of a run are, quote or report on. One submission to a large registry reads only what it touches.
 *
 * @param entries records of the run
 * @param registry the registry as it would be
 * @param textOf finds the text of a document
 * @returns texts by document; a document whose text is not at hand, or is not the one that was coded, has none
 */
export function placedTextsFor(
  entries: readonly Entry[],
  registry: Registry,
  textOf: TextOf,
): ReadonlyMap<Authored.DocumentId, PlacedText> {
  const wanted = new Set<Authored.RecordId>();
  for (const { record, quotes } of entries) {
    wanted.add(record.id);
    for (const { quote } of quotes) wanted.add(quote.document);
    if (record.type === 'coding-report') wanted.add(record.document);
  }
  const documents = [...wanted].flatMap((id) => findRecord(registry, 'document', id) ?? []).filter(isHeld);
  return readAll(documents, textOf);
}

/**
 * Reads every document of a registry.
 *
 * @param registry the registry
 * @param sources source texts by file name
 * @param released texts of documents of a release, whose source texts are not at hand; none by default
 * @returns texts by document; a document whose text is not at hand, or is not the one that was coded, has none
 */
export function placedTextsIn(
  registry: Registry,
  sources: ReadonlyMap<string, SourceText>,
  released?: ReleasedTexts,
): ReadonlyMap<Authored.DocumentId, PlacedText> {
  return readAll(registry.byType.document.filter(isHeld), textsFrom(sources, released));
}

function readAll(documents: readonly HeldDocument[], textOf: TextOf): ReadonlyMap<Authored.DocumentId, PlacedText> {
  return new Map(
    documents.flatMap((document) => {
      const placed = textOf(document);
      return placed ? [[document.id, placed] as const] : [];
    }),
  );
}

/**
 * Finds texts in a release, and else cuts them out of their sources.
 *
 * @param sources source texts by file name
 * @param released texts of documents of a release, for what is said of the text there unchanged; none by default
 */
export function textsFrom(sources: ReadonlyMap<string, SourceText>, released: ReleasedTexts = new Map()): TextOf {
  const before = textsOfRelease(released);
  return (document) => {
    const source = sources.get(document.text.file);
    const isCoded = source?.sha256 === document.text.sha256;
    return before(document) ?? (source && isCoded ? withoutRepeated(placeText(document, source.text)) : undefined);
  };
}

/**
 * Finds texts in a release alone.
 *
 * @param released texts of documents of the release; what is said of a text must stand there unchanged
 */
export function textsOfRelease(released: ReleasedTexts): TextOf {
  return (document) => {
    const before = released.get(document.id);
    if (before?.document === document) return before;
    const isUnchanged = before && changedFields(before.document.text, document.text).length === 0;
    return isUnchanged ? { ...before, document } : undefined;
  };
}

/** A locator that two leaves share names neither: what points there is not reported as well. */
function withoutRepeated(placedText: PlacedText): PlacedText {
  const repeated = new Set(
    placedText.problems.flatMap((one) =>
      one.problem === 'repeated-locator' ? [placedText.document.text.leaves[one.index]?.leaf] : [],
    ),
  );
  if (repeated.size === 0) return placedText;
  return { ...placedText, byLocator: new Map([...placedText.byLocator].filter(([at]) => !repeated.has(at))) };
}
