import { formatEdtf } from '@digital-accords/data/helpers';
import type { MarkView, Width } from '../../figures/marks.ts';
import type { PairView } from '../../figures/timeline.ts';
import type { Language } from '../../language/language.ts';

/** What a mark of the timeline stands for, if it stands for several records. */
export interface SharedMark extends MarkView {
  /** Of what, and when. */
  readonly heading: string;
}

/** The marks of a timeline that stand for several records, in order. */
export function sharedMarks(pairs: readonly PairView[], width: Width, lang: Language): readonly SharedMark[] {
  return pairs
    .flatMap(({ title, meetings, lanes }) => [{ title, reports: meetings }, ...lanes])
    .flatMap(({ title, reports }) =>
      reports[width]
        .filter(({ count }) => count > 1)
        .map((mark) => ({ ...mark, heading: `${title} · ${daysOf(mark, lang)}` })),
    );
}

function daysOf({ records }: MarkView, lang: Language): string {
  const [first = '', last = first] = [records[0]?.day, records.at(-1)?.day];
  return formatEdtf(first === last ? first : `${first}/${last}`, lang);
}
