import { type Instrument, labels } from '@digital-accords/model';
import { beside, type Reader } from '../../registry/names.ts';
import { dateFacts, nameFacts, sourceFacts } from './citation.ts';
import { each, type Fact, inBoth, stated } from './fact.ts';

/**
 * The facts of an instrument.
 *
 * @param instrument a text, scheme or plan that is named and not coded
 * @param reader language and names
 */
export function instrumentFacts(instrument: Omit<Instrument, 'derived'>, { language, named }: Reader): readonly Fact[] {
  const { kind, title, standing, abbreviation, date, parties, sources } = instrument;
  const name = inBoth(title, language);
  return [
    { word: 'kind', value: labels['instrument-kind'][kind][language] },
    { word: 'name', value: abbreviation === undefined ? name : beside(name, abbreviation, language) },
    ...nameFacts([standing], language),
    { word: 'date', value: date ? stated(date, language) : '' },
    ...dateFacts(date, language),
    ...each('parties', parties.map(named)),
    ...sourceFacts(sources, language),
  ];
}
