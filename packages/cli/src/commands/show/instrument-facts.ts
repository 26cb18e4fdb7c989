import { type Instrument, labels } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { sourceFacts } from './citation.ts';
import { type Fact, inBoth, list, stated } from './fact.ts';

/**
 * The facts of an instrument.
 *
 * @param instrument a text, scheme or plan that is named and not coded
 * @param language language of the reader
 */
export function instrumentFacts(instrument: Omit<Instrument, 'derived'>, language: Language): readonly Fact[] {
  const { kind, title, abbreviation, date, parties, sources } = instrument;
  const short = abbreviation === undefined ? '' : ` (${abbreviation})`;
  return [
    { word: 'kind', value: labels['instrument-kind'][kind][language] },
    { word: 'name', value: `${inBoth(title, language)}${short}` },
    { word: 'date', value: date ? stated(date) : '' },
    ...sourceFacts(date?.source ? [date.source] : []),
    { word: 'parties', value: list(parties) },
    ...sourceFacts(sources),
  ];
}
