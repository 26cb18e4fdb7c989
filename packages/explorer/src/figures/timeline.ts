import {
  type Agreement,
  agreements,
  type Day,
  type Event,
  events,
  organisations,
  type Update,
  updates,
} from '@digital-accords/data';
import { formatEdtf, label, nameOf } from '@digital-accords/data/helpers';
import { pathOf } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { bracketed } from '../language/punctuation.ts';
import { currentReports } from '../lifecycle/current-reports.ts';
import { placeOf } from './axis.ts';

/** A mark on the timeline; marks too close to be told apart are one, with the number of what it stands for. */
export interface MarkView {
  readonly place: number;
  readonly count: number;
  /** What it stands for, for a reader who points at it. */
  readonly title: string;
  /** Its record, or the list if it stands for several. */
  readonly path: string;
  /** Shown beside it if there is room. */
  readonly label?: string | undefined;
}

export interface LaneView {
  readonly title: string;
  readonly path: string;
  readonly begin: number;
  /** Reports whose day is not known exactly. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly reports: MarksView;
}

/** The same marks for a wide and for a narrow screen, where fewer can be told apart. */
export interface MarksView {
  readonly wide: readonly MarkView[];
  readonly narrow: readonly MarkView[];
}

/** What the same parties agreed, with their meetings and reports. */
export interface PairView {
  readonly title: string;
  readonly meetings: MarksView;
  readonly lanes: readonly LaneView[];
}

/** Height of a lane in px. */
export const laneHeight = 46;

/** Height of the timeline of a pair in px. */
export function pairHeight({ lanes }: PairView): number {
  return 100 + lanes.length * laneHeight;
}

/** The timeline of all agreements, by parties, in one language. */
export function timelineView(lang: Language): readonly PairView[] {
  const current = Object.values(agreements)
    .filter(({ lifecycle }) => lifecycle === undefined)
    .toSorted((a, b) => ((a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1));
  const partiesOf = ({ parties }: Agreement): string =>
    parties
      .map(({ organisation }) => organisation)
      .toSorted()
      .join();
  const pairs = [...new Set(current.map(partiesOf))];
  return pairs.map((pair) =>
    pairView(
      current.filter((one) => partiesOf(one) === pair),
      lang,
    ),
  );
}

function pairView(group: readonly Agreement[], lang: Language): PairView {
  const parties = (group[0]?.parties ?? []).map(({ organisation }) => organisations[organisation]);
  const names = parties.map((party) => nameOf(party, lang));
  return {
    title: names.join(lang === 'ja' ? 'と' : ' and '),
    meetings: marksOf(
      Object.values(events)
        .filter((event) =>
          isOf(
            event,
            group,
            parties.map(({ country }) => country),
          ),
        )
        .map((event) => ({
          day: event.derived.date.latest,
          path: pathOf(event.id, lang),
          title: dated(event.title[lang], event.date, lang),
          label: label('event-kind', event.kind, lang),
        })),
      lang,
    ),
    lanes: group.map((agreement) => laneView(agreement, lang)),
  };
}

/** An event is of the parties if their bodies, and no others, took part; without participants, if a report names it. */
function isOf(event: Event, group: readonly Agreement[], countries: readonly (string | undefined)[]): boolean {
  const seen = new Set(event.participants.map(({ body }) => organisations[body].country).filter(Boolean));
  if (seen.size > 0) return seen.size === countries.length && countries.every((country) => seen.has(country));
  return event.derived.updates.some((id) =>
    updates[id].derived.agreements.some((agreement) => group.some((one) => one.id === agreement)),
  );
}

function laneView(agreement: Agreement, lang: Language): LaneView {
  const reports = currentReports().filter(({ derived }) => derived.agreements.includes(agreement.id));
  const begin = placeOf(agreement.derived.date.latest ?? '');
  return {
    title: agreement.shortTitle[lang],
    path: pathOf(agreement.id, lang),
    begin,
    spans: reports.flatMap(spanOf),
    reports: marksOf(
      reports.map(({ id, title, derived }) => ({
        day: derived.date?.latest,
        path: pathOf(id, lang),
        title: dated(title[lang], derived.date, lang),
      })),
      lang,
      begin,
    ),
  };
}

function spanOf({ derived: { date } }: Update): { from: number; to: number }[] {
  const { earliest, latest } = date ?? {};
  const isSpan = earliest !== undefined && latest !== undefined && earliest.slice(0, 7) !== latest.slice(0, 7);
  return isSpan ? [{ from: placeOf(earliest), to: placeOf(latest) }] : [];
}

/** A title with its date, which it may hold already. */
function dated(title: string, date: { readonly edtf: string } | undefined, lang: Language): string {
  const said = date && formatEdtf(date.edtf, lang);
  return said === undefined || title.includes(said) ? title : title + bracketed(said, lang);
}

interface Marked {
  readonly day: Day | undefined;
  readonly title: string;
  readonly path: string;
  readonly label?: string;
}

/** Per cent of the width that a mark needs: 18 px of the least width that is wide (700 px) and that is narrow (290 px). */
const room = { wide: 2.6, narrow: 6.2 };

function marksOf(marked: readonly Marked[], lang: Language, begin?: number): MarksView {
  return {
    wide: labelled(groupsOf(marked, room.wide, begin), lang),
    narrow: viewsOf(groupsOf(marked, room.narrow, begin), lang),
  };
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly of: readonly Marked[];
}

const middle = ({ first, last }: Group): number => (first + last) / 2;

/** Marks in order of their days; those that would overlap are one. The mark of the agreement, at `begin`, stays free. */
function groupsOf(marked: readonly Marked[], apart: number, begin?: number): readonly Group[] {
  const groups: Group[] = [];
  const placed = marked.flatMap((one) =>
    one.day === undefined ? [] : [{ of: [one], place: besides(placeOf(one.day)) }],
  );
  for (const { place, of } of placed.sort((a, b) => a.place - b.place)) {
    let group: Group = { first: place, last: place, of };
    for (let last = groups.at(-1); last && middle(group) - middle(last) < apart; last = groups.at(-1)) {
      groups.pop();
      group = { first: last.first, last: group.last, of: [...last.of, ...group.of] };
    }
    groups.push(group);
  }
  return groups;

  function besides(place: number): number {
    return begin !== undefined && Math.abs(place - begin) < apart ? begin + apart : place;
  }
}

function viewsOf(groups: readonly Group[], lang: Language): readonly MarkView[] {
  return groups.map((group) => ({
    place: Math.round(middle(group) * 100) / 100,
    count: group.of.length,
    title: group.of.map(({ title }) => title).join('\n'),
    path:
      group.of.length > 1
        ? `${pathOf('timeline', lang)}#${group.of.at(-1)?.day?.slice(0, 4)}`
        : (group.of[0]?.path ?? ''),
  }));
}

/** Adds the names of single marks for which there is room. */
function labelled(groups: readonly Group[], lang: Language): readonly MarkView[] {
  let free = 0;
  return viewsOf(groups, lang).map((mark, at) => {
    const name = groups[at]?.of[0]?.label;
    if (mark.count > 1 || name === undefined) return mark;
    // Per cent of 700 px: a letter of Japanese takes 14 px, one of English half of that.
    const width = name.length * (lang === 'ja' ? 2 : 1);
    const left = isAtStart(mark) ? mark.place : mark.place - width / 2;
    if (left < free) return mark;
    free = left + width + 1;
    return { ...mark, label: name };
  });
}

/** Near the left end a name stands after its mark, elsewhere over it. */
export function isAtStart({ place }: MarkView): boolean {
  return place < 8;
}
