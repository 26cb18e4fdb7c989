import * as data from '@digital-accords/data';
import { isId, label, nameOf } from '@digital-accords/data/helpers';
import { shown } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import { linkTo, type RecordLink } from '../../address/link.ts';
import type { Language } from '../../language/language.ts';
import { subjectOf } from '../../marking/subject.ts';
import { states } from '../../status/states.ts';
import { isTopic } from '../record/topic.ts';
import { type FacetValues, facetNames, facetValues } from './facets.ts';
import { searchWords as words } from './words.ts';

export type SearchView = ReturnType<typeof searchView>;

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

type Listed = keyof typeof collections;
const types = Object.keys(collections).filter((name): name is Listed => Object.hasOwn(collections, name));

/** A choice by which the search is narrowed; without a script it leads to a list. */
interface OptionView {
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly path: string;
}

/** The search page in one language: every record, by type, and by what the search can be narrowed. */
export function searchView(lang: Language) {
  const groups = types.map((type) => ({
    type,
    title: words.types[type][lang],
    items: toldApart(
      Object.values<{ id: data.RecordId; lifecycle?: object }>(collections[type])
        .filter(({ lifecycle }) => lifecycle === undefined)
        .map(({ id }) => linkTo(id, lang)),
      lang,
    ).map((link) => ({ ...link, values: facetValues(link.id) })),
  }));
  const all = groups.flatMap(({ items }) => items.map(({ values }) => values));
  const ofType = groups.map(
    ({ type, title, items }): OptionView => ({ value: type, text: title, count: items.length, path: `#all-${type}` }),
  );
  // Passages are not in the list of records; a search alone finds them.
  const leaf = { value: 'leaf', text: words.types.leaf[lang], count: 0, path: pathOf('documents', lang) };
  return {
    lang,
    groups,
    facets: [
      { name: 'type', title: words.facets.type[lang], options: [...ofType, leaf] },
      ...facetNames.map((name) => ({ name, title: words.facets[name][lang], options: optionsOf(name, all, lang) })),
    ],
  };
}

/** Links of which those under the same title say more. */
function toldApart(links: readonly RecordLink[], lang: Language): readonly RecordLink[] {
  const counts = new Map<string, number>();
  for (const { text } of links) counts.set(text, (counts.get(text) ?? 0) + 1);
  return links.map((link) => (counts.get(link.text) === 1 ? link : { ...link, text: subjectOf(link.id, lang).title }));
}

function optionsOf(name: keyof FacetValues, all: readonly FacetValues[], lang: Language): readonly OptionView[] {
  const counts = new Map<string, number>();
  for (const value of all.flatMap((values) => values[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts].map(([value, count]) => ({ value, count, ...shownAs(name, value, lang) }));
  if (name === 'state') return states.flatMap((state) => options.find(({ value }) => value === state) ?? []);
  const { compare } = new Intl.Collator(lang);
  return options.sort((a, b) => b.count - a.count || compare(a.text, b.text));
}

function shownAs(name: keyof FacetValues, value: string, lang: Language): Pick<OptionView, 'text' | 'path'> {
  if (name === 'topic' && isTopic(value))
    return { text: label('topic', value, lang), path: pathOf(`topics/${value}`, lang) };
  const state = states.find((one) => one === value);
  if (state) return { text: shown.status[state][lang], path: `${pathOf('commitments', lang)}?state=${state}` };
  const path = pathOf(value, lang);
  if (isId(data.agreements, value)) return { text: data.agreements[value].shortTitle[lang], path };
  return { text: isId(data.organisations, value) ? nameOf(data.organisations[value], lang) : value, path };
}
