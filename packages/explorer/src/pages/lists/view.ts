import type { RecordId } from '@digital-accords/data';
import { documents, events, instruments, organisations, registry } from '@digital-accords/data';
import { compareEdtf, formatEdtf, label } from '@digital-accords/data/helpers';
import { pathOf } from '../../address/address.ts';
import { linkTo } from '../../address/link.ts';
import { type PairView, timelineView } from '../../figures/timeline.ts';
import { type Language, languageName } from '../../language/language.ts';
import { comma } from '../../language/punctuation.ts';
import { regionName } from '../../language/region.ts';
import { currentReports } from '../../lifecycle/current-reports.ts';
import { commitmentsOn, groupOf, topics, topicsIn } from '../record/topic.ts';
import { listWords as words } from './words.ts';

export interface ListItem {
  readonly path: string;
  readonly text: string;
  readonly note?: string;
  /** Its date, if the list is in the order of dates. */
  readonly when?: string;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ListItem[];
}

/** A page that lists records, in groups. */
export interface ListView {
  readonly lang: Language;
  readonly list: keyof typeof words.leads;
  readonly groups: readonly (Group & { readonly count?: string })[];
  readonly timeline?: readonly PairView[];
}

export type ListName = 'documents' | 'organisations' | 'instruments' | 'topics' | 'timeline';

/** The page of a list, in one language. */
export function listView(list: ListName, lang: Language): ListView {
  const groups = groupsOf[list](lang).filter(({ items }) => items.length > 0);
  if (list === 'topics') return { lang, list, groups };
  return {
    lang,
    list,
    groups: groups.map((group) => ({ ...group, count: words.count[lang](group.items.length) })),
    ...(list === 'timeline' && { timeline: timelineView(lang) }),
  };
}

const groupsOf: Readonly<Record<ListName, (lang: Language) => readonly Group[]>> = {
  documents: documentGroups,
  organisations: organisationGroups,
  instruments: instrumentGroups,
  topics: topicGroups,
  timeline: yearGroups,
};

const isCurrent = ({ lifecycle }: { lifecycle?: object }): boolean => lifecycle === undefined;

function itemOf(id: RecordId, lang: Language, note?: string): ListItem {
  const { path, text } = linkTo(id, lang);
  return { path, text, ...(note !== undefined && { note }) };
}

function documentGroups(lang: Language): readonly Group[] {
  const all = Object.values(documents).filter(isCurrent);
  const item = ({ id, issued, authenticity, language }: (typeof all)[number]): ListItem =>
    itemOf(
      id,
      lang,
      [
        issued ? formatEdtf(issued.edtf, lang) : words.undated[lang],
        ...(authenticity === 'unstated' ? [] : [label('authenticity', authenticity, lang)]),
        languageName(language, lang),
      ].join(' · '),
    );
  const knownOnly = registry.derived.absenceBase.knownOnly;
  return [
    { id: 'held', title: words.held[lang], items: all.filter(({ text }) => text.state === 'held').map(item) },
    { id: 'known-only', title: words.knownOnly[lang], items: all.filter(({ id }) => knownOnly.includes(id)).map(item) },
  ];
}

function organisationGroups(lang: Language): readonly Group[] {
  const all = Object.values(organisations).filter(isCurrent);
  const group = (country: string | undefined, title: string) => ({
    id: country ?? 'other',
    title,
    items: all
      .filter((one) => one.country === country)
      .map(({ id, kind }) => itemOf(id, lang, label('organisation-kind', kind, lang)))
      .sort(byText(lang)),
  });
  const { compare } = new Intl.Collator(lang);
  const countries = [...new Set(all.flatMap(({ country }) => country ?? []))]
    .map((country) => group(country, regionName(country, lang)))
    .sort((a, b) => b.items.length - a.items.length || compare(a.title, b.title));
  return [...countries, group(undefined, words.other[lang])];
}

function instrumentGroups(lang: Language): readonly Group[] {
  const all = Object.values(instruments).filter(isCurrent);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    id: kind,
    title: label('instrument-kind', kind, lang),
    items: all
      .filter((one) => one.kind === kind)
      .map(({ id, date }) => itemOf(id, lang, date && formatEdtf(date.edtf, lang)))
      .sort(byText(lang)),
  }));
}

function topicGroups(lang: Language): readonly Group[] {
  return topics
    .filter((topic) => groupOf(topic) === undefined)
    .map((group) => ({
      id: group,
      title: label('topic', group, lang),
      items: [group, ...topicsIn(group)].map((topic) => ({
        path: pathOf(`topics/${topic}`, lang),
        text: label('topic', topic, lang),
        note: words.commitments[lang](commitmentsOn(topic).length),
      })),
    }));
}

/** Meetings and reports by year, the latest first; each stands in the year in which it ends. */
function yearGroups(lang: Language): readonly Group[] {
  const dated = [
    ...Object.values(events)
      .filter(isCurrent)
      .map(({ id, kind, derived }) => ({ id, date: derived.date, of: label('event-kind', kind, lang) })),
    ...currentReports().map(({ id, about, derived }) => ({
      id,
      date: derived.date ?? derived.published,
      of: [...new Set(about.map(({ kind }) => label('update-kind', kind, lang)))].join(comma[lang]),
    })),
  ].sort((a, b) => compareEdtf(b.date.edtf, a.date.edtf));
  const years = [...new Set(dated.map(({ date }) => date.latest?.slice(0, 4) ?? ''))];
  return years.map((year) => ({
    id: year,
    title: lang === 'ja' ? `${year}年` : year,
    items: dated
      .filter(({ date }) => (date.latest?.slice(0, 4) ?? '') === year)
      .map(({ id, date, of }) => ({ ...itemOf(id, lang, of), when: formatEdtf(date.edtf, lang) })),
  }));
}

function byText(lang: Language): (a: ListItem, b: ListItem) => number {
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(a.text, b.text);
}
