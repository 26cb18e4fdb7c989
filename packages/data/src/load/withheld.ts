import { type Authored, type PlacedText, type Registry, withholdText } from '@digital-accords/model';

/**
 * Takes the texts that may not be passed on out of a registry; quotes of them remain.
 *
 * @param registry the registry
 * @param placedTexts texts of its documents, without `problems`
 * @param withheld documents whose texts may not be passed on
 * @returns records and texts; those of other documents are the same
 */
export function withheldTexts(
  { byId }: Registry,
  placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>,
  withheld: ReadonlySet<Authored.DocumentId>,
): {
  readonly records: readonly Authored.AnyRecord[];
  readonly placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>;
} {
  const records = [...byId.values()];
  if (withheld.size === 0) return { records, placedTexts };
  const quotes = records.flatMap(quotesIn);
  const texts = new Map(
    [...placedTexts].map(([id, text]) => [id, withheld.has(id) ? withholdText(text, quotes) : text] as const),
  );
  const kept = records.map((record) =>
    record.type === 'document' ? (texts.get(record.id)?.document ?? record) : record,
  );
  return { records: kept, placedTexts: texts };
}

function quotesIn(value: unknown): readonly Authored.Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  return isQuote(value) ? [value] : Object.values(value).flatMap(quotesIn);
}

function isQuote(value: object): value is Authored.Quote {
  return 'document' in value && 'leaf' in value && 'exact' in value;
}
