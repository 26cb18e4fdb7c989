import {
  type Day,
  figureNames,
  figures,
  type LocalizedText,
  type PartTally,
  type PublishedRecords,
  partNames,
} from '@digital-accords/model';
import { headedColumns } from '../flat/headed.ts';
import { namesOf } from '../names/names.ts';
import type { ColumnOf } from '../table/column-of.ts';

/** A tally, and the day of which it speaks. */
export interface DatedTally extends PartTally {
  readonly asOf: Day;
}

const { both, day, number, plain } = headedColumns<DatedTally>();

/** The columns of a file of tallies, in people’s words. */
export function overviewColumns(published: PublishedRecords): readonly ColumnOf<DatedTally>[] {
  const names = namesOf(published);
  return [
    day({ ja: '基準日', en: 'As of' }, ({ asOf }) => asOf),
    plain({ ja: '識別子', en: 'Identifier' }, ({ agreement, pillar }) => pillar ?? agreement),
    ...both({ ja: '範囲', en: 'Counted' }, ({ part }, language) => partNames[part][language]),
    ...both(
      { ja: '合意文書', en: 'Agreement' },
      ({ agreement }, language) => names.agreement(agreement)?.shortTitle[language],
    ),
    ...both({ ja: '構成', en: 'Part' }, ({ pillar = '' }, language) => names.pillar(pillar)?.title[language]),
    ...figures.map(({ of, heading, count }) =>
      number(of === 'commitments' ? heading : prefixed(figureNames[of], heading), ({ tally }) => count(tally)),
    ),
  ];
}

function prefixed(group: LocalizedText, { ja, en }: LocalizedText): LocalizedText {
  return { ja: `${group.ja}：${ja}`, en: `${group.en}: ${en}` };
}
