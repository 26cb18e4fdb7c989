import * as data from '@digital-accords/data';
import { linkTo, type RecordLink } from '../../address/link.ts';
import type { Language } from '../../language/language.ts';
import { searchWords as words } from './words.ts';

export type SearchView = ReturnType<typeof searchView>;

const types = [
  'agreement',
  'pillar',
  'commitment',
  'update',
  'event',
  'organisation',
  'instrument',
  'document',
] as const;

const collections = {
  agreement: data.agreements,
  pillar: data.pillars,
  commitment: data.commitments,
  update: data.updates,
  event: data.events,
  organisation: data.organisations,
  instrument: data.instruments,
  document: data.documents,
} as const;

/** The search page in one language: every record, by type, and the names of the types. */
export function searchView(lang: Language) {
  return {
    lang,
    groups: types.map((type) => ({
      type,
      title: words.types[type][lang],
      links: Object.values<{ id: data.RecordId; lifecycle?: object }>(collections[type])
        .filter(({ lifecycle }) => lifecycle === undefined)
        .map(({ id }): RecordLink => linkTo(id, lang)),
    })),
    types: [...types, 'leaf' as const].map((type) => ({ type, name: words.types[type][lang] })),
  };
}
