import {
  agreements,
  type Commitment,
  commitments,
  organisations,
  registry,
  type StatusTerm,
} from '@digital-accords/data';
import { isId, label, nameOf } from '@digital-accords/data/helpers';
import { absenceSentence } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { rowView } from '../../rows/row.ts';
import { stateOfSeveral } from '../../status/several.ts';
import { states } from '../../status/states.ts';

/** What the list can be filtered by. */
type FacetName = 'agreement' | 'party' | 'body' | 'state' | 'strength' | 'topic';

export type CommitmentsView = ReturnType<typeof commitmentsView>;

/** Every commitment that totals count, by agreement and by state, with what the list can be filtered by. */
export function commitmentsView(lang: Language) {
  const counted = Object.values(commitments).filter(({ derived }) => derived.counted);
  const ordered = Object.values(agreements).toSorted((a, b) =>
    (a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1,
  );
  const facet = <Name extends FacetName>(
    name: Name,
    valuesOf: (commitment: Commitment) => readonly string[],
    textOf: (value: string) => string,
  ) => {
    const counts = new Map<string, number>();
    for (const value of counted.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts].map(([value, count]) => ({ value, text: textOf(value), count }));
    return { name, options };
  };
  const labelOf = (scheme: 'strength' | 'topic') => (value: string) => label(scheme, value as never, lang);
  const nameIn = (id: string): string => (isId(organisations, id) ? nameOf(organisations[id], lang) : id);
  const { compare } = new Intl.Collator(lang);
  const sorted = ({ name, options }: ReturnType<typeof facet>) => ({
    name,
    options: options.toSorted((a, b) => compare(a.text, b.text)),
  });
  return {
    lang,
    absence: absenceSentence(registry.derived.absenceBase, { of: 'record' }, lang),
    facets: [
      facet(
        'agreement',
        ({ derived }) => [derived.agreement],
        (id) => ordered.find((one) => one.id === id)?.shortTitle[lang] ?? id,
      ),
      sorted(facet('party', ({ derived }) => derived.parties, nameIn)),
      sorted(facet('body', ({ derived }) => derived.actors, nameIn)),
      facet(
        'state',
        ({ derived }) => [derived.status.state],
        (state) => stateOfSeveral[state as StatusTerm][lang],
      ),
      facet('strength', ({ derived }) => [derived.strength], labelOf('strength')),
      facet('topic', ({ derived }) => derived.topicGroups, labelOf('topic')),
    ],
    groups: ordered.map(({ id, title, derived: { commitments: ids } }) => ({
      id,
      title: title[lang],
      path: pathOf(id, lang),
      states: states
        .map((state) => ({
          state,
          text: stateOfSeveral[state][lang],
          items: ids
            .map((one): Commitment => commitments[one])
            .filter(({ derived }) => derived.counted && derived.status.state === state)
            .map(({ id: own, derived }) => ({
              row: rowView(own, lang),
              strength: derived.strength,
              topics: derived.topicGroups.join(' '),
              parties: derived.parties.join(' '),
              bodies: derived.actors.join(' '),
            })),
        }))
        .filter(({ items }) => items.length > 0),
    })),
  };
}
