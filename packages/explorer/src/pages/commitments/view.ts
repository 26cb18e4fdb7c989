import { agreements, commitments, registry, type StatusTerm } from '@digital-accords/data';
import { absenceSentence, shown } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { rowView } from '../../rows/row.ts';

export type CommitmentsView = ReturnType<typeof commitmentsView>;

/** Every commitment, by agreement and by state; those that totals do not count stand with the others. */
export function commitmentsView(lang: Language) {
  const states = Object.keys(shown.status) as StatusTerm[];
  return {
    lang,
    absence: absenceSentence(registry.derived.absenceBase, { of: 'record' }, lang),
    groups: Object.values(agreements)
      .toSorted((a, b) => ((a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1))
      .map(({ id, title }) => ({
        id,
        title: title[lang],
        path: pathOf(id, lang),
        states: states
          .map((state) => ({
            state,
            text: shown.status[state][lang],
            rows: Object.values(commitments)
              .filter(({ derived }) => derived.agreement === id && derived.counted && derived.status.state === state)
              .sort((a, b) => a.derived.order - b.derived.order)
              .map((one) => rowView(one.id, lang)),
          }))
          .filter(({ rows }) => rows.length > 0),
      })),
  };
}
