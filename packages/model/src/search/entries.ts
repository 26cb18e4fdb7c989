import type * as Published from '../generated/published.ts';
import type { PublishedRecords } from '../publish/publish.ts';

/** A language of the registry. */
export type SearchLanguage = 'ja' | 'en';

/** Where in a record a text stands. */
export type SearchPlace = 'title' | 'name' | 'person' | 'summary' | 'quote' | 'translation' | 'leaf' | 'id';

/** Texts of an entry in one language, by where they stand. */
export type SearchTexts = { readonly [Place in Exclude<SearchPlace, 'id'>]?: readonly string[] };

/** What can be found: records of the types that have titles or names, and leaves of documents. */
export const searchTypes = [
  'agreement',
  'pillar',
  'commitment',
  'update',
  'event',
  'organisation',
  'instrument',
  'document',
  'leaf',
] as const;

/** What can be found. */
export type SearchType = (typeof searchTypes)[number];

/** A record, or a leaf of a document, with its texts. */
export interface SearchEntry<Id extends Published.RecordId = Published.RecordId> {
  readonly type: SearchType;
  /** The record; of a leaf, its document. */
  readonly id: Id;
  /** Locator of the leaf. */
  readonly leaf?: string;
  readonly ja: SearchTexts;
  readonly en: SearchTexts;
}

/** A text to be found, with its language and place. */
type PlacedText = readonly [lang: SearchLanguage, place: keyof SearchTexts, text: string];

/**
 * Everything that can be found in the registry.
 *
 * @param published the published records
 * @returns an entry a record, but for the registry itself and for coding reports, and an entry a leaf of each document;
 *   those withdrawn or redirected are left out
 */
export function searchEntries(published: PublishedRecords): readonly SearchEntry[] {
  const { agreement, pillar, commitment, update, event, organisation, instrument, document } = published;
  return [
    ...entriesOf(agreement, (one) => [
      ...titled(one),
      ...bilingual('summary', one.summary),
      ...persons(one.signatories),
    ]),
    ...entriesOf(pillar, titled),
    ...entriesOf(commitment, (one) => [
      ...titled(one),
      ...bilingual('summary', one.summary),
      ...one.quotes.flatMap(quoted),
    ]),
    ...entriesOf(update, (one) => [
      ...titled(one),
      ...bilingual('summary', one.summary),
      ...one.evidence.flatMap((item) => (item.kind === 'quote' ? quoted(item.quote) : [])),
    ]),
    ...entriesOf(event, (one) => [...titled(one), ...persons(one.participants), ...one.namedIn.flatMap(quoted)]),
    ...entriesOf(organisation, (one) => [
      ...one.names.flatMap(({ name, abbreviation }) => [...bilingual('name', name), ...alike('name', abbreviation)]),
      ...one.namedIn.flatMap(quoted),
    ]),
    ...entriesOf(instrument, (one) => [
      ...titled(one),
      ...alike('name', one.abbreviation),
      ...one.namedIn.flatMap(quoted),
    ]),
    ...entriesOf(document, (one) => [
      ...titled(one),
      ...(one.printedTitle === undefined ? [] : [[languageOf(one.language), 'title', one.printedTitle] as const]),
    ]),
    ...document.flatMap(leafEntries),
  ];
}

function entriesOf<Record extends Published.RecordsByType[Exclude<SearchType, 'leaf'>]>(
  records: readonly Record[],
  textsOf: (record: Record) => readonly PlacedText[],
): readonly SearchEntry[] {
  return records.flatMap((record) =>
    record.lifecycle ? [] : [entryOf({ type: record.type, id: record.id }, textsOf(record))],
  );
}

function leafEntries({ id, text, language, lifecycle, derived }: Published.Document): readonly SearchEntry[] {
  if (lifecycle || text.state !== 'held') return [];
  const points = [...(derived.text ?? '')];
  return text.leaves.map(({ leaf, derived: { start, end } }) =>
    entryOf({ type: 'leaf', id, leaf }, [[languageOf(language), 'leaf', points.slice(start, end).join('')]]),
  );
}

function entryOf(found: Pick<SearchEntry, 'type' | 'id' | 'leaf'>, texts: readonly PlacedText[]): SearchEntry {
  return { ...found, ja: textsIn('ja', texts), en: textsIn('en', texts) };
}

function textsIn(language: SearchLanguage, texts: readonly PlacedText[]): SearchTexts {
  const found: { -readonly [Place in keyof SearchTexts]: string[] } = {};
  for (const [lang, place, text] of texts) {
    if (lang !== language || found[place]?.includes(text)) continue;
    found[place] ??= [];
    found[place].push(text);
  }
  return found;
}

function titled({ title }: { readonly title: Published.LocalizedText }): readonly PlacedText[] {
  return bilingual('title', title);
}

function bilingual(place: keyof SearchTexts, { ja, en }: Published.LocalizedText): readonly PlacedText[] {
  return [
    ['ja', place, ja],
    ['en', place, en],
  ];
}

/** A text that is the same in both languages. */
function alike(place: keyof SearchTexts, text: string | undefined): readonly PlacedText[] {
  return text === undefined ? [] : bilingual(place, { ja: text, en: text });
}

function persons(people: readonly { readonly person?: Published.Person }[]): readonly PlacedText[] {
  return people.flatMap(({ person }): readonly PlacedText[] =>
    person
      ? [
          ['ja', 'person', `${person.family.ja} ${person.given.ja}`],
          ['en', 'person', `${person.given.en} ${person.family.en}`],
        ]
      : [],
  );
}

function quoted({ exact, translation, derived }: Published.Quote): readonly PlacedText[] {
  return [
    [languageOf(derived.lang), 'quote', exact],
    ...(translation ? ([[languageOf(translation.lang), 'translation', translation.text]] as const) : []),
  ];
}

/** Texts are in Japanese or English; any other language is shown to readers of English. */
function languageOf(tag: Published.LanguageTag): SearchLanguage {
  return /^ja\b/.test(tag) ? 'ja' : 'en';
}
