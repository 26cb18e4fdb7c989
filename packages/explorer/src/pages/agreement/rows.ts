import { type Agreement, commitments, type Day, type PillarId, pillars } from '@digital-accords/data';
import type { Language } from '../../language/language.ts';
import { type RowView, rowView } from '../../rows/row.ts';
import { agreementWords as words } from './words.ts';

/** A part of an agreement: commitments that stand in it, then those of its areas. */
export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly areas: readonly { readonly id: string; readonly title: string; readonly rows: readonly RowView[] }[];
  readonly count: number;
}

/**
 * The commitments of an agreement in the order of its text, by part.
 *
 * @param agreement the agreement
 * @param lang language of the reader
 * @param day the day asked about; the as-of day of the registry if absent
 */
export function partViews({ derived }: Agreement, lang: Language, day?: Day): readonly PartView[] {
  const rowsIn = (pillar: PillarId | undefined): RowView[] =>
    derived.commitments.filter((id) => commitments[id].pillar === pillar).map((id) => rowView(id, lang, day));
  const part = (id: PillarId): PartView => {
    const rows = rowsIn(id);
    const areas = pillars[id].derived.areas.map((area) => ({
      id: area,
      title: pillars[area].title[lang],
      rows: rowsIn(area),
    }));
    const count = areas.reduce((sum, area) => sum + area.rows.length, rows.length);
    return { id, title: pillars[id].title[lang], rows, areas, count };
  };
  const general = rowsIn(undefined);
  const first = { id: 'general', title: words.general[lang], rows: general, areas: [], count: general.length };
  return [...(general.length > 0 ? [first] : []), ...derived.pillars.map(part)];
}
