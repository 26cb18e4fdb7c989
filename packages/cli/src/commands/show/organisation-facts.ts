import { formatEdtf, labels, type Organisation } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { beside, type Reader } from '../../registry/names.ts';
import { nameFacts, sourceFacts } from './citation.ts';
import { codeName, type Fact, inBoth, list } from './fact.ts';

/**
 * The facts of an organisation: its names over time, and the bodies before and after it.
 *
 * @param organisation a body
 * @param reader language and names
 */
export function organisationFacts(organisation: Omit<Organisation, 'derived'>, reader: Reader): readonly Fact[] {
  const { kind, names, country, partOf, changes, wikidata = '', sources } = organisation;
  const { language, named } = reader;
  return [
    { word: 'kind', value: labels['organisation-kind'][kind][language] },
    ...names.map((name): Fact => ({ word: 'name', value: nameText(name, language) })),
    ...nameFacts(
      names.map(({ standing }) => standing),
      language,
    ),
    { word: 'country', value: country === undefined ? '' : codeName('region', country, language) },
    { word: 'part-of', value: partOf === undefined ? '' : named(partOf) },
    ...changes.flatMap((change) => changeFacts(change, reader)),
    { word: 'wikidata', value: wikidata },
    ...sourceFacts(sources, language),
  ];
}

/** The time of a name is an EDTF interval; an unknown end stays empty. */
function nameText({ name, abbreviation, from, until }: Organisation['names'][number], language: Language): string {
  const both = inBoth(name, language);
  const text = abbreviation === undefined ? both : beside(both, abbreviation, language);
  if (from === undefined && until === undefined) return text;
  return `${text} ${formatEdtf(`${from ?? ''}/${until ?? '..'}`, language)}`;
}

type Change = Organisation['changes'][number];

function changeFacts(
  { kind, date, original, resulting, description, source }: Change,
  { language, named }: Reader,
): Fact[] {
  const sides = [original, resulting].map((bodies) => list(bodies.map(named), language));
  const bodies = [sides[0], '→', sides[1]].filter((part) => part !== '').join(' ');
  const label = `${formatEdtf(date, language)} ${labels['change-event-kind'][kind][language]}`;
  const what = bodies === '→' ? label : beside(label, bodies, language);
  const text = language === 'ja' ? `${what}：${description.ja}` : `${what}: ${description.en}`;
  return [{ word: 'change', value: text }, ...sourceFacts([source], language)];
}
