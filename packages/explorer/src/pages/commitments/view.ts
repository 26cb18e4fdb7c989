import { agreements, type Commitment, commitments, registry, type StatusTerm } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { absenceSentence, shown } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { rowView } from '../../rows/row.ts';
import { states } from '../../status/states.ts';

export type CommitmentsView = ReturnType<typeof commitmentsView>;

/** Every commitment that totals count, by agreement and by state, with what the list can be filtered by. */
export function commitmentsView(lang: Language) {
  const counted = Object.values(commitments).filter(({ derived }) => derived.counted);
  const ordered = Object.values(agreements).toSorted((a, b) =>
    (a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1,
  );
  const facet = <Name extends 'agreement' | 'state' | 'strength' | 'topic'>(
    name: Name,
    valuesOf: (commitment: Commitment) => readonly string[],
    textOf: (value: string) => string,
  ) => {
    const values = counted.flatMap(valuesOf);
    const options = [...new Set(values)].map((value) => ({
      value,
      text: textOf(value),
      count: values.filter((one) => one === value).length,
    }));
    return { name, options };
  };
  const labelOf = (scheme: 'strength' | 'topic') => (value: string) => label(scheme, value as never, lang);
  return {
    lang,
    absence: absenceSentence(registry.derived.absenceBase, { of: 'record' }, lang),
    facets: [
      facet(
        'agreement',
        ({ derived }) => [derived.agreement],
        (id) => ordered.find((one) => one.id === id)?.shortTitle[lang] ?? id,
      ),
      facet(
        'state',
        ({ derived }) => [derived.status.state],
        (state) => shown.status[state as StatusTerm][lang],
      ),
      facet('strength', ({ derived }) => [derived.strength], labelOf('strength')),
      facet('topic', ({ derived }) => derived.topicGroups, labelOf('topic')),
    ],
    groups: ordered.map(({ id, title }) => ({
      id,
      title: title[lang],
      path: pathOf(id, lang),
      states: states
        .map((state) => ({
          state,
          text: shown.status[state][lang],
          items: counted
            .filter(({ derived }) => derived.agreement === id && derived.status.state === state)
            .toSorted((a, b) => a.derived.order - b.derived.order)
            .map(({ id: own, derived }) => ({
              row: rowView(own, lang),
              strength: derived.strength,
              topics: derived.topicGroups.join(' '),
            })),
        }))
        .filter(({ items }) => items.length > 0),
    })),
  };
}
