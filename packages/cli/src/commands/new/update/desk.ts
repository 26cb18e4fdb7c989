import {
  type Authored,
  isHeld,
  type labels,
  type PlacedText,
  type PublishedRecords,
  type RecordId,
  type SearchType,
  search,
  searchEntries,
  searchIndexOf,
} from '@digital-accords/model';
import { type Scheme, vocabularies } from '@digital-accords/model/vocabularies';
import { checkFiles, type Diagnostic, type Language, type Release, render } from '@digital-accords/validator';
import { sentenceOf } from '@digital-accords/validator/report';
import type { Finder } from '../../../dialogue/asker.ts';
import type { Choice } from '../../../dialogue/prompter.ts';
import { type Draft, recordOf } from './draft.ts';
import { provisional } from './provisional.ts';

/** What the questions of a dialogue are answered from and checked against. */
export interface Desk {
  readonly language: Language;
  readonly release: Release;
  readonly today: Authored.Day;
  readonly placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>;
  /** Finds records of some types by words or by id. */
  readonly finder: (types: readonly SearchType[]) => Finder;
  /** The record of a draft. */
  readonly record: (draft: Draft) => object;
  /** Every finding in the record of a draft. */
  readonly findings: (draft: Draft) => readonly Diagnostic[];
  /** Every error among them. */
  readonly errors: (draft: Draft) => readonly Diagnostic[];
  /**
   * The first error at a place of the record, or below it, whatever else is not answered yet; undefined if there is none.
   */
  readonly reason: (draft: Draft, pointer: string) => string | undefined;
  /** The terms of a vocabulary, each with its meaning. */
  readonly terms: (scheme: Scheme & keyof typeof labels) => readonly Choice[];
}

const unknown = { ja: '「{id}」という記録はありません。', en: 'There is no record “{id}”.' };
const MOST = 8;

/**
 * Prepares a dialogue.
 *
 * @param release the registry
 * @param published the same records, published
 * @param options language of the reader, and the day after which nothing can have been read
 */
export function deskOf(
  release: Release,
  published: PublishedRecords,
  { language, today }: { readonly language: Language; readonly today: Authored.Day },
): Desk {
  const { byId, byType } = release.registry;
  let index: ReturnType<typeof searchIndexOf> | undefined;
  const record = (draft: Draft): object => recordOf(draft, (id) => languageOf(byId.get(id)));
  const findings = (draft: Draft): readonly Diagnostic[] => {
    const bytes = new TextEncoder().encode(JSON.stringify(record(draft)));
    return checkFiles({ files: [{ file: 'update.json', bytes }], against: release, today }).diagnostics;
  };
  const errors = (draft: Draft): readonly Diagnostic[] =>
    findings(draft).filter(({ severity }) => severity === 'error');
  return {
    language,
    release,
    today,
    placedTexts: new Map(
      byType.document.filter(isHeld).flatMap(({ id }) => {
        const placedText = release.placedTexts.get(id);
        return placedText ? [[id, placedText] as const] : [];
      }),
    ),
    finder: (types) => ({
      search: (words) => {
        index ??= searchIndexOf(searchEntries(published));
        const all = index;
        const hits = types.flatMap((type) => search(all, words, { type, limit: MOST }).hits);
        return hits.slice(0, MOST).map(({ id, title }) => ({ value: id, label: title[language], hint: id }));
      },
      check: (id) =>
        types.some((type) => byId.get(id)?.type === type) ? undefined : render(unknown, { id }, language),
    }),
    record,
    findings,
    errors,
    reason: (draft, pointer) => {
      const error = errors(provisional(draft)).find((one) => isWithin(one.pointer, pointer));
      return error && sentenceOf(error, language);
    },
    terms: (scheme) =>
      vocabularies[scheme].terms.map(({ id, label, definition }) => ({
        value: id,
        label: label[language],
        hint: definition[language],
      })),
  };
}

/** Whether a place of a record is another, or within it. */
export function isWithin(pointer: string | undefined, other: string): boolean {
  return pointer === other || (pointer?.startsWith(`${other}/`) ?? false);
}

function languageOf(record: Authored.AnyRecord | undefined): string | undefined {
  return record?.type === 'document' ? record.language : undefined;
}

/** Ids of records as choices, by their names. */
export function choicesOf(ids: Iterable<RecordId>, label: (id: RecordId) => string): readonly Choice[] {
  return [...new Set(ids)].map((id) => ({ value: id, label: label(id), hint: id }));
}
