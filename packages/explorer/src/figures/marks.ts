import type { Day } from '@digital-accords/data';
import { pathOf } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { placeOf } from './axis.ts';

/** A mark on the timeline; marks too close to be told apart are one, with the number of what it stands for. */
export interface MarkView {
  readonly place: number;
  readonly count: number;
  /** What it stands for, for a reader who points at it. */
  readonly title: string;
  /** Its record, or the list of its records if it stands for several. */
  readonly path: string;
  /** Where that list is on the page of the timeline. */
  readonly anchor: string;
  readonly records: readonly Marked[];
  /** Shown beside it if there is room. */
  readonly label?: string | undefined;
}

/** The same marks for a wide and for a narrow screen, where fewer can be told apart. */
export interface MarksView {
  readonly wide: readonly MarkView[];
  readonly narrow: readonly MarkView[];
}

/** What a mark stands for. */
export interface Marked {
  readonly day: Day | undefined;
  readonly title: string;
  readonly path: string;
  readonly label?: string;
}

export type Width = keyof MarksView;

/** Per cent of the width that a mark needs: 18 px of the least width that is wide (700 px) and that is narrow (290 px). */
const room = { wide: 2.6, narrow: 6.2 };

/**
 * Marks in order of their days, each in the middle of the days it stands for.
 *
 * @param marked what is marked; what has no day is left out
 * @param lang language of the reader
 * @param name begins the anchors of the marks
 * @param begin place of the mark of the agreement, which stays free, in per cent of the width
 */
export function marksOf(marked: readonly Marked[], lang: Language, name: string, begin?: number): MarksView {
  return {
    wide: labelled(groupsOf(marked, room.wide, begin), lang, `wide/${name}`),
    narrow: viewsOf(groupsOf(marked, room.narrow, begin), lang, `narrow/${name}`),
  };
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly of: readonly Marked[];
}

const middle = ({ first, last }: Group): number => (first + last) / 2;

/** Marks that would overlap are one. */
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

function viewsOf(groups: readonly Group[], lang: Language, name: string): readonly MarkView[] {
  return groups.map((group) => {
    const anchor = `${name}/${group.of[0]?.day}`;
    return {
      place: Math.round(middle(group) * 100) / 100,
      count: group.of.length,
      title: group.of.map(({ title }) => title).join('\n'),
      path: group.of.length > 1 ? `${pathOf('timeline', lang)}#${anchor}` : (group.of[0]?.path ?? ''),
      anchor,
      records: group.of,
    };
  });
}

/** Adds the names of single marks for which there is room. */
function labelled(groups: readonly Group[], lang: Language, name: string): readonly MarkView[] {
  let free = 0;
  return viewsOf(groups, lang, name).map((mark, at) => {
    const label = groups[at]?.of[0]?.label;
    if (mark.count > 1 || label === undefined) return mark;
    // Per cent of 700 px: a letter of Japanese takes 14 px, one of English half of that.
    const width = label.length * (lang === 'ja' ? 2 : 1);
    const left = isAtStart(mark) ? mark.place : mark.place - width / 2;
    if (left < free) return mark;
    free = left + width + 1;
    return { ...mark, label };
  });
}

/** Near the left end a name stands after its mark, elsewhere over it. */
export function isAtStart({ place }: MarkView): boolean {
  return place < 8;
}
